import { describe, expect, it } from "vitest"
import { preparation } from "../../src/preparation/index.ts"
import type { PreparationEvent } from "../../src/preparation/events.ts"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { overlaid } from "../../src/profile/index.ts"
import { assessReadiness } from "../../src/readiness/index.ts"
import { specification } from "../../src/testing/index.ts"
import {
  added,
  aPreparation,
  blockers,
  completed,
  decidedBy,
  document,
  draft,
  id,
  ready,
  statutory,
  version,
  withProgramme,
  uuid,
} from "./story.ts"

describe("a programme is ready", () => {
  it("when nothing stands in its way, and the report says what was read", () => {
    expect(assessReadiness(ready)).toStrictEqual({
      programme: id,
      on: "2024-06-03",
      profile: "fi-hva/2021-611",
      read: [{ stream: `programme-${id}`, revision: 3 }],
      blockers: [],
      warnings: [],
    })
  })

  it("P-04: not without a required document", () => {
    expect(blockers(withProgramme())).toStrictEqual([
      { code: "DOCUMENT_MISSING", invariants: ["P-04"], about: [id] },
    ])
  })

  it("P-04: not if its only required document was removed", () => {
    const removed: ProgrammeEvent = {
      type: "ProgrammeDocumentRemoved",
      data: { document, reason: { fi: "Yhdistettiin." } },
    }
    expect(blockers(withProgramme(added("participation_programme"), removed))).toStrictEqual([
      { code: "DOCUMENT_MISSING", invariants: ["P-04"], about: [id] },
    ])
  })

  it("X-01: not while nobody is determined to decide it", () => {
    expect(blockers(withProgramme(added("participation_programme"), statutory))).toStrictEqual([
      { code: "DECIDER_UNDETERMINED", invariants: ["X-01"], about: [document] },
    ])
  })

  it("P-08: not where the body that is to decide is no deciding body", () => {
    const state = withProgramme(added("participation_programme"), decidedBy(false), statutory)
    expect(blockers(state)).toStrictEqual([
      { code: "DECIDER_CANNOT_DECIDE", invariants: ["P-08"], about: [document] },
    ])
  })

  it("P-06: not where the law reserves the document to the council and another body is to decide", () => {
    const budget = { ...added("participation_programme"), data: { ...added("participation_programme").data } }
    const kind = "budget_and_plan" as const
    const events = [{ ...budget, data: { ...budget.data, kind } } as ProgrammeEvent, statutory] as const
    expect(blockers(withProgramme(...events, decidedBy(true, "board")))).toStrictEqual([
      { code: "DECIDER_TIER_INSUFFICIENT", invariants: ["P-06"], about: [document] },
    ])
    expect(blockers(withProgramme(...events, decidedBy(true, "council")))).toStrictEqual([])
  })

  it("P-24: not without an end of its period, where the law wants a fixed one", () => {
    const events = [added("rescue_service_level_decision"), decidedBy(true), statutory]
    const period = (to?: "2027-12-31"): ProgrammeEvent => ({
      type: "PeriodSet",
      data: { document, period: { from: "2025-01-01", ...(to !== undefined && { to }) } },
    })
    const found = (...more: readonly ProgrammeEvent[]) =>
      blockers(withProgramme(...events, ...more)).filter(({ code }) => code === "PERIOD_NOT_SET")
    expect(found()).toStrictEqual([{ code: "PERIOD_NOT_SET", invariants: ["P-24"], about: [document] }])
    expect(found(period())).toHaveLength(1)
    expect(found(period("2027-12-31"))).toStrictEqual([])
  })

  it("X-03: not if a required document is not among the versions that were completed", () => {
    const found = [{ code: "VERSION_MISMATCH", invariants: ["X-03"], about: [document] }]
    const other = { document: uuid(77), number: 1, sha256: "b".repeat(64) }
    const elsewhere: PreparationEvent = { type: "PreparationCompleted", data: { versions: [other] } }
    expect(blockers({ preparation: aPreparation(elsewhere) })).toStrictEqual(found)
  })

  it("X-01 G-16: not while it is untold which version was completed, and that is not to say that there is none", () => {
    const untold: PreparationEvent = {
      type: "PreparationCompleted",
      data: { versions: { untold: "not stated" } },
    }
    expect(blockers({ preparation: aPreparation(untold) })).toStrictEqual([
      { code: "VERSION_NOT_STATED", invariants: ["X-01"], about: [document] },
    ])
  })

  it("X-03: whatever becomes of a document that is decided already, or that goes to another approval", () => {
    const annex = uuid(78)
    const two: readonly ProgrammeEvent[] = [
      added("participation_programme"),
      {
        type: "ProgrammeDocumentAdded",
        data: { document: annex, kind: "other", title: { fi: "Liite" }, required: true },
      },
      decidedBy(true),
    ]
    const adopted: ProgrammeEvent = {
      type: "ProgrammeDocumentAdopted",
      data: { document: annex, adopted: { document: annex, number: 1, sha256: "b".repeat(64) } },
    }
    expect(blockers(withProgramme(...two)).map(({ about }) => about)).toStrictEqual([[annex], [annex]])
    expect(blockers(withProgramme(...two, adopted))).toStrictEqual([])
    expect(blockers({ ...withProgramme(...two), documents: [document] })).toStrictEqual([])
  })

  it("P-08: not where a document that was adopted is to be changed by a body that cannot decide", () => {
    const adopted: ProgrammeEvent = {
      type: "ProgrammeDocumentAdopted",
      data: { document, adopted: { document, number: 9, sha256: "9".repeat(64) } },
    }
    const changed = withProgramme(added("participation_programme"), decidedBy(false), adopted)
    expect(blockers(changed)).toStrictEqual([
      { code: "DECIDER_CANNOT_DECIDE", invariants: ["P-08"], about: [document] },
    ])
  })

  it.each([
    ["R-17", false],
    ["R-18", true],
  ] as const)("%s: not in fewer languages than asked for, by law or by the county's rule", (rule, byLaw) => {
    const profile = overlaid(ready.profile, {
      id: "fi-hva/lappi",
      version: 1,
      documentLanguages: {
        participation_programme: { languages: ["fi", "se"], byLaw, provision: "hallintosääntö § 9" },
      },
    })
    const inLanguages = (...languages: readonly ("fi" | "se")[]) => ({
      profile,
      preparation: aPreparation(draft(1), {
        type: "PreparationCompleted",
        data: { versions: [{ ...version(1), ...(languages.length > 0 && { languages }) }] },
      }),
    })
    const missing = (...languages: readonly string[]) => [
      { code: "LANGUAGE_VERSION_MISSING", invariants: [rule], about: [document, ...languages] },
    ]
    expect(blockers(inLanguages("fi", "se"))).toStrictEqual([])
    expect(blockers(inLanguages("fi"))).toStrictEqual(missing("se"))
    expect(blockers(inLanguages())).toStrictEqual(missing("fi", "se"))
  })
})

describe("a preparation of another programme", () => {
  it("X-01: makes nothing ready", () => {
    const ofAnother = specification(preparation).given(
      { type: "PreparationStarted", data: { programme: uuid(99), documents: [document] } },
      draft(1),
      completed(1),
    ).state
    expect(blockers({ preparation: ofAnother })).toStrictEqual([
      { code: "PREPARATION_NOT_COMPLETE", invariants: ["X-01"], about: [id] },
    ])
  })
})
