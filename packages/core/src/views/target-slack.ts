import { daysBetween } from "../calendar.ts"
import type { DateRange, LocalDate } from "../date-range.ts"
import type { Programme } from "../programme/state.ts"

type Target = Programme["targets"][number]

/** Days left until a target, negative when it lies behind; undecidable where nobody tells its last day. */
export type Slack = number | "undecidable"

/** What is aimed at for one milestone, and how much time is left: by the latest target, and by the first one where it was moved. */
export interface TargetSlack {
  readonly latest: Target
  readonly slack: Slack
  readonly original?: Target
  readonly originalSlack?: Slack
}

/** The targets of a programme on a day, one for each milestone, in the order in which they were first set. */
export const slackOf = ({ targets }: Programme, day: LocalDate): readonly TargetSlack[] => {
  const milestones = new Set(targets.map(({ what }) => what))
  return [...milestones].flatMap((milestone) => {
    const values = targets.filter(({ what }) => what === milestone)
    const [original, latest] = [values[0], values.at(-1)]
    if (original === undefined || latest === undefined) return []
    const slack = daysTo(latest.date, day)
    return original === latest
      ? { latest, slack }
      : { latest, slack, original, originalSlack: daysTo(original.date, day) }
  })
}

const daysTo = ({ to }: DateRange, day: LocalDate): Slack =>
  to === undefined ? "undecidable" : daysBetween(day, to)
