import { BrokenOffError } from "../broken-off-error.ts"
import { TimeLimitError } from "../time-limit-error.ts"
import { notReady } from "./not-ready.ts"

/** What an error means to the caller of a store. `silent` is our own time limit. */
export type ErrorKind =
  | "conflict"
  | "gone"
  | "not-found"
  | "too-large"
  | "access-denied"
  | "not-ready"
  | "not-leader"
  | "undiscovered"
  | "unavailable"
  | "silent"
  | "unknown"

const kinds: ReadonlyMap<unknown, ErrorKind> = new Map([
  ["wrong-expected-version", "conflict"],
  ["stream-deleted", "gone"],
  ["stream-not-found", "not-found"],
  ["no-stream", "not-found"],
  ["maximum-append-size-exceeded", "too-large"],
  ["access-denied", "access-denied"],
  ["not-leader", "not-leader"],
  ["unavailable", "unavailable"],
  ["cancelled", "unavailable"],
  ["deadline-exceeded", "unavailable"],
  ["timeout", "unavailable"],
])

/** gRPC: cancelled, deadline exceeded, unavailable. */
const codesOfConnections: ReadonlySet<unknown> = new Set([1, 4, 14])

/**
 * Defect 8: an append that finds no connection fails with the raw error of gRPC, which has a number and none of the client's
 * types; a cluster that is not found is a plain `Error`.
 *
 * The naive call looks at the type alone, and takes both for errors nobody knows.
 */
export const errorKind = (error: unknown): ErrorKind => {
  if (error instanceof TimeLimitError) return "silent"
  if (error instanceof BrokenOffError) return "unavailable"
  if (!(error instanceof Error)) return "unknown"
  const { type, code } = error as { readonly type?: unknown; readonly code?: unknown }
  const kind = kinds.get(type)
  if (kind !== undefined) return kind
  if (notReady(error)) return "not-ready"
  if (codesOfConnections.has(code)) return "unavailable"
  return type === undefined && code === undefined && error.name === "Error" ? "undiscovered" : "unknown"
}
