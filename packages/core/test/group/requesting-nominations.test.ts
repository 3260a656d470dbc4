import { describe, expect, test } from "vitest"
import { nominationsOn } from "../../src/views/group-on-a-day.ts"
import type { GroupEvent } from "../../src/group/events.ts"
import { board, established, given, importing } from "./story.ts"

const request = "0190a1b2-0000-7000-8000-000000000401"
const terms = {
  request,
  to: { category: { fi: "henkilöstöjärjestöt" } },
  seats: 2,
  dueBy: "2023-04-30",
} as const
const requested = { type: "NominationRequested", data: terms } as const
const naming = (...persons: string[]) =>
  ({ type: "ReceiveNomination", data: { request, nominees: { persons } } }) as const
const named = (...persons: string[]) =>
  ({ type: "NominationReceived", data: naming(...persons).data }) as const
const tooMany = (count: number) => ({
  refused: { type: "TooManyNominees", invariants: ["S-07"], request, named: count, seats: 2 },
})

describe("nominations", () => {
  test("S-07: no more are named than were asked for, in one answer or in several", () => {
    expect(given(established, requested).when(naming("p-1", "p-2"))).toStrictEqual({
      recorded: [named("p-1", "p-2")],
    })
    expect(given(established, requested).when(naming("p-1", "p-2", "p-3"), {}, importing)).toStrictEqual(
      tooMany(3),
    )
    expect(given(established, requested, named("p-1", "p-2")).when(naming("p-3"))).toStrictEqual(tooMany(3))
  })

  test("S-07: more may be named where the request says at least, or its number is untold", () => {
    const atLeast = { ...requested, data: { ...terms, atLeast: true } }
    const untold = { ...requested, data: { ...terms, seats: { untold: "not stated" } } } as const
    for (const asked of [atLeast, untold])
      expect(given(established, asked).when(naming("p-1", "p-2", "p-3"))).toStrictEqual({
        recorded: [named("p-1", "p-2", "p-3")],
      })
  })

  test("S-07: a nominator may answer by office, and only what was asked is answered", () => {
    const data = { request, nominees: { office: { body: board, role: "chair" } } } as const
    expect(given(established, requested).when({ type: "ReceiveNomination", data })).toStrictEqual({
      recorded: [{ type: "NominationReceived", data }],
    })
    const refused = { type: "NominationNotRequested", invariants: ["S-07"], request }
    expect(given(established).when({ type: "ReceiveNomination", data })).toStrictEqual({ refused })
    expect(given(established).when({ type: "RecordNominationDeclined", data: { request } })).toStrictEqual({
      refused,
    })
  })

  test("a request is made once", () => {
    expect(given(established).when({ type: "RequestNomination", data: terms })).toStrictEqual({
      recorded: [requested],
    })
    expect(given(established, requested).when({ type: "RequestNomination", data: terms })).toStrictEqual({
      refused: { type: "NominationAlreadyRequested", invariants: [], request },
    })
  })

  test("that an answer is overdue is computed", () => {
    const { to } = terms
    const { state } = given(established, requested)
    expect(nominationsOn(state, "2023-04-30")).toStrictEqual([{ request, to, status: "open" }])
    expect(nominationsOn(state, "2023-05-02")).toStrictEqual([
      { request, to, status: "overdue", daysOverdue: 2 },
    ])
    const declined = { type: "NominationDeclined", data: { request } } as const
    const statusAfter = (...more: readonly GroupEvent[]) =>
      nominationsOn(given(established, requested, ...more).state, "2023-05-02").map(({ status }) => status)
    expect([statusAfter(declined), statusAfter(declined, named("p-1"))]).toStrictEqual([
      ["declined"],
      ["received"],
    ])
    const open = given(established, { ...requested, data: { request, to, seats: 2 } }).state
    expect(nominationsOn(open, "2030-01-01")).toStrictEqual([{ request, to, status: "open" }])
  })
})
