import * as E from "fp-ts/lib/Either.js"
import { assertWhole, storable, type EventTexts } from "@programme-lifecycle/core/store"
import type { EventStore, Instant, Recorded } from "@programme-lifecycle/core"
import type { Metadata, NewEvent } from "@programme-lifecycle/core/store"

const pageSize = 500

const systemClock = (): Instant => new Date().toISOString() as Instant

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
export const memoryStore = ({ clock = systemClock }: { readonly clock?: () => Instant } = {}): EventStore => {
  const log: Recorded[] = []
  const streams = new Map<string, Recorded[]>()
  const waiting = new Set<() => void>()

  const record = (
    stream: string,
    history: Recorded[],
    events: readonly NewEvent[],
    texts: readonly EventTexts[],
  ): void => {
    const now = clock()
    const last = log.at(-1)?.recordedAt ?? now
    const recordedAt = last > now ? last : now
    events.forEach(({ id, type }, index) => {
      const { data = "", metadata = "" } = texts[index] ?? {}
      const recorded = deepFreeze<Recorded>({
        stream,
        revision: history.length,
        position: log.length + 1,
        id,
        recordedAt,
        type,
        data: JSON.parse(data) as object,
        metadata: JSON.parse(metadata) as Metadata,
      })
      history.push(recorded)
      log.push(recorded)
    })
    streams.set(stream, history)
    for (const look of waiting) look()
  }

  return {
    append: async (stream, expected, events) => {
      const texts = storable(stream, expected, events)
      const history = streams.get(stream) ?? []
      const from = expected === "none" ? 0 : expected + 1
      if (from === history.length) record(stream, history, events, texts)
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

    moreAfter: (position, signal) =>
      new Promise((resolve, reject) => {
        assertWhole("position", position)
        if (signal.aborted) return reject(signal.reason)
        const stop = (): void => {
          waiting.delete(look)
          signal.removeEventListener("abort", abort)
        }
        const look = (): void => {
          if (log.length <= position) return
          stop()
          resolve()
        }
        const abort = (): void => {
          stop()
          reject(signal.reason)
        }
        waiting.add(look)
        signal.addEventListener("abort", abort)
        look()
      }),
  }
}

function* pages(events: readonly Recorded[], from: number, until: number): Iterable<readonly Recorded[]> {
  for (let next = from; ; next += pageSize) {
    const page = events.slice(next, Math.min(next + pageSize, until))
    if (page.length > 0) yield page
    if (page.length < pageSize) return
  }
}

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
