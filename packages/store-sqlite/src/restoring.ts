import type { DatabaseSync, StatementSync } from "node:sqlite"
import type { Recorded } from "@programme-lifecycle/core"
import { assertEmptyOrMarked, assertRestoring, storable } from "@programme-lifecycle/core/store"
import { valueOf } from "./connection.ts"
import { insertion, restoreMark } from "./schema.ts"
import { transactionOf } from "./transaction.ts"

/** Moves another store's history into the file; each action is one transaction. */
interface Restoring {
  readonly isMarked: () => boolean
  readonly mark: () => void
  readonly append: (after: number, events: readonly Recorded[]) => number
  readonly unmark: () => void
}

export const restoringOf = (database: DatabaseSync, path: string): Restoring => {
  const transaction = transactionOf(database)
  let prepared: StatementSync | undefined

  const isMarked = (): boolean =>
    valueOf(database, `SELECT count(*) FROM sqlite_schema WHERE name = '${restoreMark.name}'`) === 1
  const head = (): number => Number(valueOf(database, "SELECT max(position) FROM event"))
  const unmark = (): void => database.exec(`DROP TRIGGER IF EXISTS ${restoreMark.name}`)

  const insert = (event: Recorded): void => {
    const { stream, revision, id, type, recordedAt } = event
    for (const { data, metadata } of storable(stream, revision, [event]))
      (prepared ??= database.prepare(insertion)).run(stream, revision, id, type, recordedAt, data, metadata)
  }

  return {
    isMarked,

    mark: () =>
      transaction(() => {
        const marked = isMarked()
        assertEmptyOrMarked(path, { isMarked: marked, head: head() })
        if (!marked) database.exec(restoreMark.sql)
      }),

    append: (after, events) =>
      transaction(() => {
        assertRestoring(path, { isMarked: isMarked(), head: head(), after })
        // The mark refuses every insert, and nobody sees the file without it: it is back when the transaction ends.
        unmark()
        events.forEach(insert)
        database.exec(restoreMark.sql)
        return head()
      }),

    unmark: () => transaction(unmark),
  }
}
