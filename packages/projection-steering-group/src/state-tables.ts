import type { SQLOutputValue } from "node:sqlite"
import type { Tables } from "@programme-lifecycle/projections"
import { partsOf } from "@programme-lifecycle/core/replay"
import { noRemarks, type Remarks } from "./remarks.ts"
import { servedBy, statesOf, type Held, type States } from "./states.ts"

/**
 * Aggregates' states as rows. What a state holds in a map (a consultation's comments, say) is kept in parts of so many entries,
 * the first in the state's own row, and of the others only those that changed are written: the cost of one more comment does
 * not grow with the comments before it.
 */
const entriesInPart = 64

export const createStateTables = ({ database, name: table }: Tables): void => {
  database.exec(`
    CREATE TABLE ${table("state")} (
      stream TEXT PRIMARY KEY, state TEXT NOT NULL, remarks TEXT) STRICT;
    CREATE TABLE ${table("part")} (
      stream TEXT NOT NULL, field TEXT NOT NULL, part INTEGER NOT NULL, entries TEXT NOT NULL,
      PRIMARY KEY (stream, field, part)) STRICT;
    CREATE TABLE ${table("serves")} (id TEXT NOT NULL, stream TEXT NOT NULL, PRIMARY KEY (id, stream)) STRICT, WITHOUT ROWID`)
}

/** The tables that hold states, as their creator calls them. */
export const stateTables = ["state", "part", "serves"]

type Fields = Readonly<Record<string, unknown>>
type Entries = readonly (readonly [unknown, unknown])[]

/** Reads one stream's state; undefined if there is none. */
export const stateLoader = ({ database, name: table }: Tables): ((stream: string) => Held | undefined) => {
  const fields = database.prepare(`SELECT state, remarks FROM ${table("state")} WHERE stream = ?`)
  const parts = database.prepare(
    `SELECT field, entries FROM ${table("part")} WHERE stream = ? ORDER BY field, part`,
  )
  return (stream) => {
    const row = fields.get(stream)
    if (row === undefined) return undefined
    const state = JSON.parse(text(row["state"])) as Record<string, unknown>
    const large = new Map<string, Map<unknown, unknown>>()
    for (const [field, value] of Object.entries(state)) {
      if (!isMapJson(value)) continue
      const map = new Map(entriesOf(value))
      state[field] = map
      if (map.size === entriesInPart) large.set(field, map)
    }
    if (large.size > 0)
      for (const part of parts.all(stream)) {
        const map = large.get(text(part["field"]))
        for (const [key, value] of entriesOf(JSON.parse(text(part["entries"])) as MapJson))
          map?.set(key, value)
      }
    return { state, ...remarksIn(row["remarks"]) }
  }
}

/** Most streams have none: those hold NULL. */
const remarksText = ({ weak, exceptions, contradictions }: Remarks): string | null =>
  weak.length + exceptions.length + contradictions.length === 0
    ? null
    : JSON.stringify({ weak, exceptions, contradictions })

const remarksIn = (value: SQLOutputValue | undefined): Remarks =>
  typeof value === "string" ? (JSON.parse(value) as Remarks) : noRemarks

const text = (value: SQLOutputValue | undefined): string => (typeof value === "string" ? value : "")

/** Entries of a map: its keys, and a value for each. As pairs they would take half as long again to write. */
interface MapJson {
  readonly $keys: readonly unknown[]
  readonly $values: readonly unknown[]
}

const isMapJson = (value: unknown): value is MapJson =>
  typeof value === "object" && value !== null && "$keys" in value && "$values" in value

const entriesOf = ({ $keys: keys, $values: values }: MapJson): Entries =>
  keys.map((key, index) => [key, values[index]])

const jsonOf = (entries: Entries): MapJson => ({
  $keys: entries.map(([key]) => key),
  $values: entries.map(([, value]) => value),
})

/** Writes one stream's state, where it differs from the state that was saved before. */
export const stateSaver = ({
  database,
  name: table,
}: Tables): ((stream: string, held: Held, saved: Held | undefined) => void) => {
  const fields = database.prepare(`INSERT INTO ${table("state")} VALUES (?, ?, ?)
     ON CONFLICT (stream) DO UPDATE SET state = excluded.state, remarks = excluded.remarks`)
  const part = database.prepare(`INSERT INTO ${table("part")} VALUES (?, ?, ?, ?)
     ON CONFLICT (stream, field, part) DO UPDATE SET entries = excluded.entries`)
  const cutParts = database.prepare(
    `DELETE FROM ${table("part")} WHERE stream = ? AND field = ? AND part >= ?`,
  )
  const serves = database.prepare(`INSERT OR IGNORE INTO ${table("serves")} VALUES (?, ?)`)
  const servesNoMore = database.prepare(`DELETE FROM ${table("serves")} WHERE id = ? AND stream = ?`)
  const saveOtherParts = (
    stream: string,
    field: string,
    map: ReadonlyMap<unknown, unknown>,
    saved: unknown,
  ): void => {
    const before = saved instanceof Map ? [...saved] : []
    const entries = [...map]
    for (let from = entriesInPart; from < entries.length; from += entriesInPart) {
      const one = entries.slice(from, from + entriesInPart)
      const former = before.slice(from, from + entriesInPart)
      if (!isSame(one, former)) part.run(stream, field, from / entriesInPart, JSON.stringify(jsonOf(one)))
    }
    if (before.length > entries.length)
      cutParts.run(stream, field, Math.max(1, Math.ceil(entries.length / entriesInPart)))
  }
  return (stream, held, saved) => {
    const { state } = held
    const before = saved?.state as Fields | undefined
    const plain: Record<string, unknown> = { ...state }
    for (const field in plain) {
      const value = plain[field]
      if (!(value instanceof Map)) continue
      plain[field] = firstPartOf(value)
      if (isLarge(value) || isLarge(before?.[field])) saveOtherParts(stream, field, value, before?.[field])
    }
    fields.run(stream, JSON.stringify(plain), remarksText(held))
    const served = servedBy(stream, state)
    const servedBefore = saved === undefined ? [] : servedBy(stream, saved.state)
    if (served.length === 0 && servedBefore.length === 0) return
    if (served.join() === servedBefore.join()) return
    for (const id of servedBefore) servesNoMore.run(id, stream)
    for (const id of served) serves.run(id, stream)
  }
}

const isLarge = (map: unknown): boolean => map instanceof Map && map.size > entriesInPart

const firstPartOf = (map: ReadonlyMap<unknown, unknown>): MapJson =>
  map.size <= entriesInPart
    ? { $keys: [...map.keys()], $values: [...map.values()] }
    : jsonOf([...map].slice(0, entriesInPart))

/** The same keys and the same values, which a fold leaves as they are where nothing happened to them. */
const isSame = (one: Entries, other: Entries): boolean =>
  one.length === other.length &&
  one.every(([key, value], index) => key === other[index]?.[0] && value === other[index]?.[1])

/** The states in the tables, each read whenever it is asked for. */
export const statesInTables = (tables: Tables): States => {
  const { database, name: table } = tables
  const load = stateLoader(tables)
  const ids = database.prepare(
    `SELECT stream FROM ${table("state")} WHERE stream > ? || '-' AND stream < ? || '.' ORDER BY stream`,
  )
  const serving = database.prepare(
    `SELECT stream FROM ${table("serves")} WHERE id = ? AND stream > ? || '-' AND stream < ? || '.' ORDER BY stream`,
  )
  const idsOf = (rows: readonly Fields[]): readonly string[] =>
    rows.map(({ stream }) => partsOf(stream as string).id)
  return statesOf({
    held: load,
    ids: ({ name }) => idsOf(ids.all(name, name)),
    serving: ({ name }, id) => idsOf(serving.all(id, name, name)),
  })
}
