import type { Consultation } from "../consultation/state.ts"
import type { LocalDate } from "../date-range.ts"
import { documentStateOf, type DocumentState } from "../document/standing.ts"
import type { ProgrammeDocument } from "../document/state.ts"
import type { Group } from "../group/state.ts"
import type { Portfolio } from "../portfolio/state.ts"
import type { Preparation } from "../preparation/state.ts"
import type { ProcedureProfile } from "../profile/index.ts"
import type { Programme } from "../programme/state.ts"
import type { ReadinessReport } from "../readiness-report.ts"
import type { VersionRef } from "../text-ref.ts"
import { known } from "../told.ts"

/** What a programme's readiness is judged on: the states of the streams that bear on it, as they were read. */
export interface ReadinessInputs {
  readonly programme: { readonly id: string; readonly state: Programme }
  /** The documents that would be submitted; all, where it is absent. */
  readonly documents?: readonly string[] | undefined
  /** The programme that it makes more precise. */
  readonly refined?: { readonly id: string; readonly state: Programme } | undefined
  /** The programme's preparation, if one is known. */
  readonly preparation?: Preparation | undefined
  /** The consultations linked to the preparation, and others that serve the programme, by id. What is not linked is optional. */
  readonly consultations: ReadonlyMap<string, Consultation>
  /** The portfolios that the programme belongs to, by id. */
  readonly portfolios: ReadonlyMap<string, Portfolio>
  /** The groups that accompany those portfolios, by id. */
  readonly groups: ReadonlyMap<string, Group>
  readonly profile: ProcedureProfile
  readonly on: LocalDate
  /** The streams read, each at the revision it stood at. */
  readonly read: ReadinessReport["read"]
}

/** The documents that the programme is not ready without, as long as they belong to it. */
export const requiredDocuments = ({ programme, on }: ReadinessInputs): readonly ProgrammeDocument[] =>
  programme.state.documents.filter(
    (document) => document.required && documentStateOf(programme.state, document, on).state !== "removed",
  )

/** The versions that the preparation completed; none while it is not complete, or where nobody told them. */
export const completedVersions = ({ preparation }: ReadinessInputs): readonly VersionRef[] =>
  preparation?.status === "complete" ? (known(preparation.completedVersions) ?? []) : []

const decided = new Set<DocumentState>(["adopted", "in_force", "expired", "superseded"])

/** The required documents at issue: of those submitted, the ones that nobody has adopted or that a new version changes. */
export const documentsAtIssue = (inputs: ReadinessInputs): readonly ProgrammeDocument[] => {
  const completed = new Set(completedVersions(inputs).map(({ document }) => document))
  return requiredDocuments(inputs).filter(
    (one) =>
      inputs.documents?.includes(one.document) !== false &&
      (completed.has(one.document) ||
        !decided.has(documentStateOf(inputs.programme.state, one, inputs.on).state)),
  )
}
