import type { DateRange } from "../date-range.ts"
import type { LocalizedText } from "../localized-text.ts"
import type { VersionRef } from "../text-ref.ts"
import type { Told } from "../told.ts"
import type { ProgrammeEvent } from "./events.ts"
import type { DocumentKind, LegalBasis } from "./terms.ts"

/** What an event of the programme states, and when it happened. */
type Dated<Type extends ProgrammeEvent["type"]> = Extract<ProgrammeEvent, { type: Type }>["data"] & {
  readonly on: DateRange
}

/** A name, and since when it is borne. `given`: by the mandate, or by the source that the programme was met in. */
export interface ProgrammeName {
  readonly text: LocalizedText
  readonly kind: "given" | "renamed" | "also_known_as"
  readonly on: DateRange
}

/** The days that a programme or a document is for; inferred as long as no source states them. */
export interface ProgrammePeriod {
  readonly period: DateRange
  readonly inferred: boolean
}

export interface ProgrammeDocument {
  readonly document: string
  readonly kind: DocumentKind
  readonly title: LocalizedText
  readonly required: boolean
  readonly edition?: number | undefined
  readonly addedOn: DateRange
  readonly summaries: readonly Dated<"ProgrammeDocumentSummarised">[]
  /** What was told of it last: a source that is silent takes nothing back. */
  readonly statutory: Told<boolean>
  readonly bases: readonly LegalBasis[]
  readonly period?: ProgrammePeriod
  readonly decider?: Dated<"DecidingBodyDetermined">
  /** The version adopted last. */
  readonly adopted?: Told<VersionRef>
  readonly adoptedOn?: DateRange
  /** The approvals that it was adopted by. */
  readonly approvals: readonly string[]
}

export interface Submission {
  /** Adopted as soon as each of its documents is. */
  readonly status: "open" | "withdrawn" | "adopted"
  readonly approval: string
  readonly versions: readonly VersionRef[]
  readonly report: Dated<"ProgrammeSubmittedForApproval">["report"]
  readonly on: DateRange
  readonly withdrawn?: Pick<Dated<"SubmissionWithdrawn">, "cause" | "on">
}

export interface Programme {
  /** Submitted as long as a submission is open; what has been adopted is told of each document. */
  readonly status: "none" | "mandated" | "registered" | "launched" | "submitted"
  /** The name it bears now. */
  readonly name?: LocalizedText
  /** All its names: they are labels, and no identity hangs on them. */
  readonly names: readonly ProgrammeName[]
  readonly strategy?: string | undefined
  readonly scopeText?: LocalizedText | undefined
  readonly ordering?: number | undefined
  readonly refines?: string | undefined
  readonly mandatedOn?: DateRange
  readonly registeredOn?: DateRange
  readonly launchedOn?: DateRange
  readonly documents: readonly ProgrammeDocument[]
  readonly period?: ProgrammePeriod
  /** Every target that was ever set, in the order in which they were set. */
  readonly targets: readonly Dated<"TargetDateSet">[]
  /** Who was entrusted with the preparation, one after another: the last has it. */
  readonly responsibilities: readonly Dated<"PreparationResponsibilityAssigned">[]
  readonly projects: readonly Dated<"ProjectLinked">[]
  readonly followUps: readonly Dated<"FollowUpPromised">[]
  readonly submissions: readonly Submission[]
}

export const initial: Programme = {
  status: "none",
  names: [],
  documents: [],
  targets: [],
  responsibilities: [],
  projects: [],
  followUps: [],
  submissions: [],
}
