import type { Instant, Metadata, Recorded } from "@programme-lifecycle/core"

/** The columns of a row in the order in which `recordedOf` reads them. */
export const columns = "position, stream, revision, id, type, recorded_at, data, metadata"

type Row = readonly [number, string, number, string, string, Instant, string, string]

/** @throws {SyntaxError} if the row's texts are no JSON */
export const recordedOf = ([
  position,
  stream,
  revision,
  id,
  type,
  recordedAt,
  data,
  metadata,
]: Row): Recorded => ({
  stream,
  revision,
  position,
  id,
  recordedAt,
  type,
  data: JSON.parse(data) as object,
  metadata: JSON.parse(metadata) as Metadata,
})

/** What a prepared statement over `columns` returned, as events. The STRICT table vouches for the types. */
export const page = (rows: unknown): readonly Recorded[] => (rows as readonly Row[]).map(recordedOf)
