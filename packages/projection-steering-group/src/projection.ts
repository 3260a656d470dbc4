import type { DomainEvent, Recorded } from "@programme-lifecycle/core"
import {
  annotationsOn,
  corrected,
  deciderFor,
  happenedIn,
  isOfTheRecord,
  localClock,
  readAs,
  schemasOf,
  type AnyDecider,
  type Happened,
} from "@programme-lifecycle/core/replay"
import { atEvent, type Projection, type Tables, type Writer } from "@programme-lifecycle/projections"
import { createStateTables, stateLoader, stateSaver, statesInTables, stateTables } from "./state-tables.ts"
import { contradictionsTo, noRemarks, withRemarksOf, type Remarks } from "./remarks.ts"
import type { Held, States } from "./states.ts"

const name = "steering_group"

/**
 * Streams whose states stay in memory after a flush, those used last. Few: what lives long costs the process more memory than
 * reading a state again costs time.
 */
const keptStreams = 32

/**
 * The states of all aggregates, from which the steering group's overview is rendered. It stops at an event that it cannot read:
 * an overview that leaves something out in silence would be worse than none.
 *
 * @param zone the authority's time zone, in which an event that does not say when it happened falls on a day
 */
export const steeringGroup = ({ zone }: { readonly zone: string }): Projection<States> => ({
  name,
  version: 4,
  tables: stateTables,
  create: createStateTables,
  write: (tables) => writerOf(tables, zone),
  read: statesInTables,
  reread: (page) => [...new Set(page.filter(changesThePast).map(({ stream }) => stream))],
  flushEvery: 4_000,
})

/** A remark changes no state. It is read with the event that it is on, which may stand in any page. */
const changesThePast = (event: Recorded): boolean => isOfTheRecord(event) && event.type !== "SourceAdded"

/** A stream's state in memory: as it is, and as it stands in the tables. */
interface Kept {
  state: object
  remarks: Remarks
  saved: Held | undefined
}

const writerOf = (tables: Tables, zone: string): Writer => {
  const happen = happenedIn(localClock(zone).dayOf)
  const load = stateLoader(tables)
  const save = stateSaver(tables)
  const kept = new Map<string, Kept>()
  const changed = new Set<string>()
  const keptOf = (stream: string, decider: AnyDecider, isNew: boolean): Kept => {
    let one = kept.get(stream)
    if (one === undefined) {
      const saved = isNew ? undefined : load(stream)
      one = { state: saved?.state ?? (decider.initial as object), remarks: saved ?? noRemarks, saved }
    }
    kept.delete(stream)
    kept.set(stream, one)
    return one
  }
  /** @param whole the stream's history, where it is read again from its beginning */
  const take = (
    stream: string,
    decider: AnyDecider,
    events: readonly Recorded[],
    whole?: readonly Recorded[],
  ): void => {
    const one = keptOf(stream, decider, events[0]?.revision === 0 && whole === undefined)
    if (whole !== undefined) {
      const contradictions = contradictionsTo(events, annotationsOn(events, whole))
      Object.assign(one, { state: decider.initial, remarks: { ...noRemarks, contradictions } })
    }
    const schemas = schemasOf(decider)
    const read = (event: Recorded): Happened<DomainEvent> => happen(readAs(schemas, event))
    const history: Happened<DomainEvent>[] = []
    for (const event of events) {
      history.push(atEvent(name, event, read))
      one.remarks = withRemarksOf(one.remarks, event)
    }
    // What was saved stays as it is, to be compared with; what came after it is given up.
    const follow = one.state === one.saved?.state ? decider.fold : (decider.advance ?? decider.fold)
    one.state = follow(one.state, history) as object
    changed.add(stream)
  }
  return {
    apply: (page, histories) => {
      const isPlain = !page.some(isOfTheRecord)
      for (const { stream, events } of byStream(page)) {
        const decider = atEvent(name, events[0], deciderFor)
        if (histories.has(stream)) continue
        const facts = isPlain ? events : events.filter((event) => !isOfTheRecord(event))
        if (facts.length > 0) take(stream, decider, facts)
      }
      for (const [stream, history] of histories) {
        const [first] = history
        if (first !== undefined) take(stream, atEvent(name, first, deciderFor), corrected(history), history)
      }
    },
    flush: () => {
      // In the order of the table's key, which SQLite writes fastest.
      for (const stream of [...changed].sort()) {
        const one = kept.get(stream)
        if (one === undefined) continue
        const held: Held = { ...one.remarks, state: one.state }
        save(stream, held, one.saved)
        one.saved = held
      }
      changed.clear()
      for (const stream of kept.keys()) {
        if (kept.size <= keptStreams) break
        kept.delete(stream)
      }
    },
  }
}

interface Share {
  readonly stream: string
  readonly events: [Recorded, ...Recorded[]]
}

/** The page's events by stream, so that each stream is folded once. What was appended together stands together. */
const byStream = (page: readonly Recorded[]): Iterable<Share> => {
  const shares = new Map<string, Share>()
  let last: Share | undefined
  for (const event of page) {
    if (last?.stream !== event.stream) last = shares.get(event.stream)
    if (last === undefined) {
      last = { stream: event.stream, events: [event] }
      shares.set(event.stream, last)
    } else last.events.push(event)
  }
  return shares.values()
}
