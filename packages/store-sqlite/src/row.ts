import type { Instant, Recorded } from "@programme-lifecycle/core"
import { metadataParser } from "./metadata.ts"

/** The columns of a row in the order in which pages are read. */
export const columns = "position, stream, revision, id, type, recorded_at, data, metadata"

/** An event as the table holds it. The STRICT table vouches for the types. */
type Row = readonly [number, string, number, string, string, string, string, string]

/** The values of the columns, those of one event at one place in each; its facts are parsed. */
export interface Columns {
  readonly positions: readonly number[]
  readonly streams: readonly string[]
  readonly revisions: readonly number[]
  readonly ids: readonly string[]
  readonly types: readonly string[]
  readonly times: readonly string[]
  readonly facts: readonly object[]
  readonly metadata: readonly string[]
}

const metadataOf = metadataParser()

/** Makes events of values. Each comes as a text of its own: one text for what is the same makes each later look-up by it cheaper. */
const maker = () => {
  const types = new Map<string, string>()
  let [stream, time] = ["", ""]
  return (
    position: number,
    streamHere: string,
    revision: number,
    id: string,
    type: string,
    timeHere: string,
    data: object,
    metadata: string,
  ): Recorded => {
    if (streamHere !== stream) stream = streamHere
    if (timeHere !== time) time = timeHere
    let known = types.get(type)
    if (known === undefined) types.set(type, (known = type))
    return {
      stream,
      revision,
      position,
      id,
      recordedAt: time as Instant,
      type: known,
      data,
      metadata: metadataOf(metadata),
    }
  }
}

/**
 * What a prepared statement over `columns` returned, as events.
 *
 * @throws {SyntaxError} if a row's texts are no JSON
 */
export const page = (rows: unknown): readonly Recorded[] => {
  const event = maker()
  return (rows as readonly Row[]).map((row) =>
    event(row[0], row[1], row[2], row[3], row[4], row[5], JSON.parse(row[6]) as object, row[7]),
  )
}

/**
 * The events whose values stand in columns, all of the same length.
 *
 * @throws {SyntaxError} if a text of metadata is no JSON
 */
export const events = (columns: Columns): readonly Recorded[] => {
  const { positions, streams, revisions, ids, types, times, facts, metadata } = columns
  const event = maker()
  const at = <Value>(values: readonly Value[], row: number): Value => values[row] as Value
  return positions.map((position, row) =>
    event(
      position,
      at(streams, row),
      at(revisions, row),
      at(ids, row),
      at(types, row),
      at(times, row),
      at(facts, row),
      at(metadata, row),
    ),
  )
}
