import { StoreError, type Instant, type Metadata, type Recorded } from "@programme-lifecycle/core/store"
import type { StoredEvent } from "./client-port.ts"

/** In metadata, first: when an event was recorded that has been moved here from another store. */
export const recordedAtKey = "$recordedAt"

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)

/** When the event was written, in milliseconds since 1970: by the server's clock, or by that of the store it came from. */
export const timeOf = ({ created, metadata }: StoredEvent): number => {
  const moved = isObject(metadata) ? metadata[recordedAtKey] : undefined
  return typeof moved === "string" ? Date.parse(moved) : created
}

/** The id of the command that made the event; undefined for a moved one, which bears its own time, whatever came before it. */
export const commandOf = ({ metadata }: StoredEvent): unknown =>
  isObject(metadata) && !(recordedAtKey in metadata) ? metadata["command"] : undefined

/** @throws {StoreError} if it is no event that a store wrote */
export const recordedEvent = (stream: string, event: StoredEvent, recordedAt: Instant): Recorded => {
  const { revision, position, id, type, data } = event
  if (type === "$streamDeleted")
    throw new StoreError(`${stream} was deleted on the server, which this library never does.`)
  if (typeof data !== "object" || data === null || data instanceof Uint8Array || !isObject(event.metadata))
    throw new StoreError(
      `${stream}@${revision} cannot be read: its data or metadata are no JSON object. If another service wrote it, give the store a prefix.`,
    )
  const metadata: unknown =
    recordedAtKey in event.metadata ? withoutRecordedAt(event.metadata) : event.metadata
  return {
    stream,
    revision,
    position,
    id,
    recordedAt,
    type,
    data,
    metadata: metadata as Metadata,
  }
}

const withoutRecordedAt = (
  metadata: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const { [recordedAtKey]: _, ...rest } = metadata
  return rest
}
