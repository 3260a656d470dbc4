import {
  isTold,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import type { Preparation, Programme } from "@programme-lifecycle/core/replay"
import {
  adoptionsOf,
  documentStateOf,
  programmeStateOf,
  standingAdoptions,
  type DocumentState,
} from "@programme-lifecycle/core/views"
import { markOf, marked, type Mark, type Marked, type Named, type Names, notStated } from "./named.ts"
import type { Weak } from "./remarks.ts"
import { versionOf, type VersionRow } from "./version-row.ts"

type Document = Programme["documents"][number]

/** A document of a programme. */
export interface DocumentRow {
  readonly id: string
  readonly kind: Document["kind"]
  readonly title: LocalizedText
  readonly mark?: Mark
  readonly required: boolean
  readonly edition?: number
  readonly statutory: Told<boolean>
  readonly statutoryMark?: Mark
  /** The provisions that it rests on, and what a source claims of it, each with its own mark. */
  readonly bases: readonly (Document["bases"][number] & Marked)[]
  readonly period: Told<PeriodRow>
  readonly decider: Told<{
    readonly body: Named
    readonly tier: NonNullable<Document["decider"]>["tier"]
    readonly mark?: Mark
  }>
  readonly version: Told<VersionRow>
  /** Not stated of a document that a source tells of, and neither a version nor a preparation nor an adoption of it. */
  readonly state: Told<DocumentState>
  /** Places in it that are annulled, while the rest of it stands. */
  readonly annulledParts?: readonly string[]
  /** The day of the adoption that came last. */
  readonly adoptedOn?: DateRange
  readonly adoptedMark?: Mark
}

/** The days that a programme or a document is for. */
export interface PeriodRow extends Marked {
  readonly period: DateRange
  readonly inferred: boolean
}

export const documentRow = (
  programme: Programme,
  one: Document,
  names: Names,
  weak: readonly Weak[],
  prepared: Preparation | undefined,
  on: LocalDate,
): DocumentRow => {
  const { document, kind, title, required, edition, statutory, bases, period, decider } = one
  const { state, annulledParts } = documentStateOf(programme, one, on)
  const adoptedOn = (standingAdoptions(one, on).at(-1) ?? adoptionsOf(one).at(-1))?.on
  const statutoryMark = markOf(weak, "LegalBasisRecorded", document)
  const adoptedMark = markOf(weak, "ProgrammeDocumentAdopted", document)
  const version = versionOf(programme, one, prepared, on)
  const isMetOnly = programmeStateOf(programme, on).state === "registered" && prepared === undefined
  return {
    id: document,
    kind,
    title,
    ...marked(markOf(weak, "ProgrammeDocumentAdded", document)),
    required,
    ...(edition !== undefined && { edition }),
    statutory,
    ...(statutoryMark !== undefined && { statutoryMark }),
    bases: bases.map((basis) => ({
      ...basis,
      ...marked(markOf(weak, "LegalBasisRecorded", [document, basis])),
    })),
    period: periodRow(period, markOf(weak, "PeriodSet", document)),
    decider:
      decider === undefined
        ? notStated
        : {
            body: names.body(decider.body),
            tier: decider.tier,
            ...marked(markOf(weak, "DecidingBodyDetermined", document)),
          },
    version,
    state: isMetOnly && state === "draft" && !isTold(version) ? notStated : state,
    ...(annulledParts !== undefined && { annulledParts }),
    ...(adoptedOn !== undefined && { adoptedOn }),
    ...(adoptedMark !== undefined && { adoptedMark }),
  }
}

export const periodRow = (period: Document["period"], mark: Mark | undefined): Told<PeriodRow> =>
  period === undefined
    ? notStated
    : { ...period, ...marked(mark ?? (period.inferred ? "inferred" : undefined)) }
