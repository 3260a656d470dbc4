import { describe, expect, it } from "vitest"
import { onDay, type DateRange } from "../../src/date-range.ts"
import {
  annex,
  basis,
  board,
  boardDay,
  boardDecided,
  committee,
  council,
  councilDay,
  decide,
  did,
  given,
  imported,
  on,
  onBoardAgenda,
  opened,
  place,
  placed,
  version,
  type Story,
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
    ])
      for (const resolution of [asProposed, { ...amended, amendedBy: "body" } as const])
        expect(adopt({ resolution, ...texts })).toStrictEqual(recorded(decide({ resolution, ...texts })))
    const adopted = decide({ resolution: asProposed, adopted: [version(4, "b")] })
    const without = given({ ...opened, data: { ...opened.data, versions: [] } }, placed())
    expect(without.when(adopted, on(councilDay))).toStrictEqual(recorded(adopted))
  })

  it("A-15: is judged by the digests that are told, though others are not", () => {
    const adopted = [version(3, "b"), version(1, undefined, annex)]
    const both = [...submitted, version(1, undefined, annex)]
    expect(adopt({ resolution: asProposed, submitted: both, adopted })).toStrictEqual({
      refused: { type: "AdoptedNotAsProposed", invariants: ["A-15"], submitted: both, adopted },
    })
  })
})

describe("the text on its way", () => {
  const amended = { outcome: "approved_amended", mode: "by_vote" } as const
  type Texts = readonly ReturnType<typeof version>[]
  const [h1, h2]: readonly [Texts, Texts] = [[version(3, "a")], [version(4, "b")]]
  const amendments = [{ locator: "luku 2" }]
  const presented = (versions: Texts) => did("ProposalPresented", { step: 2, proposal: basis, versions })
  const altered = did("ProposalAltered", { step: 2, proposal: basis, versions: h2 })
  const outcome = (command: ReturnType<typeof decide>, ...events: Story) => {
    const result = given(opened, placed(), ...events).when(command, on(councilDay), imported)
    return "refused" in result ? result.refused.type : "recorded"
  }

  it("A-15: is as proposed if neither the presenter nor the body changed it", () => {
    const resolution = { outcome: "approved_as_proposed", mode: "unanimous" } as const
    const adopt = (adopted: Texts) => decide({ resolution, adopted })
    expect(outcome(adopt(h1))).toBe("recorded")
    expect(outcome(adopt(h2))).toBe("AdoptedNotAsProposed")
    expect(outcome(adopt(h2), presented(h1), altered)).toBe("AdoptedNotAsProposed")
    expect(outcome(adopt(h1), presented(h1), altered)).toBe("AdoptedNotAsProposed")
    expect(outcome(adopt(h1), presented(h1))).toBe("recorded")
  })

  it("A-15: is amended by the presenter if the altered proposal is adopted", () => {
    const byPresenter = (adopted: Texts) =>
      decide({ resolution: { ...amended, amendedBy: "presenter" }, adopted })
    expect(outcome(byPresenter(h2), presented(h1), altered)).toBe("recorded")
    expect(outcome(byPresenter(h2), presented(h1))).toBe("AmendedByBody")
    expect(outcome(byPresenter(h1), presented(h1), altered)).toBe("NothingAmended")
  })

  it("A-15: is amended by the body if something else than the proposal is adopted", () => {
    const byBody = (adopted: Texts) =>
      decide({ resolution: { ...amended, amendedBy: "body" }, adopted, amendments })
    expect(outcome(byBody(h2), presented(h1))).toBe("recorded")
    expect(outcome(byBody(h1), presented(h1), altered)).toBe("recorded")
    expect(outcome(byBody(h2), presented(h1), altered)).toBe("NothingAmended")
  })

  it("A-15: is amended by somebody where the source does not say by whom", () => {
    const bySomebody = (adopted: Texts) => decide({ resolution: amended, adopted })
    expect(outcome(bySomebody(h2), presented(h1), altered)).toBe("recorded")
    expect(outcome(bySomebody(h1), presented(h1), altered)).toBe("recorded")
    expect(outcome(bySomebody(h1), presented(h1))).toBe("NothingAmended")
  })

  it("A-15: is approved in part if less is adopted, and nothing besides", () => {
    const both = [...h1, version(1, "b", annex)]
    const inPart = (adopted: (typeof both)[number][]) =>
      decide({ resolution: { outcome: "approved_in_part", mode: "by_vote" }, submitted: both, adopted })
    expect(outcome(inPart([...h1]))).toBe("recorded")
    expect(outcome(inPart([...h2]))).toBe("recorded")
    expect(outcome(inPart(both))).toBe("AdoptedNotInPart")
    expect(outcome(inPart([version(1, "a", committee)]))).toBe("AdoptedNotInPart")
    expect(outcome(inPart([...h1, version(1, "a", committee)]))).toBe("AdoptedNotInPart")
  })

  it("A-15: comes to a step as the step before left it", () => {
    const byBoard = { ...boardDecided, data: { ...boardDecided.data, adopted: h2 } }
    const from = (submitted: Texts) =>
      decide({
        submitted,
        adopted: submitted,
        resolution: { outcome: "approved_as_proposed", mode: "unanimous" },
      })
    expect(
      given(opened, onBoardAgenda, byBoard, placed()).when(from(h1), on(councilDay), imported),
    ).toStrictEqual({
      refused: { type: "EntersOtherwise", invariants: ["A-15"], step: 2, entering: h2, submitted: h1 },
    })
    expect(outcome(from(h2), byBoard)).toBe("recorded")
    expect(outcome(from(h2))).toBe("EntersOtherwise")
    const passed = did("ItemPassedOn", { step: 1, body: board, to: { body: council }, versions: h2 })
    expect(outcome(from(h2), passed)).toBe("recorded")
    expect(outcome(from(h1), passed)).toBe("EntersOtherwise")
    const toMeeting = (versions?: Texts) =>
      did("ItemPassedOn", { step: 2, body: council, to: { body: council }, ...(versions && { versions }) })
    expect(outcome(from(h1), toMeeting(h1), placed(), byBoard)).toBe("recorded")
    expect(outcome(from(h2), toMeeting(), placed(), byBoard)).toBe("recorded")
    expect(outcome(from(h1), toMeeting(), placed(), byBoard)).toBe("EntersOtherwise")
    const untold = { ...byBoard, data: { ...byBoard.data, adopted: { untold: "not stated" } as const } }
    expect(outcome(from(h1), untold)).toBe("recorded")
  })
})

describe("the electronic procedure", () => {
  const resolution = { outcome: "approved_as_proposed", mode: "electronic_procedure" } as const
  const electronic = (positions: NonNullable<Parameters<typeof decide>[0]>["positions"]) =>
    before.when(decide({ resolution, positions }), on(councilDay), imported)

  it("A-28: decides when all members have taken a position and none demands a meeting", () => {
    const silent = { refused: { type: "GoesToMeeting", invariants: ["A-28"], step: 2, members: 7, taken: 6 } }
    expect(electronic({ members: 7, taken: 7 })).toHaveProperty("recorded")
    expect(electronic({ members: 7, taken: 6 })).toStrictEqual(silent)
    expect(electronic({ members: 7, taken: 7, meetingDemanded: true })).toHaveProperty(
      "refused.type",
      "GoesToMeeting",
    )
  })

  it("A-28: is judged by the agenda too, and not where the body meets", () => {
    const inProcedure = given(opened, placed({ mode: "electronic_procedure" }))
    const positions = { members: 7, taken: 6 }
    expect(inProcedure.when(decide({ positions }), on(councilDay))).toHaveProperty(
      "refused.type",
      "GoesToMeeting",
    )
    expect(before.when(decide({ positions }), on(councilDay))).toHaveProperty("recorded")
  })

  it("A-28: is not passed by silence: whoever decides today tells the positions, and only a source leaves them out", () => {
    const inProcedure = given(opened, placed({ mode: "electronic_procedure" }))
    const untold = { untold: "not stated" } as const
    const silent = { type: "UntoldNeedsSource", invariants: [], event: "DecisionMade", field: "positions" }
    for (const positions of [undefined, { untold: "deferred" } as const])
      expect(inProcedure.when(decide({ positions }), on(councilDay))).toStrictEqual({ refused: silent })
    expect(inProcedure.when(decide(), on(councilDay), imported)).toMatchObject({
      recorded: [{ data: { positions: untold } }],
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
