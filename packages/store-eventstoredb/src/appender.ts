import * as E from "fp-ts/lib/Either.js"
import { StoreError, type EventStore, type ExpectedRevision } from "@programme-lifecycle/core/store"
import type { Answer, EventToSend } from "./client-port.ts"
import { serialised } from "./guard/serialised.ts"
import type { Pages } from "./pages.ts"
import { GivenUp } from "./persistently.ts"
import type { Restoring } from "./restoring.ts"
import type { Server } from "./server.ts"
import { orStoreError } from "./store-error.ts"
import type { StreamNames } from "./stream-names.ts"

/** Sends events that are ready, and tells where the last of them stands, or who was first. */
export type Send = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly EventToSend[],
) => ReturnType<EventStore["append"]>

/**
 * The `append` of a store.
 *
 * @param restoring is asked before anything is sent
 */
export const appenderOf =
  (send: Send, restoring: Pick<Restoring, "assertTakesAppends" | "tookAppend">): EventStore["append"] =>
  async (stream, expected, events) => {
    const toSend = serialised(stream, expected, events)
    await restoring.assertTakesAppends(appendTo(stream))
    const result = await send(stream, expected, toSend)
    if (E.isRight(result)) restoring.tookAppend()
    return result
  }

export const senderOf =
  (server: Server, pages: Pages, names: StreamNames): Send =>
  async (stream, expected, events) => {
    const name = names.onServer(stream)
    const revision = (expected === "none" ? -1 : expected) + events.length
    return orStoreError(
      appendTo(stream),
      async () => {
        let answer: Answer
        try {
          answer = await server.append(name, expected, events)
        } catch (error) {
          if (!(error instanceof GivenUp) || error.failure.kind !== "conflict") throw error
          return E.left({ type: "RevisionConflict", stream, expected, actual: error.failure.actual })
        }
        if (answer.revision !== revision)
          throw new StoreError(
            `${stream} was deleted on the server before this append, which was written at revision ${answer.revision}, not ${revision}.`,
          )
        const position = answer.position ?? (await pages.ofStream(name, revision, "forwards", 1))[0]?.position
        if (position === undefined)
          throw new StoreError(`${stream}@${revision} was written, and cannot be found again.`)
        return E.right({ revision, position })
      },
      unknownOutcome,
    )
  }

const appendTo = (stream: string): string => `the append to ${stream}`

const unknownOutcome = " Whether it was written is unknown; the same append may be repeated."
