import { portfolio } from "../../src/portfolio/index.ts"
import { preparation } from "../../src/preparation/index.ts"
import type { PreparationEvent } from "../../src/preparation/events.ts"
import { programme } from "../../src/programme/index.ts"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { wellbeingServicesCounty as profile } from "../../src/profile/index.ts"
import { assessReadiness } from "../../src/readiness/index.ts"
import type { ReadinessInputs } from "../../src/readiness/inputs.ts"
import { onDay } from "../../src/date-range.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"

export const uuid = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`

export const id = uuid(1)
export const document = uuid(2)
export const board = uuid(3)
export const direction = uuid(4)
export const round = uuid(5)
/** The digest tells the drafts apart. */
export const version = (number: number) => ({ document, number, sha256: String(number).repeat(64) })

const mandated: ProgrammeEvent = { type: "ProgrammeMandated", data: { name: { fi: "Palvelutasopäätös" } } }
export const added = (kind: "participation_programme" | "rescue_service_level_decision"): ProgrammeEvent => ({
  type: "ProgrammeDocumentAdded",
  data: { document, kind, title: { fi: "Asiakirja" }, required: true },
})
export const decidedBy = (canDecide: boolean, tier: "board" | "council" = "council"): ProgrammeEvent => ({
  type: "DecidingBodyDetermined",
  data: { document, body: board, tier, canDecide },
})
export const statutory: ProgrammeEvent = {
  type: "LegalBasisRecorded",
  data: { document, statutory: true, bases: [{ act: "613/2021", section: "6" }] },
}

const started: PreparationEvent = {
  type: "PreparationStarted",
  data: { programme: id, documents: [document] },
}
export const draft = (number: number): PreparationEvent => ({
  type: "DraftVersionRegistered",
  data: { version: version(number) },
})
export const addressed = (number: number): PreparationEvent => ({
  type: "RequirementAddressed",
  data: { code: "ECON_BALANCE", version: { document, number }, locator: "luku 2" },
})
export const directed = (binding: boolean): PreparationEvent => ({
  type: "DirectionReceived",
  data: { direction, from: board, text: { fi: "Vahvistetaan peruspalveluja." }, binding },
})
export const linked = (mandatory: boolean): PreparationEvent => ({
  type: "ConsultationLinked",
  data: { consultation: round, mandatory },
})
export const completed = (number: number): PreparationEvent => ({
  type: "PreparationCompleted",
  data: { versions: [version(number)] },
})

export const aProgramme = (...events: readonly StoryEvent<ProgrammeEvent>[]) =>
  specification(programme).given(mandated, ...events).state
/** Everybody heard whom the law wants heard in a preparation. */
const heard: readonly PreparationEvent[] = (
  ["youth_council", "older_people_council", "disability_council"] as const
).map((kind) => ({ type: "InfluenceBodyOffered", data: { kind } }))
export const aPreparation = (...events: readonly StoryEvent<PreparationEvent>[]) =>
  specification(preparation).given(started, ...heard, ...events).state
const required = {
  type: "CrossCuttingRequirementAdded",
  data: {
    code: "ECON_BALANCE",
    title: { fi: "Talouden tasapaino" },
    setBy: board,
    appliesTo: "all",
    mandatory: true,
    statutory: false,
  },
} as const
export const portfolioId = uuid(6)
export const bound = (on = onDay("2023-03-01")) => ({
  portfolios: new Map([[portfolioId, specification(portfolio).given({ ...required, on }).state]]),
})

export const ready: ReadinessInputs = {
  programme: { id, state: aProgramme(added("participation_programme"), decidedBy(true), statutory) },
  preparation: aPreparation(draft(1), completed(1)),
  consultations: new Map(),
  portfolios: new Map(),
  groups: new Map(),
  profile,
  on: "2024-06-03",
  read: [{ stream: `programme-${id}`, revision: 3 }],
}

export const blockers = (inputs: Partial<ReadinessInputs>) =>
  assessReadiness({ ...ready, ...inputs }).blockers
export const warnings = (inputs: Partial<ReadinessInputs>) =>
  assessReadiness({ ...ready, ...inputs }).warnings
export const withProgramme = (...events: readonly ProgrammeEvent[]) => ({
  programme: { id, state: aProgramme(...events) },
})
