import type { ExpectedRevision } from "@programme-lifecycle/core/store"
import type { ErrorKind } from "./guard/error-kind.ts"

/** An event on its way to the server: JSON content, and metadata byte for byte. */
export interface EventToSend {
  readonly id: string
  readonly type: string
  readonly data: object
  readonly metadata: Uint8Array
}

/** An event as the server keeps it, whoever wrote it. */
export interface StoredEvent {
  readonly stream: string
  readonly revision: number
  readonly position: number
  readonly id: string
  readonly type: string
  /** When the server says it was written, in milliseconds since 1970. */
  readonly created: number
  /** What the JSON says; bytes or a text where it is none. */
  readonly data: unknown
  readonly metadata: unknown
}

/** What a subscription has come past: an event, or a position up to which there is none. */
export interface Passed {
  readonly position: number
  readonly event?: StoredEvent
}

/** A call that hands out items until it ends, or until it is cancelled. It holds a place on the connection meanwhile. */
export interface Reading<Item> extends AsyncIterable<Item> {
  readonly cancel: () => void
}

/** A call that reads so many events and ends. */
export interface Read<Item> extends Reading<Item> {
  /** All its items, when it has ended: sooner than by asking for one after the other. */
  readonly all: () => Promise<readonly Item[]>
}

/** Where a read begins, what it reads and how much. The start is included. */
export interface Range<Place> {
  readonly from: Place
  readonly direction: "forwards" | "backwards"
  readonly count: number
}

/** Where the last event of an append stands; some servers leave the position out where the append is a repetition. */
export interface Answer {
  readonly revision: number
  readonly position: number | undefined
}

/** Why a call failed. */
export interface Failure {
  readonly kind: ErrorKind
  /** The answer to this one call, and not the end of a stream that others share. */
  readonly isAnswer: boolean
  /** Whether an append that failed so may have been written all the same. */
  readonly isOpen: boolean
  /** Where the stream stands, for a conflict. */
  readonly actual: ExpectedRevision
  readonly cause: unknown
}

/** What the adapter needs of a client of the server. */
export interface Client {
  readonly append: (
    stream: string,
    expected: ExpectedRevision,
    events: readonly EventToSend[],
  ) => Promise<Answer>
  readonly readStream: (stream: string, range: Range<number | "end">) => Read<StoredEvent>
  readonly readAll: (range: Range<number | "start" | "end">) => Read<StoredEvent>
  /** What comes after the position, without system events; only streams with the prefix, where there is one. */
  readonly subscribe: (after: number, prefix: string) => Reading<Passed>
  /** Ends every call that runs. The client can be used further. */
  readonly endCalls: () => void
}
