import {
  corrected,
  deciderOf,
  happened,
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
import type { States } from "./states.ts"

const name = "steering_group"

/** Streams whose states are kept in memory between pages. */
const keptStreams = 1_000

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

interface Kept {
  readonly decider: AnyDecider
  readonly state: object
  readonly saved: object | undefined
}

const writerOf = (tables: Tables, zone: string): Writer => {
  const { dayOf } = localClock(zone)
  const load = stateLoader(tables)
  const save = stateSaver(tables)
  const kept = new Map<string, Kept>()
  const changed = new Set<string>()
  const read = (event: Recorded): Happened<DomainEvent> =>
    happened(readAs(schemasOf(deciderFor(event)), event), dayOf)
  const fold = (
    stream: string,
    decider: AnyDecider,
    events: readonly Happened<DomainEvent>[],
    anew: boolean,
  ): void => {
    let before = kept.get(stream)
    if (before === undefined) {
      const saved = load(stream)
      before = { decider, state: saved ?? (decider.initial as object), saved }
    }
    const state = decider.fold(anew ? decider.initial : before.state, events) as object
    kept.delete(stream)
    kept.set(stream, { ...before, state })
    changed.add(stream)
  }
  return {
    apply: (page, histories) => {
      for (const [stream, events] of byStream(page)) {
        const history = histories.get(stream)
        const decider = deciderFor(events[0])
        const facts =
          history === undefined ? events.filter((event) => !isOfTheRecord(event)) : corrected(history)
        if (facts.length === 0 && history === undefined) continue
        fold(
          stream,
          decider,
          facts.map((event) => atEvent(name, event, read)),
          history !== undefined,
        )
      }
    },
    flush: () => {
      for (const stream of changed) {
        const one = kept.get(stream)
        if (one === undefined) continue
        save(
          stream,
          one.state as Readonly<Record<string, unknown>>,
          one.saved as Readonly<Record<string, unknown>>,
        )
        kept.set(stream, { ...one, saved: one.state })
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
  if (decider === undefined)
    return atEvent(name, event, () => {
      throw new UnreadableEventError(event, "no aggregate has streams of this name")
    })
  return decider
}
