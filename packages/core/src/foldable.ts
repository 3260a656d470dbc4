import type { Instant, LocalDate } from "./date-range.ts"
import type { EventSchemas, Happened } from "./decider.ts"
import { corrected } from "./history.ts"
import { happenedIn, readAs } from "./readable.ts"
import { isOfTheRecord } from "./record-keeping/events.ts"
import type { DomainEvent, Recorded } from "./recorded.ts"

/**
 * A stored history as an aggregate folds it: corrected, in today's shapes, each event with its day.
 *
 * @throws {UnreadableEventError}
 */
export const foldable = <Event extends DomainEvent>(
  history: readonly Recorded[],
  schemas: EventSchemas,
  dayOf: (instant: Instant) => LocalDate,
): readonly Happened<Event>[] => {
  for (const event of history) if (isOfTheRecord(event)) readAs(schemas, event)
  const happen = happenedIn(dayOf)
  return corrected(history).map((event) => happen(readAs<Event>(schemas, event)))
}
