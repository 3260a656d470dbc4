import { describe, expect, test } from "vitest"
import { holdersOn, termOn } from "../../src/body-register/on-a-day.ts"
import type { LocalDate } from "../../src/date-range.ts"
import { board, boardId, given, importing, registered } from "./story.ts"

const chairs = { body: boardId, role: "chair" } as const
const first = {
  type: "OfficeHolderAppointed",
  data: { ...chairs, person: "person-1", from: "2022-03-01" },
} as const
const ended = {
  type: "OfficeHolderEnded",
  data: { ...chairs, person: "person-1", to: "2024-06-30", cause: "resigned" },
} as const
const appoint = (
  person: string,
  from: LocalDate,
  more: { readonly acting?: true; readonly to?: LocalDate } = {},
) => ({ type: "AppointOfficeHolder", data: { ...chairs, person, from, ...more } }) as const
const recorded = ({ data }: ReturnType<typeof appoint>) => ({
  recorded: [{ type: "OfficeHolderAppointed", data }],
})
const held = (person: string) => ({
  refused: { type: "OfficeHeldAlready", invariants: ["B-07"], body: boardId, person },
})

describe("holders of offices", () => {
  test("B-07: an office has one holder at a time", () => {
    const { when } = given(registered(board), first)
    expect(when(appoint("person-2", "2024-07-01"))).toStrictEqual(held("person-1"))
    expect(when(appoint("person-2", "2021-01-01", { to: "2022-03-01" }), {}, importing)).toStrictEqual(
      held("person-1"),
    )
    const before = appoint("person-2", "2021-01-01", { to: "2022-02-28" })
    expect(when(before)).toStrictEqual(recorded(before))
  })

  test("B-07: the next one follows on the day after the last day", () => {
    const { when } = given(registered(board), first, ended)
    expect(when(appoint("person-2", "2024-06-30"))).toStrictEqual(held("person-1"))
    const next = appoint("person-2", "2024-07-01")
    expect(when(next)).toStrictEqual(recorded(next))
  })

  test("B-07: somebody may act in the place of a holder who is prevented, and only one", () => {
    const acting = appoint("person-3", "2024-01-01", { acting: true, to: "2024-03-31" })
    const { when } = given(registered(board), first)
    expect(when(acting)).toStrictEqual(recorded(acting))
    const after = given(registered(board), first, { type: "OfficeHolderAppointed", data: acting.data })
    expect(after.when(appoint("person-4", "2024-03-01", { acting: true }))).toStrictEqual(held("person-3"))
  })

  test("B-07: members are many, and none is the same one twice", () => {
    const member = (person: string) =>
      ({
        type: "AppointOfficeHolder",
        data: { body: boardId, role: "member", person, from: "2022-03-01" },
      }) as const
    const { when } = given(registered(board), {
      type: "OfficeHolderAppointed",
      data: member("person-5").data,
    })
    expect(when(member("person-6"))).toStrictEqual({
      recorded: [{ type: "OfficeHolderAppointed", data: member("person-6").data }],
    })
    expect(when(member("person-5"))).toStrictEqual(held("person-5"))
  })

  test("B-07: days that are not known for certain do not overlap for certain", () => {
    const spring = { ...first, data: { ...chairs, person: "person-1" }, on: { text: "keväällä" } } as const
    const next = appoint("person-2", "2024-07-01")
    expect(given(registered(board), spring).when(next)).toStrictEqual(recorded(next))
    const open = { type: "AppointOfficeHolder", data: { ...chairs, person: "person-2" } } as const
    expect(given(registered(board), first).when(open, { occurredOn: { from: "2020-01-01" } })).toStrictEqual({
      recorded: [{ type: "OfficeHolderAppointed", data: open.data }],
    })
  })

  test("who held an office is told for each day, and an office by its own name by any of its languages", () => {
    const role = { fi: "hyvinvointialuejohtaja", sv: "välfärdsområdesdirektör" }
    const director = {
      type: "OfficeHolderAppointed",
      data: { body: boardId, role, person: "person-9", from: "2023-01-01" },
    } as const
    const { state } = given(registered(board), first, ended, director)
    const on = (day: LocalDate, of: Parameters<typeof holdersOn>[3]) =>
      holdersOn(state, boardId, day, of).map(({ person }) => person)
    expect([on("2022-02-28", "chair"), on("2024-06-30", "chair"), on("2024-07-01", "chair")]).toStrictEqual([
      [],
      ["person-1"],
      [],
    ])
    expect(on("2024-01-01", { sv: "välfärdsområdesdirektör" })).toStrictEqual(["person-9"])
    expect(holdersOn(state, boardId, "2024-01-01")).toHaveLength(2)
  })

  test("only who holds an office leaves it, and days are in order", () => {
    expect(given(registered(board)).when({ type: "EndOfficeHolder", data: ended.data })).toStrictEqual({
      refused: { type: "OfficeNotHeld", invariants: [], body: boardId, person: "person-1" },
    })
    expect(given(registered(board), first).when({ type: "EndOfficeHolder", data: ended.data })).toStrictEqual(
      {
        recorded: [ended],
      },
    )
  })
})

describe("terms of a body", () => {
  const term = { body: boardId, term: "2022–2025" }
  const started = { type: "TermStarted", data: { ...term, from: "2022-03-01", to: "2025-05-31" } } as const

  test("a term is started once, and what has not started does not end", () => {
    const { when } = given(registered(board), started)
    expect(when({ type: "StartTerm", data: started.data })).toStrictEqual({
      refused: { type: "TermAlreadyStarted", invariants: [], ...term },
    })
    expect(given(registered(board)).when({ type: "EndTerm", data: term })).toStrictEqual({
      refused: { type: "TermNotStarted", invariants: [], ...term },
    })
  })

  test("that its last day has passed is computed; an end that comes earlier is recorded", () => {
    const { state, when } = given(registered(board), started)
    const on = (one: typeof state, day: LocalDate) => termOn(one, boardId, day)?.term
    expect([on(state, "2025-05-31"), on(state, "2025-06-01")]).toStrictEqual(["2022–2025", undefined])
    const early = { ...term, to: "2024-12-31" } as const
    expect(when({ type: "EndTerm", data: early })).toStrictEqual({
      recorded: [{ type: "TermEnded", data: early }],
    })
    const after = given(registered(board), started, { type: "TermEnded", data: early }).state
    expect(on(after, "2025-01-01")).toBeUndefined()
  })
})
