import type { LocalClock } from "./calendar.ts"
import type { AnyDecider, Decider } from "./decider.ts"
import { folded } from "./folded.ts"
import { isOfTheRecord, recordKeepingEvents } from "./record-keeping/events.ts"
import type { DomainEvent, Recorded } from "./recorded.ts"
import type { EventStore, ExpectedRevision } from "./store.ts"

/** A stream as far as it was read. */
export interface Loaded<State> {
  readonly revision: ExpectedRevision
  readonly state: State
  /** The revision of each command's first event. */
  readonly commands: Map<string, number>
}

/** What reading a stream needs. */
export interface Reading {
  readonly store: EventStore
  readonly local: LocalClock
  readonly cache: StreamCache
}

export type StreamCache = Map<string, Loaded<unknown>>

/** Streams whose states are kept between commands; the one used longest ago leaves first. */
const cachedStreams = 10_000
const schemas = new WeakMap<AnyDecider, AnyDecider["events"]>()

/** The shapes of all events that a stream of the aggregate may hold. */
export const schemasOf = (decider: AnyDecider): AnyDecider["events"] => {
  let all = schemas.get(decider)
  if (all === undefined) {
    all = { ...decider.events, ...recordKeepingEvents }
    schemas.set(decider, all)
  }
  return all
}

/**
 * Reads a stream and folds it, from where it was last read. The state is for use at once: whoever loads the stream next may take
 * it over. A command that was decided on a state which has moved meanwhile meets a conflict when it is appended.
 */
export const load = async <Command, Event extends DomainEvent, State, Rejection>(
  reading: Reading,
  decider: Decider<Command, Event, State, Rejection>,
  stream: string,
): Promise<Loaded<State>> => {
  const cached = reading.cache.get(stream) as Loaded<State> | undefined
  const from = cached === undefined || cached.revision === "none" ? 0 : cached.revision + 1
  const fresh: Recorded[] = []
  for await (const page of reading.store.readStream(stream, from)) fresh.push(...page)
  // Somebody else has taken the cached state over while this was reading.
  if (reading.cache.get(stream) !== cached) return load(reading, decider, stream)
  if (fresh.length === 0) return cached ?? { revision: "none", state: decider.initial, commands: new Map() }
  if (cached !== undefined && fresh.some(isOfTheRecord)) {
    reading.cache.delete(stream)
    return load(reading, decider, stream)
  }
  const commands = cached?.commands ?? new Map<string, number>()
  for (const { metadata, revision } of fresh)
    if (!commands.has(metadata.command)) commands.set(metadata.command, revision)
  // The state that is gone on from is of no use to anybody else, also where the fold stops.
  reading.cache.delete(stream)
  const loaded = {
    revision: from + fresh.length - 1,
    state: folded(decider, cached?.state ?? decider.initial, fresh, reading.local.dayOf),
    commands,
  }
  keep(reading.cache, stream, loaded)
  return loaded
}

/** As `load`, with a state that stays as it is. */
export const look = async <Command, Event extends DomainEvent, State, Rejection>(
  reading: Reading,
  decider: Decider<Command, Event, State, Rejection>,
  stream: string,
): Promise<Loaded<State>> => {
  const loaded = await load(reading, decider, stream)
  return { ...loaded, state: decider.fold(loaded.state, []) }
}

const keep = (cache: StreamCache, stream: string, loaded: Loaded<unknown>): void => {
  cache.delete(stream)
  cache.set(stream, loaded)
  if (cache.size <= cachedStreams) return
  const oldest = cache.keys().next()
  if (oldest.done !== true) cache.delete(oldest.value)
}

/** The stream's history as recorded. */
export const historyOf = async (store: EventStore, stream: string): Promise<readonly Recorded[]> => {
  const history: Recorded[] = []
  for await (const page of store.readStream(stream)) history.push(...page)
  return history
}
