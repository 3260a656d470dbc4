import type { DatabaseSync } from "node:sqlite"
import * as E from "fp-ts/lib/Either.js"
import type { Instant, RevisionConflict } from "@programme-lifecycle/core"
import type { Appended, EventTexts, ExpectedRevision } from "@programme-lifecycle/core/store"
import { insertion } from "./schema.ts"
import { transactionOf } from "./transaction.ts"

/** Writes events after the expected revision, or not at all. */
type Write = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly EventTexts[],
) => E.Either<RevisionConflict, Appended>

/** Each write is one transaction that holds the file's write lock from its first statement on. */
export const writerOf = (database: DatabaseSync, clock: () => Instant): Write => {
  const transaction = transactionOf(database)
  const tip = database.prepare(
    `SELECT (SELECT max(revision) FROM event WHERE stream = ?),
            (SELECT recorded_at FROM event ORDER BY position DESC LIMIT 1)`,
  )
  const standing = database.prepare(
    "SELECT id, position FROM event WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?",
  )
  const insert = database.prepare(insertion)

  const positionOfLast = (
    stream: string,
    from: number,
    events: readonly EventTexts[],
  ): number | undefined => {
    const found: unknown = standing.all(stream, from, events.length)
    const rows = found as readonly (readonly [id: string, position: number])[]
    return events.every(({ id }, index) => rows[index]?.[0] === id) ? rows.at(-1)?.[1] : undefined
  }

  return (stream, expected, events) =>
    transaction(() => {
      const from = expected === "none" ? 0 : expected + 1
      const found: unknown = tip.get(stream)
      const [actual, lastRecordedAt] = found as readonly [number | null, Instant | null]
      const revision = from + events.length - 1

      if (from !== (actual ?? -1) + 1) {
        const position = positionOfLast(stream, from, events)
        return position === undefined
          ? E.left({ type: "RevisionConflict", stream, expected, actual: actual ?? "none" })
          : E.right({ revision, position })
      }

      // Inside the transaction: waiting for the lock may have taken seconds.
      const now = clock()
      const recordedAt = lastRecordedAt !== null && lastRecordedAt > now ? lastRecordedAt : now
      let position = 0
      events.forEach(({ id, type, data, metadata }, index) => {
        position = Number(
          insert.run(stream, from + index, id, type, recordedAt, data, metadata).lastInsertRowid,
        )
      })
      return E.right({ revision, position })
    })
}
