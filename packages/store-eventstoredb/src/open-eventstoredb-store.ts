import { StoreError } from "@programme-lifecycle/core/store"
import { clientsFrom, failureOf } from "./db-client.ts"
import { storeOver, type EventStoreDbStore } from "./eventstoredb-store.ts"

/** What may be set when a store is opened. Times are in milliseconds. */
export interface EventStoreDbOptions {
  /**
   * The store's share of a cluster that others use too: on the server each stream bears it before its name, and the store sees no
   * other streams. Letters, digits, dots, dashes and underscores, one of the last three at its end. Empty unless told.
   */
  readonly prefix?: string
  /** How long a call may take before it is given up and made again. 10,000 unless told. */
  readonly timeLimit?: number
  /**
   * How long a call that fails is made again and again before its failure is told. 30,000 unless told; the last attempt may take
   * another `timeLimit`.
   */
  readonly retryFor?: number
  /** How often one who waits looks at the head besides, in case the subscription has fallen silent. 15,000 unless told. */
  readonly lookEvery?: number
  /**
   * How far the clocks of the servers may be apart, or step back. A reading that begins in the middle of the log looks back so far
   * for the highest time before it; if a clock steps back further, it may tell earlier times than a reading from the start.
   * 60,000 unless told.
   */
  readonly clockTolerance?: number
}

/**
 * Opens a store on an EventStoreDB or KurrentDB server, version 22.6 or later. It connects when it is first used; once it has
 * appended it keeps the process alive until it is closed.
 *
 * The server's clock gives `recordedAt`: the highest time up to the event, in the order read, and the events of one command bear the
 * time of the first of them. Where the server's clock has stepped back, a stream read alone may tell an earlier time than the whole
 * log does. Events that were deleted, truncated or scavenged on the server are told by a StoreError where a stream is read.
 *
 * An append whose answer is lost is repeated until the server has told what became of it. Where that takes longer than `retryFor`, a
 * StoreError says that the outcome is unknown, and the same append may still be repeated.
 *
 * @param connection `esdb://host:2113` or `esdb+discover://cluster:2113`, with the client's own options; or a function that makes a
 *   client of `@eventstore/db-client` each time it is called. The store ends that client's calls when it needs to
 * @throws {StoreError} for a connection string that cannot be read, or that has `throwOnAppendFailure=false`
 * @throws {RangeError} for an option that cannot be
 */
export const openEventStoreDbStore = (
  connection: string | (() => unknown),
  {
    prefix = "",
    timeLimit = 10_000,
    retryFor = 30_000,
    lookEvery = 15_000,
    clockTolerance = 60_000,
  }: EventStoreDbOptions = {},
): EventStoreDbStore => {
  for (const [name, value] of Object.entries({ timeLimit, retryFor, lookEvery, clockTolerance }))
    if (!(value >= 0 && value < 2 ** 31)) throw new RangeError(`${name} must be milliseconds, not ${value}`)
  if (typeof connection === "string") assertCredentials(connection)
  try {
    return storeOver(clientsFrom(connection), failureOf, {
      prefix,
      timeLimit,
      retryFor,
      lookEvery,
      clockTolerance,
    })
  } catch (cause) {
    if (cause instanceof StoreError || cause instanceof RangeError) throw cause
    if (cause instanceof Error && !("connectionString" in cause))
      throw new StoreError(`EventStoreDB cannot be used: ${cause.message}`, { cause })
    throw new StoreError(
      `EventStoreDB cannot be used: the connection string cannot be read${missing(cause)}.`,
    )
  }
}

/** The client's own error quotes the connection string, and with that perhaps a password. What it expected, and where, does not. */
const missing = (error: unknown): string => {
  const { expected, location } = error as { readonly expected?: unknown; readonly location?: unknown }
  const place: unknown = Array.isArray(location) ? location[0] : undefined
  return typeof expected === "string" && typeof place === "number"
    ? `: ${expected} is expected at its position ${place}`
    : ""
}

/** What stands before the host: a scheme, and a user with a password in which neither mark stands for itself. */
const beforeHost = /^[^:]+:\/\/(?:[^:@]+:[^:@]+@)?/

/** The client would take a part of the password for the host, and that is named in errors. */
const assertCredentials = (connection: string): void => {
  if (connection.replace(beforeHost, "").includes("@"))
    throw new StoreError(
      "EventStoreDB cannot be used: the connection string has an @ or a colon that is not percent-encoded, or a user without a password.",
    )
}
