import type { EventStore, Recorded } from "@programme-lifecycle/core"
import { deciderFor, happenedIn, localClock, readAs, schemasOf } from "@programme-lifecycle/core/replay"
import { historyAsOf, type AsOfQuestion } from "@programme-lifecycle/projections"
import { contradictionsTo, noRemarks, withRemarksOf } from "./remarks.ts"
import { statesInMemory, type Cut, type Held, type States } from "./states.ts"

/** The states as a question asks for them, and what the answer rests on. */
export interface StatesAsOf {
  readonly states: States
  /** The last position that was read. */
  readonly position: number
  /** How many events were left out because it is not known whether they had happened by then. */
  readonly undecided: number
}

/**
 * Replays the log into the states as they were known, published or effective: the same folds as the read model's, in memory.
 *
 * @throws {UnreadableEventError}
 */
export const statesAsOf = async (
  store: EventStore,
  question: AsOfQuestion,
  zone: string,
): Promise<StatesAsOf> => {
  const { events, position, undecided, annotations } = await historyAsOf(store, question, zone)
  const happen = happenedIn(localClock(zone).dayOf)
  const streams = new Map<string, Recorded[]>()
  for (const event of events) {
    const history = streams.get(event.stream)
    if (history === undefined) streams.set(event.stream, [event])
    else history.push(event)
  }
  const remarked = Map.groupBy(annotations, ({ stream }) => stream)
  const held = new Map<string, Held>()
  for (const [stream, history] of streams) {
    const [first] = history
    if (first === undefined) continue
    const decider = deciderFor(first)
    held.set(stream, {
      state: decider.fold(
        decider.initial,
        history.map((event) => happen(readAs(schemasOf(decider), event))),
      ) as object,
      ...history.reduce(withRemarksOf, {
        ...noRemarks,
        contradictions: contradictionsTo(history, remarked.get(stream) ?? []),
      }),
    })
  }
  const cut: Cut = { ...question, position, undecided: undecided.length }
  return { states: { ...statesInMemory(held), cut }, position: cut.position, undecided: cut.undecided }
}
