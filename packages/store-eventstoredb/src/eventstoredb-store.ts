import { assertWhole, StoreError, type Recorded, type RestorableStore } from "@programme-lifecycle/core/store"
import * as E from "fp-ts/lib/Either.js"
import { allReaderOf } from "./all-reader.ts"
import { appenderOf, senderOf } from "./appender.ts"
import type { Client, Failure } from "./client-port.ts"
import { headFinderOf } from "./find-head.ts"
import { followersOfLog } from "./followers.ts"
import { pagesOf } from "./pages.ts"
import { GivenUp } from "./persistently.ts"
import { serverOf } from "./server.ts"
import { restoringOf } from "./restoring.ts"
import { orStoreError, sentence } from "./store-error.ts"
import { streamNames } from "./stream-names.ts"
import { streamReaderOf } from "./stream-reader.ts"
import { watch } from "./watch.ts"

/** An event store on an EventStoreDB or KurrentDB cluster. After `close` every other method throws a StoreError. */
export interface EventStoreDbStore extends RestorableStore, AsyncDisposable {
  /**
   * Ends the calls that run; whoever waits in `moreAfter` is rejected with a StoreError. Whether an append that was ended so was
   * written is unknown. Closing twice does nothing. Appends of other stores of this process are repeated by them; those that somebody
   * makes with the bare client at the same moment may fail, since all its clients in a process share one list of appends.
   */
  close(): Promise<void>
}

/** The settings of a store, each of them set. */
export interface Settings {
  readonly prefix: string
  readonly timeLimit: number
  readonly retryFor: number
  readonly lookEvery: number
  readonly clockTolerance: number
}

/** The store over clients of some kind; `failureOf` tells why one of their calls failed. */
export const storeOver = (
  open: () => Client,
  failureOf: (error: unknown) => Failure,
  { prefix, timeLimit, retryFor, lookEvery, clockTolerance }: Settings,
): EventStoreDbStore => {
  const closing = new AbortController()
  const { signal } = closing
  const names = streamNames(prefix)
  const server = serverOf(open, failureOf, timeLimit, { retryFor, signal })
  const pages = pagesOf(server)

  const followers = followersOfLog(() => {
    const stop = new AbortController()
    const log = {
      ...followers,
      ...finder,
      subscribe: (after: number) => server.subscribe(after, prefix),
      isOurs: (name: string) => names.inStore(name) !== undefined,
      failureOf: (error: unknown) => (error instanceof GivenUp ? error.failure : failureOf(error)),
    }
    watch(log, lookEvery, stop.signal).catch((error: unknown) => {
      const failure = log.failureOf(error)
      followers.fail(new StoreError(sentence("the wait for new events", failure), { cause: failure.cause }))
    })
    return () => stop.abort()
  })

  const finder = headFinderOf(pages, names, followers.known)

  const head = async (): Promise<number> => {
    followers.tell(await orStoreError("the look at the head", finder.find))
    return followers.known()
  }

  const send = senderOf(server, pages, names)
  const restoring = restoringOf(server, pages, names, send, head)
  const append = appenderOf(send, restoring)
  const readStream = streamReaderOf(pages, names, clockTolerance)
  const readAll = allReaderOf(pages, names, clockTolerance, followers.tell)

  async function* whileOpen(read: AsyncIterable<readonly Recorded[]>): AsyncIterable<readonly Recorded[]> {
    signal.throwIfAborted()
    for await (const page of read) {
      yield page
      signal.throwIfAborted()
    }
  }

  const close = async (): Promise<void> => {
    if (signal.aborted) return
    const closed = new StoreError("The store on EventStoreDB is closed.")
    closing.abort(closed)
    followers.fail(closed)
    server.close()
  }

  return {
    append: async (stream, expected, events) => {
      signal.throwIfAborted()
      const result = await append(stream, expected, events)
      if (E.isRight(result)) followers.tell(result.right.position)
      return result
    },

    readStream: (stream, from) => whileOpen(readStream(stream, from)),
    readAll: (range) => whileOpen(readAll(range)),

    head,

    moreAfter: async (after, stop) => {
      assertWhole("position", after)
      signal.throwIfAborted()
      return followers.moreAfter(after, stop)
    },

    isBeingRestored: async () => {
      signal.throwIfAborted()
      return restoring.isMarked()
    },

    beginRestore: async () => {
      signal.throwIfAborted()
      return restoring.begin()
    },

    close,
    [Symbol.asyncDispose]: close,
  }
}
