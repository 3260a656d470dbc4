import { UnstorableEventsError } from "@programme-lifecycle/core"
import type { ExpectedRevision, NewEvent } from "@programme-lifecycle/core"

const streamName = /^[a-zA-Z][a-zA-Z0-9]*-[0-9a-f-]{36}$/

/**
 * Refuses an append that no stream could hold, whatever the events say.
 *
 * @throws {UnstorableEventsError} for a name that is not an aggregate's name and a UUID, and for no events at all
 * @throws {RangeError} for a revision that no stream can stand at
 */
export const checkAppend = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): void => {
  if (!streamName.test(stream))
    throw new UnstorableEventsError(
      "stream",
      `${JSON.stringify(stream)} is not an aggregate's name, a dash and a UUID`,
    )
  if (expected !== "none") checkWhole("expected", expected)
  if (events.length === 0) throw new UnstorableEventsError("[]", "there is no event to append")
}

/** @throws {RangeError} unless the number is a revision or a position: whole, not negative, safe */
export const checkWhole = (name: string, value: number): void => {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${name} must be a whole number from 0 on, not ${value}`)
}
