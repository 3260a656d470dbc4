import { describe, expect, it } from "vitest"
import { onDay, type LocalDate } from "../../src/date-range.ts"
import { documentStateOf } from "../../src/document/standing.ts"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { programmeStateOf } from "../../src/programme/standing.ts"
import type { Programme } from "../../src/programme/state.ts"
import type { StoryEvent } from "../../src/testing/index.ts"
import {
  adopted,
  approval,
  byTheBoard,
  byTheCouncil,
  given,
  importing,
  launched,
  mandated,
  ready,
  secondApproval,
  service,
  serviceAdded,
  serviceStrategy,
  submission,
  submitted,
  successor,
  unnamedDecision,
  version,
} from "./story.ts"

const inForce = { ...adopted, data: { ...adopted.data, effectiveFrom: "2024-07-01" } } as const
const standing = [mandated, launched, serviceAdded, submitted, inForce] as const
const reason = { fi: "Tehtävä siirtyi valtiolle." }
const wholly = { scope: "full" } as const
const chapter = { scope: { parts: [{ document: serviceStrategy, locator: "luku 3" }] } } as const
const annulled = { type: "ProgrammeAnnulled", data: wholly, on: onDay("2025-03-03") } as const
const annulledInPart = { ...annulled, data: chapter } as const
const reinstated = { type: "ProgrammeReinstated", data: wholly, on: onDay("2025-11-03") } as const
const superseded = {
  type: "ProgrammeSuperseded",
  data: { successor, from: "2027-01-01" },
  on: onDay("2026-12-01"),
} as const
const cancelled = { type: "ProgrammeCancelled", data: { reason }, on: onDay("2025-05-05") } as const
const rejected = { type: "ProgrammeRejected", data: { approval }, on: onDay("2024-06-17") } as const

const stateOn = (state: Programme, day: `${number}-${number}-${number}`) => programmeStateOf(state, day).state
const documentOn = (state: Programme, day: `${number}-${number}-${number}`) =>
  state.documents.map((document) => documentStateOf(state, document, day))[0]

describe("what is annulled", () => {
  const annul = { type: "AnnulProgramme", data: wholly } as const
  const reinstate = { type: "ReinstateProgramme", data: wholly } as const

  it("G-11: is annulled and reinstated by somebody with the power to", () => {
    expect(given(...standing).when(annul, unnamedDecision)).toStrictEqual({
      recorded: [{ type: "ProgrammeAnnulled", data: wholly }],
    })
    expect(given(...standing).when(annul)).toStrictEqual({
      refused: { type: "AuthorityMissing", invariants: ["G-11"], command: "AnnulProgramme" },
    })
    expect(given(...standing, annulled).when(reinstate)).toStrictEqual({
      refused: { type: "AuthorityMissing", invariants: ["G-11"], command: "ReinstateProgramme" },
    })
  })

  it("is the programme, until it is reinstated", () => {
    const { state } = given(...standing, annulled, reinstated)
    expect([
      stateOn(state, "2025-03-02"),
      stateOn(state, "2025-03-03"),
      stateOn(state, "2025-11-03"),
    ]).toStrictEqual(["in_force", "annulled", "in_force"])
    expect(documentOn(state, "2025-11-03")?.since).toStrictEqual(onDay("2025-11-03"))
  })

  it("may be a place in a document, and the rest stays in force", () => {
    const restored = { ...reinstated, data: chapter } as const
    const { state } = given(...standing, annulledInPart, restored)
    expect(documentOn(state, "2025-03-03")).toStrictEqual({
      state: "in_force",
      since: onDay("2024-07-01"),
      text: version(serviceStrategy, 4),
      annulledParts: ["luku 3"],
    })
    expect(documentOn(state, "2025-11-03")).toStrictEqual(documentOn(state, "2025-03-02"))
  })

  it("A-25: keeps what a court took from it when a later change is annulled", () => {
    const change = {
      ...inForce,
      data: {
        ...inForce.data,
        approval: secondApproval,
        kind: "amendment",
        adopted: version(serviceStrategy, 5),
      },
      on: onDay("2025-06-02"),
    } as const
    const longer = { ...change, data: { ...change.data, kind: "extension_of_period" } } as const
    const ofChange = { ...annulled, data: { ...wholly, approval: secondApproval }, on: onDay("2025-09-01") }
    const partsOn = (history: readonly StoryEvent<ProgrammeEvent>[], day: LocalDate) =>
      documentOn(given(...history).state, day)?.annulledParts
    const changed = [...standing, annulledInPart, change, ofChange] as const
    expect([partsOn(changed, "2025-06-02"), partsOn(changed, "2025-09-01")]).toStrictEqual([
      undefined,
      ["luku 3"],
    ])
    expect(partsOn([...standing, annulledInPart, longer], "2025-06-02")).toStrictEqual(["luku 3"])
    const ofFirst = { ...annulledInPart, data: { ...chapter, approval }, on: onDay("2025-07-01") }
    expect(partsOn([...standing, change, ofFirst, ofChange], "2025-09-01")).toStrictEqual(["luku 3"])
  })

  it("stands as it was decided anew, when the decision before is taken back", () => {
    const anew = {
      ...inForce,
      data: {
        ...inForce.data,
        approval: secondApproval,
        kind: "adoption",
        adopted: version(serviceStrategy, 5),
      },
      on: onDay("2025-02-03"),
    } as const
    const takenBack = { ...annulled, data: { ...wholly, approval } }
    const { state } = given(...standing, anew, takenBack)
    expect(documentOn(state, "2025-06-02")).toMatchObject({
      state: "in_force",
      text: version(serviceStrategy, 5),
    })
    const change = { ...anew, data: { ...anew.data, kind: "amendment" } } as const
    expect(stateOn(given(...standing, change, takenBack).state, "2025-06-02")).toBe("annulled")
  })

  it("is of no interest any more once the text has been adopted anew", () => {
    const again = {
      ...inForce,
      data: { ...inForce.data, approval: secondApproval, adopted: version(serviceStrategy, 5) },
      on: onDay("2025-06-02"),
    }
    expect(documentOn(given(...standing, annulledInPart, again).state, "2025-06-02")).toStrictEqual({
      state: "in_force",
      since: onDay("2024-07-01"),
      text: version(serviceStrategy, 5),
    })
    expect(stateOn(given(...standing, annulled, again).state, "2025-06-02")).toBe("in_force")
  })

  it("is reinstated where it was annulled, and nowhere else", () => {
    const refused = { type: "NothingToReinstate", invariants: [] }
    const elsewhere = {
      ...reinstate,
      data: { scope: { parts: [{ document: serviceStrategy, locator: "luku 4" }] } },
    } as const
    expect(given(...standing).when(reinstate, unnamedDecision)).toStrictEqual({ refused })
    expect(given(...standing, annulledInPart).when(elsewhere, unnamedDecision)).toStrictEqual({ refused })
    expect(given(...standing, annulledInPart).when(reinstate, unnamedDecision)).toStrictEqual({
      recorded: [{ type: "ProgrammeReinstated", data: wholly }],
    })
  })

  it("belongs to the programme", () => {
    const another = { ...annul, data: { scope: { parts: [{ document: successor }] } } } as const
    expect(given(...standing).when(another, unnamedDecision)).toStrictEqual({
      refused: { type: "DocumentUnknown", invariants: [], document: successor },
    })
  })
})

describe("a programme that is superseded", () => {
  const supersede = { type: "SupersedeProgramme", data: superseded.data } as const

  it("is so from its successor's first day", () => {
    expect(given(...standing).when(supersede)).toStrictEqual({
      recorded: [{ type: "ProgrammeSuperseded", data: superseded.data }],
    })
    const { state } = given(...standing, superseded)
    expect([stateOn(state, "2026-12-31"), stateOn(state, "2027-01-01")]).toStrictEqual([
      "in_force",
      "superseded",
    ])
  })

  it("is not superseded again by the same one from the same day", () => {
    expect(given(...standing, superseded).when(supersede)).toStrictEqual({ recorded: [] })
    const earlier = { ...supersede, data: { successor, from: "2026-11-01" } } as const
    expect(given(...standing, superseded).when(earlier)).toStrictEqual({
      recorded: [{ type: "ProgrammeSuperseded", data: earlier.data }],
    })
  })

  it("X-08: stands again only when somebody says so", () => {
    const back = { ...reinstated, on: onDay("2027-09-01") }
    expect(stateOn(given(...standing, superseded).state, "2030-01-01")).toBe("superseded")
    expect(stateOn(given(...standing, superseded, back).state, "2027-09-01")).toBe("in_force")
  })
})

describe("a programme that comes to nothing", () => {
  const cancel = { type: "CancelProgramme", data: { reason } } as const
  const lapsed = {
    type: "ProgrammeLapsed",
    data: { cause: "legal_basis_not_enacted" },
    on: onDay("2019-03-08"),
  } as const

  it("G-11: is cancelled by a body, or lapses by itself", () => {
    expect(given(mandated).when(cancel, byTheBoard)).toStrictEqual({
      recorded: [{ type: "ProgrammeCancelled", data: { reason } }],
    })
    expect(given(mandated).when(cancel)).toStrictEqual({
      refused: { type: "AuthorityMissing", invariants: ["G-11"], command: "CancelProgramme" },
    })
    expect(given(mandated).when({ type: "LapseProgramme", data: lapsed.data })).toStrictEqual({
      recorded: [{ type: "ProgrammeLapsed", data: lapsed.data }],
    })
    expect(given(mandated, launched, cancelled).state.status).toBe("cancelled")
    expect(given(mandated, lapsed).state.status).toBe("lapsed")
  })

  it("P-23: keeps all that was recorded of it", () => {
    const before = given(...standing).state
    const { status, endings, ...after } = given(...standing, cancelled).state
    expect([status, endings.length]).toStrictEqual(["cancelled", 1])
    expect({ ...after, status: before.status, endings: [] }).toStrictEqual(before)
  })

  it("P-15: comes to nothing once, whatever the days", () => {
    const lapse = { type: "LapseProgramme", data: lapsed.data } as const
    const vaguely = { ...unnamedDecision, occurredOn: { text: "keväällä" } } as const
    const refused = {
      type: "ProgrammeHasEnded",
      invariants: ["P-15"],
      state: "cancelled",
      since: onDay("2025-05-05"),
    }
    expect(given(mandated, cancelled).when(lapse, vaguely)).toStrictEqual({ refused })
    expect(given(mandated, cancelled).when(cancel, vaguely)).toStrictEqual({ refused })
  })

  it("may be brought back", () => {
    const { state } = given(mandated, launched, cancelled, reinstated)
    expect(state.status).toBe("launched")
    expect([stateOn(state, "2025-05-05"), stateOn(state, "2025-11-03")]).toStrictEqual([
      "cancelled",
      "launched",
    ])
  })
})

describe("a programme that has ended", () => {
  const setTarget = {
    type: "SetTargetDate",
    data: { what: "plans", date: { text: "2027" }, strength: "target" },
  } as const
  const late = { today: "2027-06-01", ...byTheCouncil } as const
  const ends = [
    ["cancelled", [...standing, cancelled], onDay("2025-05-05")],
    ["annulled", [...standing, annulled], onDay("2025-03-03")],
    ["superseded", [...standing, superseded], onDay("2027-01-01")],
    ["rejected", [mandated, launched, serviceAdded, submitted, rejected], onDay("2024-06-17")],
  ] as const

  it.each(ends)("P-15: accepts nothing that would go on with it: %s", (state, history, since) => {
    const refused = { type: "ProgrammeHasEnded", invariants: ["P-15"], state, since }
    expect(given(...history).when(setTarget, late)).toStrictEqual({ refused })
    expect(given(...history).when(setTarget, late, importing)).toStrictEqual({ refused })
  })

  it("P-15: accepts what undoes its end, links, and what is told of its effects", () => {
    const programme = given(...standing, annulled)
    const commands = [
      { type: "ReinstateProgramme", data: wholly },
      { type: "LinkProject", data: { project: { name: reason, owner: reason }, relation: "feeds" } },
      { type: "ReportFollowUp", data: { text: reason } },
    ] as const
    for (const command of commands)
      expect(programme.when(command, late)).toMatchObject({ recorded: [{ data: command.data }] })
  })

  it("P-15: takes what a body decides anew after an annulment, by another approval and as an adoption", () => {
    const programme = given(...standing, { ...annulled, data: { ...wholly, approval } })
    const anew = (data: object) =>
      ({ type: "AdoptDocument", data: { ...inForce.data, kind: "adoption", ...data } }) as const
    const another = anew({ approval: secondApproval })
    expect(programme.when(another, late)).toMatchObject({ recorded: [{ type: "ProgrammeDocumentAdopted" }] })
    const change = anew({ approval: secondApproval, kind: "amendment" })
    expect(programme.when(change, late)).toMatchObject({ refused: { type: "ProgrammeHasEnded" } })
    const cancelledFor = given(...standing, cancelled)
    expect(cancelledFor.when(another, late)).toMatchObject({ refused: { type: "ProgrammeHasEnded" } })
  })

  it("P-15: is told of what happened before, and of what may have", () => {
    const programme = given(...standing, cancelled)
    for (const occurredOn of [
      onDay("2025-04-01"),
      { from: "2025-01-01", to: "2025-12-31" },
      { text: "2025" },
    ] as const)
      expect(programme.when(setTarget, { ...late, occurredOn })).toMatchObject({
        recorded: [{ type: "TargetDateSet" }],
      })
    const vaguely = given(...standing, { ...cancelled, on: { from: "2025-01-01", to: "2025-12-31" } })
    expect(vaguely.when(setTarget, { ...late, occurredOn: onDay("2025-06-01") })).toMatchObject({
      recorded: [{ type: "TargetDateSet" }],
    })
  })

  it("P-15: is extended after it has merely expired", () => {
    const period = { from: "2024-01-01", to: "2026-12-31" } as const
    const expired = given(...standing, { type: "PeriodSet", data: { period } })
    expect(stateOn(expired.state, "2027-06-01")).toBe("expired")
    const longer = { type: "SetPeriod", data: { period: { ...period, to: "2027-12-31" } } } as const
    expect(expired.when(longer, late)).toStrictEqual({
      recorded: [{ type: "PeriodSet", data: longer.data }],
    })
  })

  it("P-15: is launched anew after a rejection or an annulment, on a decision of its own", () => {
    const launch = { type: "LaunchProgramme", data: {} } as const
    const anew = { ...launched, on: onDay("2025-09-01") }
    for (const history of [ends[1][1], ends[3][1]]) {
      expect(given(...history).when(launch, late)).toStrictEqual({
        recorded: [{ type: "ProgrammeLaunched", data: {} }],
      })
      const again = given(...history, anew)
      expect(stateOn(again.state, "2025-09-01")).toBe("launched")
      const submit = {
        type: "SubmitForApproval",
        data: { ...submission, approval: secondApproval },
      } as const
      expect(again.when(submit, { ...late, report: ready })).toMatchObject({
        recorded: [{ type: "ProgrammeSubmittedForApproval" }],
      })
    }
    expect(given(...standing, cancelled).when(launch, late)).toMatchObject({
      refused: { type: "ProgrammeHasEnded" },
    })
  })
})

describe("a programme formed of others", () => {
  const merge = { type: "MergeProgrammes", data: { inputs: [successor, service.document] } } as const

  it("P-22: names them", () => {
    expect(given(mandated).when(merge)).toStrictEqual({
      recorded: [{ type: "ProgrammeMerged", data: merge.data }],
    })
    const split = { type: "SplitOffProgramme", data: { from: successor } } as const
    expect(given(mandated).when(split)).toStrictEqual({
      recorded: [{ type: "ProgrammeSplit", data: split.data }],
    })
    const { inputs } = given(
      mandated,
      { type: "ProgrammeMerged", data: merge.data, on: onDay("2024-03-01") },
      { type: "ProgrammeSplit", data: split.data, on: onDay("2024-03-01") },
    ).state
    expect(inputs.map(({ programme, by }) => [programme, by])).toStrictEqual([
      [successor, "merger"],
      [service.document, "merger"],
      [successor, "split"],
    ])
  })

  it("P-22: names each of them once, on import too", () => {
    const twice = { ...merge, data: { inputs: [successor, successor] } }
    const refused = { type: "InputNamedTwice", invariants: ["P-22"], programme: successor }
    expect(given(mandated).when(twice)).toStrictEqual({ refused })
    expect(given(mandated).when(twice, {}, importing)).toStrictEqual({ refused })
  })
})
