import type { Recorded } from "@programme-lifecycle/core"
import {
  isOfTheRecord,
  localClock,
  nameGivenBy,
  type RecordKeepingEvent,
} from "@programme-lifecycle/core/replay"
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
  version: 2,
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
      target TEXT NOT NULL, position INTEGER NOT NULL, moved INTEGER NOT NULL, occurred_from TEXT, occurred_to TEXT,
      PRIMARY KEY (target, position)) STRICT, WITHOUT ROWID;
    CREATE TABLE ${table("name")} (
      id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (id, position)) STRICT, WITHOUT ROWID`)
}

const writerOf = ({ database, name: table }: Tables, zone: string): Writer => {
  const { dayOf } = localClock(zone)
  const row = database.prepare(
    `INSERT INTO ${table("row")} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const correction = database.prepare(`INSERT INTO ${table("correction")} VALUES (?, ?, ?, ?, ?)`)
  const naming = database.prepare(`INSERT INTO ${table("name")} VALUES (?, ?, ?)`)
  const byId = database.prepare(
    `SELECT position, type, data FROM ${table("row")} WHERE stream = ? AND id = ?`,
  )
  const nameBefore = database.prepare(
    `SELECT name FROM ${table("name")} WHERE id = ? AND position < ? ORDER BY position DESC LIMIT 1`,
  )
  /** A correction of an event that gave a name gives the right one from then on, and an annulment the name before. */
  const rename = ({ stream, type, data, position }: Recorded & RecordKeepingEvent): void => {
    if (type !== "EventCorrected" && type !== "EventAnnulled") return
    if (type === "EventCorrected" && typeof data.data !== "object") return
    const target = byId.get(stream, data.target)
    if (target === undefined) return
    const facts: unknown = JSON.parse(String(target["data"]))
    const given = nameGivenBy({ stream, type: String(target["type"]), data: facts as object })
    if (given === undefined) return
    const right =
      type === "EventAnnulled"
        ? nameBefore.get(given.id, Number(target["position"]))?.["name"]
        : JSON.stringify(nameGivenBy({ stream, type: String(target["type"]), data: data.data })?.name)
    if (typeof right === "string") naming.run(given.id, position, right)
  }
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
    if (isOfTheRecord(event) && typeof event.data.target === "string") {
      const days = event.type === "EventCorrected" ? event.data.occurredOn : undefined
      const [moved, from, to] = [days === undefined ? 0 : 1, days?.from ?? null, days?.to ?? null]
      correction.run(event.data.target, position, moved, from, to)
      rename(event)
    }
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
