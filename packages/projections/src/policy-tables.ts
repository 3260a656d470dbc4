import type { SQLOutputValue } from "node:sqlite"
import type { Failure, Refusal } from "@programme-lifecycle/core"
import {
  namedIn,
  type KnownStream,
  type KnownStreams,
  type PolicyCommand,
} from "@programme-lifecycle/core/policies"
import type { Projection, Tables } from "./projection.ts"

/** Something that a policy called for, and that was not recorded. */
export interface Unrecorded {
  readonly policy: PolicyCommand["policy"]
  /** The event that called for it, and where it stands. */
  readonly event: string
  readonly position: number
  /** The stream that the command went to, or would have gone to. */
  readonly target: string
  /** The type of the command; absent where the policy could not tell which command it should be. */
  readonly command?: string
  /** Why not, with the facts that explain it; absent where there was nothing to do. */
  readonly refusal?: Failure<Refusal>
}

/** Something that was called for and refused, so that a person has to see to it; `explainException` says why in words. */
export type PolicyException = Unrecorded & Required<Pick<Unrecorded, "refusal">>

/** The tables of the policies: what they know of the streams, and what they called for that was not recorded. */
export const policyTables: Pick<Projection<unknown>, "name" | "version" | "tables" | "create"> = {
  name: "policies",
  version: 2,
  tables: ["known", "naming", "unrecorded"],
  create: ({ database, name }) =>
    database.exec(`
      CREATE TABLE ${name("known")} (stream TEXT PRIMARY KEY, facts TEXT NOT NULL) STRICT;
      CREATE TABLE ${name("naming")} (id TEXT NOT NULL, stream TEXT NOT NULL, PRIMARY KEY (id, stream)) STRICT, WITHOUT ROWID;
      CREATE TABLE ${name("unrecorded")} (
        position INTEGER NOT NULL, number INTEGER NOT NULL, policy TEXT NOT NULL, event TEXT NOT NULL,
        target TEXT NOT NULL, command TEXT, refusal TEXT, settled TEXT, PRIMARY KEY (position, number)) STRICT;
      CREATE INDEX ${name("unrecorded_by_event")} ON ${name("unrecorded")} (event)`),
}

/** A row of the table, with its number among the consequences of its event. */
export interface UnrecordedRow extends Unrecorded {
  readonly number: number
}

/** All that came to nothing, by the event that called for it. */
export const unrecordedByEvent = ({
  database,
  name,
}: Tables): ReadonlyMap<string, readonly UnrecordedRow[]> => {
  const rows = database
    .prepare(`SELECT number, policy, event, position, target, command, refusal FROM ${name("unrecorded")}`)
    .all()
    .map((row) => ({ ...rowOf(row), number: Number(row["number"]) }))
  return Map.groupBy(rows, ({ event }) => event)
}

const rowOf = (row: Readonly<Record<string, SQLOutputValue>>): Unrecorded => {
  const { policy, event, position, target, command, refusal } = row
  return {
    policy: String(policy) as Unrecorded["policy"],
    event: String(event),
    position: Number(position),
    target: String(target),
    ...(command !== null && { command: String(command) }),
    ...(refusal !== null && { refusal: JSON.parse(String(refusal)) as PolicyException["refusal"] }),
  }
}

/** What came to nothing, by the position of the event that called for it, and its number among the consequences of that event. */
export interface UnrecordedInTables {
  readonly has: (position: number, number: number) => boolean
  /** Keeps it at once: a run that is killed before its checkpoint does not try it again. Answers whether it was not kept yet. */
  readonly keep: (number: number, unrecorded: Unrecorded) => boolean
  /**
   * A command on a stream names an event as its cause: one exception, which that event called for in that stream, is settled by it,
   * and by each command another one.
   */
  readonly settle: (stream: string, event: string, command: string) => void
}

export const unrecordedInTables = ({ database, name }: Tables): UnrecordedInTables => {
  const one = database.prepare(`SELECT 1 FROM ${name("unrecorded")} WHERE position = ? AND number = ?`)
  const insert = database.prepare(
    `INSERT OR IGNORE INTO ${name("unrecorded")}
     VALUES (:position, :number, :policy, :event, :target, :command, :refusal, NULL)`,
  )
  const settle = database.prepare(
    `UPDATE ${name("unrecorded")} SET settled = :command
     WHERE (position, number) = (
       SELECT position, number FROM ${name("unrecorded")}
       WHERE event = :event AND target = :stream AND refusal IS NOT NULL AND settled IS NULL
       ORDER BY position, number LIMIT 1)
     AND NOT EXISTS (SELECT 1 FROM ${name("unrecorded")} WHERE event = :event AND settled = :command)`,
  )
  return {
    has: (position, number) => one.get(position, number) !== undefined,
    keep: (number, { command = null, refusal, ...unrecorded }) => {
      const text = refusal === undefined ? null : JSON.stringify(refusal)
      return insert.run({ ...unrecorded, number, command, refusal: text }).changes === 1
    },
    settle: (stream, event, command) => void settle.run({ stream, event, command }),
  }
}

export const readExceptions = ({ database, name }: Tables): readonly PolicyException[] =>
  database
    .prepare(
      `SELECT policy, event, position, target, command, refusal FROM ${name("unrecorded")}
       WHERE refusal IS NOT NULL AND settled IS NULL ORDER BY position, number`,
    )
    .all()
    .map(rowOf)
    .flatMap(({ refusal, ...row }) => (refusal === undefined ? [] : [{ ...row, refusal }]))

/** What the policies know of the streams, in the tables and beside them. */
export interface KnownInTables extends KnownStreams {
  readonly set: (stream: string, known: KnownStream | undefined) => void
  /** Writes what was set since the last time. */
  readonly save: () => undefined
}

/** Of so many streams what was read is held on to between two pages. */
const heldStreams = 10_000

/** A stream is read when it is asked for, and found by the ids that it names: never are all of them read. */
export const knownInTables = ({ database, name }: Tables): KnownInTables => {
  const one = database.prepare(`SELECT facts FROM ${name("known")} WHERE stream = ?`)
  const filed = database.prepare(
    `SELECT stream FROM ${name("naming")} WHERE id = ? AND stream >= ? AND stream < ?`,
  )
  const write = database.prepare(
    `INSERT INTO ${name("known")} VALUES (?, ?) ON CONFLICT DO UPDATE SET facts = excluded.facts`,
  )
  const remove = database.prepare(`DELETE FROM ${name("known")} WHERE stream = ?`)
  const file = database.prepare(`INSERT OR IGNORE INTO ${name("naming")} VALUES (?, ?)`)
  const held = new Map<string, KnownStream | undefined>()
  const changed = new Set<string>()
  const unfiled = new Map<string, Set<string>>()

  const get = (stream: string): KnownStream | undefined => {
    if (held.has(stream)) return held.get(stream)
    const facts = one.get(stream)?.["facts"]
    const known = facts === undefined ? undefined : (JSON.parse(String(facts)) as KnownStream)
    held.set(stream, known)
    return known
  }

  return {
    get,
    naming: (id, aggregate) => {
      // Names of streams are letters, a hyphen and an id: "." comes right after the hyphen, and "~" after all letters.
      const [from, until] = aggregate === undefined ? ["", "~"] : [`${aggregate}-`, `${aggregate}.`]
      const unsaved = [...(unfiled.get(id) ?? [])].filter((stream) => stream >= from && stream < until)
      return [...filed.all(id, from, until).map(({ stream }) => String(stream)), ...unsaved]
    },
    set: (stream, known) => {
      const before = new Set(namedIn(stream, get(stream)))
      for (const id of namedIn(stream, known)) {
        if (before.has(id)) continue
        const streams = unfiled.get(id)
        if (streams === undefined) unfiled.set(id, new Set([stream]))
        else streams.add(stream)
      }
      held.set(stream, known)
      changed.add(stream)
    },
    save: () => {
      for (const stream of changed) {
        const known = held.get(stream)
        if (known === undefined) remove.run(stream)
        else write.run(stream, JSON.stringify(known))
      }
      for (const [id, streams] of unfiled) for (const stream of streams) file.run(id, stream)
      changed.clear()
      unfiled.clear()
      if (held.size > heldStreams) held.clear()
    },
  }
}
