import type { Deadline } from "../calendar.ts"
import type { Scope } from "../comment/terms.ts"
import { deadlineFor, isLater, type Period, type Term, type Whose } from "../comment/timeliness.ts"
import { isAfter, type DateRange, type Trilean } from "../date-range.ts"
import { isSameJson } from "../same-json.ts"
import { isTold, type Told } from "../told.ts"
import type { Consultation } from "./state.ts"

type Periods = Pick<Consultation, "periods">

/**
 * The deadline in force for everybody, or for a respondent or channel; undefined before the consultation is opened. A reopening
 * for all takes nothing from those who have more time.
 */
export const deadlineInForce = ({ periods }: Periods, whose: Whose = {}): Told<Deadline> | undefined =>
  periods
    .map((period) => deadlineFor(period, whose))
    .reduce(
      (last, one) => (last === undefined || (one !== undefined && isLater(one, last)) ? one : last),
      undefined,
    )

/** The first deadline to end of all those in a scope. */
export const firstToEnd = (consultation: Periods, scope: Scope): Told<Deadline> | undefined =>
  allIn(scope)
    .map((whose) => deadlineInForce(consultation, whose))
    .reduce((first, one) => (first === undefined || (one !== undefined && isLater(first, one)) ? one : first))

const allIn = (scope: Scope): readonly Whose[] => {
  if (scope === "all") return [{}]
  return "channels" in scope
    ? scope.channels.map((channel) => ({ channel }))
    : scope.respondents.map((body) => ({ body }))
}

/** The periods that had been opened by then: what was announced in one of them counts in it, whenever it is recorded. */
export const openedBy = ({ periods }: Periods, { to }: DateRange): readonly Period[] =>
  periods.filter(
    ({ openedOn: { from } }, index) => index === 0 || from === undefined || to === undefined || from <= to,
  )

/** The last of all deadlines that anybody has, as far as they are told. */
export const lastDeadline = ({ periods }: Periods): Deadline | undefined =>
  periods
    .flatMap(({ terms }) => terms.filter((term, index) => !isShortened(term, terms.slice(index + 1))))
    .map(({ deadline }) => deadline)
    .filter(isTold)
    .reduce<Deadline | undefined>(
      (last, one) => (last === undefined || isLater(one, last) ? one : last),
      undefined,
    )

const isShortened = ({ scope }: Term, later: readonly Term[]): boolean =>
  later.some((term) => term.by === "shortening" && isSameJson(term.scope, scope))

/** Is the time for comments over on these days? Computed from data: no event needs to say so. */
export const hasEnded = (consultation: Periods, on: DateRange): Trilean => {
  const last = lastDeadline(consultation)
  if (last === undefined) return "undecidable"
  const after = isAfter(on, last.lastDay)
  return after === "no" && last.at !== undefined && on.to === last.lastDay ? "undecidable" : after
}
