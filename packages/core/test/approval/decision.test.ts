import { describe, expect, it } from "vitest"
import { onDay, type DateRange } from "../../src/date-range.ts"
import {
  annex,
  boardDay,
  committee,
  councilDay,
  decide,
  given,
  imported,
  on,
  opened,
  place,
  placed,
  version,
} from "./story.ts"

const before = given(opened, placed())
const recorded = (command: ReturnType<typeof decide>) => ({
  recorded: [{ type: "DecisionMade", data: command.data }],
})

describe("the day of a decision", () => {
  const decidedOn = (occurredOn: DateRange, meetingOn: DateRange) =>
    given(opened, placed({ meetingOn })).when(decide(), { occurredOn }, imported)

  it("A-18: is the day of its meeting, in history too", () => {
    const refused = { type: "DecidedOnAnotherDay", invariants: ["A-18"], meetingOn: onDay(councilDay) }
    for (const day of ["2023-02-05", "2023-02-07"] as const)
      expect(decidedOn(onDay(day), onDay(councilDay))).toStrictEqual({
        refused: { ...refused, decidedOn: onDay(day) },
      })
    expect(decidedOn(onDay(councilDay), onDay(councilDay))).toStrictEqual(recorded(decide()))
  })

  it("A-18 G-06: passes where the days that are known leave it undecidable", () => {
    const reported = { from: "2023-01-26", to: "2023-02-13" } as const
    expect(decidedOn(reported, onDay(councilDay))).toStrictEqual(recorded(decide()))
    expect(decidedOn({ to: "2023-02-13" }, onDay(councilDay))).toStrictEqual(recorded(decide()))
    expect(decidedOn(onDay(councilDay), { text: "helmikuun kokous" })).toStrictEqual(recorded(decide()))
    const untold = placed({ meetingOn: { untold: "not stated" } })
    expect(given(opened, untold).when(decide(), {}, imported)).toStrictEqual(recorded(decide()))
  })

  it("A-18: is not the day from which it has force, which is said or left open", () => {
    const later = decide({ effectiveFrom: "2024-01-01" })
    const { when } = before
    expect(when(later, on(councilDay))).toStrictEqual(recorded(later))
    expect(when(decide(), on(councilDay))).toStrictEqual(recorded(decide()))
  })
})

describe("what is adopted", () => {
  const asProposed = { outcome: "approved_as_proposed", mode: "unanimous" } as const
  const amended = { outcome: "approved_amended", mode: "by_vote" } as const
  const amendments = [{ locator: "luku 2", before: "neljä", after: "viisi" }]
  const submitted = [version(3, "a")]
  const adopt = (more: Parameters<typeof decide>[0]) => before.when(decide(more), on(councilDay), imported)

  it("A-15: as proposed is what was submitted", () => {
    const same = { resolution: asProposed, submitted, adopted: submitted }
    expect(adopt(same)).toStrictEqual(recorded(decide(same)))
    for (const adopted of [[version(3, "b")], [version(4, "a")], [...submitted, version(1, "b", annex)]])
      expect(adopt({ resolution: asProposed, submitted, adopted })).toStrictEqual({
        refused: { type: "AdoptedNotAsProposed", invariants: ["A-15"], submitted, adopted },
      })
  })

  it("A-15: as proposed leaves out nothing that was submitted", () => {
    const both = [...submitted, version(1, "b", annex)]
    expect(adopt({ resolution: asProposed, submitted: both, adopted: submitted })).toStrictEqual({
      refused: { type: "AdoptedNotAsProposed", invariants: ["A-15"], submitted: both, adopted: submitted },
    })
  })

  it("A-15: with amendments is something else", () => {
    const altered = {
      resolution: { ...amended, amendedBy: "presenter" },
      submitted,
      adopted: [version(4, "b")],
    } as const
    expect(adopt(altered)).toStrictEqual(recorded(decide(altered)))
    expect(adopt({ ...altered, adopted: submitted })).toStrictEqual({
      refused: { type: "NothingAmended", invariants: ["A-15"], adopted: submitted },
    })
  })

  it("A-15: with amendments by the body names them", () => {
    const altered = {
      resolution: { ...amended, amendedBy: "body" },
      submitted,
      adopted: [version(4, "b")],
    } as const
    expect(adopt(altered)).toStrictEqual({ refused: { type: "AmendmentsMissing", invariants: ["A-15"] } })
    expect(adopt({ ...altered, amendments })).toStrictEqual(recorded(decide({ ...altered, amendments })))
  })

  it("A-15: is not judged where a digest or the versions are untold", () => {
    const untold = { untold: "not stated" } as const
    for (const texts of [
      { submitted, adopted: [version(4)] },
      { submitted: untold, adopted: [version(4, "b")] },
      { adopted: [version(4, "b")] },
    ])
      for (const resolution of [asProposed, { ...amended, amendedBy: "body" } as const])
        expect(adopt({ resolution, ...texts })).toStrictEqual(recorded(decide({ resolution, ...texts })))
  })

  it("A-15: is judged by the digests that are told, though others are not", () => {
    const adopted = [version(3, "b"), version(1, undefined, annex)]
    const both = [...submitted, version(1, undefined, annex)]
    expect(adopt({ resolution: asProposed, submitted: both, adopted })).toStrictEqual({
      refused: { type: "AdoptedNotAsProposed", invariants: ["A-15"], submitted: both, adopted },
    })
  })
})

describe("an opinion", () => {
  const opinion = { outcome: "opinion_given", mode: "unanimous" } as const

  it("A-29: never decides the matter, and neither does a mere note", () => {
    for (const outcome of ["opinion_given", "noted"] as const) {
      const command = decide({ resolution: { outcome, mode: "unanimous" } })
      expect(before.when(command, on(councilDay), imported)).toStrictEqual({
        refused: { type: "OpinionNeverApproves", invariants: ["A-29"], step: 2, outcome },
      })
    }
  })

  it("A-29: is all that a step asked for a statement comes to", () => {
    const asked = place({ step: 1, body: committee, role: "statement", meetingOn: onDay(boardDay) })
    const { when } = given(opened, { type: "ItemPlacedOnAgenda", data: asked.data })
    const step = { step: 1, body: committee, authoritative: false }
    const opine = decide({ ...step, resolution: opinion })
    expect(when(opine, on(boardDay))).toStrictEqual(recorded(opine))
    expect(when(decide(step), on(boardDay))).toStrictEqual({
      refused: {
        type: "OpinionNeverApproves",
        invariants: ["A-29"],
        step: 1,
        outcome: "approved_as_proposed",
      },
    })
  })
})
