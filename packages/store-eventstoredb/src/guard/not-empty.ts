import { UnstorableEventsError } from "@programme-lifecycle/core/store"
import type { EventToSend } from "../client-port.ts"

/**
 * Defect 9: an append without events is answered with revision 0, also where there is no stream.
 *
 * The naive call sends it.
 *
 * @throws {UnstorableEventsError} for no events
 */
export const notEmpty = (events: readonly EventToSend[]): readonly EventToSend[] => {
  if (events.length === 0) throw new UnstorableEventsError("[]", "there is no event to append")
  return events
}
