import { addDays, daysBetween } from "../calendar.ts"
import type { DateRange, LocalDate } from "../date-range.ts"
import { adoptionsOf } from "../document/state.ts"
import type { Programmes } from "./lineage.ts"
import { programmeStateOf } from "../programme/standing.ts"
import type { Programme } from "../programme/state.ts"
import { known } from "../told.ts"

/** Days on which none of the programmes is in force, or more than one: the first and the last of them, and how many. */
export interface Interval {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
  /** Those in force. */
  readonly programmes: readonly string[]
}

/** How programmes that follow one another cover the days, from the first that one is in force up to a day. */
export interface Continuity {
  readonly gaps: readonly Interval[]
  readonly overlaps: readonly Interval[]
}

/**
 * Whether one programme of a line, and no more than one, was in force on each day: those that succeed one another, or an output
 * with the inputs that it was formed of. A gap or an overlap is something to look at; none is recorded.
 */
export const continuityOf = (line: Programmes, until: LocalDate): Continuity => {
  const turns = new Set([...line.values()].flatMap(turningDays))
  const days = [...turns].filter((day) => day <= until).sort()
  const intervals: Interval[] = []
  for (const [index, from] of days.entries()) {
    const next = days[index + 1]
    const to = next === undefined ? until : addDays(next, -1)
    const programmes = [...line].filter(([, one]) => isInForce(one, from)).map(([id]) => id)
    const last = intervals.at(-1)
    if (last !== undefined && last.programmes.join() === programmes.join())
      intervals[intervals.length - 1] = intervalOf(last.from, to, programmes)
    else if (last !== undefined || programmes.length > 0) intervals.push(intervalOf(from, to, programmes))
  }
  return {
    gaps: intervals.filter(({ programmes }) => programmes.length === 0),
    overlaps: intervals.filter(({ programmes }) => programmes.length > 1),
  }
}

const intervalOf = (from: LocalDate, to: LocalDate, programmes: readonly string[]): Interval => ({
  from,
  to,
  days: daysBetween(from, to) + 1,
  programmes,
})

const isInForce = (programme: Programme, day: LocalDate): boolean =>
  programmeStateOf(programme, day).state === "in_force"

/** The days on which the standing of a programme may change. */
const turningDays = ({ documents, endings, period }: Programme): readonly LocalDate[] => [
  ...endings.flatMap((one) => [
    ...daysOf(one.on),
    ...(one.type === "ProgrammeSuperseded" ? [one.data.from] : []),
  ]),
  ...documents.flatMap((one) => [
    ...one.turns.flatMap(({ on }) => daysOf(on)),
    ...adoptionsOf(one).flatMap(({ effectiveFrom }) => known(effectiveFrom) ?? []),
    ...dayAfter((one.period ?? period)?.period.to),
  ]),
]

const daysOf = ({ from, to }: DateRange): readonly LocalDate[] => [from ?? [], to ?? []].flat()

const dayAfter = (day: LocalDate | undefined): readonly LocalDate[] =>
  day === undefined ? [] : [addDays(day, 1)]
