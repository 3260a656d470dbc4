import { isBy, type LocalDate } from "../date-range.ts"
import type { ProcedureProfile } from "../profile/index.ts"
import type { Programme } from "../programme/state.ts"

/** A programme that the law wants reviewed once in a council's term. */
export interface ReviewDue {
  readonly provision: string
  /** The last day of the term. */
  readonly dueBy: LocalDate
  readonly reviews: Programme["reviews"]
  /** The term is over, and no review of it is recorded. */
  readonly fellDue: boolean
}

/** The review that a council's term asks for, as it stands on a day; undefined where the law asks for none. */
export const reviewDue = (
  programme: Programme,
  term: { readonly from: LocalDate; readonly to: LocalDate },
  { reviewedEachTerm }: ProcedureProfile,
  day: LocalDate,
): ReviewDue | undefined => {
  const provision = programme.documents.flatMap(({ kind }) => reviewedEachTerm[kind] ?? [])[0]
  if (provision === undefined) return undefined
  const reviews = programme.reviews.filter(
    ({ on }) => isBy(on, day) !== "no" && isBy(on, term.to) !== "no" && !isBefore(on.to, term.from),
  )
  return { provision, dueBy: term.to, reviews, fellDue: day > term.to && reviews.length === 0 }
}

const isBefore = (last: LocalDate | undefined, day: LocalDate): boolean => last !== undefined && last < day
