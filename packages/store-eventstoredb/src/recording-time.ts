import type { Instant } from "@programme-lifecycle/core/store"
import type { StoredEvent } from "./client-port.ts"
import { commandOf, timeOf } from "./recorded-event.ts"

/** When the events up to one were recorded, and which one that is. */
export interface RecordingTime {
  /** The highest time so far, in milliseconds since 1970. */
  readonly highest: number
  readonly last: Mark | undefined
}

/** What tells whether the next event is of the same command. */
interface Mark {
  readonly stream: string
  readonly revision: number
  readonly command: unknown
  /** Whether it is the first event of its command for sure, since it bears the command's own id. */
  readonly isFirst: boolean
}

export const beforeAnything: RecordingTime = { highest: Number.NEGATIVE_INFINITY, last: undefined }

/** With the next event in the order read: its own time, if that is not earlier, or the time of its command's first event. */
export const recordingTime = ({ highest, last }: RecordingTime, event: StoredEvent): RecordingTime => {
  const mark = markOf(event)
  const isOfCommandBefore = last !== undefined && isOneCommand(last, mark)
  return { highest: isOfCommandBefore ? highest : Math.max(highest, timeOf(event)), last: mark }
}

/** When the last event was recorded. */
export const instantOf = ({ highest }: RecordingTime): Instant => new Date(highest).toISOString() as Instant

/**
 * The time up to and with the newest of our events, which come backwards. It asks for no more of them once they are older than the
 * highest time by as much as the server's clocks may step back.
 *
 * @param events newest first; those of others only tell the server's time
 * @param tolerance milliseconds
 */
export const timeBackFrom = async (
  events: AsyncIterable<StoredEvent>,
  isOurs: (event: StoredEvent) => boolean,
  tolerance: number,
): Promise<RecordingTime> => {
  let { highest, last } = beforeAnything
  /** The one read last, as long as nobody knows whether it is the first event of its command. */
  let open: { readonly mark: Mark; readonly time: number } | undefined
  for await (const event of events) {
    const ours = isOurs(event)
    const time = ours ? timeOf(event) : event.created
    if (ours) {
      const mark = markOf(event)
      last ??= mark
      if (open !== undefined && !isOneCommand(mark, open.mark)) highest = Math.max(highest, open.time)
      if (mark.isFirst) highest = Math.max(highest, time)
      open = mark.isFirst ? undefined : { mark, time }
    }
    if (time <= highest - tolerance && (open === undefined || open.time <= highest)) break
  }
  return { highest: Math.max(highest, open?.time ?? highest), last }
}

const markOf = (event: StoredEvent): Mark => {
  const command = commandOf(event)
  return {
    stream: event.stream,
    revision: event.revision,
    command,
    isFirst: command === undefined || command === event.id,
  }
}

const isOneCommand = (before: Mark, after: Mark): boolean =>
  !after.isFirst &&
  before.stream === after.stream &&
  before.revision + 1 === after.revision &&
  before.command === after.command
