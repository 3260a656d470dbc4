import type { DateRange, LocalDate, LocalizedText, Told } from "@programme-lifecycle/core"
import type { Preparation, Programme } from "@programme-lifecycle/core/replay"
import { adoptionsOf, documentStateOf, type DocumentState } from "@programme-lifecycle/core/views"
import { markOf, marked, type Mark, type Named, type Names, notStated } from "./named.ts"
import type { Weak } from "./remarks.ts"
import { versionOf, type VersionRow } from "./version-row.ts"

type Document = Programme["documents"][number]

/** A document of a programme. */
export interface DocumentRow {
  readonly id: string
  readonly kind: Document["kind"]
  readonly title: LocalizedText
  readonly required: boolean
  readonly edition?: number
  readonly statutory: Told<boolean>
  readonly bases: Document["bases"]
  readonly basesMark?: Mark
  readonly period: Told<{ readonly period: DateRange; readonly inferred: boolean }>
  readonly decider: Told<{
    readonly body: Named
    readonly tier: NonNullable<Document["decider"]>["tier"]
    readonly mark?: Mark
  }>
  readonly version: Told<VersionRow>
  readonly state: DocumentState
  /** Places in it that are annulled, while the rest of it stands. */
  readonly annulledParts?: readonly string[]
  /** The day of the adoption that came last. */
  readonly adoptedOn?: DateRange
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
  const adoptedOn = adoptionsOf(one).at(-1)?.on
  const basesMark = markOf(weak, "LegalBasisRecorded", document)
  return {
    id: document,
    kind,
    title,
    required,
    ...(edition !== undefined && { edition }),
    statutory,
    bases,
    ...(basesMark !== undefined && { basesMark }),
    period: period ?? notStated,
    decider:
      decider === undefined
        ? notStated
        : {
            body: names.body(decider.body),
            tier: decider.tier,
            ...marked(markOf(weak, "DecidingBodyDetermined", document)),
          },
    version: versionOf(programme, one, prepared, on),
    state,
    ...(annulledParts !== undefined && { annulledParts }),
    ...(adoptedOn !== undefined && { adoptedOn }),
  }
}
