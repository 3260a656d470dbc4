import { isBy, onDay, type DateRange, type Instant, type LocalDate, type Trilean } from "./date-range.ts"
import { isOfTheRecord, type RecordKeepingEvent } from "./record-keeping/events.ts"
import type { DomainEvent, Recorded } from "./recorded.ts"

/**
 * The history as it is held to be true today: the facts of corrected events replaced, annulled events left out, and what the
 * record keeper added left out too. The last correction of an event that was recorded wins. What is already true stays the
 * same object.
 */
export const corrected = <Event extends DomainEvent>(
  history: readonly Recorded<Event>[],
): readonly Recorded<Event>[] => {
  if (!history.some(isOfTheRecord)) return history
  const annulled = new Set<string>()
  const corrections = new Map<string, Correction>()
  for (const event of history as readonly Recorded[]) {
    if (!isOfTheRecord(event)) continue
    const target = `${event.stream} ${event.data.target}`
    if (event.type === "EventAnnulled") annulled.add(target)
    if (event.type === "EventCorrected")
      corrections.set(target, { ...corrections.get(target), ...event.data })
  }
  return history
    .filter((event) => !isOfTheRecord(event) && !annulled.has(nameOf(event)))
    .map((event) => {
      const correction = corrections.get(nameOf(event))
      return correction === undefined ? event : replaced(event, correction)
    })
}

/** An event among those of a whole log: a correction reaches no other stream than its own. */
const nameOf = ({ stream, id }: Recorded): string => `${stream} ${id}`

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
   * events without a dated source that were recorded by then.
   */
  readonly publishedBy?: LocalDate | undefined
  /** What had happened by the end of this day, in the order in which it happened. */
  readonly validAt?: LocalDate | undefined
}

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
  const standing = new Set(events.map(nameOf))
  return remarks.filter(({ stream, data }) => standing.has(`${stream} ${data.target}`))
}

const isAnnotation = (event: Recorded): event is Annotation =>
  isOfTheRecord(event) && event.type === "AnnotationAdded"

/** Cuts a history, of one stream or of the whole log in its global order, to what a view is asked for. */
export const cut = (
  history: readonly Recorded[],
  { knownAt, publishedBy, validAt }: AsOf,
  dayOf: (instant: Instant) => LocalDate,
): CutHistory => {
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
  const added = new Map<string, LocalDate>()
  for (const event of history) {
    if (!isOfTheRecord(event) || event.type !== "SourceAdded") continue
    const { source } = event.data
    const target = `${event.stream} ${event.data.target}`
    const known = added.get(target)
    if (source.publishedOn !== undefined && (known === undefined || source.publishedOn < known))
      added.set(target, source.publishedOn)
  }
  return history.filter((event) => {
    const dates = (event.metadata.sources ?? []).flatMap(({ publishedOn }) => publishedOn ?? [])
    if (isOfTheRecord(event) && "source" in event.data && event.data.source?.publishedOn !== undefined)
      dates.push(event.data.source.publishedOn)
    const later = added.get(nameOf(event))
    if (later !== undefined) dates.push(later)
    return dates.length === 0 ? dayOf(event.recordedAt) <= day : dates.some((published) => published <= day)
  })
}

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
