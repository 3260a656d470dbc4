import type { EventSchemas, Happened } from "./decider.ts"
import { onDay, type Instant, type LocalDate } from "./date-range.ts"
import type { DomainEvent, Recorded } from "./recorded.ts"

/** Stored history that this version of the library cannot read: an unknown type, a later version, a shape that does not fit. */
export class UnreadableEventError extends Error {
  override readonly name = "UnreadableEventError"
  readonly stream: string
  readonly revision: number
  constructor(event: Pick<Recorded, "stream" | "revision">, reason: string, options?: ErrorOptions) {
    super(`cannot read ${event.stream}@${event.revision}: ${reason}`, options)
    this.stream = event.stream
    this.revision = event.revision
  }
}

/** Whether the stored event can be read: undefined, or the reason why not. */
export const unreadable = (schemas: EventSchemas, event: Recorded): string | undefined => {
  if (!Object.hasOwn(schemas, event.type)) return `the type ${event.type} is unknown`
  const current = schemas[event.type]?.v ?? 1
  if (!Number.isInteger(event.metadata.v) || event.metadata.v < 1)
    return `its schema version is ${event.metadata.v}`
  return event.metadata.v > current
    ? `${event.type} has version ${event.metadata.v}, and this library reads up to version ${current}`
    : undefined
}

/**
 * The event in today's shape: type and version are checked, older versions are read upwards, and the facts are trusted, since
 * they were checked when they were written.
 *
 * @throws {UnreadableEventError}
 */
export const readAs = <Event extends DomainEvent>(
  schemas: EventSchemas,
  event: Recorded,
): Recorded<Event> => {
  // What an object inherits, `toString` say, has no data: cheaper to see than whether the type is its own.
  const schema = schemas[event.type]
  const current = schema?.v ?? 1
  if (schema?.data !== undefined && event.metadata.v === current) return event as Recorded<Event>
  const reason = unreadable(schemas, event)
  if (reason !== undefined) throw new UnreadableEventError(event, reason)
  let data = event.data
  for (let v = event.metadata.v; v < current; v += 1) {
    const upcast = schema?.upcast?.[v]
    if (upcast === undefined)
      throw new UnreadableEventError(event, `nothing reads version ${v} of ${event.type}`)
    try {
      data = upcast(data)
    } catch (cause) {
      throw new UnreadableEventError(
        event,
        `version ${v} of ${event.type} does not read as version ${v + 1}`,
        { cause },
      )
    }
  }
  return { ...event, data }
}

/**
 * Events as a fold sees them: those that do not say when they happened, on the day they were recorded. The day of the last one is
 * remembered, since events are recorded by the thousand on one day.
 */
export const happenedIn = (
  dayOf: (instant: Instant) => LocalDate,
): (<Event extends DomainEvent>(event: Recorded<Event>) => Happened<Event>) => {
  let day = { of: "" as string, range: onDay("1970-01-01") }
  return <Event extends DomainEvent>({ type, data, metadata, recordedAt }: Recorded<Event>) => {
    if (metadata.occurredOn === undefined && day.of !== recordedAt)
      day = { of: recordedAt, range: onDay(dayOf(recordedAt)) }
    return { type, data, on: metadata.occurredOn ?? day.range } as Happened<Event>
  }
}
