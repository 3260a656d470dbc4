import type { DateRange, LocalizedText, Programme, Told } from "@programme-lifecycle/core"
import { markOf, marked, type Mark, type Named, type Names, notStated } from "./named.ts"
import type { Weak } from "./states.ts"

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
  readonly adoptedOn?: DateRange
}

export const documentRow = (one: Document, names: Names, weak: readonly Weak[]): DocumentRow => {
  const { document, kind, title, required, edition, statutory, bases, period, decider, adoptedOn } = one
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
    ...(adoptedOn !== undefined && { adoptedOn }),
  }
}
