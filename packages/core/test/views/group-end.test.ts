import { describe, expect, it } from "vitest"
import { endOfGroup } from "../../src/views/group-end.ts"
import { whoSat } from "../../src/views/who-sat.ts"
import { uuid } from "../county.ts"
import {
  board,
  body,
  defined,
  established,
  groupOf,
  on,
  registerOf,
  steering,
  type OfRegister,
} from "../records.ts"

const sub = uuid(202)
const other = uuid(203)
const bodies = [body(board, "board")]
const term = {
  type: "TermStarted",
  data: { body: board, term: "2021–2025", from: "2021-06-01", to: "2025-05-31" },
} as const
const ended = (day: "2023-06-30" | "2024-06-30") =>
  ({ type: "GroupEnded", data: { cause: "task_completed" }, ...on(day) }) as const
const day = (one: string) => ({ from: one, to: one })

describe("the end of a group", () => {
  it("is recorded where a body ends it, and nobody sits from then on", () => {
    const seat = defined(1, { by: "person", person: "person-1" })
    const groups = new Map([[steering, groupOf(established(), seat, ended("2023-06-30"))]])
    const register = registerOf(...bodies)
    expect(endOfGroup({ groups, register }, steering)).toStrictEqual({ from: day("2023-06-30"), by: "ended" })
    const heads = (on: "2023-06-29" | "2023-06-30") =>
      whoSat({ groups, register }, steering, on).heads.atLeast
    expect([heads("2023-06-29"), heads("2023-06-30")]).toStrictEqual([1, 0])
  })

  it("comes with its own term, or not at all", () => {
    const groups = new Map([
      [steering, groupOf(established({ until: "2024-12-31" }))],
      [other, groupOf(established())],
    ])
    const records = { groups, register: registerOf(...bodies, term) }
    expect(endOfGroup(records, steering)).toStrictEqual({ from: day("2025-01-01"), by: "term" })
    expect(endOfGroup(records, other)).toBeUndefined()
  })

  it("S-09: comes for a commission with the term of the body that set it up", () => {
    const groups = new Map([[steering, groupOf(established({ kind: "toimikunta" }))]])
    const register = registerOf(...bodies, term)
    expect(endOfGroup({ groups, register }, steering)).toStrictEqual({
      from: day("2025-06-01"),
      by: "term_of_appointing_body",
    })
    expect(endOfGroup({ groups, register: registerOf(...bodies) }, steering)).toBeUndefined()
  })

  it("S-15: comes for a sub-group with the end of its parent, unless it goes on under another", () => {
    const parented = established({ kind: "sub_group", parent: steering })
    const moved = { type: "SubGroupReassigned", data: { parent: other } } as const
    const groups = new Map([
      [steering, groupOf(established(), ended("2024-06-30"))],
      [other, groupOf(established())],
      [sub, groupOf(parented)],
      [uuid(204), groupOf(parented, moved)],
      [uuid(205), groupOf(parented, ended("2023-06-30"))],
    ])
    const records = { groups, register: registerOf(...bodies) }
    expect(endOfGroup(records, sub)).toStrictEqual({ from: day("2024-06-30"), by: "parent_ended" })
    expect(endOfGroup(records, uuid(204))).toBeUndefined()
    expect(endOfGroup(records, uuid(205))).toStrictEqual({ from: day("2023-06-30"), by: "ended" })
    const circle = new Map([
      [steering, groupOf(established({ parent: sub }))],
      [sub, groupOf(established({ parent: steering }))],
    ])
    expect(endOfGroup({ ...records, groups: circle }, sub)).toBeUndefined()
  })

  it("B-02: comes with the body that set it up, where no successor took that body's place", () => {
    const [successor, last] = [uuid(21), uuid(22)]
    const groups = new Map([[steering, groupOf(established())]])
    const merged = {
      type: "BodiesMerged",
      data: { inputs: [board], successor, effectiveFrom: "2026-01-01" },
    } as const
    const dissolved = (id: string) =>
      ({
        type: "BodyDissolved",
        data: { body: id, cause: "reorganisation", effectiveFrom: "2027-01-01" },
      }) as const
    const endIn = (...events: readonly OfRegister[]) =>
      endOfGroup({ groups, register: registerOf(...bodies, body(successor, "board"), ...events) }, steering)
    expect(endIn(merged)).toBeUndefined()
    expect(endIn(merged, dissolved(last))).toBeUndefined()
    expect(endIn(merged, dissolved(successor))).toStrictEqual({
      from: day("2027-01-01"),
      by: "appointing_body_ended",
    })
  })
})
