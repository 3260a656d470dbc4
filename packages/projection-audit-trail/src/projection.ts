import type { Recorded } from "@programme-lifecycle/core"
import { isOfTheRecord, localClock, nameGivenBy } from "@programme-lifecycle/core/replay"
import { atEvent, type Projection, type Tables, type Writer } from "@programme-lifecycle/projections"
import { readerOfTrail, type AuditTrail } from "./trail.ts"

const name = "audit_trail"

/**
 * The audit trail: one row for every event of the log, in its order, inserted and never changed. It keeps rows also of what
 * this version of the library cannot read.
 *
 * @param zone the authority's time zone: local days are shown, and compared, in it
 */
export const auditTrail = ({ zone }: { readonly zone: string }): Projection<AuditTrail> => ({
  name,
  version: 1,
  tables: ["row", "correction", "name"],
  create,
  write: (tables) => writerOf(tables, zone),
  read: (tables) => readerOfTrail(tables, zone),
  flushEvery: 500,
})

const create = ({ database, name: table }: Tables): void => {
  database.exec(`
    CREATE TABLE ${table("row")} (
      position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL,
      recorded_at TEXT NOT NULL, recorded_on TEXT NOT NULL, occurred_from TEXT, occurred_to TEXT,
      capacity TEXT NOT NULL, body TEXT, breaches INTEGER NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL) STRICT;
    CREATE INDEX ${table("row_by_stream")} ON ${table("row")} (stream);
    CREATE TABLE ${table("correction")} (
      target TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (target, position)) STRICT, WITHOUT ROWID;
    CREATE TABLE ${table("name")} (
      id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (id, position)) STRICT, WITHOUT ROWID`)
}

const writerOf = ({ database, name: table }: Tables, zone: string): Writer => {
  const { dayOf } = localClock(zone)
  const row = database.prepare(
    `INSERT INTO ${table("row")} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const correction = database.prepare(`INSERT INTO ${table("correction")} VALUES (?, ?)`)
  const naming = database.prepare(`INSERT INTO ${table("name")} VALUES (?, ?, ?)`)
  let waiting: Recorded[] = []
  const insert = (event: Recorded): void => {
    const { position, stream, revision, id, type, recordedAt, data, metadata } = event
    const { actor, occurredOn, breaches } = metadata
    const day = dayOf(recordedAt)
    row.run(
      position,
      stream,
      revision,
      id,
      type,
      recordedAt,
      day,
      occurredOn === undefined ? day : (occurredOn.from ?? null),
      occurredOn === undefined ? day : (occurredOn.to ?? null),
      actor.capacity,
      actor.body ?? null,
      breaches?.length ?? 0,
      JSON.stringify(data),
      JSON.stringify(metadata),
    )
    // A correction of a later version may say otherwise what it concerns.
    if (isOfTheRecord(event) && typeof event.data.target === "string")
      correction.run(event.data.target, position)
    const named = nameGivenBy(event)
    if (named !== undefined) naming.run(named.id, position, JSON.stringify(named.name))
  }
  return {
    apply: (page) => {
      waiting.push(...page)
    },
    flush: () => {
      for (const event of waiting) atEvent(name, event, insert)
      waiting = []
    },
  }
}
