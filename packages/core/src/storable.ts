import { largestAppend, UnstorableEventsError, type ExpectedRevision } from "./store.ts"
import type { NewEvent } from "./recorded.ts"

const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"])
const deepest = 64
const aUuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
const streamName = new RegExp(`^[a-zA-Z][a-zA-Z0-9]*-${aUuid}$`)
const eventId = new RegExp(`^${aUuid}$`)
const eventType = /^[^$]/

/** An event's id and type, and its data and metadata as JSON text. */
export interface EventTexts {
  readonly id: string
  readonly type: string
  readonly data: string
  readonly metadata: string
}

/**
 * The JSON texts of an append's events, once {@link assertStorable} has passed them.
 *
 * @throws {UnstorableEventsError} and RangeError, as {@link assertStorable} does
 */
export const storable = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): readonly EventTexts[] => {
  assertStorable(stream, expected, events)
  return textsOf(events)
}

const textsOf = (events: readonly NewEvent[]): readonly EventTexts[] =>
  events.map(({ id, type, data, metadata }) => ({
    id,
    type,
    data: JSON.stringify(data),
    metadata: JSON.stringify(metadata),
  }))

/**
 * Checks an append, so that every store keeps exactly what was handed in (I-JSON, RFC 7493): finite numbers, well-formed strings,
 * plain objects and dense arrays, nothing that JSON drops or changes in silence. A key whose value is undefined counts as absent.
 *
 * Data and metadata are objects, and metadata tells at least the version, the command and the actor. Names that begin with `$`
 * belong to the stores: no event type does, and no key of metadata at its top.
 *
 * @throws {UnstorableEventsError} naming the place and the reason, also for a name that is not an aggregate's name and a UUID, for
 *   an id that is not a UUID in lower case or stands twice, for no events at all, and for more than {@link largestAppend}
 * @throws {RangeError} for a revision that no stream can stand at
 */
export const assertStorable = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): void => {
  if (!isStreamName(stream))
    throw new UnstorableEventsError(
      "stream",
      `${shown(stream)} is not an aggregate's name, a dash and a UUID`,
    )
  if (expected !== "none") assertWhole("expected", expected)
  if (!Array.isArray(events)) throw new UnstorableEventsError("[]", "events come in an array")
  if (events.length === 0) throw new UnstorableEventsError("[]", "there is no event to append")
  const size: Size = { atMost: 0 }
  for (const [index, event] of events.entries()) {
    const fault = faultInEvent(event, size)
    if (fault !== undefined) throw new UnstorableEventsError(`[${index}]${fault.path}`, fault.reason)
  }
  if (events.length > 1) assertDifferent(events)
  // Most appends are far below, so that their bytes need not be counted.
  if (size.atMost > largestAppend && bytesOf(events) > largestAppend)
    throw new UnstorableEventsError("[]", `the append is larger than ${largestAppend} bytes`)
}

const shown = (stream: unknown): string =>
  typeof stream === "string" ? JSON.stringify(stream) : `a value of type ${typeof stream}`

/** A correction names one event by its id. */
const assertDifferent = (events: readonly NewEvent[]): void => {
  const ids = new Set<string>()
  for (const [index, { id }] of events.entries())
    if (ids.size === ids.add(id).size)
      throw new UnstorableEventsError(`[${index}].id`, "an earlier event of the append has the same id")
}

/** Whether a stream can bear this name: an aggregate's name, a dash and a UUID. */
export const isStreamName = (name: string): boolean => typeof name === "string" && streamName.test(name)

/**
 * Checks a revision or a position.
 *
 * @throws {RangeError} unless the number is whole, not negative, and safe
 */
export const assertWhole = (name: string, value: number): void => {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${name} must be a whole number from 0 on, not ${value}`)
}

/** What cannot be stored in a value: where it stands (`.list[1].text`), and why. */
export interface Fault {
  readonly path: string
  readonly reason: string
}

/** The bytes of what was walked through, if every letter had to be escaped. */
interface Size {
  atMost: number
}

const bytesOfLetter = 6
/** A number has 24 letters at the most; brackets, quotes, a colon and a comma have fewer. */
const bytesAround = 26

/** What keeps a value from being stored in an event; undefined if nothing does. */
export const unstorable = (value: unknown): Fault | undefined => {
  const size: Size = { atMost: 0 }
  const found = faultIn(value, 0, size)
  if (found !== undefined || size.atMost <= largestAppend) return found
  return utf8Length(JSON.stringify(value)) > largestAppend
    ? fault(`larger than ${largestAppend} bytes`)
    : undefined
}

/** The keys on the way to a fault. */
export const placesOf = ({ path }: Fault): readonly string[] =>
  path.split(/[.[\]]+/).filter((key) => key !== "")

/** The path to a fault is put together only when one is found. */
const faultIn = (value: unknown, depth: number, size: Size): Fault | undefined => {
  size.atMost += bytesAround
  switch (typeof value) {
    case "string":
      size.atMost += bytesOfLetter * value.length
      return value.isWellFormed() ? undefined : fault("a string with half a surrogate pair")
    case "number":
      return faultInNumber(value)
    case "boolean":
      return undefined
    case "object":
      if (value === null) return undefined
      if (depth > deepest) return fault(`nested deeper than ${deepest}, or in a circle`)
      return Array.isArray(value) ? faultInArray(value, depth, size) : faultInObject(value, depth, size)
    default:
      return fault(`a value of type ${typeof value}`)
  }
}

const faultInEvent = (event: NewEvent, size: Size): Fault | undefined => {
  if (!isObject(event)) return fault("no event")
  const { id, type, data, metadata } = event
  return faultIn({ id, type, data, metadata }, 0, size) ?? faultInParts(event)
}

const faultInParts = ({ id, type, data, metadata }: NewEvent): Fault | undefined => {
  if (typeof id !== "string" || !eventId.test(id))
    return fault("an id that is not a UUID in lower case", ".id")
  if (typeof type !== "string" || !eventType.test(type))
    return fault("an event type that is no text, is empty, or begins with $", ".type")
  if (!isObject(data)) return fault("facts that are no object", ".data")
  return isObject(metadata) ? faultInMetadata(metadata) : fault("metadata that are no object", ".metadata")
}

/** Who reads the log without the aggregate's schemas, the audit trail say, relies on these three. */
const faultInMetadata = (metadata: NewEvent["metadata"]): Fault | undefined => {
  const { v, command, actor } = metadata
  if (!Number.isSafeInteger(v) || v < 1)
    return fault("a version that is no whole number from 1 on", ".metadata.v")
  if (typeof command !== "string" || !eventId.test(command))
    return fault("a command's id that is not a UUID in lower case", ".metadata.command")
  if (!isObject(actor) || typeof actor.capacity !== "string")
    return fault("an actor without a capacity", ".metadata.actor")
  for (const key in metadata)
    if (key.startsWith("$")) return fault("a key that begins with $", `.metadata.${key}`)
  return undefined
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const fault = (reason: string, path = ""): Fault => ({ path, reason })

const within = (key: string, inner: Fault): Fault => fault(inner.reason, key + inner.path)

const faultInNumber = (value: number): Fault | undefined => {
  if (!Number.isFinite(value)) return fault(`the number ${value}`)
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return fault("an integer beyond 2^53 - 1")
  return Object.is(value, -0) ? fault("negative zero") : undefined
}

const faultInArray = (items: readonly unknown[], depth: number, size: Size): Fault | undefined => {
  for (let index = 0; index < items.length; index += 1) {
    if (!(index in items)) return fault("a hole in an array", `[${index}]`)
    const inner = faultIn(items[index], depth + 1, size)
    if (inner !== undefined) return within(`[${index}]`, inner)
  }
  return Object.keys(items).length === items.length
    ? faultBesideKeys(items)
    : fault("an array with further keys")
}

const faultInObject = (object: object, depth: number, size: Size): Fault | undefined => {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (prototype !== Object.prototype && prototype !== null) return fault("an object that is not plain")
  // The object is plain, so nothing is inherited, and this is the cheapest walk.
  for (const key in object) {
    if (forbiddenKeys.has(key)) return fault(`the key ${key}`)
    if (!key.isWellFormed()) return fault("a key with half a surrogate pair")
    const value = (object as Readonly<Record<string, unknown>>)[key]
    if (value === undefined) continue
    size.atMost += bytesOfLetter * key.length
    const inner = faultIn(value, depth + 1, size)
    if (inner !== undefined) return within(`.${key}`, inner)
  }
  return faultBesideKeys(object)
}

/** What JSON would leave out, or have replaced. */
const faultBesideKeys = (object: object): Fault | undefined => {
  if (Object.getOwnPropertySymbols(object).length > 0) return fault("a key that is a symbol")
  return "toJSON" in object ? fault("a toJSON of its own") : undefined
}

/** What an append counts: the JSON of data and metadata, ids and types, in UTF-8. */
const bytesOf = (events: readonly NewEvent[]): number => {
  let bytes = 0
  for (const { id, type } of events) bytes += utf8Length(id) + utf8Length(type)
  for (const { data, metadata } of textsOf(events)) bytes += utf8Length(data) + utf8Length(metadata)
  return bytes
}

const utf8Length = (text: string): number => {
  let length = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit > 0x7ff) length += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2
    else if (unit > 0x7f) length += 1
  }
  return length
}
