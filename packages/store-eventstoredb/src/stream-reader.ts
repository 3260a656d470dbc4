import { assertWhole, StoreError, type EventStore, type Recorded } from "@programme-lifecycle/core/store"
import type { StoredEvent } from "./client-port.ts"
import { pageSize, streamBackFrom, type Pages } from "./pages.ts"
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

/** How many streams' times are remembered, so that who reads on need not look back. */
const remembered = 1_000

/** The `readStream` of a store. */
export const streamReaderOf = (
  pages: Pages,
  names: StreamNames,
  clockTolerance: number,
): EventStore["readStream"] => {
  const times = recentOf<string, RecordingTime>(remembered)

  const timeBefore = async (name: string, revision: number): Promise<RecordingTime> => {
    if (revision === 0) return beforeAnything
    const known = times.get(name)
    return known?.last?.revision === revision - 1
      ? known
      : timeBackFrom(streamBackFrom(pages, name, revision), () => true, clockTolerance)
  }

  const pageFrom = async (stream: string, from: number): Promise<readonly StoredEvent[]> => {
    const name = names.onServer(stream)
    try {
      const page = await pages.ofStream(name, from, "forwards", pageSize)
      if (page.length > 0 || from > 0) return page
    } catch (error) {
      if (!(error instanceof GivenUp) || error.failure.kind !== "not-found") throw error
      if (!(await isDeleted(name))) return []
    }
    throw new StoreError(`${stream}@${from} is gone: the stream was deleted or truncated on the server.`)
  }

  /** A stream that was deleted and may be created again looks like one that never was; its metadata tells. */
  const isDeleted = async (name: string): Promise<boolean> => {
    try {
      const [last] = await pages.ofStream(`$$${name}`, "end", "backwards", 1)
      return typeof last?.data === "object" && last.data !== null && "$tb" in last.data
    } catch (error) {
      if (error instanceof GivenUp && error.failure.kind === "not-found") return false
      throw error
    }
  }

  return async function* (stream, from = 0) {
    assertWhole("from", from)
    const name = names.onServer(stream)
    if (names.inStore(name) !== stream) return
    const doing = `the read of ${stream}`
    let time: RecordingTime | undefined
    for (let next = from; ;) {
      const page = await orStoreError(doing, () => pageFrom(stream, next))
      if (page.length === 0) return
      time ??= await orStoreError(doing, () => timeBefore(name, from))
      const recorded: Recorded[] = []
      for (const event of page) {
        if (event.revision !== next)
          throw new StoreError(`${stream}@${next} is gone: the stream was truncated on the server.`)
        time = recordingTime(time, event)
        recorded.push(recordedEvent(stream, event, instantOf(time)))
        next += 1
      }
      times.set(name, time)
      yield recorded
      // A page that is only short may have been broken off, so the end is where nothing more comes.
    }
  }
}
