import type { Comments, Count } from "../comment-terms.ts"
import type { DateRange } from "../date-range.ts"
import type { Language, LocalizedText } from "../localized-text.ts"
import type { CommentEvent } from "./events.ts"
import type { Channel, Ground, Moment } from "./terms.ts"
import type { Period } from "./timeliness.ts"

/** What the rules need of a comment. There may be thousands: everything else about them stays in their events. */
export interface Comment {
  readonly received: Moment
  readonly channel: Channel
  /** The registered body that it came from, else the pseudonym of the person. */
  readonly body?: string
  /** The body that was asked, and that this one answers in place of. */
  readonly inPlaceOf?: string
  readonly person?: string
  readonly lang?: Language
  readonly signatories?: number
  readonly ruling?: "admitted" | "not admitted"
  readonly withdrawnOn?: DateRange
  /** Hidden, and why. */
  readonly moderated?: Ground
  readonly duplicateOf?: string
  readonly answers: number
}

export interface Forward {
  readonly forward?: string
  readonly comments: Comments
  readonly office: LocalizedText
  readonly on: DateRange
  readonly acknowledgedOn?: DateRange
  readonly recalledOn?: DateRange
}

/** What has come in, and what became of it. */
export interface ReceivedComments {
  /** When comments could be given: the consultation's to set. */
  readonly periods: readonly Period[]
  readonly comments: ReadonlyMap<string, Comment>
  /** Comments that came in as a mere number, how many of them are answered, and how many were told one by one since. */
  readonly imported: readonly Count[]
  readonly importedAnswered: number | "all"
  readonly importedReplaced: number
  readonly forwards: readonly Forward[]
  readonly carriedForward: readonly Extract<CommentEvent, { type: "CommentCarriedForward" }>["data"][]
}

export const noneReceived: ReceivedComments = {
  periods: [],
  comments: new Map(),
  imported: [],
  importedAnswered: 0,
  importedReplaced: 0,
  forwards: [],
  carriedForward: [],
}
