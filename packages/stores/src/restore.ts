import { StoreError } from "@programme-lifecycle/core/store"
import type { EventStore, HistoryDigest, RestorableStore } from "@programme-lifecycle/core/store"
import { beginningOf } from "./beginning.ts"
import { digestOf, digesting } from "./history-digest.ts"
import { paceOf, type RunOptions } from "./pace.ts"

/** Between which stores a history is moved. */
export interface RestoreOptions extends RunOptions {
  /** Whose history is moved; it is only read. Stop its writers first. */
  readonly from: EventStore
  /** An empty store, or one in which an earlier restore of the same history was interrupted. */
  readonly to: RestorableStore
}

/**
 * Moves the whole history of a store into another one: streams, revisions, ids, times, and the JSON of data and metadata byte for
 * byte, in the same order of the whole log. Positions are the target's own, so read models have to be rebuilt.
 *
 * The target is marked first, and takes no append before everything is there. Whatever stops this, a signal or a kill, the same
 * call goes on where it was: it compares what the target holds with the source, and writes the rest. At the end it reads the
 * target once more and compares the digests; then it takes the mark away.
 *
 * @returns the count and digest of what was moved, the same for both stores
 * @throws the signal's reason when it is stopped
 * @throws {StoreError} and leaves the mark: if the target holds what is no beginning of the source's history, if the source has
 *   grown meanwhile, was not read to its head or misses an event within a stream, if somebody else writes to the target, or if a
 *   resource fails
 * @throws {StoreError} and changes nothing: if the source holds no event or bears a mark itself, or if the target holds events and
 *   bears no mark
 */
export const restore = async ({ from, to, ...options }: RestoreOptions): Promise<HistoryDigest> => {
  options.signal?.throwIfAborted()
  if (await isUnfinished(from))
    throw new StoreError("the source itself is being restored: finish that first.")
  const until = await from.head()
  if (until === 0) throw new StoreError("the source holds no event: is it the store that you mean?")
  const restoration = await to.beginRestore()
  const history = digesting()
  const pace = paceOf("moving", until, options)

  const beginning = await beginningOf(from.readAll({ until }), to.readAll(), history.add, pace)
  let { target } = beginning
  for await (const page of from.readAll({ after: beginning.source, until })) {
    for (const event of page) history.add(event)
    target = await restoration.append(target, page)
    await pace(page)
  }
  history.assertReached(until)

  const moved = history.result()
  const found = await digestOf(to, options)
  if (found.sha256 !== moved.sha256)
    throw new StoreError(`the target does not hold what was moved: ${told(found)} instead of ${told(moved)}.`)
  if ((await from.head()) !== until)
    throw new StoreError("the source has grown while it was moved: stop its writers, and restore again.")
  await restoration.finish(moved)
  return moved
}

const isUnfinished = async (store: EventStore | RestorableStore): Promise<boolean> =>
  "isBeingRestored" in store && store.isBeingRestored()

const told = ({ count, sha256 }: HistoryDigest): string => `${count} events, ${sha256}`
