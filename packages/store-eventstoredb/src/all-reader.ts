import { assertWhole, type EventStore, type Recorded } from "@programme-lifecycle/core/store"
import type { StoredEvent } from "./client-port.ts"
import { allBackFrom, lastOfAll, pageSize, type Pages } from "./pages.ts"
import { GivenUp } from "./persistently.ts"
import { recordedEvent } from "./recorded-event.ts"
import {
  beforeAnything,
  instantOf,
  recordingTime,
  timeBackFrom,
  type RecordingTime,
} from "./recording-time.ts"
import { recentOf } from "./recent.ts"
import { orStoreError } from "./store-error.ts"
import type { StreamNames } from "./stream-names.ts"

/** How many positions' times are remembered, so that who reads on from one need not look back. */
const remembered = 100

/**
 * The `readAll` of a store.
 *
 * @param tellHead is told the position of each last event handed out
 */
export const allReaderOf = (
  pages: Pages,
  names: StreamNames,
  clockTolerance: number,
  tellHead: (position: number) => void,
): EventStore["readAll"] => {
  const times = recentOf<number, RecordingTime>(remembered)
  const isOurs = ({ stream }: StoredEvent): boolean => names.inStore(stream) !== undefined

  /** The page after a position. A server refuses to begin in the midst of a record, as the position before an event may be. */
  const pageAfter = async (
    position: number,
    until: number,
    count: number,
    end: number | undefined,
  ): Promise<readonly StoredEvent[]> => {
    const places = [position, position + 1]
    // Who asks for one event alone names its position, and the one before it.
    if (until === position + 1 || times.get(position + 1) !== undefined) places.reverse()
    for (const from of position === 0 ? [] : places) {
      try {
        return await pages.ofAll(from, "forwards", count, end)
      } catch (error) {
        if (!(error instanceof GivenUp) || error.failure.kind !== "unknown") throw error
      }
    }
    return pages.ofAll("start", "forwards", count, end)
  }

  /** The time up to and with a position, before or in the page that was read from it. */
  const timeUntil = async (position: number, page: readonly StoredEvent[]): Promise<RecordingTime> =>
    position === 0
      ? beforeAnything
      : (times.get(position) ?? timeBackFrom(before(pages, position, page), isOurs, clockTolerance))

  return async function* ({ after = 0, until = Number.MAX_SAFE_INTEGER } = {}) {
    assertWhole("after", after)
    assertWhole("until", until)
    const doing = "the read of all events"
    let time: RecordingTime | undefined
    /** Where the log ended when it was asked. A page that is only short may have been broken off. */
    let end: number | undefined
    for (let seen = after; seen < until;) {
      // No more positions than these are up to `until`, with the one where the page begins.
      const count = Math.min(pageSize, until - seen + 1)
      const page = await orStoreError(doing, () => pageAfter(seen, until, count, end))
      const recorded: Recorded[] = []
      // A page that had to begin earlier holds what is shown already, and what nobody asked for.
      const shown = Math.max(seen, after)
      for (const event of page) {
        const stream = names.inStore(event.stream)
        if (stream === undefined || event.position <= shown || event.position > until) continue
        const known: RecordingTime | undefined = times.get(event.position)
        time =
          known ?? recordingTime(time ?? (await orStoreError(doing, () => timeUntil(after, page))), event)
        recorded.push(recordedEvent(stream, event, instantOf(time)))
      }
      const last = recorded.at(-1)?.position
      if (last !== undefined && time !== undefined) {
        times.set(last, time)
        tellHead(last)
        yield recorded
      }
      seen = page.at(-1)?.position ?? seen
      if (page.length < count && seen < until) {
        end ??= (await orStoreError(doing, () => lastOfAll(pages))).position
        if (seen >= end) return
      }
    }
  }
}

/** What stands before the events after a position, newest first: what the page holds of it, and what came before the page. */
async function* before(
  pages: Pages,
  position: number,
  page: readonly StoredEvent[],
): AsyncIterable<StoredEvent> {
  yield* page.filter((event) => event.position <= position).toReversed()
  const [first] = page
  if (first !== undefined) yield* allBackFrom(pages, first.position)
}
