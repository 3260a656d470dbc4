import { DatabaseSync } from "node:sqlite"
import { isNonEmpty } from "fp-ts/lib/ReadonlyArray.js"
import type { NewEvent } from "@programme-lifecycle/core/store"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { programmeStreams } from "./story.ts"

/** Fills a log in the way a county does: some programmes at a time, each stream growing bit by bit. */
export const fill = async (path: string, size: number): Promise<number> => {
  const store = openSqliteStore(path)
  let events = 0
  for (let n = 0; events < size; n += 20) {
    const streams = Array.from({ length: 20 }, (_, one) => programmeStreams(n + one)).flat()
    for (let from = 0; streams.some((stream) => stream.events.length > from); from += 12)
      for (const stream of streams) {
        const chunk = stream.events.slice(from, from + 12)
        if (isNonEmpty(chunk) && events < size) {
          await store.append(stream.name, from === 0 ? "none" : from - 1, chunk)
          events += chunk.length
        }
      }
  }
  store.close()
  return events
}

/** A row of the log, in the order of its columns. */
export type Row = readonly [number, string, number, string, string, string, string, string]

/** The log by the bare driver: every row is read and its JSON parsed, in pages. */
export const bareLog = (path: string) => {
  const source = new DatabaseSync(path, { readOnly: true })
  const select = source.prepare(
    "SELECT position, stream, revision, id, type, recorded_at, data, metadata FROM event WHERE position > ? ORDER BY position LIMIT 500",
  )
  select.setReturnArrays(true)
  return {
    read: (take?: (rows: readonly Row[]) => void): void => {
      for (let after = 0; ;) {
        const found: unknown = select.all(after)
        const rows = found as readonly Row[]
        for (const row of rows) {
          JSON.parse(row[6])
          JSON.parse(row[7])
        }
        take?.(rows)
        after = rows.at(-1)?.[0] ?? after
        if (rows.length < 500) return
      }
    },
    close: (): void => source.close(),
  }
}

/** Durable commands by the bare driver: a stream is read and its JSON parsed, and an event appended in a transaction of its own. */
export const bareAppends = (path: string) => {
  const database = new DatabaseSync(path, { timeout: 5_000 })
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
  const select = database.prepare(
    "SELECT position, stream, revision, id, type, recorded_at, data, metadata FROM event WHERE stream = ? ORDER BY revision",
  )
  select.setReturnArrays(true)
  const last = database.prepare("SELECT max(revision) AS revision FROM event WHERE stream = ?")
  const insert = database.prepare(
    "INSERT INTO event (stream, revision, id, type, recorded_at, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)",
  )
  const begin = database.prepare("BEGIN IMMEDIATE")
  const commit = database.prepare("COMMIT")
  return {
    append: (stream: string, event: () => NewEvent): void => {
      const rows: unknown = select.all(stream)
      for (const row of rows as readonly Row[]) {
        JSON.parse(row[6])
        JSON.parse(row[7])
      }
      const { id, type, data, metadata } = event()
      const texts = [JSON.stringify(data), JSON.stringify(metadata)] as const
      begin.run()
      const revision = Number(last.get(stream)?.["revision"]) + 1
      insert.run(stream, revision, id, type, new Date().toISOString(), ...texts)
      commit.run()
    },
    close: (): void => database.close(),
  }
}
