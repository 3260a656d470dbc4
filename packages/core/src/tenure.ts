import { addDays } from "./calendar.ts"
import { isBy, localDate, onDay, type DateRange, type LocalDate, type Trilean } from "./date-range.ts"

/** The first and the last day of a time in office; without a first day, it begins when it is decided. */
export const days = { from: localDate.optional(), to: localDate.optional() }

export const inOrder = ({
  from,
  to,
}: {
  from?: LocalDate | undefined
  to?: LocalDate | undefined
}): boolean => from === undefined || to === undefined || from <= to

export const outOfOrder = "from is not after to"

/** A time in office, each end as precisely as it is known: the first day and the last. */
export interface Tenure {
  readonly from: DateRange
  readonly to?: DateRange | undefined
}

/** From a day that is stated, or else from when it happened. */
export const fromDay = (day: LocalDate | undefined, on: DateRange): DateRange =>
  day === undefined ? on : onDay(day)

export const isOver = (lastDay: DateRange | undefined, day: LocalDate): Trilean =>
  lastDay === undefined ? "no" : isBy(lastDay, addDays(day, -1))

/** Does the day lie in it? */
export const isDuring = ({ from, to }: Tenure, day: LocalDate): Trilean => {
  const [begun, over] = [isBy(from, day), isOver(to, day)]
  if (begun === "no" || over === "yes") return "no"
  return begun === "yes" && over === "no" ? "yes" : "undecidable"
}

/** Do they share a day for certain? */
export const overlap = (one: Tenure, other: Tenure): boolean =>
  endsNotBefore(one, other.from) &&
  endsNotBefore(other, one.from) &&
  one.from.to !== undefined &&
  other.from.to !== undefined

const endsNotBefore = ({ to }: Tenure, { to: begins = "9999-12-31" }: DateRange): boolean =>
  to === undefined || (to.from !== undefined && to.from >= begins)

/** The earlier first: by the last day they may be. */
export const byDay = (one: DateRange, other: DateRange): number => {
  const [first, second] = [one.to ?? one.from ?? "", other.to ?? other.from ?? ""]
  return first < second ? -1 : first > second ? 1 : 0
}
