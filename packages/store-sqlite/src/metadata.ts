import type { Metadata } from "@programme-lifecycle/core/store"

/** How many texts are remembered. They are compared one by one, which for a few is faster than a look-up by their hash. */
const most = 16

/** Where the command's id stands in `{"v":1,"command":"0190...","actor":...}`, as this library writes it. */
const idBegins = 18
const idEnds = 54

/** A text but for its command. What it says is parsed when it is seen again: many are never. */
interface Seen {
  readonly head: string
  readonly rest: string
  shared: Metadata | undefined
}

/**
 * Parses metadata. From one event of a desk to the next they differ in the command alone, as a rule: what is the same is parsed
 * once and shared, deep-frozen. Parsing each of them would be half of the parsing that reading a log takes.
 *
 * @throws {SyntaxError} from the function that it returns, for a text that is no JSON
 */
export const metadataParser = (): ((text: string) => Metadata) => {
  const seen: Seen[] = []
  let next = 0
  const sharedWith = (text: string): Metadata | undefined => {
    const rest = text.slice(idEnds)
    for (const one of seen)
      if (one.rest === rest && text.startsWith(one.head)) return (one.shared ??= parseWithoutId(one))
    seen[next] = { head: text.slice(0, idBegins), rest, shared: undefined }
    next = (next + 1) % most
    return undefined
  }
  return (text) => {
    const shared = isUsual(text) ? sharedWith(text) : undefined
    // A further command in the text, which only a hand could write, would be the one that counts in JSON.
    if (shared?.command !== "") return JSON.parse(text) as Metadata
    return { ...shared, command: text.slice(idBegins, idEnds) }
  }
}

const parseWithoutId = ({ head, rest }: Seen): Metadata => deepFreeze(JSON.parse(head + rest) as Metadata)

/** Whether the id of the command stands in its place, without a letter that would need unescaping. */
const isUsual = (text: string): boolean => {
  if (!text.startsWith(',"command":"', 6)) return false
  for (let at = idBegins; at < idEnds; at += 1) {
    const letter = text.charCodeAt(at)
    if (letter !== 0x2d && !(letter >= 0x30 && letter <= 0x39) && !(letter >= 0x61 && letter <= 0x66))
      return false
  }
  return true
}

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
