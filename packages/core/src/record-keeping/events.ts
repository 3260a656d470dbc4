import { z } from "zod"
import { dateRange } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { readAs, UnreadableEventError } from "../readable.ts"
import { source, type Recorded } from "../recorded.ts"
import { placesOf, unstorable } from "../storable.ts"

const target = uuid

/** Later events that rest on the target and stand nevertheless, by their ids. */
const accept = z.array(uuid).min(1).max(10_000).optional()

/** Facts of any shape, at most 64 levels deep. */
const facts = z.preprocess(
  (given, context) => {
    // Looked at first: what is nested too deep, or holds itself, could not be parsed.
    const fault = unstorable(given)
    if (fault !== undefined)
      context.addIssue({ code: "custom", message: fault.reason, path: [...placesOf(fault)] })
    return given
  },
  z.record(z.string(), z.json()),
)

/** The facts of an event as they should have been recorded, whole; and its day, if that was wrong. */
export const correction = z.strictObject({
  target,
  data: facts,
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

/** What a record keeper did to another event of the stream: `data.target` is that event's id. */
export type RecordKeepingEvent = EventOf<typeof recordKeepingEvents>

const types: ReadonlySet<string> = new Set(Object.keys(recordKeepingEvents))

/** Whether the event is the record keeper's, and not one of the domain. */
export const isOfTheRecord = (event: { readonly type: string }): event is Recorded & RecordKeepingEvent =>
  types.has(event.type)

/**
 * The record keeper's events of a history. What they change is found by what they say: in another shape than is known here, they
 * would be passed over in silence.
 *
 * @throws {UnreadableEventError}
 */
export const recordIn = (history: readonly Recorded[]): readonly (Recorded & RecordKeepingEvent)[] => {
  const record = history.filter(isOfTheRecord)
  for (const event of record) {
    readAs(recordKeepingEvents, event)
    if (!isReadable(event)) throw new UnreadableEventError(event, `its facts are not those of ${event.type}`)
  }
  return record
}

const isReadable = ({ type, data }: Recorded): boolean => {
  const { target, ...facts } = data as Readonly<Record<string, unknown>>
  if (typeof target !== "string") return false
  return (
    (type !== "EventCorrected" || isObject(facts["data"])) &&
    (type !== "SourceAdded" || isObject(facts["source"]))
  )
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null
