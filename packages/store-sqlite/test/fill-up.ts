import type { EventStore } from "@programme-lifecycle/core"
import type { NewEvent } from "@programme-lifecycle/core/store"
import { anEvent, aStream } from "@programme-lifecycle/store-contract/setting"

/** Two events of some pages' length. */
export const batch = (number: number): readonly [NewEvent, NewEvent] => [
  anEvent(2 * number, { text: "a".repeat(5_000) }),
  anEvent(2 * number + 1, { text: "b".repeat(5_000) }),
]

/** The revision at which the batch with this number goes in. */
export const expected = (number: number): number | "none" => (number === 0 ? "none" : 2 * number - 1)

/** Appends batches until one fails: how many were taken, and the error. */
export const fillUp = async (
  store: EventStore,
): Promise<{ readonly taken: number; readonly error: unknown }> => {
  for (let taken = 0; taken < 1_000; taken += 1) {
    try {
      await store.append(aStream(), expected(taken), batch(taken))
    } catch (error) {
      return { taken, error }
    }
  }
  throw new Error("the disk is never full")
}
