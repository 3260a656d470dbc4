import { describe, expect, test } from "vitest"
import { deferralsOn } from "../../src/views/group-on-a-day.ts"
import {
  appointed,
  chair,
  continued,
  deferred,
  established,
  given,
  importing,
  management,
  oneOfStaff,
  seatDefined,
  sits,
  staffSeat,
} from "./story.ts"

const constitute = { type: "ConstituteGroup", data: {} } as const
const constituted = { type: "GroupConstituted", data: {} } as const
const end = { type: "EndGroup", data: { cause: "task_completed" } } as const
const ended = { type: "GroupEnded", data: end.data } as const
const on = (day: "2023-03-01" | "2023-03-31" | "2024-01-01") => ({ from: day, to: day })

describe("a group that begins its work", () => {
  test("S-06: it has a chair: by a seat of its own, or one who sits", () => {
    const refused = { type: "GroupWithoutChair", invariants: ["S-06"] }
    expect(given(established, seatDefined(management)).when(constitute)).toStrictEqual({ refused })
    expect(given(continued).when(constitute, {}, importing)).toStrictEqual({ refused })
    expect(given(established, seatDefined(chair)).when(constitute)).toStrictEqual({ recorded: [constituted] })
    const made = { type: "ChairAppointed", data: { seat: staffSeat, role: "chair" } } as const
    expect(given(established, seatDefined(oneOfStaff), made).when(constitute)).toStrictEqual({
      recorded: [constituted],
    })
    expect(given(established, made).when(constitute)).toStrictEqual({ refused })
  })

  test("S-06: nothing of its composition is left for later", () => {
    const { when } = given(established, seatDefined(chair), deferred)
    expect(when(constitute, {}, importing)).toStrictEqual({
      refused: { type: "CompositionStillDeferred", invariants: ["S-06"] },
    })
    const decided = { type: "CompositionRevised", data: { details: { untold: "not stated" } } } as const
    expect(given(established, seatDefined(chair), deferred, decided).when(constitute)).toStrictEqual({
      recorded: [constituted],
    })
  })

  test("it begins once", () => {
    const { state, when } = given(established, seatDefined(chair), constituted)
    expect(when(constitute)).toStrictEqual({ recorded: [] })
    expect(state.status).toBe("constituted")
  })

  test("how long its composition was left open is counted until it is decided, or until today", () => {
    const open = given(established, { ...deferred, on: on("2023-03-01") })
    expect(deferralsOn(open.state, "2023-03-31")).toStrictEqual([
      { until: { untold: "deferred" }, since: on("2023-03-01"), days: 30 },
    ])
    const decided = {
      type: "CompositionRevised",
      data: { details: { fi: "Nimettiin" } },
      on: on("2023-03-31"),
    } as const
    const { state } = given(established, { ...deferred, on: on("2023-03-01") }, decided)
    expect(deferralsOn(state, "2024-01-01")).toStrictEqual([
      { until: { untold: "deferred" }, since: on("2023-03-01"), settledOn: on("2023-03-31"), days: 30 },
    ])
    const spring = given(established, { ...deferred, on: { text: "keväällä" } }).state
    expect(deferralsOn(spring, "2024-01-01")).toMatchObject([{ days: { untold: "not stated" } }])
  })
})

describe("a group that ends", () => {
  const after = given(established, seatDefined(oneOfStaff), { ...ended, on: on("2024-01-01") })
  const refused = { type: "GroupHasEnded", invariants: [] }

  test("it ends once, and does not begin again", () => {
    expect(given(established).when(end)).toStrictEqual({ recorded: [ended] })
    expect(after.state.status).toBe("ended")
    expect(after.when(end)).toStrictEqual({ refused })
    expect(after.when(constitute)).toMatchObject({ refused })
    expect(given().when(end)).toStrictEqual({ refused: { type: "GroupNotEstablished", invariants: [] } })
  })

  test("nothing happens in it later; what happened before may still be recorded", () => {
    const appoint = { type: "AppointMember", data: sits("person-1") } as const
    expect(after.when(appoint, { occurredOn: { from: "2024-01-02" } })).toStrictEqual({ refused })
    expect(after.when(appoint, { occurredOn: on("2023-03-31") })).toStrictEqual({
      recorded: [appointed(appoint.data)],
    })
  })

  test("S-15: a sub-group goes on under another group, as long as it has not ended", () => {
    const parent = "0190a1b2-0000-7000-8000-000000000302"
    const reassign = { type: "ReassignSubGroup", data: { parent } } as const
    const reassigned = { type: "SubGroupReassigned", data: { parent } } as const
    expect(given(established).when(reassign)).toStrictEqual({ recorded: [reassigned] })
    expect(given(established, reassigned).state.parent).toBe(parent)
    expect(given(established, reassigned).when(reassign)).toStrictEqual({ recorded: [] })
    expect(after.when(reassign)).toStrictEqual({ refused })
  })
})
