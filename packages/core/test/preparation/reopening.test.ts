import { describe, expect, it } from "vitest"
import { isActive, rivalPreparations } from "../../src/views/active-preparations.ts"
import { onDay } from "../../src/date-range.ts"
import {
  abandon,
  abandoned,
  approval,
  close,
  closed,
  completed,
  complete,
  draft,
  given,
  onHold,
  participation,
  planSurvey,
  putOnHold,
  receive,
  register,
  registered,
  reopen,
  reopened,
  resume,
  resumed,
  started,
} from "./story.ts"

const ready = [started, registered(draft(1, "a")), completed(draft(1, "a"))] as const
const isOver = (status: string) => ({ refused: { type: "PreparationIsOver", invariants: [], status } })

describe("a complete preparation", () => {
  it("R-07: takes a draft only once it is reopened", () => {
    const complains = { refused: { type: "PreparationIsComplete", invariants: ["R-07"] } }
    expect(given(...ready).when(register(draft(2, "b")))).toStrictEqual(complains)
    expect(given(...ready, reopened).when(register(draft(2, "b")))).toStrictEqual({
      recorded: [{ type: "DraftVersionRegistered", data: { version: draft(2, "b") } }],
    })
  })

  it("is reopened for a cause, by a policy too, and what was completed before stays told", () => {
    const recorded = [{ type: "PreparationReopened", data: { cause: "approval_returned", approval } }]
    expect(given(...ready).when(reopen, { actor: { capacity: "policy" } })).toStrictEqual({ recorded })
    const { state } = given(...ready, reopened)
    expect(state.status).toBe("under way")
    expect(state.completedVersions).toStrictEqual([draft(1, "a")])
    expect(state.reopenings).toStrictEqual([{ ...reopen.data, on: onDay("2023-09-04") }])
  })

  it("is complete anew with the later draft", () => {
    const { when } = given(...ready, reopened, registered(draft(2, "b")))
    expect(when(complete(draft(2, "b")))).toStrictEqual({
      recorded: [{ type: "PreparationCompleted", data: { versions: [draft(2, "b")] } }],
    })
  })

  it("that goes on already, or was put on hold, is nothing to reopen", () => {
    expect(given(...ready, reopened).when(reopen)).toStrictEqual({ recorded: [] })
    expect(given(started, onHold).when(reopen)).toStrictEqual({ recorded: [] })
  })
})

describe("a preparation on hold", () => {
  it("R-08: is held for a reason, works on, and is resumed", () => {
    expect(given(started).when(putOnHold)).toStrictEqual({
      recorded: [{ type: "PreparationPutOnHold", data: putOnHold.data }],
    })
    const { state, when } = given(started, onHold)
    expect([state.status, isActive(state)]).toStrictEqual(["on hold", true])
    expect(when(planSurvey)).toHaveProperty("recorded")
    expect(when(resume)).toStrictEqual({ recorded: [{ type: "PreparationResumed", data: {} }] })
    expect(given(started, onHold, resumed).state.status).toBe("under way")
  })

  it("is not held once it is complete, nor resumed where it is not held", () => {
    expect(given(...ready).when(putOnHold)).toMatchObject({ refused: { type: "PreparationIsComplete" } })
    expect(given(started).when(resume)).toStrictEqual({
      refused: { type: "PreparationNotOnHold", invariants: [] },
    })
  })
})

describe("a preparation that is over", () => {
  it("was closed once, by the policy that sees its programme approved", () => {
    expect(given(...ready).when(close, { actor: { capacity: "policy" } })).toStrictEqual({
      recorded: [{ type: "PreparationClosed", data: { approval } }],
    })
    expect(given(...ready, closed).when(close)).toStrictEqual({ recorded: [] })
    expect(given(...ready, closed).state).toMatchObject({ status: "closed", closedOn: onDay("2024-06-03") })
  })

  it("or abandoned with a reason", () => {
    expect(given(started).when(abandon)).toStrictEqual({
      recorded: [{ type: "PreparationAbandoned", data: abandon.data }],
    })
    expect(given(started, abandoned).state).toMatchObject({ status: "abandoned", abandoned: abandon.data })
  })

  it.each([planSurvey, register(draft(2, "b")), complete(draft(1, "a")), putOnHold, resume, abandon])(
    "takes no $type any more",
    (command) => {
      expect(given(...ready, closed).when(command)).toStrictEqual(isOver("closed"))
      expect(given(...ready, abandoned).when(command)).toStrictEqual(isOver("abandoned"))
    },
  )

  it("still receives what comes from outside: it is a fact", () => {
    expect(given(...ready, closed).when(receive)).toHaveProperty("recorded")
  })

  it("is reopened where it was closed, and stays over where it was abandoned", () => {
    expect(given(...ready, closed).when(reopen)).toStrictEqual({
      recorded: [{ type: "PreparationReopened", data: reopen.data }],
    })
    expect(given(...ready, abandoned).when(reopen)).toStrictEqual(isOver("abandoned"))
    expect(given(...ready, abandoned).when(close)).toStrictEqual(isOver("abandoned"))
  })
})

describe("the preparations of one programme", () => {
  it("R-01: come one after another: those that are active at the same time are told", () => {
    const preparations = (...events: readonly (typeof closed | typeof abandoned)[]) =>
      new Map([
        ["first", given(...ready, ...events).state],
        ["second", given(started).state],
        ["not started", given().state],
      ])
    expect(rivalPreparations(preparations())).toStrictEqual(new Map([[participation, ["first", "second"]]]))
    expect(rivalPreparations(preparations(closed))).toStrictEqual(new Map())
    expect(rivalPreparations(preparations(abandoned))).toStrictEqual(new Map())
  })
})
