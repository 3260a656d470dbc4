import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs"
import type { DatabaseSync } from "node:sqlite"
import { connect, valueOf } from "./connection.ts"
import { guarded, isReadOnly, isUnreadable } from "./driver-error.ts"
import { columns, page } from "./row.ts"
import { applicationId, restoreMark, schema, schemaVersion } from "./schema.ts"
import { StoreFileError } from "./store-file-error.ts"

/**
 * Looks whether a file that is not empty is one of this store's, and changes nothing in it; only what a killed process
 * left of a creation is taken back, and then the file is empty.
 *
 * @throws {StoreFileError} naming what it is instead
 */
export const inspect = (path: string): "ours" | "empty" => {
  // Where a log of changes lies beside the file, a writing connection would carry it over into the file.
  const hasLog = existsSync(`${path}-wal`)
  const readOnly = hasLog || (existsSync(`${path}-journal`) && !bearsOurMark(path))
  const { size } = statSync(path)
  const database = unlessForeign(path, () => connect(path, { readOnly }))
  try {
    const marks = marksOf(database, path)
    if (statSync(path).size === 0) return "empty"
    checkMarks(marks, path)
    checkSchema(database, path)
    // A log may hold what the file lacks, since a write of whole pages can stop anywhere.
    if (!hasLog) checkSize(database, path, size)
    checkEnds(database, path)
    return "ours"
  } finally {
    database.close()
  }
}

interface Marks {
  readonly application: number
  readonly version: number
}

const marksOf = (database: DatabaseSync, path: string): Marks =>
  unlessForeign(path, () => ({
    application: Number(valueOf(database, "PRAGMA application_id")),
    version: Number(valueOf(database, "PRAGMA user_version")),
  }))

const checkMarks = ({ application, version }: Marks, path: string): void => {
  if (application !== applicationId)
    throw new StoreFileError("foreign", `${path} is a SQLite file, but not an event store of this library.`)
  if (version > schemaVersion)
    throw new StoreFileError(
      "newer",
      `${path} has version ${version}, and this library reads up to ${schemaVersion}.`,
    )
  if (version < schemaVersion) throw new StoreFileError("damaged", `${path} is damaged: it bears no version.`)
}

/** @throws {StoreFileError} unless the schema is ours to the letter: a view or another trigger can hide events */
export const checkSchema = (database: DatabaseSync, path: string): void => {
  const found = guarded(path, () => {
    const rows: unknown = database.prepare("SELECT name, sql FROM sqlite_schema").all()
    return new Map(rows as readonly (readonly [string, string | null])[])
  })
  if (found.get(restoreMark.name) === restoreMark.sql) found.delete(restoreMark.name)
  for (const name of found.keys())
    if (!schema.has(name))
      throw new StoreFileError("foreign", `${path} holds ${name}, which is not of this library.`)
  for (const [name, sql] of schema)
    if (found.get(name) !== sql)
      throw new StoreFileError("damaged", `${path} is damaged: its schema of ${name} was altered.`)
}

const checkSize = (database: DatabaseSync, path: string, size: number): void => {
  const pageSize = guarded(path, () => Number(valueOf(database, "PRAGMA page_size")))
  if (size % pageSize !== 0)
    throw new StoreFileError("damaged", `${path} is damaged: it was cut off in the middle of a page.`)
}

const checkEnds = (database: DatabaseSync, path: string): void =>
  guarded(path, () => {
    for (const order of ["ASC", "DESC"])
      page(database.prepare(`SELECT ${columns} FROM event ORDER BY position ${order} LIMIT 1`).all())
  })

/** A file that SQLite does not read, or not without changing it, is damaged where its first page shows that it was ours. */
const unlessForeign = <Result>(path: string, touch: () => Result): Result =>
  guarded(path, () => {
    try {
      return touch()
    } catch (cause) {
      if (!(isUnreadable(cause) || isReadOnly(cause)) || bearsOurMark(path)) throw cause
      throw new StoreFileError("foreign", `${path} is not a readable SQLite file.`, { cause })
    }
  })

/**
 * Only for a file that no store of this process can have open: closing any handle on a file drops the locks that
 * SQLite holds on it for the whole process.
 */
const bearsOurMark = (path: string): boolean => {
  const firstPage = Buffer.alloc(4_096)
  const file = openSync(path, "r")
  try {
    readSync(file, firstPage)
  } finally {
    closeSync(file)
  }
  return firstPage.readUInt32BE(68) === applicationId || firstPage.includes(schema.get("event") ?? "")
}
