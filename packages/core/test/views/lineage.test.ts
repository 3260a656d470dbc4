import { describe, expect, it } from "vitest"
import { continuityOf } from "../../src/views/continuity.ts"
import { onDay, type LocalDate } from "../../src/date-range.ts"
import { affectedByAnnulment, inputsOf, lineageOf, type Programmes } from "../../src/views/lineage.ts"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { programme } from "../../src/programme/index.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"
import { uuid } from "../county.ts"

const [former, next, later, output, refining, document] = [1, 2, 3, 4, 5, 6].map(uuid) as [
  string,
  string,
  string,
  string,
  string,
  string,
]

type Event = StoryEvent<ProgrammeEvent>
const mandated = (more: object = {}): Event => ({
  type: "ProgrammeMandated",
  data: { name: { fi: "Ohjelma" }, ...more },
})
const added: Event = {
  type: "ProgrammeDocumentAdded",
  data: { document, kind: "participation_programme", title: { fi: "Ohjelma" }, required: true },
}
const adopted = (effectiveFrom: LocalDate, approval: string = uuid(20)): Event => ({
  type: "ProgrammeDocumentAdopted",
  data: { document, adopted: { document, number: 1, sha256: "a".repeat(64) }, approval, effectiveFrom },
  on: onDay(effectiveFrom),
})
const superseded = (successor: string, from: LocalDate): Event => ({
  type: "ProgrammeSuperseded",
  data: { successor, from },
  on: onDay("2026-12-01"),
})
const annulled = (day: LocalDate): Event => ({
  type: "ProgrammeAnnulled",
  data: { scope: "full" },
  on: onDay(day),
})
const reinstated = (day: LocalDate): Event => ({
  type: "ProgrammeReinstated",
  data: { scope: "full" },
  on: onDay(day),
})
const programmes = (all: Readonly<Record<string, readonly Event[]>>): Programmes =>
  new Map(Object.entries(all).map(([id, history]) => [id, specification(programme).given(...history).state]))

const inForce = [mandated(), added, adopted("2024-01-01")] as const
const successor = [mandated({ replaces: former }), added, adopted("2027-01-01", uuid(21))] as const

describe("the lineage of a programme", () => {
  it("P-22: leads both ways between inputs and outputs", () => {
    const all = programmes({
      [former]: [mandated()],
      [next]: [mandated(), { type: "ProgrammeSplit", data: { from: former } }],
      [later]: [mandated(), { type: "ProgrammeSplit", data: { from: former } }],
      [output]: [mandated(), { type: "ProgrammeMerged", data: { inputs: [next, later] } }],
    })
    expect(lineageOf(all, former)).toStrictEqual({
      from: [],
      into: [
        { programme: next, by: "split" },
        { programme: later, by: "split" },
      ],
    })
    expect(lineageOf(all, next)).toStrictEqual({
      from: [{ programme: former, by: "split" }],
      into: [{ programme: output, by: "merger" }],
    })
    expect(inputsOf(all, output)).toStrictEqual([next, former, later])
    expect(inputsOf({ get: (id) => all.get(id) }, output)).toStrictEqual([next, former, later])
  })

  it("P-22: ends where programmes name each other as inputs", () => {
    const all = programmes({
      [former]: [mandated(), { type: "ProgrammeSplit", data: { from: next } }],
      [next]: [mandated(), { type: "ProgrammeSplit", data: { from: former } }],
    })
    expect([inputsOf(all, former), inputsOf(all, next), inputsOf(all, output)]).toStrictEqual([
      [next],
      [former],
      [],
    ])
  })

  it("tells a succession once, whichever side tells of it", () => {
    const bySuccessor = programmes({ [former]: inForce, [next]: successor })
    const byFormer = programmes({
      [former]: [...inForce, superseded(next, "2027-01-01")],
      [next]: [mandated()],
    })
    const byBoth = programmes({
      [former]: [...inForce, superseded(next, "2027-01-01")],
      [next]: successor,
    })
    for (const all of [bySuccessor, byFormer, byBoth]) {
      expect(lineageOf(all, next).from).toStrictEqual([{ programme: former, by: "succession" }])
      expect(lineageOf(all, former).into).toStrictEqual([{ programme: next, by: "succession" }])
    }
  })
})

describe("what an annulment may touch", () => {
  const all = programmes({
    [former]: [...inForce, adopted("2025-01-01", uuid(21)), adopted("2026-01-01", uuid(22))],
    [next]: successor,
    [refining]: [mandated({ refines: former })],
  })

  it("X-07: is every change of the text that was annulled, the successors and what refines it", () => {
    const { amendments, successors, refining: others } = affectedByAnnulment(all, former, uuid(21))
    expect(amendments.map(({ approval }) => approval)).toStrictEqual([uuid(22)])
    expect([successors, others]).toStrictEqual([[next], [refining]])
  })

  it("X-07: is every change after the first text, where the programme as a whole is annulled", () => {
    expect(affectedByAnnulment(all, former).amendments.map(({ approval }) => approval)).toStrictEqual([
      uuid(21),
      uuid(22),
    ])
    expect(affectedByAnnulment(all, former, uuid(30)).amendments).toStrictEqual([])
    expect(affectedByAnnulment(all, output)).toStrictEqual({ amendments: [], successors: [], refining: [] })
  })
})

describe("programmes that follow one another", () => {
  const until = "2027-12-31"

  it("P-14: leave neither a gap nor an overlap where one ends when the other begins", () => {
    const all = programmes({
      [former]: [...inForce, superseded(next, "2027-01-01")],
      [next]: successor,
    })
    expect(continuityOf(all, until)).toStrictEqual({ gaps: [], overlaps: [] })
  })

  it("P-14: overlap for so many days where the one before does not end", () => {
    expect(continuityOf(programmes({ [former]: inForce, [next]: successor }), until)).toStrictEqual({
      gaps: [],
      overlaps: [{ from: "2027-01-01", to: "2027-12-31", days: 365, programmes: [former, next] }],
    })
  })

  it("P-14: leave a gap of so many days where the one before has expired", () => {
    const period: Event = { type: "PeriodSet", data: { period: { from: "2024-01-01", to: "2026-11-30" } } }
    const all = programmes({ [former]: [...inForce, period], [next]: successor })
    expect(continuityOf(all, until).gaps).toStrictEqual([
      { from: "2026-12-01", to: "2026-12-31", days: 31, programmes: [] },
    ])
  })

  it("X-08: leave a gap when the successor is annulled, until the one before is reinstated", () => {
    const former2026 = [...inForce, superseded(next, "2027-01-01")]
    const gone = [...successor, annulled("2027-03-01")]
    expect(continuityOf(programmes({ [former]: former2026, [next]: gone }), until).gaps).toStrictEqual([
      { from: "2027-03-01", to: "2027-12-31", days: 306, programmes: [] },
    ])
    const again = [...former2026, reinstated("2027-09-01")]
    expect(continuityOf(programmes({ [former]: again, [next]: gone }), until).gaps).toStrictEqual([
      { from: "2027-03-01", to: "2027-08-31", days: 184, programmes: [] },
    ])
  })

  it("P-22: shows an input that is in force beside its output", () => {
    const merged = [mandated(), { type: "ProgrammeMerged", data: { inputs: [former, next] } }] as const
    const all = programmes({
      [former]: inForce,
      [output]: [...merged, added, adopted("2024-07-01")],
    })
    expect(continuityOf(all, "2024-12-31").overlaps).toStrictEqual([
      { from: "2024-07-01", to: "2024-12-31", days: 184, programmes: [former, output] },
    ])
  })
})
