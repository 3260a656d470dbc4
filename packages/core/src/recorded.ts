import { z } from "zod"
import type { dateRange } from "./date-range.ts"
import { localDate, type Instant } from "./date-range.ts"
import { invariantId } from "./invariants.ts"
import { localizedText } from "./localized-text.ts"
import { told } from "./told.ts"
import type { Immutable } from "./immutable.ts"

/** In what capacity somebody acts. The log records it as the calling service states it; it authenticates nobody. */
export const capacities = [
  "portfolio-owner",
  "preparer",
  "preparing-body",
  "consultation-owner",
  "moderator",
  "registry",
  "presenter",
  "minutes-keeper",
  "group-secretary",
  "records-officer",
  "importer",
  "policy",
  "auditor",
] as const
export const capacity = z.enum(capacities)
export type Capacity = z.infer<typeof capacity>

/** Who acted: the capacity, the body acted in, a pseudonym of the person, and the body or person acted for. */
export const actor = z.strictObject({
  capacity,
  body: z.uuid().optional(),
  person: z.string().min(1).max(100).optional(),
  onBehalfOf: z.uuid().optional(),
})
export type Actor = Immutable<z.infer<typeof actor>>

/** A decision named from outside the log: the body, the day of its meeting, the section (`§`) of the minutes. */
export const decisionRef = z.strictObject({
  body: z.uuid(),
  meetingOn: told(localDate),
  section: z.string().min(1).max(50).optional(),
  caseNumber: z.string().min(1).max(100).optional(),
  url: z.url().max(2_000).optional(),
})
export type DecisionRef = Immutable<z.infer<typeof decisionRef>>

/** What empowered a fact: a decision in this log, a decision outside it, or the reason why none can be named. */
export const authority = z.union([
  z.strictObject({ approval: z.uuid(), step: z.int().positive().optional() }),
  decisionRef,
  z.strictObject({ missing: localizedText }),
])
export type Authority = Immutable<z.infer<typeof authority>>

/** Where a fact was read. `assertion` is absent where the source states the fact itself. */
export const source = z.strictObject({
  title: z.string().min(1).max(500),
  locator: z.string().min(1).max(500).optional(),
  publishedOn: localDate.optional(),
  assertion: z.enum(["inferred", "interpreted"]).optional(),
  note: localizedText.optional(),
})
export type Source = Immutable<z.infer<typeof source>>

/** A rule that the recorded fact breaks. The fact stands; the breach is told with it. */
export const breach = z.strictObject({
  rule: invariantId,
  reason: localizedText.optional(),
  authority: authority.optional(),
})
export type Breach = Immutable<z.infer<typeof breach>>

/** What is known of an event besides its facts. Lean: what is absent has its default. */
export interface Metadata {
  /** The version of the schema that `data` was written in. */
  readonly v: number
  /** The id of the command that made the event. */
  readonly command: string
  readonly cause?: string | undefined
  readonly correlation?: string | undefined
  readonly actor: Actor
  /** When the fact happened; absent: on the local day of `recordedAt`. */
  readonly occurredOn?: z.infer<typeof dateRange> | undefined
  readonly authority?: Authority | undefined
  readonly sources?: readonly Source[] | undefined
  readonly reason?: z.infer<typeof localizedText> | undefined
  readonly breaches?: readonly Breach[] | undefined
}

/** An event's type and facts. */
export interface DomainEvent {
  readonly type: string
  readonly data: object
}

/** An event on its way into a store. */
export interface NewEvent<Event extends DomainEvent = DomainEvent> {
  /** A UUID. The first event of a command bears the command's id. */
  readonly id: string
  readonly type: Event["type"]
  readonly data: Event["data"]
  readonly metadata: Metadata
}

/** An event as a store hands it out. */
export interface Recorded<Event extends DomainEvent = DomainEvent> extends NewEvent<Event> {
  /** `consultation-0190...`: the aggregate's name and id. */
  readonly stream: string
  /** From 0 within the stream, without gaps. */
  readonly revision: number
  /** The one order of all events of the store: increasing, may have gaps, a safe integer. */
  readonly position: number
  /** When the store wrote it, by the store's clock; never earlier than that of an earlier event. */
  readonly recordedAt: Instant
}
