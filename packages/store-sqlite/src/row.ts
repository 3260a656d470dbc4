import type { Instant, Recorded } from "@programme-lifecycle/core"
import { metadataParser } from "./metadata.ts"

/** The columns of a row in the order in which `page` reads them. */
export const columns = "position, stream, revision, id, type, recorded_at, data, metadata"

type Row = readonly [number, string, number, string, string, Instant, string, string]

const metadataOf = metadataParser()

/**
 * What a prepared statement over `columns` returned, as events. The STRICT table vouches for the types.
 *
 * @throws {SyntaxError} if a row's texts are no JSON
 */
export const page = (rows: unknown): readonly Recorded[] => {
  // Every row brings its texts anew. One string for what is the same makes every later look-up by it cheaper.
  const types = new Map<string, string>()
  let stream = ""
  return (rows as readonly Row[]).map((row) => {
    if (row[1] !== stream) stream = row[1]
    let type = types.get(row[4])
    if (type === undefined) types.set(row[4], (type = row[4]))
    return {
      stream,
      revision: row[2],
      position: row[0],
      id: row[3],
      recordedAt: row[5],
      type,
      data: JSON.parse(row[6]) as object,
      metadata: metadataOf(row[7]),
    }
  })
}
