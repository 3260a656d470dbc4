import { daysBetween } from "../calendar.ts"
import type { DateRange, LocalDate } from "../date-range.ts"
import type { Deferral, Group, Member, Nomination } from "../group/state.ts"
import { notStated, type Told } from "../told.ts"

/** A request for nominations on a day: answered, declined, or open, and then overdue by so many days. */
export interface NominationOnDay {
  readonly request: string
  readonly to: Nomination["to"]
  readonly status: "received" | "declined" | "open" | "overdue"
  readonly daysOverdue?: number
}

/** How the group's requests for nominations stand, in the order in which they were made. No event says that one is overdue. */
export const nominationsOn = ({ nominations }: Group, on: LocalDate): readonly NominationOnDay[] =>
  nominations.map(({ request, to, received, declinedOn, dueBy }) => {
    const late = dueBy === undefined ? 0 : daysBetween(dueBy, on)
    if (received.length > 0) return { request, to, status: "received" }
    if (declinedOn !== undefined) return { request, to, status: "declined" }
    return late > 0 ? { request, to, status: "overdue", daysOverdue: late } : { request, to, status: "open" }
  })

/** That the composition was left for later: until when, and how many days that took or has taken by now. */
export interface DeferralOnDay {
  readonly until: Deferral["until"]
  readonly since: DateRange
  /** Absent as long as nothing has been decided: then it is still unknown. */
  readonly settledOn?: DateRange
  readonly days: Told<number>
}

/** Each time the group's composition was left for later, with how long it stayed so. */
export const deferralsOn = ({ settled, deferred }: Group, on: LocalDate): readonly DeferralOnDay[] => [
  ...settled.map(({ until, on: since, settledOn }) => ({
    until,
    since,
    settledOn,
    days: daysFrom(since, settledOn),
  })),
  ...(deferred === undefined
    ? []
    : [{ until: deferred.until, since: deferred.on, days: daysFrom(deferred.on, { from: on, to: on }) }]),
]

/** One who took another's place for the rest of the term, with the days that it went through. */
export interface Replacement {
  readonly seat: string
  readonly out: Member["who"]
  readonly in: Member["who"]
  /** When the resignation came, or else when the place was lost. */
  readonly triggeredOn?: DateRange
  /** From when the place was without its holder, or the resignation granted. */
  readonly lostFrom?: DateRange
  readonly proposedOn?: LocalDate
  readonly decidedOn: DateRange
  readonly effectiveFrom: DateRange
  /** The last day of the term that is served to its end. */
  readonly until?: DateRange
}

/** Everybody who took a place in the course of a term. */
export const replacementsIn = ({ members }: Pick<Group, "members">): readonly Replacement[] =>
  members.flatMap((one) => {
    if (one.after === undefined) return []
    const { who, proposedOn, resigned, granted, left } = one.after
    const triggeredOn = resigned ?? left?.on
    const lostFrom = left?.from ?? granted
    return [
      {
        seat: one.seat,
        out: who,
        in: one.who,
        ...(triggeredOn !== undefined && { triggeredOn }),
        ...(lostFrom !== undefined && { lostFrom }),
        ...(proposedOn !== undefined && { proposedOn }),
        decidedOn: one.on,
        effectiveFrom: one.from,
        ...(one.to !== undefined && { until: one.to }),
      },
    ]
  })

const daysFrom = (first: DateRange, last: DateRange): Told<number> =>
  first.from !== undefined && first.from === first.to && last.from !== undefined && last.from === last.to
    ? daysBetween(first.from, last.from)
    : notStated
