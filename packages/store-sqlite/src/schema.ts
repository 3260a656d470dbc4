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

/** Takes everything of an event but its position, which SQLite gives. */
export const insertion =
  "INSERT INTO event (stream, revision, id, type, recorded_at, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)"

/**
 * Stands in a file as long as another store's history is moved into it. SQLite itself then refuses every insert, in each process
 * and on each connection, also one opened before; and where the trigger is not there, an append pays nothing for it.
 */
export const restoreMark = {
  name: "being_restored",
  sql: "CREATE TRIGGER being_restored BEFORE INSERT ON event BEGIN SELECT raise(ABORT, 'being restored'); END",
}
