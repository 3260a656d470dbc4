import { atEvent, type Projection, type Tables, type Writer } from "../src/index.ts"
import type { Recorded } from "@programme-lifecycle/core"

/** How many events each stream has. */
export interface Tally {
  readonly of: (stream: string) => number
  readonly total: () => number
}

export interface TallyOptions {
  readonly version?: number
  /** What one event counts for. */
  readonly weight?: number
  readonly flushEvery?: number
  /** The type of event that it cannot take in. */
  readonly refuses?: string
  /** Told of each page that is taken in. */
  readonly onPage?: (page: readonly Recorded[]) => void
  readonly reread?: Projection<Tally>["reread"]
  /** Called when the rows are written, before the transaction ends. */
  readonly onRows?: () => void
}

/** The smallest projection: it counts events by stream. */
export const tally = (options: TallyOptions = {}): Projection<Tally> => ({
  name: "tally",
  version: options.version ?? 1,
  tables: ["count"],
  create: ({ database, name }) =>
    database.exec(`CREATE TABLE ${name("count")} (stream TEXT PRIMARY KEY, events INTEGER NOT NULL) STRICT`),
  write: (tables) => writerOf(tables, options),
  read: readerOf,
  ...(options.reread !== undefined && { reread: options.reread }),
  flushEvery: options.flushEvery ?? 1,
})

const writerOf = (
  { database, name }: Tables,
  { refuses, weight = 1, onPage, onRows }: TallyOptions,
): Writer => {
  const add = database.prepare(
    `INSERT INTO ${name("count")} VALUES (?, ?) ON CONFLICT DO UPDATE SET events = events + excluded.events`,
  )
  const counts = new Map<string, number>()
  const count = ({ stream, type }: Recorded): void => {
    if (type === refuses) throw new Error(`nothing counts a ${type}`)
    counts.set(stream, (counts.get(stream) ?? 0) + weight)
  }
  return {
    apply: (page) => {
      for (const event of page) atEvent("tally", event, count)
      onPage?.(page)
    },
    flush: () => {
      for (const [stream, events] of counts) add.run(stream, events)
      counts.clear()
      onRows?.()
    },
  }
}

const readerOf = ({ database, name }: Tables): Tally => {
  const one = database.prepare(`SELECT events FROM ${name("count")} WHERE stream = ?`)
  const all = database.prepare(`SELECT coalesce(sum(events), 0) AS events FROM ${name("count")}`)
  return {
    of: (stream) => Number(one.get(stream)?.["events"] ?? 0),
    total: () => Number(all.get()?.["events"]),
  }
}
