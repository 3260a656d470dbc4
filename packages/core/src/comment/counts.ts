import type { Count } from "../comment-terms.ts"
import { asPrecise, bare, minus, plus } from "../count.ts"
import type { Comment, ReceivedComments } from "./state.ts"
import { isTimely } from "./timeliness.ts"

/** What a consultation's comments come to. Counters that a platform shows never enter these sums. */
export interface CommentCounts {
  /** The timely ones and the late ones, and those of which it cannot be told. */
  readonly received: Count
  readonly timely: number
  readonly late: number
  /** Received, and neither withdrawn nor abuse nor a duplicate whose original stands. */
  readonly countable: Count
  readonly withdrawn: number
  readonly duplicates: number
  readonly abuse: number
  /** Bodies and persons that can be told apart; a comment without either is its own respondent. */
  readonly respondents: Count
  /** Of all petitions together. */
  readonly signatories: number
  /** Late comments that nobody has ruled on. */
  readonly unruled: readonly string[]
  /** Comments that were ruled on as late, and that an extension recorded since has made timely. */
  readonly overtaken: readonly string[]
  /** Comments that want an answer and have none. */
  readonly unanswered: readonly string[]
  /** Comments imported as a number that have no answer. */
  readonly importedUnanswered: Count
  /** Both together. */
  readonly unansweredInAll: Count
}

/** How many comments came in as a mere number, whether or not some were told one by one since. */
export const importedInAll = ({ imported }: ReceivedComments): Count => imported.reduce(plus, 0)

/** How many of them are still a mere number. */
export const stillANumber = (state: ReceivedComments): Count =>
  minus(importedInAll(state), state.importedReplaced)

type Comments = ReceivedComments["comments"]

const isCountable = (comments: Comments, comment: Comment): boolean =>
  comment.withdrawnOn === undefined && comment.moderated !== "abuse" && !isRepeated(comments, comment)

/** Where the original was withdrawn, its duplicate counts in its place: its sender has withdrawn nothing. */
const isRepeated = (comments: Comments, { duplicateOf }: Comment): boolean => {
  const original = duplicateOf === undefined ? undefined : comments.get(duplicateOf)
  if (original === undefined) return false
  const stands = original.withdrawnOn === undefined || original.moderated === "abuse"
  return stands || isRepeated(comments, original)
}

/**
 * What a consultation's comments come to. A count that rests on rounded numbers is rounded too (`about`, `atLeast`).
 */
export const countComments = (state: ReceivedComments): CommentCounts => {
  const { comments, importedAnswered, importedReplaced } = state
  const tally = { timely: 0, late: 0, withdrawn: 0, duplicates: 0, abuse: 0, signatories: 0 }
  const [unruled, overtaken, unanswered]: [string[], string[], string[]] = [[], [], []]
  const respondents = new Set<string>()
  let uncountable = 0
  for (const [id, comment] of comments) {
    const { ruling, answers, withdrawnOn, duplicateOf, moderated, signatories = 0 } = comment
    const timely = isTimely(state, comment)
    const isLate = timely === "no"
    if (isLate) tally.late += 1
    if (timely === "yes") tally.timely += 1
    if (timely === "yes" && ruling !== undefined) overtaken.push(id)
    if (withdrawnOn !== undefined) tally.withdrawn += 1
    if (duplicateOf !== undefined) tally.duplicates += 1
    if (moderated === "abuse") tally.abuse += 1
    tally.signatories += signatories
    respondents.add(comment.body ?? comment.person ?? id)
    if (!isCountable(comments, comment)) uncountable += 1
    else {
      if (isLate && ruling === undefined) unruled.push(id)
      if ((!isLate || ruling === "admitted") && answers === 0) unanswered.push(id)
    }
  }
  const imported = importedInAll(state)
  const rest = stillANumber(state)
  const one = Math.max(0, bare(imported) - importedReplaced) + comments.size
  const importedUnanswered = importedAnswered === "all" ? 0 : minus(rest, importedAnswered)
  return {
    ...tally,
    received: asPrecise(one, imported),
    countable: asPrecise(one - uncountable, imported),
    respondents: bare(rest) > 0 ? { atLeast: Math.max(1, respondents.size) } : respondents.size,
    unruled,
    overtaken,
    unanswered,
    importedUnanswered,
    unansweredInAll: plus(importedUnanswered, unanswered.length),
  }
}
