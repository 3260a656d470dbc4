import { StoreError } from "@programme-lifecycle/core"
import { BeingRestoredError } from "@programme-lifecycle/core/store"
import { StoreFileError } from "./store-file-error.ts"

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
const sqlite = { busy: 5, readOnly: 8, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 }

/** The extended result code of an insert that a trigger refused; a store's file never holds another than the mark of a restore. */
const refusedByTrigger = 1811

/** SQLite's primary result code, where the error is one of the driver's. */
const resultCode = (error: unknown): number | undefined => {
  const code = extendedCode(error)
  return code === undefined ? undefined : code & 0xff
}

const extendedCode = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode
    : undefined

export const isBusy = (error: unknown): boolean => resultCode(error) === sqlite.busy

export const isReadOnly = (error: unknown): boolean => resultCode(error) === sqlite.readOnly

export const isUnreadable = (error: unknown): boolean =>
  resultCode(error) === sqlite.corrupt ||
  resultCode(error) === sqlite.notADatabase ||
  error instanceof SyntaxError ||
  (error instanceof Error && "code" in error && error.code === "ERR_OUT_OF_RANGE")

const isOfTheFileSystem = (error: unknown): boolean => error instanceof Error && "syscall" in error

/** Runs what touches the file. Every error of the driver, or of the file system, leaves as a StoreError that names the path, wrapped once. */
export const guarded = <Result>(path: string, touch: () => Result): Result => {
  try {
    return touch()
  } catch (cause) {
    if (cause instanceof StoreError) throw cause
    if (isUnreadable(cause))
      throw new StoreFileError("damaged", `${path} is damaged: ${messageOf(cause)}.`, { cause })
    if (extendedCode(cause) === refusedByTrigger) throw new BeingRestoredError(path, { cause })
    if (isOfTheFileSystem(cause))
      throw new StoreError(`${path} cannot be reached: ${messageOf(cause)}.`, { cause })
    const code = resultCode(cause)
    if (code === undefined) throw cause
    throw new StoreError(sentence(path, code, messageOf(cause)), { cause })
  }
}

const sentence = (path: string, code: number, message: string): string => {
  switch (code) {
    case sqlite.busy:
      return `${path} stayed locked by another process for longer than the busy timeout.`
    case sqlite.full:
      return `${path} was not written: the disk is full.`
    case sqlite.readOnly:
      return `${path} cannot be written: ${message}.`
    case sqlite.cannotOpen:
      return `${path} cannot be opened: ${message}.`
    default:
      return `${path} could not be read or written: ${message}.`
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
