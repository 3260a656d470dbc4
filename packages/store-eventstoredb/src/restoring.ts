import { randomUUID } from "node:crypto"
import * as E from "fp-ts/lib/Either.js"
import {
  assertEmptyOrMarked,
  assertRestoring,
  BeingRestoredError,
  StoreError,
  type ExpectedRevision,
  type Recorded,
  type Restoration,
} from "@programme-lifecycle/core/store"
import type { Send } from "./appender.ts"
import type { StoredEvent } from "./client-port.ts"
import { runsOf } from "./moved-events.ts"
import type { Pages } from "./pages.ts"
import { GivenUp } from "./persistently.ts"
import type { Server } from "./server.ts"
import { orStoreError } from "./store-error.ts"
import type { StreamNames } from "./stream-names.ts"

/** After the prefix, it names the stream of the mark. No stream of a store is called so, thus every reader passes over it. */
const markName = "programme-lifecycle-restore"

const begun = "RestoreBegun"
const finished = "RestoreFinished"

/** What the store is called in errors. */
const store = "The store on EventStoreDB"

/** Moves another store's history to the server. The mark is an event of a stream of its own, and a second one takes it away. */
export interface Restoring {
  readonly isMarked: () => Promise<boolean>
  readonly begin: () => Promise<Restoration>
  /**
   * Looks for the mark, until the store has taken an append: a store that holds events without a mark is never marked any more.
   *
   * @param doing what for, as an error shall call it
   * @throws {BeingRestoredError}
   */
  readonly assertTakesAppends: (doing: string) => Promise<void>
  readonly tookAppend: () => void
}

export const restoringOf = (
  server: Server,
  pages: Pages,
  names: StreamNames,
  send: Send,
  head: () => Promise<number>,
): Restoring => {
  const stream = names.prefix + markName
  let takesAppends = false

  const lastMark = (doing = "the look for the mark of a restore"): Promise<StoredEvent | undefined> =>
    orStoreError(doing, async () => {
      try {
        return (await pages.ofStream(stream, "end", "backwards", 1))[0]
      } catch (error) {
        if (error instanceof GivenUp && error.failure.kind === "not-found") return undefined
        throw error
      }
    })

  const isMarked = async (doing?: string): Promise<boolean> => (await lastMark(doing))?.type === begun

  const mark = async (last: StoredEvent | undefined, type: string, data: object): Promise<void> => {
    const event = { id: randomUUID(), type, data, metadata: new TextEncoder().encode("{}") }
    await orStoreError("the mark of a restore", async () => {
      try {
        await server.append(stream, last?.revision ?? "none", [event])
      } catch (error) {
        // Somebody else was first, and then the mark is as it should be.
        if (!(error instanceof GivenUp) || error.failure.kind !== "conflict") throw error
      }
    })
  }

  const append = async (after: number, events: readonly Recorded[]): Promise<number> => {
    assertRestoring(store, { isMarked: await isMarked(), head: await head(), after })
    for (const run of runsOf(events)) {
      const appended = await send(run.stream, run.revision === 0 ? "none" : run.revision - 1, run.events)
      if (E.isLeft(appended))
        throw new StoreError(
          `${store} does not take ${run.stream}@${run.revision}: ${placeOf(appended.left.actual)}, as somebody else has written there or the source misses events.`,
        )
    }
    return head()
  }

  return {
    isMarked: () => isMarked(),

    begin: async () => {
      const last = await lastMark()
      assertEmptyOrMarked(store, { isMarked: last?.type === begun, head: await head() })
      if (last?.type !== begun) await mark(last, begun, {})
      return {
        append,
        finish: async (history) => {
          const current = await lastMark()
          if (current?.type === begun) await mark(current, finished, history)
        },
      }
    },

    assertTakesAppends: async (doing) => {
      if (!takesAppends && (await isMarked(doing))) throw new BeingRestoredError(store)
    },

    tookAppend: () => {
      takesAppends = true
    },
  }
}

const placeOf = (actual: ExpectedRevision): string =>
  actual === "none" ? "the stream has no event" : `the stream stands at revision ${actual}`
