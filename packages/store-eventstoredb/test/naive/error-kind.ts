import type { ErrorKind, errorKind as guard } from "../../src/guard/error-kind.ts"

const kinds: ReadonlyMap<unknown, ErrorKind> = new Map([
  ["wrong-expected-version", "conflict"],
  ["stream-deleted", "gone"],
  ["stream-not-found", "not-found"],
  ["maximum-append-size-exceeded", "too-large"],
  ["access-denied", "access-denied"],
  ["not-leader", "not-leader"],
  ["unavailable", "unavailable"],
  ["cancelled", "unavailable"],
  ["deadline-exceeded", "unavailable"],
])

/** Every error of the client has a type. */
export const errorKind: typeof guard = (error) =>
  kinds.get((error as { readonly type?: unknown }).type) ?? "unknown"
