import type { Either } from "fp-ts/lib/Either.js"
import type { ReadonlyNonEmptyArray } from "fp-ts/lib/ReadonlyNonEmptyArray.js"
import type { NewEvent, Recorded } from "./recorded.ts"

/** The revision a stream must stand at for an append to be accepted; `none`: the stream must not exist yet. */
export type ExpectedRevision = number | "none"

/** Somebody else was first: the stream does not stand where the append expected it. Nothing was written. */
export interface RevisionConflict {
  readonly type: "RevisionConflict"
  readonly stream: string
  readonly expected: ExpectedRevision
  readonly actual: ExpectedRevision
}

/** Where the last event of the append stands. */
export interface Appended {
  readonly revision: number
  readonly position: number
}

/** What the library needs of an `AbortSignal`; every platform's own is one. */
export interface StopSignal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: "abort", listener: () => void, options?: { readonly once?: boolean }): void
  removeEventListener(type: "abort", listener: () => void): void
}

/** An append holds at most this many bytes in every store: the JSON of data and metadata, ids and types, in UTF-8. */
export const largestAppend = 1_000_000

/**
 * An append-only log of streams with one global order.
 *
 * What a caller does to an object it handed in or got back never changes history.
 */
export interface EventStore {
  /**
   * Writes all the events after the expected revision, or none of them.
   *
   * Idempotent: if the stream has moved on, and the events after the expected revision bear the same ids in the same
   * order, the append is taken as done before and answers where those events stand.
   *
   * @throws {UnstorableEventsError} for what is no event, no JSON, or too large; nothing was written
   * @throws {RangeError} for a revision that no stream can stand at
   * @throws {StoreError} if the resource beneath fails
   */
  append(
    stream: string,
    expected: ExpectedRevision,
    events: ReadonlyNonEmptyArray<NewEvent>,
  ): Promise<Either<RevisionConflict, Appended>>
  /**
   * The events of a stream from a revision on, in pages that are never empty. An unknown stream has none.
   *
   * @throws {RangeError} here and below, for what is no revision or position
   */
  readStream(stream: string, from?: number): AsyncIterable<readonly Recorded[]>
  /** All events after a position (0: from the first one), up to and with `until`, in pages that are never empty; ends at the head. */
  readAll(range?: { readonly after?: number; readonly until?: number }): AsyncIterable<readonly Recorded[]>
  /** The position of the last event; 0 if there is none. */
  head(): Promise<number>
  /** Resolves when there is an event after the position; rejects with the signal's reason when it is aborted. */
  moreAfter(position: number, signal: StopSignal): Promise<void>
}

/**
 * The resource beneath a store failed: `cause` is the driver's error. Whether an append that ends so was written is unknown: the
 * same append may be repeated, since it is idempotent.
 */
export class StoreError extends Error {
  override readonly name: string = "StoreError"
}

/** Events that no store takes: `path` names the place in the append, `reason` what is wrong with it. */
export class UnstorableEventsError extends Error {
  override readonly name = "UnstorableEventsError"
  readonly path: string
  readonly reason: string
  constructor(path: string, reason: string) {
    super(`these events cannot be stored: ${path}: ${reason}`)
    this.path = path
    this.reason = reason
  }
}
