import { createHash } from "node:crypto"
import {
  StoreError,
  type EventStore,
  type HistoryDigest,
  type Recorded,
} from "@programme-lifecycle/core/store"
import { paceOf, type RunOptions } from "./pace.ts"

/**
 * What the history of a store comes to, from its first event to the head that it has when the reading begins. The digest is the
 * SHA-256 of one line of JSON an event, in the order of the whole log:
 * `[stream, revision, id, recordedAt, type, data, metadata]`. Positions are each store's own, and not in it.
 *
 * @throws the signal's reason when it is stopped
 * @throws {StoreError} if the resource beneath the store fails, if an event within a stream is missing, or if the reading ends before
 *   the head
 */
export const digestOf = async (store: EventStore, options: RunOptions = {}): Promise<HistoryDigest> => {
  const until = await store.head()
  const history = digesting()
  const pace = paceOf("checking", until, options)
  for await (const page of store.readAll({ until })) {
    for (const event of page) history.add(event)
    await pace(page)
  }
  history.assertReached(until)
  return history.result()
}

/**
 * Everything about an event but its position. Stores hand out parsed JSON, and yet this compares bytes: every store keeps what
 * `JSON.stringify` wrote, and writing that again after parsing gives the same text, order of keys and all.
 */
export const lineOf = ({ stream, revision, id, recordedAt, type, data, metadata }: Recorded): string =>
  JSON.stringify([stream, revision, id, recordedAt, type, data, metadata])

/** Takes in a history event by event, and keeps none of them: only how long each stream is. */
export const digesting = () => {
  const hash = createHash("sha256")
  const lengths = new Map<string, number>()
  let [count, position] = [0, 0]
  return {
    /** @throws {StoreError} if the one before it in its stream was not taken in */
    add: (event: Recorded): void => {
      const { stream, revision } = event
      const length = lengths.get(stream) ?? 0
      if (revision !== length)
        throw new StoreError(
          `the history has a gap: ${stream}@${length} is missing, and ${stream}@${revision} comes in its place.`,
        )
      lengths.set(stream, length + 1)
      hash.update(lineOf(event)).update("\n")
      count += 1
      position = event.position
    },
    /** @throws {StoreError} if the event taken in last does not stand at this position: its store ended a reading too early */
    assertReached: (head: number): void => {
      if (position !== head)
        throw new StoreError(
          `the history was read to position ${position}, and not to its head at ${head}: try again.`,
        )
    },
    result: (): HistoryDigest => ({ count, sha256: hash.digest("hex") }),
  }
}
