import { spawnSync } from "node:child_process"
import { join } from "node:path"
import * as E from "fp-ts/lib/Either.js"
import { expect, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core"
import { aStream, collect } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore } from "../src/index.ts"
import { openDatabase } from "../src/open-database.ts"
import { storeOver } from "../src/sqlite-store.ts"
import { batch, expected, fillUp } from "./fill-up.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

test("on a full disk an append is refused whole, and the store works again once there is room", async () => {
  const path = join(temporaryDirectory(), "log.db")
  const database = openDatabase(path)
  using store = storeOver(database, path, () => "2024-05-02T09:00:00.000Z")
  database.exec("PRAGMA max_page_count = 60")

  const { taken, error } = await fillUp(store)
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toMatchObject({
    message: `${path} was not written: the disk is full.`,
    cause: expect.any(Error),
  })
  expect(taken).toBeGreaterThan(5)
  const before = await collect(store.readAll())
  expect(before).toHaveLength(2 * taken)
  const head = await store.head()
  for (let again = 0; again < 3; again += 1)
    await expect(store.append(aStream(), expected(taken), batch(taken))).rejects.toBeInstanceOf(StoreError)
  expect(await store.head()).toBe(head)
  expect(await collect(store.readAll())).toStrictEqual(before)

  database.exec("PRAGMA max_page_count = 100000")
  const appended = await store.append(aStream(), expected(taken), batch(taken))
  expect(appended).toStrictEqual(E.right({ revision: 2 * taken + 1, position: 2 * taken + 2 }))
  expect(store.check()).toStrictEqual([])
})

test("where the system refuses to let the file grow, nothing is lost and nothing is half written", async () => {
  const path = join(temporaryDirectory(), "log.db")
  const script = join(import.meta.dirname, "fill-up.child.ts")
  // Blocks of 1,024 bytes; the signal that comes with the limit would end the process otherwise.
  const limited = `trap "" XFSZ; ulimit -S -f 400; exec "$0" --disable-warning=ExperimentalWarning "$1" "$2"`
  const child = spawnSync("bash", ["-c", limited, process.execPath, script, path], { encoding: "utf8" })
  expect(child.stderr).toBe("")
  expect(JSON.parse(child.stdout)).toStrictEqual({
    error: "StoreError",
    sameHead: true,
    readable: true,
    sound: true,
  })

  using store = openSqliteStore(path)
  const taken = (await collect(store.readAll())).length / 2
  expect(taken).toBeGreaterThan(5)
  const appended = await store.append(aStream(), expected(taken), batch(taken))
  expect(appended).toStrictEqual(E.right({ revision: 2 * taken + 1, position: 2 * taken + 2 }))
  expect(store.check()).toStrictEqual([])
})
