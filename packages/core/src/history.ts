import {
  assertDay,
  isBy,
  onDay,
  type DateRange,
  type Instant,
  type LocalDate,
  type Trilean,
} from "./date-range.ts"
import { isOfTheRecord, recordIn, type RecordKeepingEvent } from "./record-keeping/events.ts"
import type { DomainEvent, Recorded } from "./recorded.ts"
import { assertWhole } from "./storable.ts"

/**
 * The history as it is held to be true today: the facts of corrected events replaced, annulled events left out, and what the
 * record keeper added left out too. The last correction of an event that was recorded wins. What is already true stays the
 * same object.
 *
 * @throws {UnreadableEventError} for what a record keeper added in a shape that this library cannot read
 */
export const corrected = <Event extends DomainEvent>(
  history: readonly Recorded<Event>[],
): readonly Recorded<Event>[] => {
  const record = recordIn(history)
  if (record.length === 0) return history
  const annulled = new Set<string>()
  const corrections = new Map<string, Correction>()
  for (const event of record) {
    const target = targetOf(event)
    if (event.type === "EventAnnulled") annulled.add(target)
    if (event.type === "EventCorrected")
      corrections.set(target, { ...corrections.get(target), ...event.data })
  }
  return history
    .filter((event) => !isOfTheRecord(event) && !annulled.has(keyOf(event)))
    .map((event) => {
      const correction = corrections.get(keyOf(event))
      return correction === undefined ? event : replaced(event, correction)
    })
}

/** An event among those of a whole log: a correction reaches no other stream than its own. */
const keyOf = ({ stream, id }: Recorded): string => `${stream} ${id}`

const targetOf = ({ stream, data }: Recorded & RecordKeepingEvent): string => `${stream} ${data.target}`

/** The facts that the last correction states, in the version it states them in, and the day that was stated last. */
interface Correction {
  readonly data: object
  readonly v?: number | undefined
  readonly occurredOn?: DateRange | undefined
}

const replaced = <Event extends DomainEvent>(
  event: Recorded<Event>,
  { data, v = 1, occurredOn = event.metadata.occurredOn }: Correction,
): Recorded<Event> => ({
  ...event,
  data,
  metadata: { ...event.metadata, v, ...(occurredOn !== undefined && { occurredOn }) },
})

/** Which history a view is asked for. Each cut is optional and independent of the others. */
export interface AsOf {
  /** What the log held at this position: everything up to it, and nothing that was recorded later. */
  readonly knownAt?: number | undefined
  /**
   * What an outsider could know on the evening of this day: events whose earliest dated source was published by then, and
   * events without a dated source that were recorded by then. A correction or an annulment that brings no dated source counts from
   * the day of what it puts right: an outsider never read our slip of the pen.
   */
  readonly publishedBy?: LocalDate | undefined
  /** What had happened by the end of this day, in the order in which it happened. */
  readonly validAt?: LocalDate | undefined
}

/** A history as a view is to read it. */
export interface CutHistory {
  /** Corrected, cut, and in the order in which it is to be folded. */
  readonly events: readonly Recorded[]
  /** Events left out because it is not known whether they had happened by `validAt`. */
  readonly undecided: readonly Recorded[]
  /** What was remarked on these events, in the order in which it was recorded: it changes none of them. */
  readonly annotations: readonly Annotation[]
}

/** A remark on an event of its stream. */
export type Annotation = Recorded & Extract<RecordKeepingEvent, { type: "AnnotationAdded" }>

/** The remarks in a history on events that are held to be true: what is annulled has none any more. */
export const annotationsOn = (
  events: readonly Recorded[],
  history: readonly Recorded[],
): readonly Annotation[] => {
  const remarks = history.filter(isAnnotation)
  if (remarks.length === 0) return remarks
  const standing = new Set(events.map(keyOf))
  return remarks.filter(({ stream, data }) => standing.has(`${stream} ${data.target}`))
}

const isAnnotation = (event: Recorded): event is Annotation =>
  isOfTheRecord(event) && event.type === "AnnotationAdded"

/**
 * Cuts a history, of one stream or of the whole log in its global order, to what a view is asked for.
 *
 * @throws {TypeError} naming the field, if `publishedBy` or `validAt` is no day of the calendar
 * @throws {RangeError} if `knownAt` is no position
 * @throws {UnreadableEventError} for what a record keeper added in a shape that this library cannot read
 */
export const cut = (
  history: readonly Recorded[],
  { knownAt, publishedBy, validAt }: AsOf,
  dayOf: (instant: Instant) => LocalDate,
): CutHistory => {
  if (knownAt !== undefined) assertWhole("knownAt", knownAt)
  assertDay("publishedBy", publishedBy)
  assertDay("validAt", validAt)
  const prefix = knownAt === undefined ? history : history.filter(({ position }) => position <= knownAt)
  const published = publishedBy === undefined ? prefix : publishedUpTo(prefix, publishedBy, dayOf)
  const whole = corrected(published)
  const { events, undecided } =
    validAt === undefined ? { events: whole, undecided: [] } : occurredUpTo(whole, validAt, dayOf)
  return { events, undecided, annotations: annotationsOn(events, published) }
}

const publishedUpTo = (
  history: readonly Recorded[],
  day: LocalDate,
  dayOf: (instant: Instant) => LocalDate,
) => {
  const publishedOn = publishedIn(history)
  return history.filter((event) => (publishedOn(event) ?? dayOf(event.recordedAt)) <= day)
}

/** The day by which each event of a history, asked in its order, could be read of; undefined where no source is dated. */
const publishedIn = (history: readonly Recorded[]): ((event: Recorded) => LocalDate | undefined) => {
  const added = new Map<string, LocalDate | undefined>()
  /** Of what is corrected or annulled: the event, and the event as it was corrected last. */
  const first = new Map<string, LocalDate | undefined>()
  const standing = new Map<string, LocalDate | undefined>()
  for (const one of recordIn(history)) {
    const target = targetOf(one)
    if (one.type === "SourceAdded")
      added.set(target, earliest([added.get(target), one.data.source.publishedOn]))
    else first.set(target, undefined)
  }
  const ownOf = (event: Recorded): LocalDate | undefined => {
    const told = (event.metadata.sources ?? []).map(({ publishedOn }) => publishedOn)
    const source = isOfTheRecord(event) && "source" in event.data ? event.data.source : undefined
    return earliest([...told, source?.publishedOn, added.get(keyOf(event))])
  }
  return (event) => {
    const own = ownOf(event)
    if (isOfTheRecord(event)) {
      const target = targetOf(event)
      if (event.type === "EventAnnulled") return own ?? first.get(target)
      if (event.type === "EventCorrected") {
        const day = own ?? standing.get(target)
        standing.set(target, day)
        return day
      }
    } else if (first.has(keyOf(event))) {
      first.set(keyOf(event), own)
      standing.set(keyOf(event), own)
    }
    return own
  }
}

const earliest = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days.reduce(
    (first, day) => (first === undefined || (day !== undefined && day < first) ? day : first),
    undefined,
  )

const occurredUpTo = (
  history: readonly Recorded[],
  day: LocalDate,
  dayOf: (instant: Instant) => LocalDate,
): Omit<CutHistory, "annotations"> => {
  const sorted: Record<Trilean, { readonly event: Recorded; readonly on: DateRange }[]> = {
    yes: [],
    no: [],
    undecidable: [],
  }
  for (const event of history) {
    const on = event.metadata.occurredOn ?? onDay(dayOf(event.recordedAt))
    sorted[isBy(on, day)].push({ event, on })
  }
  const last = (range: DateRange): string => range.to ?? ""
  return {
    events: sorted.yes
      .sort((one, other) => (last(one.on) < last(other.on) ? -1 : last(one.on) > last(other.on) ? 1 : 0))
      .map(({ event }) => event),
    undecided: sorted.undecidable.map(({ event }) => event),
  }
}
