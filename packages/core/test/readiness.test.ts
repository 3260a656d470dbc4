import { describe, expect, it } from "vitest"
import { consultation } from "../src/consultation/index.ts"
import { portfolio } from "../src/portfolio/index.ts"
import { preparation } from "../src/preparation/index.ts"
import type { PreparationEvent } from "../src/preparation/events.ts"
import { programme } from "../src/programme/index.ts"
import type { ProgrammeEvent } from "../src/programme/events.ts"
import { wellbeingServicesCounty as profile } from "../src/profile/index.ts"
import { assessReadiness, type ReadinessInputs } from "../src/readiness.ts"
import { specification } from "../src/testing/index.ts"
import { comment, opened, uuid } from "./county.ts"

const id = uuid(1)
const document = uuid(2)
const board = uuid(3)
const direction = uuid(4)
const round = uuid(5)
const version = (number: number) => ({ document, number, sha256: "a".repeat(64) })

const mandated: ProgrammeEvent = { type: "ProgrammeMandated", data: { name: { fi: "Palvelutasopäätös" } } }
const added = (kind: "participation_programme" | "rescue_service_level_decision"): ProgrammeEvent => ({
  type: "ProgrammeDocumentAdded",
  data: { document, kind, title: { fi: "Asiakirja" }, required: true },
})
const decidedBy = (canDecide: boolean, tier: "board" | "council" = "council"): ProgrammeEvent => ({
  type: "DecidingBodyDetermined",
  data: { document, body: board, tier, canDecide },
})
const statutory: ProgrammeEvent = {
  type: "LegalBasisRecorded",
  data: { document, statutory: true, bases: [{ act: "613/2021", section: "6" }] },
}

const started: PreparationEvent = {
  type: "PreparationStarted",
  data: { programme: id, documents: [document] },
}
const draft = (number: number): PreparationEvent => ({
  type: "DraftVersionRegistered",
  data: { version: version(number) },
})
const addressed = (number: number): PreparationEvent => ({
  type: "RequirementAddressed",
  data: { code: "ECON_BALANCE", version: { document, number }, locator: "luku 2" },
})
const directed = (binding: boolean): PreparationEvent => ({
  type: "DirectionReceived",
  data: { direction, from: board, text: { fi: "Vahvistetaan peruspalveluja." }, binding },
})
const linked = (mandatory: boolean): PreparationEvent => ({
  type: "ConsultationLinked",
  data: { consultation: round, mandatory },
})
const completed = (number: number): PreparationEvent => ({
  type: "PreparationCompleted",
  data: { versions: [version(number)] },
})

const aProgramme = (...events: readonly ProgrammeEvent[]) =>
  specification(programme).given(mandated, ...events).state
const aPreparation = (...events: readonly PreparationEvent[]) =>
  specification(preparation).given(started, ...events).state
const bound = specification(portfolio).given({
  type: "CrossCuttingRequirementAdded",
  data: {
    code: "ECON_BALANCE",
    title: { fi: "Talouden tasapaino" },
    setBy: board,
    appliesTo: "all",
    mandatory: true,
    statutory: false,
  },
}).state

const ready: ReadinessInputs = {
  programme: { id, state: aProgramme(added("participation_programme"), decidedBy(true), statutory) },
  preparation: aPreparation(draft(1), completed(1)),
  consultations: new Map(),
  portfolios: [],
  profile,
  on: "2024-06-03",
  read: [{ stream: `programme-${id}`, revision: 3 }],
}

const blockers = (inputs: Partial<ReadinessInputs>) => assessReadiness({ ...ready, ...inputs }).blockers
const warnings = (inputs: Partial<ReadinessInputs>) => assessReadiness({ ...ready, ...inputs }).warnings
const withProgramme = (...events: readonly ProgrammeEvent[]) => ({
  programme: { id, state: aProgramme(...events) },
})
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

  it("P-24: not without an end of its period, where the law wants a fixed one", () => {
    const events = [added("rescue_service_level_decision"), decidedBy(true), statutory]
    const found = [{ code: "PERIOD_NOT_SET", invariants: ["P-24"], about: [document] }]
    const period = (to?: "2027-12-31"): ProgrammeEvent => ({
      type: "PeriodSet",
      data: { document, period: { from: "2025-01-01", ...(to !== undefined && { to }) } },
    })
    expect(blockers(withProgramme(...events))).toStrictEqual(found)
    expect(blockers(withProgramme(...events, period()))).toStrictEqual(found)
    expect(blockers(withProgramme(...events, period("2027-12-31")))).toStrictEqual([])
  })

  it("X-01: not before its own preparation is complete", () => {
    const found = [{ code: "PREPARATION_NOT_COMPLETE", invariants: ["X-01"], about: [id] }]
    expect(blockers({ preparation: undefined })).toStrictEqual(found)
    expect(blockers({ preparation: aPreparation(draft(1)) })).toStrictEqual(found)
    const ofAnother = specification(preparation).given(
      { type: "PreparationStarted", data: { programme: uuid(99), documents: [document] } },
      draft(1),
      completed(1),
    ).state
    expect(blockers({ preparation: ofAnother })).toStrictEqual(found)
  })

  it("X-03: not if a required document is not among the versions that were completed", () => {
    const other = { document: uuid(77), number: 1, sha256: "b".repeat(64) }
    const elsewhere: PreparationEvent = { type: "PreparationCompleted", data: { versions: [other] } }
    expect(blockers({ preparation: aPreparation(elsewhere) })).toStrictEqual([
      { code: "VERSION_MISMATCH", invariants: ["X-03"], about: [document] },
    ])
  })

  it("R-04: not while a requirement is addressed in another version than the one completed", () => {
    const found = [{ code: "REQUIREMENT_UNADDRESSED", invariants: ["R-04"], about: ["ECON_BALANCE"] }]
    const inputs = (...events: readonly PreparationEvent[]) => ({
      portfolios: [bound],
      preparation: aPreparation(draft(1), ...events),
    })
    expect(blockers(inputs(completed(1)))).toStrictEqual(found)
    expect(blockers(inputs(addressed(1), completed(1)))).toStrictEqual([])
    expect(blockers(inputs(addressed(1), draft(2), completed(2)))).toStrictEqual(found)
    expect(blockers(inputs(addressed(1), draft(2), addressed(2), completed(2)))).toStrictEqual([])
  })

  it("R-05: not while a direction that binds is not taken up", () => {
    expect(blockers({ preparation: aPreparation(draft(1), directed(true), completed(1)) })).toStrictEqual([
      { code: "DIRECTION_UNADDRESSED", invariants: ["R-05"], about: [direction] },
    ])
    expect(blockers({ preparation: aPreparation(draft(1), directed(false), completed(1)) })).toStrictEqual([])
  })

  it("X-01 C-10: not while a mandatory consultation is open and a comment has no answer", () => {
    const preparing = aPreparation(draft(1), linked(true), completed(1))
    const received = { type: "CommentReceived", data: comment(1).data } as const
    const consultations = new Map([[round, specification(consultation).given(opened, received).state]])
    expect(blockers({ preparation: preparing, consultations })).toStrictEqual([
      { code: "CONSULTATION_OPEN", invariants: ["X-01"], about: [round] },
      { code: "COMMENT_UNANSWERED", invariants: ["C-10"], about: [comment(1).data.comment] },
    ])
  })

  it("C-09: not while a late comment waits for a ruling, even after the conclusion", () => {
    const late = { type: "CommentReceived", data: comment(1, "2024-07-05T08:00:00.000Z").data } as const
    const concluded = {
      type: "ConsultationConcluded",
      data: { counts: { received: 0, late: 0, unanswered: 0 } },
    } as const
    const consultations = new Map([[round, specification(consultation).given(opened, concluded, late).state]])
    const preparing = aPreparation(draft(1), linked(true), completed(1))
    expect(blockers({ preparation: preparing, consultations })).toStrictEqual([
      { code: "LATE_COMMENT_UNRULED", invariants: ["C-09"], about: [comment(1).data.comment] },
    ])
  })

  it("whatever becomes of a consultation that is not mandatory: it is only told of", () => {
    const preparing = aPreparation(draft(1), linked(false), completed(1))
    const consultations = new Map([[round, specification(consultation).given(opened).state]])
    expect(blockers({ preparation: preparing, consultations })).toStrictEqual([])
    expect(warnings({ preparation: preparing, consultations })).toStrictEqual([
      { code: "OPTIONAL_CONSULTATION_OPEN", invariants: [], about: [round] },
    ])
  })
})

describe("those who submit are told", () => {
  it("P-06: that the law reserves the document to the council", () => {
    const state = withProgramme(added("rescue_service_level_decision"), decidedBy(true, "board"), statutory)
    expect(warnings(state)).toStrictEqual([
      { code: "DECIDER_TIER_INSUFFICIENT", invariants: ["P-06"], about: [document] },
    ])
  })

  it("what is not stated, what began too early, what is overdue, and which counter differs", () => {
    const state = aProgramme(
      added("participation_programme"),
      decidedBy(true),
      { type: "PeriodSet", data: { period: { from: "2024-01-01", to: "2026-12-31" } } },
      { type: "TargetDateSet", data: { what: "draft", date: { to: "2024-05-31" }, strength: "target" } },
    )
    const counter = { type: "PlatformCounterObserved", data: { name: "Puhekupla", value: 11 } } as const
    const consultations = new Map([[round, specification(consultation).given(opened, counter).state]])
    expect(warnings({ programme: { id, state }, consultations }).map(({ code }) => code)).toStrictEqual([
      "STATUTORY_NOT_STATED",
      "PERIOD_STARTED_BEFORE_APPROVAL",
      "TARGET_DATE_PASSED",
      "COUNTER_MISMATCH",
    ])
  })
})
