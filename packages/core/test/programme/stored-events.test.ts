import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import type { Happened } from "../../src/decider.ts"
import { programmeEvents, type ProgrammeEvent } from "../../src/programme/events.ts"
import { programme } from "../../src/programme/index.ts"
import golden from "../golden/programme.json" with { type: "json" }

const on = onDay("2024-06-03")
const history = golden.map(({ type, data }) => ({ type, data, on }) as Happened<ProgrammeEvent>)

describe("the stored events of a programme", () => {
  it("are one of each type, and are read as they were written", () => {
    expect(golden.map(({ type }) => type)).toStrictEqual(Object.keys(programmeEvents))
    for (const { type, v, data } of golden) {
      expect(v).toBe(1)
      expect(programmeEvents[type as ProgrammeEvent["type"]].data.parse(data)).toStrictEqual(data)
    }
  })

  it.for(history.map((_, index) => index))("G-08: fold whatever is missing before the event %i", (index) => {
    expect(() => programme.fold(programme.initial, history.slice(index))).not.toThrow()
    expect(() => programme.fold(programme.initial, history.slice(index, index + 1))).not.toThrow()
  })

  it("G-08: fold in any order", () => {
    const { status, documents, submissions } = programme.fold(programme.initial, history.toReversed())
    expect([status, documents.length, submissions.length]).toStrictEqual(["submitted", 1, 1])
  })

  it("leave the state before as it was", () => {
    const before = programme.fold(programme.initial, history)
    const copy = structuredClone(before)
    programme.fold(before, history)
    expect(before).toStrictEqual(copy)
  })
})
