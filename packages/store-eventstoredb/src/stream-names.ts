import { isStreamName } from "@programme-lifecycle/core/store"

/** The names that a store's streams bear on the server. */
export interface StreamNames {
  readonly prefix: string
  readonly onServer: (stream: string) => string
  /** The stream of the store that bears this name on the server; undefined where it is none. */
  readonly inStore: (name: string) => string | undefined
}

/** Empty, or it ends with a mark that no aggregate's name holds: so no two prefixes share a stream. */
const prefixForm = /^(?:[A-Za-z0-9][A-Za-z0-9._-]*[._-])?$/

/** @throws {RangeError} for a prefix that could be taken for a part of an aggregate's name */
export const streamNames = (prefix: string): StreamNames => {
  if (!prefixForm.test(prefix))
    throw new RangeError(
      `prefix must be empty, or letters, digits, dots, dashes and underscores with one of the last three at its end, not ${JSON.stringify(prefix)}`,
    )
  return {
    prefix,
    onServer: (stream) => prefix + stream,
    inStore: (name) => {
      const stream = name.startsWith(prefix) ? name.slice(prefix.length) : ""
      return isStreamName(stream) ? stream : undefined
    },
  }
}
