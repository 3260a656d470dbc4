import type {
  Actor,
  Authority,
  Breach,
  DateRange,
  Instant,
  LocalDate,
  LocalizedText,
  Source,
} from "@programme-lifecycle/core"
import type { Change } from "./changes.ts"

/**
 * An id, and the name it had when the event was recorded. What bears no name of its own, as a preparation or a decision, has the name
 * of what it is about; the id itself stands where no event had named either.
 */
export interface Named {
  readonly id: string
  readonly name: string
}

/**
 * Days between what happened and its recording: one number, or the fewest and the most, where the most may be unknown; `unknown` where
 * no day of it is known.
 */
export type Lag = number | { readonly least: number; readonly most?: number } | "unknown"

/** Another event of the same stream. */
export interface EventRef {
  readonly position: number
  readonly at: string
}

/** A remark that was made on an event; it changes nothing. */
export interface Annotation extends EventRef {
  readonly kind: "remark" | "contradiction"
  readonly text: LocalizedText
  /** Where the remark was read: for a contradiction, the source that says otherwise. */
  readonly source?: Source
}

/** On what a fact rests, with the name of the body that decided it, or of what was decided. */
export type NamedAuthority = Authority & { readonly bodyName?: string; readonly approvalName?: string }

/** One event of the log, for an auditor. What the event does not tell is absent. */
export interface AuditRow {
  /** The event's id: what a correction names as its target. */
  readonly id: string
  readonly position: number
  /** `stream@revision`. */
  readonly at: string
  readonly subject: Named
  readonly recordedAt: Instant
  /** Date and time in the authority's zone. */
  readonly recordedLocal: string
  /** When it happened; `defaulted` where the event does not say, and the day of its recording stands for it. */
  readonly occurredOn: DateRange & { readonly defaulted?: true }
  readonly lagDays: Lag
  readonly type: string
  readonly label: string
  readonly sentence: string
  readonly actor: Actor & { readonly bodyName?: string; readonly onBehalfOfName?: string }
  readonly authority?: NamedAuthority
  readonly reason?: LocalizedText
  readonly sources: readonly Source[]
  readonly command: string
  readonly cause?: string
  readonly correlation?: string
  /** The event that this one corrects, annuls, adds a source to or remarks on. */
  readonly concerns?: EventRef & { readonly type: string }
  /** What a correction changed in the facts of the event that it concerns, as they stood until then. */
  readonly changes?: readonly Change[]
  /** The events that correct or annul this one, and those that add sources to it. */
  readonly correctedBy: readonly (EventRef & { readonly type: string })[]
  /** What was remarked on this one, with the sources that contradict it. */
  readonly annotations?: readonly Annotation[]
  readonly breaches: readonly Breach[]
  readonly schemaVersion: number
  /** Why this version of the library cannot read the event's facts; absent if it can. */
  readonly unreadable?: string
  readonly data: object
}

/** Which rows to show. All that is given must hold. */
export interface AuditFilter {
  /** Who: the capacity, or the body acted in. */
  readonly capacity?: string
  readonly body?: string
  /** The pseudonym of a person, and the body or person that somebody acted for. */
  readonly person?: string
  readonly onBehalfOf?: string
  /** When it was recorded, by local days, both included. */
  readonly recordedFrom?: LocalDate
  readonly recordedTo?: LocalDate
  /** When it happened, as first written or as a correction says: what may have been on one of these days, both included. */
  readonly occurredFrom?: LocalDate
  readonly occurredTo?: LocalDate
  /** What: one stream, one kind of aggregate, types of events. */
  readonly stream?: string
  readonly aggregate?: string
  readonly types?: readonly string[]
  /** On which authority: the id of an approval, or of a body whose decision is named. */
  readonly authority?: string
  readonly caseNumber?: string
  /** What followed from an event, by that event's id; and what belongs together. */
  readonly cause?: string
  readonly correlation?: string
  readonly only?: "corrections" | "breaches" | "imports"
  /** Rows after this position, or, newest first, before it. */
  readonly after?: number
  /** At most so many rows; 100 by default. */
  readonly limit?: number
  readonly order?: "oldest first" | "newest first"
}
