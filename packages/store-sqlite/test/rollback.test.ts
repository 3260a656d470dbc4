import { join } from "node:path"
import { expect, test } from "vitest"
import { aStream, anEvent, collect } from "@programme-lifecycle/store-contract/setting"
import type { Instant } from "@programme-lifecycle/core"
import { openSqliteStore } from "../src/index.ts"
import { openDatabase } from "../src/open-database.ts"
import { storeOver } from "../src/sqlite-store.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

test("a clock that fails in the middle of an append writes nothing, locks nothing, and is told as it is", async () => {
  const path = join(temporaryDirectory(), "log.db")
  const broken = new Error("the clock has stopped")
  let works = true
  const clock = (): Instant => {
    if (!works) throw broken
    return "2024-05-02T09:00:00.000Z"
  }
  using store = openSqliteStore(path, { clock })
  using other = openSqliteStore(path, { clock })
  await store.append(aStream(), "none", [anEvent(1)])

  works = false
  await expect(store.append(aStream(), 0, [anEvent(2)])).rejects.toBe(broken)
  works = true
  await other.append(aStream(), 0, [anEvent(3)])
  await store.append(aStream(), 1, [anEvent(4)])
  expect((await collect(store.readAll())).map(({ data }) => data)).toStrictEqual([
    { comment: 1 },
    { comment: 3 },
    { comment: 4 },
  ])
})

test("an append while another connection holds the file for longer than the timeout is a StoreError, and works later", async () => {
  const path = join(temporaryDirectory(), "log.db")
  const database = openDatabase(path)
  using store = storeOver(database, path, () => "2024-05-02T09:00:00.000Z")
  // The wait itself is SQLite's; five seconds of it would tell nothing more.
  database.exec("PRAGMA busy_timeout = 1")
  const other = openDatabase(path)
  other.exec("BEGIN IMMEDIATE")
  await expect(store.append(aStream(), "none", [anEvent(1)])).rejects.toMatchObject({
    name: "StoreError",
    message: expect.stringContaining("locked by another process"),
  })
  other.exec("ROLLBACK")
  other.close()
  await store.append(aStream(), "none", [anEvent(1)])
  expect(await store.head()).toBe(1)
})
