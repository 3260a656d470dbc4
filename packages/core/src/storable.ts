import { largestAppend, UnstorableEventsError } from "./store.ts"
import type { NewEvent } from "./recorded.ts"

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"])
const deepest = 64

/**
 * The JSON text of each event's data and metadata, checked so that every store keeps exactly what was handed in
 * (I-JSON, RFC 7493): finite numbers, well-formed strings, plain objects and dense arrays, nothing that JSON drops or
 * changes in silence. A key whose value is undefined counts as absent.
 *
 * @throws {UnstorableEventsError} naming the place and the reason
 */
export const storable = (
  events: readonly NewEvent[],
): readonly { readonly data: string; readonly metadata: string }[] => {
  let size = 0
  return events.map((event, index) => {
    check(event.id, `[${index}].id`, 0)
    check(event.type, `[${index}].type`, 0)
    check(event.data, `[${index}].data`, 0)
    check(event.metadata, `[${index}].metadata`, 0)
    const texts = { data: JSON.stringify(event.data), metadata: JSON.stringify(event.metadata) }
    size += utf8Length(texts.data) + utf8Length(texts.metadata) + event.type.length + event.id.length
    if (size > largestAppend)
      throw new UnstorableEventsError(`[${index}]`, `the append is larger than ${largestAppend} bytes`)
    return texts
  })
}

const check = (value: unknown, path: string, depth: number): void => {
  switch (typeof value) {
    case "string":
      if (!value.isWellFormed()) refuse(path, "a string with half a surrogate pair")
      return
    case "number":
      if (!Number.isFinite(value)) refuse(path, `the number ${value}`)
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) refuse(path, "an integer beyond 2^53 - 1")
      if (Object.is(value, -0)) refuse(path, "negative zero")
      return
    case "boolean":
      return
    case "object":
      if (value === null) return
      if (depth >= deepest) refuse(path, `nested deeper than ${deepest}, or in a circle`)
      if (Array.isArray(value)) checkArray(value, path, depth)
      else checkObject(value, path, depth)
      return
    default:
      refuse(path, `a value of type ${typeof value}`)
  }
}

const checkArray = (items: readonly unknown[], path: string, depth: number): void => {
  for (let index = 0; index < items.length; index += 1) {
    if (!(index in items)) refuse(`${path}[${index}]`, "a hole in an array")
    check(items[index], `${path}[${index}]`, depth + 1)
  }
}

const checkObject = (object: object, path: string, depth: number): void => {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (prototype !== Object.prototype && prototype !== null) refuse(path, "an object that is not plain")
  for (const [key, value] of Object.entries(object)) {
    if (forbiddenKeys.has(key)) refuse(path, `the key ${key}`)
    if (!key.isWellFormed()) refuse(path, "a key with half a surrogate pair")
    if (typeof value === "function") refuse(`${path}.${key}`, "a value of type function")
    if (value !== undefined) check(value, `${path}.${key}`, depth + 1)
  }
}

const refuse = (path: string, reason: string): never => {
  throw new UnstorableEventsError(path, reason)
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
