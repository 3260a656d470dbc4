import type { Instant, Metadata, Recorded } from "@programme-lifecycle/core"

/** The columns of a row in the order in which `recordedOf` reads them. */
export const columns = "position, stream, revision, id, type, recorded_at, data, metadata"

type Row = readonly [number, string, number, string, string, Instant, string, string]

/** @throws {SyntaxError} if the row's texts are no JSON */
export const recordedOf = (row: Row): Recorded => ({
  // By index: taking the row apart as a whole would walk an iterator for every event.
  stream: row[1],
  revision: row[2],
  position: row[0],
  id: row[3],
  recordedAt: row[5],
  type: row[4],
  data: JSON.parse(row[6]) as object,
  metadata: JSON.parse(row[7]) as Metadata,
})

/** What a prepared statement over `columns` returned, as events. The STRICT table vouches for the types. */
export const page = (rows: unknown): readonly Recorded[] => (rows as readonly Row[]).map(recordedOf)
