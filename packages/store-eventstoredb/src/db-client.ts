import { Readable } from "node:stream"
import {
  EventStoreDBClient,
  excludeSystemEvents,
  jsonEvent,
  streamNameFilter,
  type AllStreamResolvedEvent,
  type Position,
  type ReadPosition,
  type RecordedEvent,
  type ResolvedEvent,
  type StreamingRead,
} from "@eventstore/db-client"
import { StoreError } from "@programme-lifecycle/core/store"
import type { Client, Failure, Passed, Read, StoredEvent } from "./client-port.ts"
import { errorKind } from "./guard/error-kind.ts"
import { inOrder } from "./guard/in-order.ts"
import { notEmpty } from "./guard/not-empty.ts"
import { throwsOnFailure } from "./guard/throws-on-failure.ts"

/** Writes and reads that any other server than the leader would answer from what it knows so far. */
const requiresLeader = true

/** How many events a subscription passes over at the most before it tells where it stands. */
const searchWindow = 512

/** A way to open clients: from a connection string, or by a function that makes one of `@eventstore/db-client`. */
export const clientsFrom = (connection: string | (() => unknown)): (() => Client) => {
  const open =
    typeof connection === "string"
      ? () => EventStoreDBClient.connectionString(connection)
      : () => asClient(connection())
  return () => overDbClient(throwsOnFailure(open()))
}

/** Two copies of the package, or two of its versions, make two classes: what counts is what it can do. */
const asClient = (made: unknown): EventStoreDBClient => {
  const needed = ["appendToStream", "readStream", "readAll", "subscribeToAll", "dispose"] as const
  const isClient =
    typeof made === "object" &&
    made !== null &&
    needed.every((name) => typeof Reflect.get(made, name) === "function")
  if (!isClient) throw new StoreError("The connection function made no client of @eventstore/db-client.")
  return made as EventStoreDBClient
}

const overDbClient = (client: EventStoreDBClient): Client => ({
  append: async (stream, expected, events) => {
    const { nextExpectedRevision, position } = await client.appendToStream(
      stream,
      notEmpty(events).map((event) => jsonEvent({ ...event, data: event.data as Record<string, unknown> })),
      { expectedRevision: expected === "none" ? "no_stream" : BigInt(expected), requiresLeader },
    )
    return {
      revision: Number(nextExpectedRevision),
      position: position === undefined ? undefined : safe(position.commit),
    }
  },

  readStream: (stream, { from, direction, count }) =>
    readOf(
      client.readStream(stream, {
        fromRevision: from === "end" ? from : BigInt(from),
        direction,
        maxCount: count,
        requiresLeader,
      }),
    ),

  readAll: ({ from, direction, count }) =>
    readOf(client.readAll({ fromPosition: placeOf(from), direction, maxCount: count, requiresLeader })),

  subscribe: (after, prefix) => {
    const subscription = inOrder((reached) => {
      const options = {
        maxSearchWindow: searchWindow,
        checkpointReached: (_: unknown, { commit }: Position): void => reached(Number(commit)),
      }
      return client.subscribeToAll({
        fromPosition: placeOf(after === 0 ? "start" : after),
        filter:
          prefix === "" ? excludeSystemEvents(options) : streamNameFilter({ ...options, prefixes: [prefix] }),
      })
    })
    subscription.on("error", ignored)
    return {
      [Symbol.asyncIterator]: () => passed(subscription)[Symbol.asyncIterator](),
      cancel: () => {
        subscription.unsubscribe().catch(ignored)
        // The client says nothing of the end that it was asked for.
        subscription.destroy()
      },
    }
  },

  endCalls: () => {
    client.dispose().catch(ignored)
  },
})

/** What a server says of a call that was cancelled, or given up, is nobody's error. */
const ignored = (): void => {}

const readOf = (
  call: StreamingRead<ResolvedEvent> | StreamingRead<AllStreamResolvedEvent>,
): Read<StoredEvent> => {
  call.on("error", ignored)
  const seen = {
    [Symbol.asyncIterator]: () => Readable.prototype.iterator.call(call, { destroyOnReturn: false }),
  }
  return {
    [Symbol.asyncIterator]: () => storedEvents(seen)[Symbol.asyncIterator](),
    all: () => allOf(call),
    cancel: () => {
      call.cancel().catch(ignored)
      // What has come already has to be taken, or the client keeps it for ever.
      call.resume()
    },
  }
}

const allOf = (
  call: StreamingRead<ResolvedEvent> | StreamingRead<AllStreamResolvedEvent>,
): Promise<readonly StoredEvent[]> =>
  new Promise((resolve, reject) => {
    const events: StoredEvent[] = []
    call.on("data", ({ event }: ResolvedEvent | AllStreamResolvedEvent) => {
      try {
        if (event !== undefined) events.push(stored(event))
      } catch (error) {
        reject(error)
      }
    })
    call.on("end", () => resolve(events))
    call.on("error", reject)
    call.on("close", () => reject(new Error("the read was closed before its end")))
  })

async function* storedEvents(
  seen: AsyncIterable<ResolvedEvent | AllStreamResolvedEvent>,
): AsyncIterable<StoredEvent> {
  for await (const { event } of seen) if (event !== undefined) yield stored(event)
}

async function* passed(seen: AsyncIterable<AllStreamResolvedEvent | Passed>): AsyncIterable<Passed> {
  for await (const one of seen) {
    if ("position" in one) yield one
    else if (one.event !== undefined) {
      const event = stored(one.event)
      yield { position: event.position, event }
    }
  }
}

const stored = (event: RecordedEvent): StoredEvent => ({
  stream: event.streamId,
  // That of a tombstone, which any neighbour may set, is beyond all safe integers; nobody counts with it.
  revision: Number(event.revision),
  position: safe(event.position?.commit),
  id: event.id,
  type: event.type,
  created: event.created.getTime(),
  data: event.data,
  metadata: event.metadata,
})

/** In one append the two halves of a position are the same for every event since version 20 of the server. */
const placeOf = (place: number | "start" | "end"): ReadPosition =>
  typeof place === "string" ? place : { commit: BigInt(place), prepare: BigInt(place) }

const safe = (value: bigint | undefined): number => {
  if (value === undefined || value > BigInt(Number.MAX_SAFE_INTEGER))
    throw new StoreError(
      `EventStoreDB told the position ${value}: its log is beyond 2^53 bytes, or the server older than 22.6.`,
    )
  return Number(value)
}

const leavingOpen: ReadonlySet<Failure["kind"]> = new Set([
  "not-leader",
  "undiscovered",
  "unavailable",
  "silent",
  "unknown",
])

/** A refusal that the server has a name for, and the client has not. */
const refusal = /^Could not recognize \w+$/

/** Why a call of such a client failed. */
export const failureOf = (cause: unknown): Failure => {
  const { actualVersion, code } = cause as { readonly actualVersion?: unknown; readonly code?: unknown }
  const kind = errorKind(cause)
  const isAnswer = cause instanceof Error && "type" in cause && typeof code !== "number"
  return {
    kind,
    isAnswer,
    isOpen: leavingOpen.has(kind) && !(isAnswer && cause instanceof Error && refusal.test(cause.message)),
    actual: typeof actualVersion === "bigint" ? Number(actualVersion) : "none",
    cause,
  }
}
