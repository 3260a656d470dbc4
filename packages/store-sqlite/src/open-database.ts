import { accessSync, constants, existsSync, statSync } from "node:fs"
import { dirname, resolve } from "node:path"
import type { DatabaseSync } from "node:sqlite"
import { StoreError } from "@programme-lifecycle/core"
import { assertSettings, connect, switchToWal, valueOf } from "./connection.ts"
import { guarded } from "./driver-error.ts"
import { checkSchema, inspect } from "./inspect.ts"
import { applicationId, schema, schemaVersion } from "./schema.ts"
import { StoreFileError } from "./store-file-error.ts"

/**
 * A connection to a file of this store, all settings in force. A missing or empty file is created; any other is looked
 * at before it is opened for writing. Several processes may do this to one path at once.
 *
 * @throws {StoreFileError} for a file that is not ours, damaged or newer; it is left as it was
 * @throws {StoreError} if the place cannot be read or written
 */
export const openDatabase = (path: string): DatabaseSync => {
  assertPath(path)
  return guarded(path, () => {
    const isNew = path === ":memory:" || isMissingOrEmpty(path) || inspect(path) === "empty"
    const database = connect(path)
    try {
      if (isNew) create(database, path)
      if (valueOf(database, "PRAGMA journal_mode") !== "wal") switchToWal(database)
      assertSettings(database, path)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

/** A path may come from where no compiler looks: from a variable of the environment, or from a line of a file. */
const assertPath = (path: unknown): void => {
  const shown = typeof path === "string" ? JSON.stringify(path) : String(path)
  const refuse = (reason: string): never => {
    throw new StoreError(`${shown} cannot be opened: ${reason}.`)
  }
  if (typeof path !== "string") return refuse("it is no path")
  if (path.includes("\0")) refuse("it holds the character NUL")
  if (path === "" || path.trim() !== path) refuse("it is empty, or begins or ends with a blank")
}

/** In the rollback journal, before the switch to WAL: so the marks stand in the file itself from the first moment. */
const create = (database: DatabaseSync, path: string): void => {
  database.exec("BEGIN IMMEDIATE")
  if (valueOf(database, "SELECT count(*) FROM sqlite_schema") === 0)
    database.exec(
      [
        ...schema.values(),
        `PRAGMA application_id = ${applicationId}`,
        `PRAGMA user_version = ${schemaVersion}`,
      ].join(";\n"),
    )
  else checkSchema(database, path)
  database.exec("COMMIT")
}

const isMissingOrEmpty = (path: string): boolean => {
  const directory = dirname(resolve(path))
  if (!existsSync(directory))
    throw new StoreError(`${path} cannot be opened: the directory ${directory} does not exist.`)
  // In this order: where another process creates the file, its log comes after it.
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
  const file = statSync(path, { throwIfNoEntry: false })
  if (file !== undefined && !file.isFile())
    throw new StoreError(`${path} cannot be opened: it is not a file.`)
  assertWritable(path, directory)
  if (file !== undefined) assertWritable(path, path)
  const isEmpty = file === undefined || file.size === 0
  // SQLite would throw that log away, and acknowledged events with it.
  if (isEmpty && log !== undefined && log.size > 0)
    throw new StoreFileError("damaged", `${path} is damaged: only its log ${path}-wal is there.`)
  return isEmpty
}

const assertWritable = (path: string, place: string): void => {
  try {
    accessSync(place, constants.R_OK | constants.W_OK)
  } catch (cause) {
    throw new StoreError(`${path} cannot be opened: ${place} may not be written.`, { cause })
  }
}
