import type { Recorded } from "@programme-lifecycle/core"
import { events, type Columns } from "./row.ts"

/**
 * A page of the log in one row: how many events it has, the last position, and of each column all of its values in one text. So it
 * reaches another thread soonest: to send each of its small texts would take as long as to read them from the file.
 */
export type PackedPage = readonly [
  count: number,
  last: number | null,
  positions: string,
  streams: string,
  revisions: string,
  ids: string,
  types: string,
  times: string,
  facts: string,
  metadata: string,
]

/**
 * The statement that packs what another one selects.
 *
 * @param separator stands between the facts of two events: a number that whoever wrote the file cannot have known
 */
export const packing = (select: string, separator: number): string => `
  SELECT count(*), max(position), '[' || group_concat(position) || ']', group_concat(stream, char(10)),
    '[' || group_concat(revision) || ']', group_concat(id, char(10)), group_concat(type, char(10)),
    group_concat(recorded_at, char(10)), '[' || group_concat(data, ',${separator},') || ']',
    group_concat(metadata, char(10))
  FROM (${select})`

/**
 * The events of a page.
 *
 * @throws {SyntaxError} if the values of a column cannot be told apart or are not in the order of their positions, or if a text that
 * should be JSON is none
 */
export const unpacked = (page: PackedPage, separator: number): readonly Recorded[] => {
  const [count, , positions, streams, revisions, ids, types, times, facts, metadata] = page
  if (count === 0) return []
  const each = <Value>(values: readonly Value[]): readonly Value[] => {
    if (values.length !== count) throw new SyntaxError("the values of a column cannot be told apart")
    return values
  }
  const lines = (text: string): readonly string[] => each(text.split("\n"))
  const numbers = (text: string): readonly number[] => each(JSON.parse(text) as readonly number[])
  const columns: Columns = {
    positions: numbers(positions),
    streams: lines(streams),
    revisions: numbers(revisions),
    ids: lines(ids),
    types: lines(types),
    times: lines(times),
    facts: each(factsIn(facts, separator)),
    metadata: lines(metadata),
  }
  if (!isAscending(columns.positions)) throw new SyntaxError("a page is not in the order of its positions")
  return events(columns)
}

/** The facts between separators, with nothing else between them: two rows are not one, nor one of them two. */
const factsIn = (text: string, separator: number): readonly object[] => {
  const list = JSON.parse(text) as readonly unknown[]
  if (list.some((one, at) => at % 2 === 1 && one !== separator))
    throw new SyntaxError("a row's facts are no JSON")
  return list.filter((_, at) => at % 2 === 0) as readonly object[]
}

const isAscending = (positions: readonly number[]): boolean =>
  positions.every((position, row) => row === 0 || position > (positions[row - 1] ?? position))
