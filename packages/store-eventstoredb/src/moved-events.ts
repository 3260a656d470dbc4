import type { Recorded } from "@programme-lifecycle/core/store"
import type { EventToSend } from "./client-port.ts"
import { serialised } from "./guard/serialised.ts"
import { recordedAtKey } from "./recorded-event.ts"

/** Events that follow one another in one stream, and so can go in one append. */
interface Run {
  readonly stream: string
  /** Of the first of them. */
  readonly revision: number
  readonly events: readonly EventToSend[]
}

/** How many bytes go in one append, unless a single event has more; the server refuses 1,048,576, and counts its own as well. */
const largestRun = 800_000

/** The events in the same order, put together where they may be: every append waits for the one before. */
export function* runsOf(events: readonly Recorded[]): Iterable<Run> {
  let run: { readonly stream: string; readonly revision: number; readonly events: EventToSend[] } | undefined
  let size = 0
  for (const { event, moved } of events.flatMap(movedEvent)) {
    const bytes = sizeOf(moved)
    const follows = run?.stream === event.stream && run.revision + run.events.length === event.revision
    if (run !== undefined && follows && size + bytes <= largestRun) {
      run.events.push(moved)
      size += bytes
      continue
    }
    if (run !== undefined) yield run
    run = { stream: event.stream, revision: event.revision, events: [moved] }
    size = bytes
  }
  if (run !== undefined) yield run
}

/** The server stamps every event with its own time, so a moved one brings along when it was recorded, first in its metadata. */
const movedEvent = (
  event: Recorded,
): readonly { readonly event: Recorded; readonly moved: EventToSend }[] => {
  const time = `{${JSON.stringify(recordedAtKey)}:${JSON.stringify(event.recordedAt)}`
  return serialised(event.stream, event.revision, [event]).map((toSend) => {
    const { metadata } = toSend
    const before = Buffer.from(metadata.length > "{}".length ? `${time},` : time)
    return { event, moved: { ...toSend, metadata: Buffer.concat([before, metadata.subarray(1)]) } }
  })
}

const sizeOf = ({ type, data, metadata }: EventToSend): number =>
  Buffer.byteLength(JSON.stringify(data)) + metadata.length + 2 * type.length + 100
