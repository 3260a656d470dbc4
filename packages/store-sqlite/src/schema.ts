/** `PLfe`, in the header of every file of this store. */
export const applicationId = 0x504c6665

/** The version of the schema below, in the header of every file (`user_version`). */
export const schemaVersion = 1

/**
 * The whole schema, compared with the file's own text at every open. These texts are stored for ever: a change is a
 * new version and a migration. No index on the ids: it doubles the time of a bulk load, and the append does not need it.
 */
export const schema: ReadonlyMap<string, string> = new Map([
  [
    "event",
    `CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  data TEXT NOT NULL,
  metadata TEXT NOT NULL
) STRICT`,
  ],
  ["event_by_stream", "CREATE UNIQUE INDEX event_by_stream ON event (stream, revision)"],
])
