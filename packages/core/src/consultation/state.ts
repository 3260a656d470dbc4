import type { Deadline } from "../calendar.ts"
import type { DateRange } from "../date-range.ts"
import type { LocalizedText } from "../localized-text.ts"
import type { Told } from "../told.ts"
import type { ConsultationEvent } from "./events.ts"
import type { Channel, Comments, Count, Moment, Scope } from "./terms.ts"

/** A deadline as it was set or extended, and when that was announced. */
export interface Term {
  readonly deadline: Told<Deadline>
  readonly scope: Scope
  readonly announcedOn: DateRange
}

/** One stretch of time for comments: the deadline it began with, then its extensions. A reopening begins another. */
export interface Period {
  readonly openedOn: DateRange
  readonly terms: readonly [Term, ...Term[]]
}

/** What the rules need of a comment. There may be thousands: everything else about them stays in their events. */
export interface Comment {
  readonly received: Moment
  readonly channel: Channel
  /** The registered body that it came from. */
  readonly body?: string
  readonly ruling?: "admitted" | "not admitted"
  readonly answers: number
}

export interface Consultation {
  readonly status: "not opened" | "open" | "concluded"
  /** What it is on. Its deadlines stand in its periods; channels, languages and the rest stay in their event. */
  readonly terms?: Pick<
    Extract<ConsultationEvent, { type: "ConsultationOpened" }>["data"],
    "kind" | "programmes" | "title" | "area"
  >
  readonly periods: readonly Period[]
  readonly material: readonly string[]
  readonly comments: ReadonlyMap<string, Comment>
  /** Comments that came in as a mere number, and how many of them are answered. */
  readonly imported: readonly Count[]
  readonly importedAnswered: number | "all"
  readonly forwards: readonly {
    readonly comments: Comments
    readonly office: LocalizedText
    readonly on: DateRange
  }[]
  readonly carriedForward: readonly Extract<ConsultationEvent, { type: "CommentCarriedForward" }>["data"][]
  readonly summaries: number
  readonly counters: readonly { readonly name: string; readonly value: number; readonly on: DateRange }[]
  readonly concludedOn?: DateRange
}

export const initial: Consultation = {
  status: "not opened",
  periods: [],
  material: [],
  comments: new Map(),
  imported: [],
  importedAnswered: 0,
  forwards: [],
  carriedForward: [],
  summaries: 0,
  counters: [],
}
