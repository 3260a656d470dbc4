import { z } from "zod"
import { dateRange } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { source } from "../recorded.ts"

/** The facts of an event as they should have been recorded, whole; and its day, if that was wrong. */
export const correction = z.strictObject({
  target: z.uuid(),
  data: z.record(z.string(), z.json()),
  occurredOn: dateRange.optional(),
})

/**
 * What a record keeper adds to any stream: not facts of the domain, but of the record. They are stored for ever; see
 * `consultation/events.ts` for how to change such shapes safely.
 */
export const recordKeepingEvents = {
  /** A further source says the same as the target event. */
  SourceAdded: { data: z.strictObject({ target: z.uuid(), source }) },
  /** The target event was written down wrongly: these are its facts, whole, and its day if that was wrong. */
  EventCorrected: {
    data: correction.extend({
      /** The version of the target's schema that `data` is written in; absent: the first. */
      v: z.int().min(2).optional(),
    }),
  },
  /** The target event never happened: it was recorded in error. */
  EventAnnulled: { data: z.strictObject({ target: z.uuid() }) },
} satisfies EventSchemas

export type RecordKeepingEvent = EventOf<typeof recordKeepingEvents>
