import type { StreamView } from "./log.ts"
import type { Stored } from "./stored.ts"

/** Where a reading begins: `start` and `end` are before the first and after the last event. */
export type From = number | "start" | "end"

export interface Span {
  readonly from: From
  readonly backwards: boolean
  readonly count: number
}

/** The events of a stream that a reading of it shows. Either way it includes the revision it begins at. */
export const readStream = (
  { first, events }: Extract<StreamView, { type: "stands" }>,
  { from, backwards, count }: Span,
): readonly Stored[] => {
  const at = { start: backwards ? -1 : 0, end: events.length }
  const revision = typeof from === "number" ? from : at[from]
  if (!backwards) return events.slice(Math.max(revision, first), Math.max(revision, first) + count)
  const until = Math.min(revision + 1, events.length)
  return events.slice(Math.max(first, until - count), until).reverse()
}

/** The events that a reading of $all shows. Forwards it includes the position it begins at, backwards it does not. */
export const readAll = (all: readonly Stored[], { from, backwards, count }: Span): readonly Stored[] => {
  const index = from === "start" ? 0 : from === "end" ? all.length : indexOf(all, from)
  if (!backwards) return all.slice(index, index + count)
  return all.slice(Math.max(0, index - count), index).reverse()
}

/** The index of the first event at or after a position. */
export const indexOf = (all: readonly Stored[], position: number): number => {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((all[middle]?.position ?? Infinity) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a reading of $all may begin there: where a record begins or beyond the last, but in the midst of none. */
export const isPosition = (all: readonly Stored[], position: number): boolean =>
  all[indexOf(all, position)]?.position === position || position > (all.at(-1)?.position ?? 0)
