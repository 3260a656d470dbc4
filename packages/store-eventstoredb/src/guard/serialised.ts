import { storable, type ExpectedRevision, type NewEvent } from "@programme-lifecycle/core/store"
import type { EventToSend } from "../client-port.ts"

const encoder = new TextEncoder()

/**
 * Defect 3: the client turns data into JSON after the append has begun. A big integer in them makes that throw where nobody
 * catches it: an unhandled rejection, and an append that never settles.
 *
 * The naive call hands the caller's own objects to the client. Here they become text first, and the client gets a copy made of
 * that text, which no later change reaches.
 *
 * @throws {UnstorableEventsError} and RangeError, as {@link storable} does
 */
export const serialised = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): readonly EventToSend[] =>
  storable(stream, expected, events).map(({ id, type, data, metadata }) => ({
    id,
    type,
    data: JSON.parse(data) as object,
    metadata: encoder.encode(metadata),
  }))
