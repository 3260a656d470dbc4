import { StoreError } from "@programme-lifecycle/core/store"
import type { Failure } from "./client-port.ts"
import { GivenUp } from "./persistently.ts"

/**
 * Runs what asks the server. What is given up leaves as a StoreError, wrapped once.
 *
 * @param doing for the sentence that tells how it failed: `the append to consultation-0190...`
 * @param unknown what the sentence adds where nobody knows what came of it
 */
export const orStoreError = async <Result>(
  doing: string,
  ask: () => Promise<Result>,
  unknown = "",
): Promise<Result> => {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error
    throw new StoreError(sentence(doing, error.failure, unknown), { cause: error.cause })
  }
}

const sentence = (doing: string, { kind }: Failure, unknown: string): string => {
  switch (kind) {
    case "gone":
      return `EventStoreDB refused ${doing}: the stream was deleted on the server, which this library never does.`
    case "too-large":
      return `EventStoreDB refused ${doing}: it is larger than the server's configuration allows.`
    case "access-denied":
      return `EventStoreDB refused ${doing}: the user of the connection lacks the right to it.`
    case "conflict":
    case "not-found":
    case "unknown":
      return `EventStoreDB failed in ${doing}.${unknown}`
    case "not-leader":
      return `EventStoreDB named no leader that takes ${doing}.${unknown}`
    case "undiscovered":
      return `EventStoreDB was not found for ${doing}.${unknown}`
    case "unavailable":
      return `EventStoreDB was out of reach for ${doing}.${unknown}`
    case "silent":
      return `EventStoreDB did not answer ${doing} in time.${unknown}`
  }
}
