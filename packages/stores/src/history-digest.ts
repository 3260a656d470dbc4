import { createHash } from "node:crypto"
import type { EventStore, HistoryDigest, Recorded } from "@programme-lifecycle/core/store"
import { paceOf, type RunOptions } from "./pace.ts"

/**
 * What the history of a store comes to, from its first event to the head that it has when the reading begins. The digest is the
 * SHA-256 of one line of JSON an event, in the order of the whole log:
 * `[stream, revision, id, recordedAt, type, data, metadata]`. Positions are each store's own, and not in it.
 *
 * @throws the signal's reason when it is stopped
 * @throws {StoreError} if the resource beneath the store fails
 */
export const digestOf = async (store: EventStore, options: RunOptions = {}): Promise<HistoryDigest> => {
  const until = await store.head()
  const history = digesting()
  const pace = paceOf("checking", until, options)
  for await (const page of store.readAll({ until })) {
    for (const event of page) history.add(lineOf(event))
    await pace(page)
  }
  return history.result()
}

/**
 * Everything about an event but its position. Stores hand out parsed JSON, and yet this compares bytes: every store keeps what
 * `JSON.stringify` wrote, and writing that again after parsing gives the same text, order of keys and all.
 */
export const lineOf = ({ stream, revision, id, recordedAt, type, data, metadata }: Recorded): string =>
  JSON.stringify([stream, revision, id, recordedAt, type, data, metadata])

/** Takes in a history line by line, and keeps none of them. */
export const digesting = () => {
  const hash = createHash("sha256")
  let count = 0
  return {
    add: (line: string): void => {
      hash.update(line).update("\n")
      count += 1
    },
    result: (): HistoryDigest => ({ count, sha256: hash.digest("hex") }),
  }
}
