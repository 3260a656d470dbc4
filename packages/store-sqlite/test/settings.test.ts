import { join } from "node:path"
import { expect, test } from "vitest"
import { assertSettings, connect, valueOf } from "../src/connection.ts"
import { openDatabase } from "../src/open-database.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const aPath = (): string => join(temporaryDirectory(), "log.db")

test("an opened file has every setting that nothing-lost rests on", () => {
  const database = openDatabase(aPath())
  const inForce = [
    "journal_mode",
    "synchronous",
    "busy_timeout",
    "trusted_schema",
    "application_id",
    "user_version",
  ]
  expect(inForce.map((name) => valueOf(database, `PRAGMA ${name}`))).toStrictEqual([
    "wal",
    2,
    5_000,
    0,
    0x504c6665,
    1,
  ])
  database.close()
})

test.each([
  "synchronous = NORMAL",
  "busy_timeout = 0",
  "trusted_schema = ON",
  "cell_size_check = OFF",
  "foreign_keys = OFF",
  "recursive_triggers = OFF",
  "journal_mode = DELETE",
])("a connection with %s is not used", (setting) => {
  const path = aPath()
  const database = openDatabase(path)
  database.exec(`PRAGMA ${setting}`)
  expect(() => assertSettings(database, path)).toThrow(/cannot be used/)
  database.close()
})

test("a connection that is not defensive is not used", () => {
  const path = aPath()
  const database = openDatabase(path)
  database.enableDefensive(false)
  expect(() => assertSettings(database, path)).toThrow(/not defensive/)
  database.close()
})

test("the table takes no value of another type", () => {
  const database = openDatabase(":memory:")
  const insert = database.prepare("INSERT INTO event VALUES (1, ?, ?, 'id', 'type', 'at', '{}', '{}')")
  expect(() => insert.run("stream", "first")).toThrow(/INTEGER/)
  expect(() => insert.run(null, 0)).toThrow(/NOT NULL/)
  database.close()
})

test("connecting writes nothing", () => {
  const database = connect(aPath())
  expect(valueOf(database, "PRAGMA page_count")).toBe(0)
  database.close()
})
