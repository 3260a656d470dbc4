import { DatabaseSync } from "node:sqlite"
import { StoreError } from "@programme-lifecycle/core"
import { OvertakenError, type Projection, type Tables } from "./projection.ts"

/** How far a generation of a read model has come, and the last event in it. */
export interface Checkpoint {
  readonly position: number
  readonly event: string | undefined
}

/** A generation of a read model's tables. */
export interface Generation extends Checkpoint {
  readonly number: number
  readonly version: number
}

/** The read models of one store, in one SQLite file of their own. All of it can be rebuilt from the events. */
export interface ReadModels {
  readonly path: string
  readonly database: DatabaseSync
  close(): void
  [Symbol.dispose](): void
}

const applicationId = 0x504c524d // PLRM
const format = 1

/**
 * Opens the file of the read models, or makes it. `:memory:` keeps them in memory.
 *
 * @throws {StoreError} if the file cannot be opened, or is no file of read models
 */
export const openReadModels = (path: string): ReadModels => {
  // SQLite would take it for a file of its own choice, which is gone when it is closed.
  if (path === "") throw new StoreError("the read models need the path of a file, or :memory:")
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 5_000 })
    // In a new file: a state and its index fill pages of 4 KB badly, and each page is written twice.
    database.exec("PRAGMA page_size = 8192")
    claim(database, path)
    // A read model may be rebuilt, so it need not survive a power cut whole; its checkpoint never runs ahead of it.
    database.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 8000",
    )
    database.exec(`CREATE TABLE IF NOT EXISTS read_model (
      name TEXT NOT NULL, generation INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('read', 'building')),
      version INTEGER NOT NULL, position INTEGER NOT NULL, event TEXT,
      PRIMARY KEY (name, state)) STRICT`)
  } catch (cause) {
    database?.close()
    if (cause instanceof StoreError) throw cause
    const mend = isUnreadable(cause) ? "; delete the file: it is built again from the events" : ""
    throw new StoreError(`the read models at ${path} cannot be opened: ${messageOf(cause)}${mend}`, { cause })
  }
  const open = database
  const close = (): void => {
    if (open.isOpen) open.close()
  }
  return { path, database: open, close, [Symbol.dispose]: close }
}

const claim = (database: DatabaseSync, path: string): void => {
  const id = database.prepare("PRAGMA application_id").get()?.["application_id"]
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"])
  const empty = database.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"] === 0
  if (id === 0 && empty)
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${format}`)
  else if (id !== applicationId) throw new StoreError(`${path} is no file of read models`)
  else if (version > format) throw new StoreError(`${path} was written by a newer version of this library`)
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** SQLite's extended result code, whose last byte is the primary one (https://www.sqlite.org/rescode.html). */
const resultCode = (cause: unknown): number | undefined =>
  cause instanceof Error && "errcode" in cause && typeof cause.errcode === "number"
    ? cause.errcode & 0xff
    : undefined

const isUnreadable = (cause: unknown): boolean => [11, 26].includes(resultCode(cause) ?? 0)

/** @throws {StoreError} if the read models are closed */
export const assertOpen = ({ path, database }: ReadModels): void => {
  if (!database.isOpen) throw new StoreError(`the read models at ${path} are closed`)
}

/** Runs what touches the file. An error of the driver leaves as a StoreError that names the file, wrapped once. */
export const guarded = <Result>(models: ReadModels, touch: () => Result): Result => {
  assertOpen(models)
  try {
    return touch()
  } catch (cause) {
    if (resultCode(cause) === undefined) throw cause
    throw new StoreError(`the read models at ${models.path} cannot be used: ${messageOf(cause)}`, { cause })
  }
}

/** The read model's generation that is read, or the one that is being built. */
export const generationOf = (
  models: ReadModels,
  { name }: Pick<Projection<unknown>, "name">,
  state: "read" | "building",
): Generation | undefined => {
  const one = "SELECT generation, version, position, event FROM read_model WHERE name = ? AND state = ?"
  const row = guarded(models, () => models.database.prepare(one).get(name, state))
  return row === undefined
    ? undefined
    : {
        number: Number(row["generation"]),
        version: Number(row["version"]),
        position: Number(row["position"]),
        event: typeof row["event"] === "string" ? row["event"] : undefined,
      }
}

export const tablesOf = (
  { database }: ReadModels,
  projection: Pick<Projection<unknown>, "name">,
  generation: number,
): Tables => ({ database, name: (table) => `${projection.name}_${generation}_${table}` })

/**
 * Makes the tables of a new generation, in the place of the one in that state.
 *
 * @throws {TypeError} for a name that could be another read model's, with its generation
 */
export const begin = (
  models: ReadModels,
  projection: Projection<unknown>,
  state: "read" | "building",
): Generation => {
  const { name, version } = projection
  if (!/^[a-z_]+$/.test(name))
    throw new TypeError(`a projection is named by lower-case letters and underscores, not ${name}`)
  const work = (): Generation => {
    const former = generationOf(models, projection, state)
    if (state === "read" && former !== undefined) return former
    const numbers = (["read", "building"] as const).map(
      (one) => generationOf(models, projection, one)?.number ?? 0,
    )
    const number = Math.max(...numbers) + 1
    drop(models, projection, former)
    projection.create(tablesOf(models, projection, number))
    models.database
      .prepare(
        "INSERT OR REPLACE INTO read_model (name, generation, state, version, position) VALUES (?, ?, ?, ?, 0)",
      )
      .run(name, number, state, version)
    return { number, version, position: 0, event: undefined }
  }
  return guarded(models, () => inTransaction(models, work))
}

/**
 * Moves a generation's checkpoint from where it stood.
 *
 * @throws {OvertakenError} if it does not stand there any more
 */
export const moveCheckpoint = (
  { database }: ReadModels,
  { name }: Pick<Projection<unknown>, "name">,
  generation: number,
  from: number,
  { position, event }: Checkpoint,
): void => {
  const { changes } = database
    .prepare(
      "UPDATE read_model SET position = ?, event = ? WHERE name = ? AND generation = ? AND position = ?",
    )
    .run(position, event ?? null, name, generation, from)
  if (changes !== 1) throw new OvertakenError(`another run has moved the read model ${name}`)
}

/**
 * The generation that was built becomes the one that is read; the former one is dropped.
 *
 * @throws {OvertakenError} if it is not the one that is being built any more
 */
export const exchange = (
  models: ReadModels,
  projection: Projection<unknown>,
  { number }: Pick<Generation, "number">,
): void => {
  const work = (): void => {
    if (generationOf(models, projection, "building")?.number !== number)
      throw new OvertakenError(`another run has built the read model ${projection.name}`)
    const former = generationOf(models, projection, "read")
    models.database.prepare("DELETE FROM read_model WHERE name = ? AND state = 'read'").run(projection.name)
    models.database
      .prepare("UPDATE read_model SET state = 'read' WHERE name = ? AND state = 'building'")
      .run(projection.name)
    drop(models, projection, former)
  }
  guarded(models, () => inTransaction(models, work))
}

/** By their names in the file: another version of the projection may have had tables that this one does not know. */
const drop = (
  models: ReadModels,
  projection: Pick<Projection<unknown>, "name">,
  generation: Generation | undefined,
): void => {
  if (generation === undefined) return
  const first = tablesOf(models, projection, generation.number).name("")
  const tables = models.database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, length(?1)) = ?1")
    .all(first)
  for (const { name } of tables) models.database.exec(`DROP TABLE IF EXISTS "${String(name)}"`)
}

/** All of it, or none. */
export const inTransaction = <Result>({ database }: ReadModels, work: () => Result): Result => {
  database.exec("BEGIN IMMEDIATE")
  try {
    const result = work()
    database.exec("COMMIT")
    return result
  } catch (cause) {
    if (database.isTransaction) database.exec("ROLLBACK")
    throw cause
  }
}
