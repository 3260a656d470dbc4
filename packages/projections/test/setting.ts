import { join } from "node:path"
import type { EventStore, Instant } from "@programme-lifecycle/core"
import type { Metadata, NewEvent } from "@programme-lifecycle/core/store"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { onTestFinished } from "vitest"
import { openReadModels, type ReadModels } from "../src/index.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

/** A made-up id, by its number. */
export const uuid = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`

export const stream = (n: number): string => `note-${uuid(n)}`

/** Noon in Helsinki on 3 June 2024. */
export const noon: Instant = "2024-06-03T09:00:00.000Z"

export const event = (n: number, type = "Noted", more: Partial<Metadata> = {}): NewEvent => ({
  id: uuid(n),
  type,
  data: { n },
  metadata: { v: 1, command: uuid(n), actor: { capacity: "auditor" }, ...more },
})

/** Appends to a stream, wherever it stands, and answers the position. */
export const append = async (
  store: EventStore,
  to: string,
  ...events: readonly NewEvent[]
): Promise<number> => {
  let revision: number | "none" = "none"
  for await (const page of store.readStream(to)) revision = page.at(-1)?.revision ?? revision
  const [first, ...others] = events
  if (first === undefined) throw new Error("nothing to append")
  const result = await store.append(to, revision, [first, ...others])
  if ("left" in result) throw new Error(JSON.stringify(result.left))
  return result.right.position
}

/** So many events, in turn over so many streams, numbered from one on. */
export const fill = async (store: EventStore, events: number, streams = 3, from = 1): Promise<void> => {
  const lists = Array.from({ length: streams }, (): NewEvent[] => [])
  for (let n = from; n < from + events; n += 1) lists[n % streams]?.push(event(n))
  for (const [index, list] of lists.entries())
    if (list.length > 0) await append(store, stream(index), ...list)
}

export const stores: readonly (readonly [name: string, make: () => EventStore])[] = [
  ["in memory", () => memoryStore({ clock: () => noon })],
  [
    "in SQLite",
    () => {
      const store = openSqliteStore(join(temporaryDirectory(), "log.db"), { clock: () => noon })
      onTestFinished(() => store.close())
      return store
    },
  ],
]

/** A file of read models, closed when the test has finished. */
export const readModels = (path = join(temporaryDirectory(), "read-models.db")): ReadModels => {
  const models = openReadModels(path)
  onTestFinished(() => models.close())
  return models
}

/** The tables in a file of read models. */
export const tablesIn = ({ database }: ReadModels): readonly unknown[] =>
  database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => name)

/** What a promise is rejected with. */
export const rejectionOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
  } catch (reason) {
    return reason
  }
  throw new Error("it was not rejected")
}
