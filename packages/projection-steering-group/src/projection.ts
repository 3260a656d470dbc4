import {
  corrected,
  deciderOf,
  happenedIn,
  isOfTheRecord,
  localClock,
  readAs,
  schemasOf,
  UnreadableEventError,
  type AnyDecider,
  type DomainEvent,
  type Happened,
  type Recorded,
} from "@programme-lifecycle/core"
import { atEvent, type Projection, type Tables, type Writer } from "@programme-lifecycle/projections"
import { createStateTables, stateLoader, stateSaver, statesInTables, stateTables } from "./state-tables.ts"
import { weaknessOf, type Held, type States, type Weak } from "./states.ts"

const name = "steering_group"

/** Streams whose states are kept in memory between pages. */
const keptStreams = 300

/**
 * The states of all aggregates, from which the steering group's overview is rendered. It stops at an event that it cannot read:
 * an overview that leaves something out in silence would be worse than none.
 *
 * @param zone the authority's time zone, in which an event that does not say when it happened falls on a day
 */
export const steeringGroup = ({ zone }: { readonly zone: string }): Projection<States> => ({
  name,
  version: 1,
  tables: stateTables,
  create: createStateTables,
  write: (tables) => writerOf(tables, zone),
  read: statesInTables,
  reread: (page) => [...new Set(page.filter(changesThePast).map(({ stream }) => stream))],
  flushEvery: 50_000,
})

const changesThePast = (event: Recorded): boolean => isOfTheRecord(event) && event.type !== "SourceAdded"

interface Kept extends Held {
  readonly saved: Held | undefined
}

const writerOf = (tables: Tables, zone: string): Writer => {
  const happen = happenedIn(localClock(zone).dayOf)
  const load = stateLoader(tables)
  const save = stateSaver(tables)
  const kept = new Map<string, Kept>()
  const changed = new Set<string>()
  const take = (stream: string, decider: AnyDecider, events: readonly Recorded[], anew: boolean): void => {
    const schemas = schemasOf(decider)
    const one = kept.get(stream)
    const isNew = events[0]?.revision === 0 && !anew
    const saved = one === undefined && !isNew ? load(stream) : one?.saved
    const before = anew ? undefined : (one ?? saved)
    const history: Happened<DomainEvent>[] = []
    const weak: Weak[] = []
    for (const event of events) {
      const weakness = weaknessOf(event)
      if (weakness !== undefined) weak.push(weakness)
      history.push(happen(atEvent(name, event, () => readAs(schemas, event))))
    }
    const state = decider.fold(before?.state ?? decider.initial, history) as object
    kept.delete(stream)
    kept.set(stream, {
      state,
      weak: weak.length === 0 ? (before?.weak ?? []) : [...(before?.weak ?? []), ...weak],
      saved,
    })
    changed.add(stream)
  }
  return {
    apply: (page, histories) => {
      for (const [stream, events] of byStream(page)) {
        const history = histories.get(stream)
        const facts =
          history === undefined ? events.filter((event) => !isOfTheRecord(event)) : corrected(history)
        const decider = atEvent(name, events[0], deciderFor)
        if (facts.length > 0 || history !== undefined) take(stream, decider, facts, history !== undefined)
      }
    },
    flush: () => {
      for (const stream of [...changed].sort()) {
        const one = kept.get(stream)
        if (one === undefined) continue
        save(stream, one, one.saved)
        kept.set(stream, { ...one, saved: { state: one.state, weak: one.weak } })
      }
      changed.clear()
      for (const stream of kept.keys()) {
        if (kept.size <= keptStreams) break
        kept.delete(stream)
      }
    },
  }
}

const byStream = (page: readonly Recorded[]): ReadonlyMap<string, readonly [Recorded, ...Recorded[]]> => {
  const streams = new Map<string, [Recorded, ...Recorded[]]>()
  for (const event of page) {
    const events = streams.get(event.stream)
    if (events === undefined) streams.set(event.stream, [event])
    else events.push(event)
  }
  return streams
}

const deciderFor = (event: Recorded): AnyDecider => {
  const decider = deciderOf(event.stream)
  if (decider === undefined) throw new UnreadableEventError(event, "no aggregate has streams of this name")
  return decider
}
