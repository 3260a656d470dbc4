import type { Client, Failure } from "./client-port.ts"
import { freshClient } from "./guard/fresh-client.ts"

/** A client that is made when it is first needed, and made anew when it is of no more use. */
export interface Slot {
  readonly current: () => Client
  /** Takes notice that a call of this client failed. */
  readonly failed: (client: Client, failure: Failure) => void
  /** Ends the calls of the client, if there is one. */
  readonly endCalls: () => void
}

export const slotOf = (open: () => Client): Slot => {
  let client: Client | undefined
  return {
    current: () => (client ??= open()),
    failed: (used, failure) => {
      if (client === used) client = freshClient(used, failure, open)
    },
    endCalls: () => client?.endCalls(),
  }
}
