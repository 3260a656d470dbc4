import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { expect, test } from "vitest"
import { StoreFileError } from "../src/index.ts"
import { aStream, anEvent, collect } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore } from "../src/index.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

/** A file of 60 events in two streams. */
const aFile = async (): Promise<string> => {
  const path = join(temporaryDirectory(), "log.db")
  using store = openSqliteStore(path)
  for (let number = 0; number < 60; number += 1) {
    const revision = Math.floor(number / 2)
    await store.append(aStream(number % 2), revision === 0 ? "none" : revision - 1, [
      anEvent(number, { text: "a".repeat(900) }),
    ])
  }
  return path
}

const findingsAfter = async (sql: string) => {
  const path = await aFile()
  const database = new DatabaseSync(path, { defensive: false })
  database.exec(sql)
  database.close()
  using store = openSqliteStore(path)
  return store.check()
}

test("an unharmed file has no findings", async () => {
  expect(await findingsAfter("SELECT 1")).toStrictEqual([])
})

test.each([
  ["an event taken out", "DELETE FROM event WHERE position = 31", { kind: "revision", position: 33 }],
  [
    "an event taken out, the last one of its stream",
    "DELETE FROM event WHERE position = 59",
    { kind: "position", position: 60, message: "position 59 is missing" },
  ],
  [
    "a stream taken out as a whole",
    `DELETE FROM event WHERE stream = '${aStream(0)}'`,
    { kind: "position", position: 2, message: "position 1 is missing" },
  ],
  [
    "several events taken out",
    "DELETE FROM event WHERE position > 31 AND position < 35",
    { kind: "position", position: 35, message: "positions 32 to 34 are missing" },
  ],
  [
    "an event moved to another stream",
    `UPDATE event SET stream = '${aStream(7)}' WHERE position = 31`,
    { kind: "revision", position: 31 },
  ],
  [
    "two events of a stream swapped",
    "UPDATE event SET position = 99 WHERE position = 31",
    { kind: "revision", position: 33 },
  ],
  [
    "a time set back",
    "UPDATE event SET recorded_at = '2001-01-01T00:00:00.000Z' WHERE position = 31",
    { kind: "recordedAt", position: 31 },
  ],
  ["content that is no JSON", "UPDATE event SET data = '{' WHERE position = 31", { kind: "content" }],
  ["a position below zero", "UPDATE event SET position = -5 WHERE position = 1", { kind: "position" }],
])("%s is found", async (_, sql, finding) => {
  expect(await findingsAfter(sql)).toContainEqual(expect.objectContaining(finding))
})

test("an event that the index still names and the table no longer holds is found", async () => {
  const path = await aFile()
  const alterIndex = (condition: string): void => {
    const database = new DatabaseSync(path, { defensive: false })
    const sql = `CREATE UNIQUE INDEX event_by_stream ON event (stream, revision)${condition}`
    database.exec("PRAGMA writable_schema = ON")
    database.prepare("UPDATE sqlite_schema SET sql = ? WHERE type = 'index'").run(sql)
    database.close()
  }
  alterIndex(" WHERE position < 60")
  const database = new DatabaseSync(path)
  database.exec("DELETE FROM event WHERE position = 60")
  database.close()
  alterIndex("")
  using store = openSqliteStore(path)
  expect(store.check()).toStrictEqual([{ kind: "file", message: expect.stringContaining("event_by_stream") }])
})

test("a page of garbage is found by the check, and met as damage by a reading", async () => {
  const path = await aFile()
  const file = readFileSync(path)
  // Not the roots, nor the ends that are looked at on opening.
  file.fill(0xa5, 4_096 * 9, 4_096 * 10)
  writeFileSync(path, file)
  using store = openSqliteStore(path)
  expect(store.check().map(({ kind }) => kind)).toContain("file")
  await expect(collect(store.readAll())).rejects.toSatisfy(
    (error) =>
      error instanceof StoreFileError &&
      error.kind === "damaged" &&
      error.message.includes(path) &&
      error.cause !== undefined,
  )
})
