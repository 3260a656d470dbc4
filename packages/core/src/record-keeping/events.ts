import { z } from "zod"
import { dateRange } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { localizedText } from "../localized-text.ts"
import { source, type Recorded } from "../recorded.ts"

const target = z.uuid()

/** Later events that rest on the target and stand nevertheless, by their ids. */
const accept = z.array(z.uuid()).min(1).max(10_000).optional()

/** The facts of an event as they should have been recorded, whole; and its day, if that was wrong. */
export const correction = z.strictObject({
  target,
  data: z.record(z.string(), z.json()),
  occurredOn: dateRange.optional(),
  accept,
})

/**
 * What a record keeper adds to any stream: not facts of the domain, but of the record. They are stored for ever; see
 * `consultation/events.ts` for how to change such shapes safely.
 */
export const recordKeepingEvents = {
  /** A further source says the same as the target event. */
  SourceAdded: { data: z.strictObject({ target, source }) },
  /** The target event was written down wrongly: these are its facts, whole, and its day if that was wrong. */
  EventCorrected: {
    data: correction.extend({
      /** The version of the target's schema that `data` is written in; absent: the first. */
      v: z.int().min(2).optional(),
    }),
  },
  /** The target event never happened: it was recorded in error. */
  EventAnnulled: {
    data: z.strictObject({
      target,
      /** Asserted where the event, had it happened, would have had legal effect. */
      neverHappened: z.literal(true).optional(),
      accept,
    }),
  },
  /** A remark on the target event. It changes nothing that is held to be true. */
  AnnotationAdded: {
    data: z.strictObject({
      target,
      text: localizedText,
      /** Whether it remarks on the event, or says that a source contradicts it; absent: a remark. */
      kind: z.enum(["remark", "contradiction"]).optional(),
      /** Where the remark was read: for a contradiction, the source that says otherwise. */
      source: source.optional(),
    }),
  },
} satisfies EventSchemas

export type RecordKeepingEvent = EventOf<typeof recordKeepingEvents>

const types: ReadonlySet<string> = new Set(Object.keys(recordKeepingEvents))

/** Whether the event is the record keeper's, and not one of the domain. */
export const isOfTheRecord = (event: { readonly type: string }): event is Recorded & RecordKeepingEvent =>
  types.has(event.type)
