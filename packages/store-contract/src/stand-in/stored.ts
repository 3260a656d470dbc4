/** An event as a client proposes it. The server looks into none of its bytes. */
export interface Proposed {
  readonly id: string
  readonly type: string
  readonly contentType: string
  readonly data: Uint8Array
  readonly metadata: Uint8Array
}

/** An event as the log keeps it. */
export interface Stored extends Proposed {
  readonly stream: string
  /** Counts from 0; `Infinity` for a tombstone. */
  readonly revision: number
  /** Where its record begins. Positions grow with gaps, as byte offsets do. */
  readonly position: number
  /** Ticks of 100 ns since 1970. */
  readonly created: bigint
}

/** Where the caller expects a stream to stand. */
export type Expected = number | "any" | "no_stream" | "stream_exists"

/** What came of an append, a deletion or a tombstone. */
export type Outcome =
  | {
      readonly type: "written"
      /** Of the last event of the request. */
      readonly revision: number
      readonly position: number
      /** The same events stood there before: nothing was written now. */
      readonly repeated: boolean
    }
  | { readonly type: "wrongExpected"; readonly current: number | undefined }
  | { readonly type: "deleted" }
