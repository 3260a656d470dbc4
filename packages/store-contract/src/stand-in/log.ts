import { randomUUID } from "node:crypto"
import { decide, type Standing } from "./expectation.ts"
import { lastRevision, metadataFrom, truncated } from "./stream-metadata.ts"
import type { Expected, Outcome, Proposed, Stored } from "./stored.ts"

/** A stream as readers see it: none, deleted for ever, or its events from the first that is still shown. */
export type StreamView =
  | { readonly type: "none" }
  | { readonly type: "tombstoned" }
  | { readonly type: "stands"; readonly first: number; readonly events: readonly Stored[] }

/** The streams of one server and the one order of all their events. */
export interface Log {
  readonly append: (stream: string, expected: Expected, events: readonly Proposed[]) => Outcome
  /** Hides what a stream holds; an append to it goes on with the numbering. */
  readonly softDelete: (stream: string, expected: Expected) => Outcome
  /** Ends a stream for ever. */
  readonly tombstone: (stream: string, expected: Expected) => Outcome
  readonly view: (stream: string) => StreamView
  /** All events of all streams, the server's own among them. It grows at its end alone. */
  readonly all: readonly Stored[]
  /** Calls the listener after each write, until the function it returns is called. */
  readonly onWrite: (listener: () => void) => () => void
}

/** Before every so many appends the server writes something of its own, so that nobody can rely on a log without. */
const appendsBetweenStatistics = 4

/** What a record takes besides its contents: positions are byte offsets in the files of a real server. */
const recordOverhead = 110

/**
 * An empty log but for what a server writes as it starts.
 *
 * @param now the time in ticks, asked for each event by itself
 */
export const createLog = (now: () => bigint): Log => {
  const all: Stored[] = []
  const streams = new Map<string, Stored[]>()
  const tombstones = new Set<string>()
  const listeners = new Set<() => void>()
  let end = 0
  let appends = 0

  const eventsOf = (stream: string): readonly Stored[] => streams.get(stream) ?? []
  const metadataOf = (stream: string): Stored | undefined => eventsOf(`$$${stream}`).at(-1)

  const write = (stream: string, proposed: Proposed, tombstone = false): Stored => {
    const events = streams.get(stream) ?? []
    const revision = tombstone ? Infinity : events.length
    const stored: Stored = { ...proposed, stream, revision, position: end, created: now() }
    end += recordOverhead + stream.length + proposed.data.length + proposed.metadata.length
    all.push(stored)
    if (!tombstone) events.push(stored)
    streams.set(stream, events)
    return stored
  }

  const attempt = (
    stream: string,
    expected: Expected,
    ids: readonly string[],
    writeAll: (standing: Standing) => Stored | undefined,
  ): Outcome => {
    const newest = metadataOf(stream)
    const events = eventsOf(stream)
    const standing: Standing = {
      events,
      tombstoned: tombstones.has(stream),
      softDeleted: metadataFrom(newest).softDeleted,
      hasMetadata: newest !== undefined,
    }
    const decision = decide(standing, expected, ids)
    if (decision === "deleted") return { type: "deleted" }
    if (decision === "wrongExpected") return { type: "wrongExpected", current: events.at(-1)?.revision }
    if (decision !== "write") {
      const revision = decision.repeatedUpTo
      return { type: "written", revision, position: events[revision]?.position ?? 0, repeated: true }
    }
    const last = writeAll(standing)
    for (const listener of listeners) listener()
    const { revision = 0, position = end } = last ?? {}
    return { type: "written", revision, position, repeated: false }
  }

  write("$users", system("$User", { user: "$admin" }))
  write(`$$${statistics}`, system("$metadata", { $maxAge: 86_400 }))

  return {
    all,
    append: (stream, expected, events) =>
      attempt(
        stream,
        expected,
        events.map(({ id }) => id),
        ({ events: before, softDeleted }) => {
          if (appends % appendsBetweenStatistics === 0)
            write(statistics, system("$statsCollected", { appends }))
          appends += 1
          if (softDeleted) write(`$$${stream}`, truncated(randomUUID(), metadataOf(stream), before.length))
          return events.map((event) => write(stream, event)).at(-1)
        },
      ),
    softDelete: (stream, expected) =>
      attempt(stream, expected, [randomUUID()], () =>
        write(`$$${stream}`, truncated(randomUUID(), metadataOf(stream), lastRevision)),
      ),
    tombstone: (stream, expected) =>
      attempt(stream, expected, [randomUUID()], () => {
        tombstones.add(stream)
        return write(stream, system("$streamDeleted", {}), true)
      }),
    view: (stream) => {
      const events = eventsOf(stream)
      const { truncateBefore, maxCount, softDeleted } = metadataFrom(metadataOf(stream))
      if (tombstones.has(stream)) return { type: "tombstoned" }
      if (events.length === 0 || softDeleted) return { type: "none" }
      // Of a stream's metadata a server shows the newest alone.
      const shown = stream.startsWith("$$") ? 1 : maxCount
      return { type: "stands", first: Math.max(truncateBefore, events.length - shown, 0), events }
    },
    onWrite: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const statistics = "$stats-127.0.0.1:2113"

const system = (type: string, data: object): Proposed => ({
  id: randomUUID(),
  type,
  contentType: "application/json",
  data: Buffer.from(JSON.stringify(data)),
  metadata: new Uint8Array(),
})
