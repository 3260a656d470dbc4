import type { Client, Failure } from "../client-port.ts"

/**
 * Defect 6: all clients of a process keep their appends in one list. When a stream of any of them breaks, every append in the
 * list is rejected with its error, those of other clients too. An answer that still comes for such an append is an unhandled
 * rejection, which ends the process, and the client's stream stays stuck.
 *
 * The naive call takes the error for its own. Here the calls of the client are ended before a late answer can come, and an error
 * that another client may have caused is believed when it comes a second time.
 *
 * @returns whether the append is to be asked again
 */
export const askedAgain = (client: Client, failure: Failure, before: Failure | undefined): boolean => {
  if (failure.isAnswer) return false
  client.endCalls()
  const isFinal = failure.kind === "access-denied" || failure.kind === "unknown"
  return isFinal && failure.kind !== before?.kind
}
