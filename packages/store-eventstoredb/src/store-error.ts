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
    throw new StoreError(sentence(doing, error.failure, error.isOpen ? unknown : ""), { cause: error.cause })
  }
}

/** How a call failed that was given up. */
export const sentence = (doing: string, { kind, cause }: Failure, unknown = ""): string => {
  switch (kind) {
    case "gone":
      return `EventStoreDB refused ${doing}: the stream was deleted on the server, which this library never does.`
    case "too-large":
      return `EventStoreDB refused ${doing}: it is larger than the server's configuration allows.`
    case "access-denied":
      return `EventStoreDB refused ${doing}: ${
        isUnauthenticated(cause)
          ? "the server does not know the user, or not with this password."
          : "the user of the connection lacks the right to it."
      }${unknown}`
    case "conflict":
    case "not-found":
    case "unknown":
      return `EventStoreDB failed in ${doing}${reason(cause)}${unknown}`
    case "not-leader":
      return `EventStoreDB named no leader that takes ${doing}.${unknown}`
    case "not-ready":
      return `EventStoreDB was not ready for ${doing}${reason(cause)}${unknown}`
    case "undiscovered":
      return `EventStoreDB was not found for ${doing}${reason(cause)} ${lookAt}${unknown}`
    case "unavailable":
      return `EventStoreDB was out of reach for ${doing}${reason(cause)}${unknown}`
    case "silent":
      return `EventStoreDB did not answer ${doing} in time.${unknown}`
  }
}

const lookAt =
  "Look at the names, the port and tls in the connection string, and whether the cluster has a leader."

/** What gRPC says itself, as a log shall show it: it names the host and the port, and never a user or a password. */
const reason = (cause: unknown): string => {
  const [line = ""] = cause instanceof Error ? cause.message.split("\n", 1) : []
  const said = line.replace(/(?: Resolution note:)?\s*$/, "").replace(/\.$/, "")
  return said === "" ? "." : `: ${said.length > longestReason ? `${said.slice(0, longestReason)}…` : said}.`
}

const longestReason = 200

/** gRPC's number for a user whom the server does not know. */
const isUnauthenticated = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && cause.code === 16
