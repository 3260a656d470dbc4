import type { Expected, Stored } from "./stored.ts"

/** What a decision about an append needs to know of its stream. */
export interface Standing {
  readonly events: readonly Stored[]
  readonly tombstoned: boolean
  readonly softDeleted: boolean
  readonly hasMetadata: boolean
}

export type Decision = "write" | "wrongExpected" | "deleted" | { readonly repeatedUpTo: number }

/**
 * Whether events with these ids may be appended to a stream that stands so.
 *
 * It follows the server's own index writer. At a concrete revision an append is repeated where exactly its ids stand
 * from that revision on, for ever; where only the first of them do, it is a wrong expectation like any other.
 */
export const decide = (stream: Standing, expected: Expected, ids: readonly string[]): Decision => {
  const { events, tombstoned, softDeleted, hasMetadata } = stream
  if (tombstoned) return "deleted"
  if (expected === "stream_exists" && softDeleted) return "deleted"
  if (expected === "stream_exists" && events.length === 0 && !hasMetadata) return "wrongExpected"
  if (expected === "any" || expected === "stream_exists") return decideByIds(events, ids)
  const from = expected === "no_stream" ? 0 : expected + 1
  if (from === events.length) return "write"
  if (from > events.length) return "wrongExpected"
  const known = ids.findIndex((id, index) => events[from + index]?.id !== id)
  if (known === -1 && ids.length > 0) return { repeatedUpTo: from + ids.length - 1 }
  return known < 1 && expected === "no_stream" && softDeleted ? "write" : "wrongExpected"
}

const decideByIds = (events: readonly Stored[], ids: readonly string[]): Decision => {
  const revisions = ids.map((id) => events.findLastIndex((event) => event.id === id))
  const last = revisions.at(-1)
  if (last === undefined || revisions[0] === -1) return "write"
  return revisions.includes(-1) ? "wrongExpected" : { repeatedUpTo: last }
}
