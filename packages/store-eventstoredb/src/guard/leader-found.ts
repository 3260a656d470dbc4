import type { Failure } from "../client-port.ts"

/**
 * Defect 11: a server that is no longer the leader rejects an append, and with it all that run on the same stream. The client has
 * turned to the leader by then, so the next append of this client reaches it; another client would ask the old server again.
 *
 * The naive call passes the error on.
 *
 * @returns whether the append is to be asked again
 */
export const leaderFound = ({ kind }: Failure): boolean => kind === "not-leader"
