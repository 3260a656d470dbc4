import * as E from "fp-ts/lib/Either.js"
import {
  assertEmptyOrMarked,
  assertRestoring,
  assertStorable,
  assertWhole,
  BeingRestoredError,
  followersOf,
  machineClock,
} from "@programme-lifecycle/core/store"
import type { Instant, Recorded } from "@programme-lifecycle/core"
import type { NewEvent, RestorableStore, Restoration } from "@programme-lifecycle/core/store"

const pageSize = 500

/**
 * The reference event store: the whole history in one array, gone with the process. What another store does is right
 * where it does what this one does.
 *
 * Positions count from 1 without gaps. Events are handed out deep-frozen. `recordedAt` is the clock's time, or that of
 * the event before where the clock has stepped back. `readAll` takes the head afresh for each page and ends with the
 * first page that is not full, so it may hand out events appended while it ran.
 *
 * @param options.clock the time of an append; the machine's clock unless told
 */
export const memoryStore = ({
  clock = machineClock,
}: { readonly clock?: () => Instant } = {}): RestorableStore => {
  const log: Recorded[] = []
  const streams = new Map<string, Recorded[]>()
  const followers = followersOf()
  let isBeingRestored = false

  const timeOfAppend = (): Instant => {
    const now = clock()
    const last = log.at(-1)?.recordedAt ?? now
    return last > now ? last : now
  }

  const record = (
    stream: string,
    history: Recorded[],
    events: readonly NewEvent[],
    recordedAt: Instant,
  ): void => {
    for (const { id, type, data, metadata } of events) {
      const recorded: Recorded = Object.freeze({
        stream,
        revision: history.length,
        position: log.length + 1,
        id,
        recordedAt,
        type,
        data: frozenCopy(data),
        metadata: frozenCopy(metadata),
      })
      history.push(recorded)
      log.push(recorded)
    }
    streams.set(stream, history)
    followers.tell(log.length)
  }

  const restoration: Restoration = {
    append: async (after, events) => {
      assertRestoring("the store", { isMarked: isBeingRestored, head: log.length, after })
      for (const event of events) assertStorable(event.stream, event.revision, [event])
      for (const event of events)
        record(event.stream, streams.get(event.stream) ?? [], [event], event.recordedAt)
      return log.length
    },
    finish: async () => {
      isBeingRestored = false
    },
  }

  return {
    append: async (stream, expected, events) => {
      assertStorable(stream, expected, events)
      const history = streams.get(stream) ?? []
      const from = expected === "none" ? 0 : expected + 1
      if (from === history.length) {
        if (isBeingRestored) throw new BeingRestoredError("the store")
        record(stream, history, events, timeOfAppend())
      }
      const standing = history.slice(from, from + events.length)
      const last = standing.at(-1)
      return last !== undefined && events.every(({ id }, index) => standing[index]?.id === id)
        ? E.right({ revision: last.revision, position: last.position })
        : E.left({
            type: "RevisionConflict",
            stream,
            expected,
            actual: history.length === 0 ? "none" : history.length - 1,
          })
    },

    async *readStream(stream, from = 0) {
      assertWhole("from", from)
      for (const page of pages(streams.get(stream) ?? [], from, Infinity)) yield page
    },

    async *readAll({ after = 0, until } = {}) {
      assertWhole("after", after)
      if (until !== undefined) assertWhole("until", until)
      for (const page of pages(log, after, until ?? Infinity)) yield page
    },

    head: async () => log.length,

    moreAfter: async (position, signal) => {
      assertWhole("position", position)
      if (signal.aborted || log.length <= position) await followers.moreAfter(position, signal)
    },

    isBeingRestored: async () => isBeingRestored,

    beginRestore: async () => {
      assertEmptyOrMarked("the store", { isMarked: isBeingRestored, head: log.length })
      isBeingRestored = true
      return restoration
    },
  }
}

function* pages(events: readonly Recorded[], from: number, until: number): Iterable<readonly Recorded[]> {
  for (let next = from; ; next += pageSize) {
    const page = events.slice(next, Math.min(next + pageSize, until))
    if (page.length > 0) yield page
    if (page.length < pageSize) return
  }
}

/** What has passed the gate is plain JSON: a copy without the keys that are undefined is what its text would say. */
const frozenCopy = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value
  const copy: Record<string, unknown> = {}
  for (const key in value) if (value[key] !== undefined) copy[key] = frozenCopy(value[key])
  return Object.freeze(copy) as Value
}
