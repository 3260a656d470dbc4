import { z } from "zod"
import type { dateRange } from "./date-range.ts"
import { localDate, type Instant } from "./date-range.ts"
import { uuid } from "./ids.ts"
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
const capacity = z.enum(capacities)
export type Capacity = z.infer<typeof capacity>

/** Who acted: the capacity, the body acted in, a pseudonym of the person, and the body or person acted for. */
export const actor = z.strictObject({
  /** The office that entitles to a command. The calling service answers for it. */
  capacity,
  /** The body that they act in, by its id in the register. */
  body: uuid.optional(),
  /** A pseudonym: who it stands for is kept elsewhere. */
  person: z.string().min(1).max(100).optional(),
  /** The body or person that they act for. */
  onBehalfOf: uuid.optional(),
})
/**
 * Who acted. `body` and `onBehalfOf` are ids. `person` is a pseudonym of your own choice: the log holds no names of people.
 */
export type Actor = Immutable<z.infer<typeof actor>>

/** A decision named from outside the log: the body, the day of its meeting, the section (`§`) of the minutes. */
const decisionRef = z.strictObject({
  body: uuid,
  meetingOn: told(localDate),
  /** The section of the minutes, as they number it. */
  section: z.string().min(1).max(50).optional(),
  /** The number of the case in the registry (diaarinumero). */
  caseNumber: z.string().min(1).max(100).optional(),
  url: z.url().max(2_000).optional(),
})

/** What empowered a fact: a decision in this log, a decision outside it, or the reason why none can be named. */
export const authority = z.union([
  /** With the step, where the decision of one step is meant. */
  z.strictObject({ approval: uuid, step: z.int().positive().optional() }),
  decisionRef,
  z.strictObject({ missing: localizedText }),
])
/** What empowered a fact: `{ approval }` in this log, `{ body, meetingOn }` outside it, or `{ missing }`, the reason why none can be named. */
export type Authority = Immutable<z.infer<typeof authority>>

/** Where a fact was read. `assertion` is absent where the source states the fact itself. */
export const source = z.strictObject({
  title: z.string().min(1).max(500),
  /** The place in it: a page, a section, a slide. */
  locator: z.string().min(1).max(500).optional(),
  /** From when an outsider could read it. */
  publishedOn: localDate.optional(),
  /** `inferred`: it follows from what the source states. `interpreted`: it is one reading of the source. */
  assertion: z.enum(["inferred", "interpreted"]).optional(),
  /** What was inferred from what, or read how. */
  note: localizedText.optional(),
})
/**
 * Where a fact was read: a document, the place in it, and the day it was published. `assertion` says that the source does not state
 * the fact itself: somebody inferred it, or read it so.
 */
export type Source = Immutable<z.infer<typeof source>>

/** A rule that the recorded fact breaks. The fact stands; the breach is told with it. */
const breach = z.strictObject({
  rule: invariantId,
  /** Why it was broken knowingly, and on whose authority; absent where imported history breaks it. */
  reason: localizedText.optional(),
  authority: authority.optional(),
})
/** A rule that the recorded fact breaks. With the reason and the authority where it was acknowledged; an import tells the rule alone. */
export type Breach = Immutable<z.infer<typeof breach>>

/** What is known of an event besides its facts. Lean: what is absent has its default. */
export interface Metadata {
  /** The version of the schema that `data` was written in. */
  readonly v: number
  /** The id of the command that made the event. */
  readonly command: string
  /** The id of the event that this one follows from. */
  readonly cause?: string | undefined
  /** What a chain of causes has in common: the id of the event that began it. */
  readonly correlation?: string | undefined
  readonly actor: Actor
  /** When the fact happened; absent: on the local day of `recordedAt`. */
  readonly occurredOn?: z.infer<typeof dateRange> | undefined
  /** What empowered it. */
  readonly authority?: Authority | undefined
  /** Where it was read when it was recorded; sources that were met later are events of their own (`SourceAdded`). */
  readonly sources?: readonly Source[] | undefined
  /** Why it was recorded, or why only then. */
  readonly reason?: z.infer<typeof localizedText> | undefined
  /** The rules that it broke; on the first event of its command. */
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
