import type { Deadline } from "../calendar.ts"
import type { DateRange, Trilean } from "../date-range.ts"
import { isTold, isUntold, type Told } from "../told.ts"
import type { Channel, Moment, Scope } from "./terms.ts"

/** A deadline as it was set or moved, and when that was announced. */
export interface Term {
  readonly by: "opening" | "extension" | "shortening" | "request"
  readonly deadline: Told<Deadline>
  readonly scope: Scope
  readonly announcedOn: DateRange
}

/** One stretch of time for comments: the deadlines it began with, then how they moved. A reopening begins another. */
export interface Period {
  readonly openedOn: DateRange
  readonly terms: readonly [Term, ...Term[]]
}

/** Whose deadline is asked for: a respondent's in a channel, or everybody's where neither is named. */
export interface Whose {
  readonly channel?: Channel
  readonly body?: string
  /** The body in whose place it answers: its time is theirs too. */
  readonly inPlaceOf?: string
}

const covers = (scope: Scope, { channel, body, inPlaceOf }: Whose): boolean => {
  if (scope === "all") return true
  if ("channels" in scope) return channel !== undefined && scope.channels.includes(channel)
  return [body, inPlaceOf].some((one) => one !== undefined && scope.respondents.includes(one))
}

/**
 * The deadline that the period sets for this respondent and channel; undefined if it was not open to them. Whoever has more
 * time than others keeps it when theirs is extended.
 */
export const deadlineFor = ({ terms }: Period, whose: Whose): Told<Deadline> | undefined => {
  let found: Told<Deadline> | undefined
  for (const { by, deadline, scope } of terms) {
    if (!covers(scope, whose)) continue
    if (by === "opening" || by === "shortening" || found === undefined || isLater(deadline, found))
      found = deadline
  }
  return found
}

export const isLater = (one: Told<Deadline>, other: Told<Deadline>): boolean =>
  isUntold(other) || (isTold(one) && one.endsBefore > other.endsBefore)

/**
 * Did the comment come in time? It is measured by the deadline that applied to its respondent and channel, as it is known
 * now: an extension announced in time and recorded late makes it timely after all; a reopening does not.
 */
export const isTimely = (
  { periods }: { readonly periods: readonly Period[] },
  comment: Whose & { readonly received: Moment },
): Trilean => {
  let answer: Trilean = "no"
  for (const [index, period] of periods.entries()) {
    if (index > 0 && !isSince(comment.received, period.openedOn)) continue
    const deadline = deadlineFor(period, comment)
    if (deadline === undefined) continue
    const within = isUntold(deadline) ? "undecidable" : isWithin(comment.received, deadline)
    if (within === "yes") return "yes"
    if (within === "undecidable") answer = "undecidable"
  }
  return answer
}

const isWithin = (received: Moment, { lastDay, at, endsBefore }: Deadline): Trilean => {
  if (received.length > 10) return received < endsBefore ? "yes" : "no"
  if (received === lastDay && at !== undefined) return "undecidable"
  return received <= lastDay ? "yes" : "no"
}

const isSince = (received: Moment, { from }: DateRange): boolean =>
  from === undefined || received.slice(0, 10) >= from
