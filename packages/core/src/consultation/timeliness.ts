import { isTold, isUntold, type Told } from "../told.ts"
import type { Deadline } from "../calendar.ts"
import { isAfter, type DateRange, type Trilean } from "../date-range.ts"
import type { Comment, Consultation, Period } from "./state.ts"
import type { Count, Moment, Scope } from "./terms.ts"

const covers = (scope: Scope, { channel, body }: Pick<Comment, "channel" | "body">): boolean => {
  if (scope === "all") return true
  if ("channels" in scope) return scope.channels.includes(channel)
  return body !== undefined && scope.respondents.includes(body)
}

/** The deadline that the period set for this respondent and channel; undefined if it was not open to them. */
export const deadlineFor = (
  { terms }: Period,
  comment: Pick<Comment, "channel" | "body">,
): Told<Deadline> | undefined => terms.findLast(({ scope }) => covers(scope, comment))?.deadline

/** The deadline in force for everybody; undefined before the consultation is opened. */
export const deadlineInForce = ({ periods }: Consultation): Told<Deadline> | undefined =>
  periods.findLast(({ terms }) => terms[0].scope === "all")?.terms.findLast(({ scope }) => scope === "all")
    ?.deadline

/** The last of all deadlines that anybody has, as far as they are told. */
export const lastDeadline = ({ periods }: Consultation): Deadline | undefined =>
  periods
    .flatMap(({ terms }) => terms.map(({ deadline }) => deadline))
    .filter(isTold)
    .reduce<Deadline | undefined>(
      (last, one) => (last === undefined || one.endsBefore > last.endsBefore ? one : last),
      undefined,
    )

/** Is the time for comments over on these days? Computed from data: no event needs to say so. */
export const hasEnded = (consultation: Consultation, on: DateRange): Trilean => {
  const last = lastDeadline(consultation)
  if (last === undefined) return "undecidable"
  const after = isAfter(on, last.lastDay)
  return after === "no" && last.at !== undefined && on.to === last.lastDay ? "undecidable" : after
}

/**
 * Did the comment come in time? It is measured by the deadline that applied to its respondent and channel, as it is known
 * now: an extension announced in time and recorded late makes it timely after all; a reopening does not.
 */
export const isTimely = ({ periods }: Consultation, comment: Comment): Trilean => {
  let answer: Trilean = "no"
  for (const [index, period] of periods.entries()) {
    if (index > 0 && !isSince(comment.received, period.openedOn)) continue
    const deadline = deadlineFor(period, comment)
    const within =
      deadline === undefined
        ? "no"
        : isUntold(deadline)
          ? "undecidable"
          : isWithin(comment.received, deadline)
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

/** What a consultation's comments come to. Counters that a platform shows never enter these sums. */
export interface CommentCounts {
  readonly received: Count
  readonly late: number
  /** Late comments that nobody has ruled on. */
  readonly unruled: readonly string[]
  /** Comments that want an answer and have none. */
  readonly unanswered: readonly string[]
  /** Comments imported as a number that have no answer. */
  readonly importedUnanswered: Count
  /** Both together. */
  readonly unansweredInAll: Count
}

export const countComments = (consultation: Consultation): CommentCounts => {
  let late = 0
  const unruled: string[] = []
  const unanswered: string[] = []
  for (const [id, comment] of consultation.comments) {
    const isLate = isTimely(consultation, comment) === "no"
    if (isLate) late += 1
    if (isLate && comment.ruling === undefined) unruled.push(id)
    if ((!isLate || comment.ruling === "admitted") && comment.answers === 0) unanswered.push(id)
  }
  const imported = consultation.imported.reduce(plus, 0)
  const { importedAnswered } = consultation
  const importedUnanswered = importedAnswered === "all" ? 0 : minus(imported, importedAnswered)
  return {
    received: plus(imported, consultation.comments.size),
    late,
    unruled,
    unanswered,
    importedUnanswered,
    unansweredInAll: plus(importedUnanswered, unanswered.length),
  }
}

/** A number as precise as the less precise of two. */
export const plus = (one: Count, other: Count): Count => {
  const sum = bare(one) + bare(other)
  if (typeof one === "number" && typeof other === "number") return sum
  return [one, other].some((count) => typeof count !== "number" && "atLeast" in count)
    ? { atLeast: sum }
    : { about: sum }
}

const minus = (count: Count, answered: number): Count => {
  if (typeof count === "number") return Math.max(0, count - answered)
  const rest = bare(count) - answered
  return rest <= 0 ? 0 : "about" in count ? { about: rest } : { atLeast: rest }
}

/** The number itself, without what is said of its precision. */
export const bare = (count: Count): number =>
  typeof count === "number" ? count : "about" in count ? count.about : count.atLeast
