import {
  approval,
  consultation,
  legalForce,
  onDay,
  portfolio,
  programme,
  streamOf,
  type DateRange,
  type EventStore,
  type Language,
  type LocalDate,
  type LocalizedText,
  type Recorded,
} from "@programme-lifecycle/core"
import {
  addDays,
  deciderFor,
  deciderOf,
  inLanguage,
  isOfTheRecord,
  labelOf,
  localClock,
  partsOf,
  readAs,
  schemasOf,
  sentenceOf,
  startOfDay,
} from "@programme-lifecycle/core/replay"
import { namesFrom } from "./named.ts"
import { remembered, servedBy, type States } from "./states.ts"

/** One event, as a sentence for people. */
export interface Change {
  /** Where the event stands: its row of the audit trail bears the same. */
  readonly position: number
  readonly at: string
  readonly stream: string
  readonly type: string
  /** When it happened. */
  readonly on: DateRange
  readonly label: LocalizedText
  readonly sentence: LocalizedText
  /** Of what the record keeper did: the position of the event that it concerns. */
  readonly concerns?: number
  /** What became of its record since: it was corrected, or annulled, by the event at this position. */
  readonly since?: { readonly type: "EventCorrected" | "EventAnnulled"; readonly position: number }
}

/** What has been recorded since a day, or since a position of the log. */
export interface Changes {
  readonly since: LocalDate | number
  readonly changes: readonly Change[]
}

/** What {@link changesSince} needs besides the log. */
export interface ChangesOptions {
  /** What names the things that the sentences speak of. */
  readonly states: States
  /** The authority's time zone, in which days end. */
  readonly zone: string
  /** The last position to look at; the head by default. */
  readonly until?: number
}

/**
 * What has been recorded after a day, from its end, or after a position: one sentence an event, in the order of the log. Reads
 * those events, and of the log before them no more than it takes to find where the day ends.
 *
 * @throws {UnreadableEventError}
 */
export const changesSince = async (
  store: EventStore,
  since: LocalDate | number,
  { states: from, zone, until }: ChangesOptions,
): Promise<Changes> => {
  const after = typeof since === "number" ? since : await lastPositionOf(store, since, zone)
  const states = remembered(from)
  const nameOf = namer(states)
  const { dayOf } = localClock(zone)
  const events: Recorded[] = []
  for await (const page of store.readAll({ after, ...(until !== undefined && { until }) }))
    events.push(...page)
  const links = await linksBetween(store, events)
  return { since, changes: events.map((event) => ({ ...changeIn(event, nameOf, dayOf), ...links(event) })) }
}

type Links = Pick<Change, "concerns" | "since">

/** How the record keeper's events and those that they concern are linked. Of an event further back its stream is read. */
const linksBetween = async (
  store: EventStore,
  events: readonly Recorded[],
): Promise<(event: Recorded) => Links> => {
  const keyOf = (stream: string, id: string): string => `${stream} ${id}`
  const positions = new Map(events.map(({ stream, id, position }) => [keyOf(stream, id), position]))
  const since = new Map<string, NonNullable<Change["since"]>>()
  for (const event of events) {
    if (!isOfTheRecord(event)) continue
    const { stream, type, position, data } = event
    const key = keyOf(stream, data.target)
    if (type === "EventCorrected" || type === "EventAnnulled") since.set(key, { type, position })
    if (positions.has(key)) continue
    for await (const page of store.readStream(stream))
      for (const one of page) positions.set(keyOf(stream, one.id), one.position)
  }
  return (event) => {
    const { stream, id } = event
    const concerns = isOfTheRecord(event) ? positions.get(keyOf(stream, event.data.target)) : undefined
    const later = since.get(keyOf(stream, id))
    return { ...(concerns !== undefined && { concerns }), ...(later !== undefined && { since: later }) }
  }
}

/** The position of the last event that was recorded by the end of a day: 0 if there is none. */
const lastPositionOf = async (store: EventStore, day: LocalDate, zone: string): Promise<number> => {
  const end = startOfDay(addDays(day, 1), zone)
  let [low, high] = [0, await store.head()]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const next = await firstAfter(store, middle)
    if (next === undefined || next.recordedAt >= end) high = middle
    else low = next.position
  }
  return low
}

const firstAfter = async (store: EventStore, position: number): Promise<Recorded | undefined> => {
  for await (const [event] of store.readAll({ after: position })) return event
  return undefined
}

type NameOf = (id: string, language: Language, stream: string) => string

const changeIn = (
  event: Recorded,
  nameOf: NameOf,
  dayOf: (of: Recorded["recordedAt"]) => LocalDate,
): Change => {
  const { position, stream, revision, type, metadata, recordedAt } = event
  const read = readAs(schemasOf(deciderFor(event)), event)
  const { en, fi } = labelOf(stream, type)
  const inWordsOf = (language: "en" | "fi", label: string): string =>
    sentenceOf(read, language, (id) => nameOf(id, language, stream)) ?? label
  return {
    position,
    at: `${stream}@${revision}`,
    stream,
    type,
    on: metadata.occurredOn ?? onDay(dayOf(recordedAt)),
    label: { en, fi },
    sentence: { en: inWordsOf("en", en), fi: inWordsOf("fi", fi) },
  }
}

/** Names what the events of a stream speak of; the id itself where nothing has named it. */
const namer = (states: States): NameOf => {
  const names = namesFrom(states)
  const nameIn = (id: string, stream: string): LocalizedText | undefined =>
    names.body(id).name ??
    names.programme(id).name ??
    names.group(id).name ??
    states.get(portfolio, id).name ??
    states.get(consultation, id).terms?.title ??
    programmesOf(states, stream)
      .flatMap((one) => states.get(programme, one).documents)
      .find(({ document }) => document === id)?.title
  return (id, language, stream) => {
    const name = nameIn(id, stream)
    return name === undefined ? id : inLanguage(name, language)
  }
}

/** The programmes that a stream is about: itself, or what it serves. */
export const programmesOf = (states: States, stream: string): readonly string[] => {
  const { name, id } = partsOf(stream)
  if (name === programme.name) return [id]
  const decider = deciderOf(stream)
  const served = decider === undefined ? [] : servedBy(stream, states.get(decider, id))
  return name === legalForce.name
    ? served.flatMap((one) => programmesOf(states, streamOf(approval, one)))
    : served
}
