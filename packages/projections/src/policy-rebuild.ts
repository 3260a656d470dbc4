import { StoreError, type EventStore } from "@programme-lifecycle/core"
import type { RunOptions } from "./catch-up.ts"
import { correctedStreams, notesIn } from "./policy-notes.ts"
import {
  policyTables,
  readExceptions,
  unrecordedByEvent,
  type PolicyException,
  type UnrecordedRow,
} from "./policy-tables.ts"
import { atEvent, type Projection, type Writer } from "./projection.ts"
import { generationOf, guarded, tablesOf, type ReadModels } from "./read-models.ts"
import { rebuild } from "./rebuild.ts"

/**
 * Lets the policies stand where they stood, after their log was moved to another store, or under a version of the library that
 * keeps more of them. They take note of everything up to the event at which they stood, and nothing follows from it again. What had
 * been refused, or was nothing to do, is kept, and not tried again. Then {@link catchUpPolicies} goes on. It can be stopped, or
 * killed, and called again. Policies that have never run stand at the beginning.
 *
 * @returns the position that they stand at
 * @throws {StoreError} if the log does not hold the event at which they stood, so that it is another history
 * @throws the signal's reason when it is stopped
 */
export const rebuildPolicies = async (
  store: EventStore,
  models: ReadModels,
  options: RunOptions = {},
): Promise<number> => {
  const former = generationOf(models, policyTables, "read")
  if (former === undefined) return 0
  const until = former.event === undefined ? 0 : await positionIn(store, former.event)
  const kept = guarded(models, () => unrecordedByEvent(tablesOf(models, policyTables, former.number)))
  return rebuild(endingAt(store, until), models, noting(kept), options)
}

const positionIn = async (store: EventStore, id: string): Promise<number> => {
  for await (const page of store.readAll())
    for (const event of page) if (event.id === id) return event.position
  throw new StoreError(
    `the policies stood at the event ${id}, and the log does not hold it: give another history read models of its own`,
  )
}

const endingAt = (store: EventStore, until: number): EventStore => ({
  append: (stream, expected, events) => store.append(stream, expected, events),
  readStream: (stream, from) => store.readStream(stream, from),
  readAll: (range) => store.readAll({ ...range, until: Math.min(until, range?.until ?? until) }),
  head: async () => until,
  moreAfter: (position, signal) => store.moreAfter(position, signal),
})

/** The policies as a projection that takes note of everything, reacts to nothing, and keeps what had come to nothing. */
const noting = (
  kept: ReadonlyMap<string, readonly UnrecordedRow[]>,
): Projection<readonly PolicyException[]> => ({
  ...policyTables,
  write: (tables): Writer => {
    const { known, unrecorded, take } = notesIn(tables)
    return {
      apply: (page, histories) => {
        for (const event of page)
          atEvent(policyTables.name, event, () => {
            take(event, histories)
            for (const { number, ...row } of kept.get(event.id) ?? [])
              unrecorded.keep(number, { ...row, position: event.position })
          })
      },
      flush: known.save,
    }
  },
  read: readExceptions,
  reread: correctedStreams,
  flushEvery: 4_000,
})
