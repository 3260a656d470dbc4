import type { Instant, LocalDate } from "./date-range.ts"
import type { Decider, EventSchemas } from "./decider.ts"
import { corrected } from "./history.ts"
import { happenedIn, readAs, UnreadableEventError } from "./readable.ts"
import type { DomainEvent, Recorded } from "./recorded.ts"

/**
 * The state that a stored history comes to, going on from a state: corrected, in today's shapes, each event with its day. The state
 * it goes on from may be taken over.
 *
 * @throws {UnreadableEventError}
 */
export const folded = <Command, Event extends DomainEvent, State, Rejection>(
  decider: Decider<Command, Event, State, Rejection>,
  before: State,
  history: readonly Recorded[],
  dayOf: (instant: Instant) => LocalDate,
): State => {
  const events = corrected(history).map((event) => readAs<Event>(decider.events, event))
  try {
    const happened = events.map(happenedIn(dayOf))
    return decider.advance?.(before, happened) ?? decider.fold(before, happened)
  } catch (cause) {
    throw misshapenIn(events, decider.events, cause) ?? cause
  }
}

/** Stored facts are trusted until they stop a fold: the first of them that do not have the shape of their event. */
const misshapenIn = (
  events: readonly Recorded[],
  schemas: EventSchemas,
  cause: unknown,
): UnreadableEventError | undefined => {
  for (const event of events) {
    const [issue] = schemas[event.type]?.data.safeParse(event.data).error?.issues ?? []
    if (issue !== undefined)
      return new UnreadableEventError(
        event,
        `its facts are not those of ${event.type}: ${issue.path.join(".")}: ${issue.message}`,
        { cause },
      )
  }
  return undefined
}
