import { join } from "node:path"
import {
  lifecycle,
  wellbeingServicesCounty,
  type Actor,
  type EventStore,
  type Instant,
  type Language,
  type Lifecycle,
  type Recorded,
} from "@programme-lifecycle/core"
import type { Metadata, NewEvent } from "@programme-lifecycle/core/store"
import { catchUp, openReadModels, readerOf, type ReadModels } from "@programme-lifecycle/projections"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { onTestFinished } from "vitest"
import { auditTrail, type AuditFilter, type AuditRow } from "../src/index.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

export const zone = "Europe/Helsinki"
export const projection = auditTrail({ zone })

/** A made-up id, by its number. */
export const uuid = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`

/** Noon in Helsinki on 3 June 2024. */
export const noon: Instant = "2024-06-03T09:00:00.000Z"

export const [services, rescue, round, board, council] = [uuid(21), uuid(22), uuid(61), uuid(11), uuid(12)]

export const grounds = {
  reason: { fi: "Päivä oli kirjattu väärin." },
  authority: { missing: { fi: "Kirjaamon oma havainto." } },
}

/** A store with a clock to set, and a county on it. */
export const aCounty = () => {
  let now = noon
  const clock = (): Instant => now
  const store = memoryStore({ clock })
  const county = lifecycle({
    store,
    profile: wellbeingServicesCounty,
    actor: { capacity: "portfolio-owner" },
    clock,
  })
  return {
    store,
    at: (instant: Instant) => {
      now = instant
    },
    does: async (actor: Actor, ...what: Parameters<Lifecycle["handle"]>): Promise<void> => {
      const result = await county.as(actor).handle(...what)
      if ("left" in result) throw new Error(`refused: ${JSON.stringify(result.left)}`)
    },
  }
}

/** A log in SQLite, closed when the test has finished. */
export const inSqlite = (clock: () => Instant = () => noon): EventStore => {
  const store = openSqliteStore(join(temporaryDirectory(), "log.db"), { clock })
  onTestFinished(() => store.close())
  return store
}

/** A file of read models, closed when the test has finished. */
export const readModels = (): ReadModels => {
  const models = openReadModels(join(temporaryDirectory(), "read-models.db"))
  onTestFinished(() => models.close())
  return models
}

/** An event as it comes from elsewhere: nothing has decided on it. */
export const raw = (n: number, type: string, data: object, more: Partial<Metadata> = {}): NewEvent => ({
  id: uuid(n),
  type,
  data,
  metadata: { v: 1, command: uuid(n), actor: { capacity: "importer" }, ...more },
})

/** Appends to a stream, wherever it stands. */
export const append = async (
  store: EventStore,
  stream: string,
  ...events: readonly NewEvent[]
): Promise<void> => {
  let revision: number | "none" = "none"
  for await (const page of store.readStream(stream)) revision = page.at(-1)?.revision ?? revision
  const [first, ...others] = events
  if (first === undefined) return
  const result = await store.append(stream, revision, [first, ...others])
  if ("left" in result) throw new Error(JSON.stringify(result.left))
}

export const wholeLog = async (store: EventStore): Promise<readonly Recorded[]> => {
  const log: Recorded[] = []
  for await (const page of store.readAll()) log.push(...page)
  return log
}

/** The rows that a filter finds, in a read model of its own. */
export const rowsOf = async (
  store: EventStore,
  filter: AuditFilter = {},
  language: Language = "fi",
): Promise<readonly AuditRow[]> => {
  const models = readModels()
  await catchUp(store, models, projection)
  return readerOf(models, projection).rows(filter, language)
}
