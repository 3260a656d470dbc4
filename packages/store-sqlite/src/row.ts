import type { Instant, Recorded } from "@programme-lifecycle/core"
import { metadataParser } from "./metadata.ts"

/** The columns of a row in the order in which pages are read. */
export const columns = "position, stream, revision, id, type, recorded_at, data, metadata"

/** An event as the table holds it; null where the stream or the time is that of the row before. The STRICT table vouches for the types. */
type Row = readonly [number, string | null, number, string, string, Instant | null, string, string]

const metadataOf = metadataParser()

/** Makes events of rows. Every row brings its texts anew: one string for what is the same makes each later look-up by it cheaper. */
const reader = (): ((...row: Row) => Recorded) => {
  const types = new Map<string, string>()
  let [stream, recordedAt] = ["", "" as Instant]
  return (position, streamHere, revision, id, type, recordedHere, data, metadata) => {
    if (streamHere !== null && streamHere !== stream) stream = streamHere
    if (recordedHere !== null && recordedHere !== recordedAt) recordedAt = recordedHere
    let known = types.get(type)
    if (known === undefined) types.set(type, (known = type))
    return {
      stream,
      revision,
      position,
      id,
      recordedAt,
      type: known,
      data: JSON.parse(data) as object,
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
  const read = reader()
  return (rows as readonly Row[]).map((row) =>
    read(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]),
  )
}

/** The same of rows that are laid end to end. */
export const pageOfCells = (cells: readonly unknown[]): readonly Recorded[] => {
  const read = reader()
  const events: Recorded[] = []
  for (let at = 0; at < cells.length; at += 8) {
    const cell = (column: number) => cells[at + column] as never
    events.push(read(cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), cell(6), cell(7)))
  }
  return events
}
