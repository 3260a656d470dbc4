import type { LocalClock } from "./calendar.ts"
import type { AnyDecider, Decider } from "./decider.ts"
import { foldable } from "./foldable.ts"
import { isOfTheRecord } from "./record-keeping/events.ts"
import { recordKeepingEvents } from "./record-keeping/events.ts"
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
  desk: Reading,
  decider: Decider<Command, Event, State, Rejection>,
  stream: string,
): Promise<Loaded<State>> => {
  const cached = desk.cache.get(stream) as Loaded<State> | undefined
  const from = cached === undefined || cached.revision === "none" ? 0 : cached.revision + 1
  const fresh: Recorded[] = []
  for await (const page of desk.store.readStream(stream, from)) fresh.push(...page)
  // Somebody else has taken the cached state over while this was reading.
  if (desk.cache.get(stream) !== cached) return load(desk, decider, stream)
  if (fresh.length === 0) return cached ?? { revision: "none", state: decider.initial, commands: new Map() }
  if (cached !== undefined && fresh.some(isOfTheRecord)) {
    desk.cache.delete(stream)
    return load(desk, decider, stream)
  }
  const commands = cached?.commands ?? new Map<string, number>()
  for (const { metadata, revision } of fresh)
    if (!commands.has(metadata.command)) commands.set(metadata.command, revision)
  const before = cached?.state ?? decider.initial
  const history = foldable<Event>(fresh, schemasOf(decider as AnyDecider), desk.local.dayOf)
  const loaded = {
    revision: from + fresh.length - 1,
    state: decider.advance?.(before, history) ?? decider.fold(before, history),
    commands,
  }
  keep(desk.cache, stream, loaded)
  return loaded
}

/** As `load`, with a state that stays as it is. */
export const look = async <Command, Event extends DomainEvent, State, Rejection>(
  desk: Reading,
  decider: Decider<Command, Event, State, Rejection>,
  stream: string,
): Promise<Loaded<State>> => {
  const loaded = await load(desk, decider, stream)
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
