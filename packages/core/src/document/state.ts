import type { z } from "zod"
import type { DateRange } from "../date-range.ts"
import type { Immutable } from "../immutable.ts"
import type { Told } from "../told.ts"
import type { adoption, decider, documentSummary, documentTerms } from "./facts.ts"
import type { LegalBasis } from "./terms.ts"

/** The days that a programme or a document is for; inferred as long as no source states them. */
export interface ProgrammePeriod {
  readonly period: DateRange
  readonly inferred: boolean
}

/** The facts, and when they happened. */
type Dated<Schema extends z.ZodType> = Immutable<z.infer<Schema>> & { readonly on: DateRange }

/** One adoption of a document: the version, the decision that adopted it, and from when it has force. */
export type Adoption = Dated<typeof adoption>

/** What has become of a document at some time: how it stands on a day follows from all its turns up to then. */
export interface Turn {
  readonly is:
    | "begun anew"
    | "submitted"
    | "withdrawn"
    | "returned"
    | "rejected"
    | "adopted"
    | "annulled"
    | "reinstated"
    | "superseded"
    | "removed"
  readonly on: DateRange
  readonly adoption?: Adoption
  /** The approval that was ruled on, and the place in the document, where it was not the whole. */
  readonly approval?: string | undefined
  readonly locator?: string | undefined
}

/** A document of a programme. */
export interface ProgrammeDocument extends Immutable<z.infer<typeof documentTerms>> {
  readonly addedOn: DateRange
  readonly summaries: readonly Dated<typeof documentSummary>[]
  /** What was told of it last: a source that is silent takes nothing back. */
  readonly statutory: Told<boolean>
  readonly bases: readonly LegalBasis[]
  readonly period?: ProgrammePeriod
  readonly decider?: Dated<typeof decider>
  readonly turns: readonly Turn[]
}

/** Every adoption of a document, one after another: the first text, and those that changed it. None vanishes. */
export const adoptionsOf = (document: ProgrammeDocument | undefined): readonly Adoption[] =>
  document?.turns.flatMap(({ adoption }) => adoption ?? []) ?? []
