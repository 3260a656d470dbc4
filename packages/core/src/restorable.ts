import type { Recorded } from "./recorded.ts"
import { StoreError, type EventStore } from "./store.ts"

/** What a history comes to: two stores hold the same one where both are the same. */
export interface HistoryDigest {
  /** How many events there are. */
  readonly count: number
  /** SHA-256, in hex, of everything about them but their positions, in the order of the whole log. */
  readonly sha256: string
}

/**
 * A store that the whole history of another one can be moved into. From the beginning of that to its end the store bears a mark,
 * which every process sees and which outlives a kill. As long as it does, it hands out what it holds already, and an append that
 * would write anything throws a {@link BeingRestoredError}.
 */
export interface RestorableStore extends EventStore {
  /** Whether the store bears the mark. */
  isBeingRestored(): Promise<boolean>
  /**
   * Marks an empty store; one that bears the mark already is left as it is.
   *
   * @throws {StoreError} if the store holds events and bears no mark
   */
  beginRestore(): Promise<Restoration>
}

/** The way into a store that is being restored. */
export interface Restoration {
  /**
   * Writes events as another store recorded them: stream, revision, id, time, type, data and metadata stay what they are, and
   * positions are this store's own. If it fails, or is killed, the store holds none of them, or some of the first.
   *
   * @param after the position of the last event in the store, 0 if there is none
   * @returns where the store stands then
   * @throws {StoreError} if the store does not stand there, or bears no mark any more; nothing was written
   */
  append(after: number, events: readonly Recorded[]): Promise<number>
  /** Takes the mark away: from now on the store is like any other. */
  finish(history: HistoryDigest): Promise<void>
}

/** The store holds a part of another one's history: no append is taken before the rest of it is there. */
export class BeingRestoredError extends StoreError {
  override readonly name = "BeingRestoredError"
  /** @param store what the store is called: its path, its address */
  constructor(store: string, options?: { readonly cause?: unknown }) {
    super(`${store} is being restored: go on with restore, or start with a new store.`, options)
  }
}

/**
 * What every store asks before it writes events that another one recorded.
 *
 * @throws {StoreError} unless the store bears the mark and stands where the caller believes
 */
export const assertRestoring = (
  store: string,
  { isMarked, head, after }: { readonly isMarked: boolean; readonly head: number; readonly after: number },
): void => {
  if (!isMarked) throw new StoreError(`${store} is not being restored any more: somebody else has finished.`)
  if (head !== after)
    throw new StoreError(
      `${store} stands at position ${head}, not at ${after}: somebody else is restoring it, too.`,
    )
}

/**
 * What every store asks before it marks itself.
 *
 * @throws {StoreError} if the store holds events and bears no mark
 */
export const assertEmptyOrMarked = (
  store: string,
  { isMarked, head }: { readonly isMarked: boolean; readonly head: number },
): void => {
  if (head > 0 && !isMarked)
    throw new StoreError(`${store} holds events: a history can be moved into an empty store only.`)
}
