import type { DatabaseSync } from "node:sqlite"
import * as E from "fp-ts/lib/Either.js"
import { StoreError } from "@programme-lifecycle/core"
import { assertWhole, storable } from "@programme-lifecycle/core/store"
import type { Instant } from "@programme-lifecycle/core"
import type { RestorableStore } from "@programme-lifecycle/core/store"
import { check, type Finding } from "./check.ts"
import { valueOf } from "./connection.ts"
import { guarded } from "./driver-error.ts"
import { followersOfFile } from "./followers.ts"
import { openedFile } from "./opened-file.ts"
import { restoringOf } from "./restoring.ts"
import { readAhead, type ReadAhead } from "./read-ahead.ts"
import { columns, page } from "./row.ts"
import { writerOf } from "./writer.ts"

const pageSize = 500

/** So many events take longer to read than another thread to begin: from then on it reads ahead. */
const longReading = 20_000

/** An event store in one SQLite file. After `close` every other method throws a StoreError. */
export interface SqliteStore extends RestorableStore, Disposable {
  /** The path as it was given. */
  readonly path: string
  /**
   * Reads the whole file and tells what is wrong with it. It blocks while it reads. What it cannot see: events that are missing at
   * the end of the log, and a well-formed value that somebody altered.
   *
   * @throws {StoreError} if the file cannot be read for another reason than damage
   */
  check(): readonly Finding[]
  /** Closes the file; whoever waits in `moreAfter` is rejected with a StoreError. Closing twice does nothing. */
  close(): void
}

/** The store over a connection that `openDatabase` made. */
export const storeOver = (database: DatabaseSync, path: string, clock: () => Instant): SqliteStore => {
  const write = writerOf(database, clock)
  const restoring = restoringOf(database, path)
  const pageOfStream = database.prepare(
    `SELECT ${columns} FROM event WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ${pageSize}`,
  )
  const all = `SELECT ${columns} FROM event WHERE position > ? AND position <= ? ORDER BY position LIMIT ${pageSize}`
  const pageOfAll = database.prepare(all)

  const file = path === ":memory:" ? undefined : openedFile(path)

  const touch = <Result>(action: () => Result): Result => {
    if (!database.isOpen) throw new StoreError(`${path} is closed.`)
    return guarded(path, () => {
      file?.assertInPlace()
      return action()
    })
  }

  const aheadFrom = (after: number, until: number): ReadAhead | undefined =>
    file === undefined || Math.min(until, position()) - after < longReading
      ? undefined
      : readAhead({ path: file.path, identity: file.identity, sql: all, pageSize, until })

  const position = (): number => touch(() => Number(valueOf(database, "SELECT max(position) FROM event")))

  const followers = followersOfFile({
    position,
    dataVersion: () => touch(() => Number(valueOf(database, "PRAGMA data_version"))),
  })

  const close = (): void => {
    if (!database.isOpen) return
    guarded(path, () => database.close())
    followers.fail(new StoreError(`${path} is closed.`))
  }

  return {
    path,

    append: async (stream, expected, events) => {
      const texts = storable(stream, expected, events)
      const result = touch(() => write(stream, expected, texts))
      if (E.isRight(result)) followers.tell(result.right.position)
      return result
    },

    async *readStream(stream, from = 0) {
      assertWhole("from", from)
      for (let next = from; ; next += pageSize) {
        const events = touch(() => page(pageOfStream.all(stream, next)))
        if (events.length > 0) yield events
        if (events.length < pageSize) return
      }
    },

    async *readAll({ after = 0, until = Number.MAX_SAFE_INTEGER } = {}) {
      assertWhole("after", after)
      assertWhole("until", until)
      let ahead: ReadAhead | undefined
      try {
        for (let next = after; ;) {
          const read = await ahead?.next(next)
          const events = touch(() => read ?? page(pageOfAll.all(next, until)))
          if (events.length > 0) yield events
          if (events.length < pageSize) return
          if (next === after) ahead = aheadFrom(after, until)
          next = events.at(-1)?.position ?? next
        }
      } finally {
        await ahead?.close()
      }
    },

    head: async () => position(),

    moreAfter: async (after, signal) => {
      assertWhole("position", after)
      return followers.moreAfter(after, signal)
    },

    isBeingRestored: async () => touch(restoring.isMarked),

    beginRestore: async () => {
      touch(restoring.mark)
      return {
        append: async (after, events) => {
          const last = touch(() => restoring.append(after, events))
          followers.tell(last)
          return last
        },
        finish: async () => touch(restoring.unmark),
      }
    },

    check: () => touch(() => check(database)),
    close,
    [Symbol.dispose]: close,
  }
}
