import type { Fault } from "./fault.ts"

/** What a stand-in has been asked for since it opened. */
export interface Seen {
  readonly appends: number
  readonly reads: number
  readonly subscriptions: number
  /** Reads that have neither ended nor been cancelled. */
  readonly openReads: number
  /** Subscriptions that have neither ended nor been cancelled. */
  readonly openSubscriptions: number
}

/** What the parent asks of the process, each with a number that the answer bears again. */
export type Command =
  | { readonly type: "open" }
  | { readonly type: "fault"; readonly port: number; readonly fault: Fault }
  | { readonly type: "clock"; readonly port: number; readonly instant: string | undefined }
  | { readonly type: "seen"; readonly port: number }
  | { readonly type: "close"; readonly port: number }

export interface Asked {
  readonly number: number
  readonly command: Command
}

export interface Answered {
  readonly number: number
  readonly value?: number | Seen
  readonly error?: string
}
