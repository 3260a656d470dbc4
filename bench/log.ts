import { DatabaseSync } from "node:sqlite"
import { isNonEmpty } from "fp-ts/lib/ReadonlyArray.js"
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
