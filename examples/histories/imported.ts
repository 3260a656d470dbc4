import * as E from "fp-ts/lib/Either.js"
import {
  importHistory,
  portfolio,
  programme,
  streamOf,
  wellbeingServicesCounty as profile,
  type Decider,
  type DomainEvent,
  type EventStore,
  type Instant,
  type Recorded,
} from "@programme-lifecycle/core"
import { cut, happenedIn, localClock, type AsOf } from "@programme-lifecycle/core/replay"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { histories } from "./index.ts"

const importedAt: Instant = "2025-03-03T10:00:00.000Z"
export const clock = (): Instant => importedAt

export const store: EventStore = memoryStore({ clock })

/** The whole log, as it stands. */
export const readLog = async (): Promise<readonly Recorded[]> => {
  const events: Recorded[] = []
  for await (const page of store.readAll()) events.push(...page)
  return events
}

const imported = await importHistory(store, histories, { profile, clock })
if (E.isLeft(imported)) throw new Error(JSON.stringify(imported.left))

/** The five histories, imported once. */
export const log = await readLog()

const { dayOf } = localClock(profile.zone)

/** The aggregate as its history tells it, cut as asked. */
export const stateOf = <Command, Event extends DomainEvent, State, Rejection>(
  decider: Decider<Command, Event, State, Rejection>,
  id: string,
  asOf: AsOf = {},
): State => {
  const history = log.filter(({ stream }) => stream === streamOf(decider, id))
  const happened = happenedIn(dayOf)
  return decider.fold(
    decider.initial,
    cut(history, asOf, dayOf).events.map((event) => happened(event as Recorded<Event>)),
  )
}

export const eventsOf = (decider: { readonly name: string }, id: string, type: string): readonly Recorded[] =>
  log.filter((event) => event.stream === streamOf(decider, id) && event.type === type)

/** Who leads the preparation of each of the portfolio's programmes. */
export const preparersOf = (id: string, asOf: AsOf = {}): readonly unknown[] =>
  stateOf(portfolio, id, asOf).programmes.map(
    (one) => stateOf(programme, one.programme, asOf).responsibilities.at(-1)?.lead,
  )
