import type { DateRange } from "../date-range.ts"
import type { Happened } from "../decider.ts"
import type { ProgrammeDocument, ProgrammePeriod } from "../document/state.ts"
import type { LocalizedText } from "../localized-text.ts"
import { nothingPlanned, type Plan } from "../plan/state.ts"
import type { ProgrammeEvent } from "./events.ts"

/** The facts of an event of a programme. */
type Facts<Type extends ProgrammeEvent["type"]> = Extract<ProgrammeEvent, { type: Type }>["data"]

/** What an event of the programme states, and when it happened. */
type Dated<Type extends ProgrammeEvent["type"]> = Facts<Type> & { readonly on: DateRange }

/** A name, and since when it is borne. `given`: by the mandate, or by the source that the programme was met in. */
export interface ProgrammeName {
  readonly text: LocalizedText
  readonly kind: "given" | "renamed" | "also_known_as"
  readonly on: DateRange
}

export interface Submission {
  /** Adopted, returned or rejected as soon as that is so of the last of its documents. */
  readonly status: "open" | "withdrawn" | "returned" | "rejected" | "adopted"
  readonly approval: string
  readonly versions: Facts<"ProgrammeSubmittedForApproval">["versions"]
  readonly report: Facts<"ProgrammeSubmittedForApproval">["report"]
  /** The documents that it has not ended for. */
  readonly undecided: readonly string[]
  readonly on: DateRange
  readonly withdrawn?: Pick<Dated<"SubmissionWithdrawn">, "cause" | "on">
}

/** What ended the programme, or a part of it, and what brought it back. */
export type Ending = Extract<
  Happened<ProgrammeEvent>,
  {
    type:
      | "ProgrammeAnnulled"
      | "ProgrammeReinstated"
      | "ProgrammeSuperseded"
      | "ProgrammeCancelled"
      | "ProgrammeLapsed"
  }
>

/** A programme with its documents, its plan and everything that has happened to it. A view tells how it stands on a day. */
export interface Programme extends Partial<Omit<Facts<"ProgrammeMandated">, "name">>, Plan {
  /** What has been recorded of its way; how it stands on a day, adopted or in force, is told by its documents. */
  readonly status: "none" | "mandated" | "registered" | "launched" | "submitted" | "cancelled" | "lapsed"
  /** The name it bears now. */
  readonly name?: LocalizedText
  /** All its names: they are labels, and no identity hangs on them. */
  readonly names: readonly ProgrammeName[]
  readonly mandatedOn?: DateRange
  readonly registeredOn?: DateRange
  /** The day of the last launch. */
  readonly launchedOn?: DateRange
  readonly documents: readonly ProgrammeDocument[]
  readonly period?: ProgrammePeriod
  readonly submissions: readonly Submission[]
  /** What was asked for when a document came back. */
  readonly returns: readonly Dated<"ProgrammeReturnedToPreparation">[]
  readonly endings: readonly Ending[]
  /** The programmes that it was formed of. */
  readonly inputs: readonly {
    readonly programme: string
    readonly by: "split" | "merger"
    readonly on: DateRange
  }[]
}

export const initial: Programme = {
  status: "none",
  names: [],
  documents: [],
  ...nothingPlanned,
  submissions: [],
  returns: [],
  endings: [],
  inputs: [],
}

export const documentOf = ({ documents }: Programme, id: string): ProgrammeDocument | undefined =>
  documents.find(({ document }) => document === id)
