import { DatabaseSync, type SQLOutputValue } from "node:sqlite"
import { resolve } from "node:path"
import { StoreError } from "@programme-lifecycle/core"
import { isBusy } from "./driver-error.ts"

/** How long a write waits for another process, in milliseconds. */
const busyTimeout = 5_000

/** What "nothing lost" rests on. `synchronous` is FULL: in WAL mode NORMAL loses acknowledged commits in a power cut. */
const settings: ReadonlyMap<string, number> = new Map([
  ["busy_timeout", busyTimeout],
  ["synchronous", 2],
  ["foreign_keys", 1],
  ["recursive_triggers", 1],
  ["trusted_schema", 0],
  ["cell_size_check", 1],
])

/** A connection with the store's settings; it writes nothing yet. Rows come as arrays. */
export const connect = (path: string, { readOnly = false } = {}): DatabaseSync => {
  // An absolute path is never taken for a `file:` URI with options of its own.
  const database = new DatabaseSync(path === ":memory:" ? path : resolve(path), {
    readOnly,
    timeout: busyTimeout,
    defensive: true,
    returnArrays: true,
  })
  try {
    for (const [name, value] of settings) database.exec(`PRAGMA ${name} = ${value}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** The one value that a statement returns. */
export const valueOf = (database: DatabaseSync, sql: string): SQLOutputValue | undefined => {
  const row: unknown = database.prepare(sql).get()
  return Array.isArray(row) ? (row as readonly SQLOutputValue[])[0] : undefined
}

/** @throws {StoreError} if a setting that nothing-lost rests on is not in force */
export const assertSettings = (database: DatabaseSync, path: string): void => {
  const expected = [...settings, ["journal_mode", path === ":memory:" ? "memory" : "wal"]] as const
  for (const [name, value] of expected) {
    const actual = valueOf(database, `PRAGMA ${name}`)
    if (actual !== value)
      throw new StoreError(`${path} cannot be used: ${name} is ${String(actual)}, not ${value}.`)
  }
  // A defensive connection has no pragma that tells, but it ignores this one.
  database.exec("PRAGMA writable_schema = ON")
  if (valueOf(database, "PRAGMA writable_schema") !== 0)
    throw new StoreError(`${path} cannot be used: the connection is not defensive.`)
}

/** The busy timeout does not cover the switch to WAL, which needs the file for itself for a moment. */
export const switchToWal = (database: DatabaseSync): void => {
  const nap = new Int32Array(new SharedArrayBuffer(4))
  for (let attempt = 0; ; attempt += 1) {
    try {
      database.exec("PRAGMA journal_mode = WAL")
      return
    } catch (error) {
      if (!isBusy(error) || attempt === 250) throw error
      Atomics.wait(nap, 0, 0, 20)
    }
  }
}
