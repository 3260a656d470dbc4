import type { DatabaseSync } from "node:sqlite"

/** Runs an action in one transaction that holds the file's write lock from its first statement on. */
export type Transaction = <Result>(action: () => Result) => Result

export const transactionOf = (database: DatabaseSync): Transaction => {
  const begin = database.prepare("BEGIN IMMEDIATE")
  const commit = database.prepare("COMMIT")
  const rollback = database.prepare("ROLLBACK")
  return (action) => {
    begin.run()
    try {
      const result = action()
      commit.run()
      return result
    } catch (error) {
      if (database.isTransaction) rollback.run()
      throw error
    }
  }
}
