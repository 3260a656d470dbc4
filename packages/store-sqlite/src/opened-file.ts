import { statSync } from "node:fs"
import { resolve } from "node:path"
import { StoreFileError } from "./store-file-error.ts"

/** The file that a store has open, as long as it stands at its path. */
export interface OpenedFile {
  /** Absolute: the process may go to another directory. */
  readonly path: string
  /** Tells it from every other file while it is open. */
  readonly identity: string | undefined
  /**
   * SQLite itself goes on with a file that was unlinked, and its log at the path would be taken for the log of the file that came
   * in its place.
   *
   * @throws {StoreFileError} if another file, or none, stands at its path
   */
  readonly assertInPlace: () => void
}

export const openedFile = (given: string): OpenedFile => {
  const path = resolve(given)
  const identity = identityOf(path)
  return {
    path,
    identity,
    assertInPlace: () => {
      if (identityOf(path) === identity) return
      const what = `${given} was moved, deleted or replaced while it was open`
      throw new StoreFileError("replaced", `${what}: open the store again.`)
    },
  }
}

const identityOf = (path: string): string | undefined => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}:${found.ino}`
}
