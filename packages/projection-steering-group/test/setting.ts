import { join } from "node:path"
import {
  lifecycle,
  wellbeingServicesCounty,
  type Actor,
  type EventStore,
  type Instant,
  type Lifecycle,
  type LocalDate,
  type Recorded,
} from "@programme-lifecycle/core"
import type { Metadata, NewEvent } from "@programme-lifecycle/core/store"
import { openReadModels, type ReadModels } from "@programme-lifecycle/projections"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { onTestFinished } from "vitest"
import { steeringGroup } from "../src/index.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

export const zone = "Europe/Helsinki"
export const projection = steeringGroup({ zone })

/** A made-up id, by its number. */
export const uuid = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`

/** Noon in Helsinki, in summer. */
export const noon = (day: LocalDate): Instant => `${day}T09:00:00.000Z`

/** The value of something that has to have succeeded. */
export const right = <Value>(result: { readonly left: unknown } | { readonly right: Value }): Value => {
  if ("left" in result) throw new Error(`refused: ${JSON.stringify(result.left)}`)
  return result.right
}

/** Why something is done that wants grounds. */
export const grounds = {
  reason: { fi: "Päätöksen mukaan." },
  authority: { missing: { fi: "Päätöstä ei ole kirjattu." } },
}

/** A county with a clock to set. */
export interface County {
  readonly store: EventStore
  readonly on: (day: LocalDate) => void
  /** Does something as whoever has this capacity, and fails if it is refused. */
  readonly does: (capacity: Actor["capacity"], ...what: Parameters<Lifecycle["handle"]>) => Promise<void>
}

export const aCounty = (make: (clock: () => Instant) => EventStore = inMemory): County => {
  let now = noon("2024-01-10")
  const clock = (): Instant => now
  const store = make(clock)
  const county = lifecycle({
    store,
    profile: wellbeingServicesCounty,
    actor: { capacity: "portfolio-owner" },
    clock,
  })
  return {
    store,
    on: (day) => {
      now = noon(day)
    },
    does: async (capacity, ...what) => {
      right(await county.as({ capacity }).handle(...what))
    },
  }
}

export const inMemory = (clock: () => Instant): EventStore => memoryStore({ clock })

export const inSqlite = (clock: () => Instant): EventStore => {
  const store = openSqliteStore(join(temporaryDirectory(), "log.db"), { clock })
  onTestFinished(() => store.close())
  return store
}

/** A file of read models, closed when the test has finished. */
export const readModels = (path = join(temporaryDirectory(), "read-models.db")): ReadModels => {
  const models = openReadModels(path)
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
  right(await store.append(stream, revision, [first, ...others]))
}

export const wholeLog = async (store: EventStore): Promise<readonly Recorded[]> => {
  const log: Recorded[] = []
  for await (const page of store.readAll()) log.push(...page)
  return log
}

/** What a promise is rejected with. */
export const rejectionOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
  } catch (reason) {
    return reason
  }
  throw new Error("it was not rejected")
}
