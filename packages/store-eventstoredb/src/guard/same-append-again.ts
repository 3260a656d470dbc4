import type { Failure } from "../client-port.ts"

/**
 * Defect 10: when the connection breaks, nobody knows whether the append was written. The server knows: to the same append, with
 * the same ids and the same expected revision, it answers where those events stand, for ever.
 *
 * The naive call gives up, or appends afresh and meets its own events as a conflict.
 *
 * @returns whether the append is to be asked again
 */
export const sameAppendAgain = ({ kind }: Failure): boolean =>
  kind === "unavailable" || kind === "silent" || kind === "undiscovered"
