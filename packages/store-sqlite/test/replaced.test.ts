import { copyFileSync, renameSync, unlinkSync } from "node:fs"
import { join } from "node:path"
import { beforeEach, expect, onTestFinished, test } from "vitest"
import { anEvent, aStream, collect, fill } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore, StoreFileError, type SqliteStore } from "../src/index.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

/** More than one thread reads alone. */
const length = 21_000

let path: string
let store: SqliteStore
beforeEach(() => {
  path = join(temporaryDirectory(), "county.db")
  store = openSqliteStore(path)
  onTestFinished(() => store.close())
})

/** Puts another log in the place of the store's file, as a backup that is restored over a running service. */
const replace = async (): Promise<void> => {
  const other = join(temporaryDirectory(), "other.db")
  {
    using another = openSqliteStore(other)
    await fill(another, aStream(2), length)
  }
  renameSync(other, path)
}

const refusal = expect.toSatisfy(
  (error: unknown) => error instanceof StoreFileError && error.kind === "replaced",
)

test.each([
  ["deleted", async () => unlinkSync(path)],
  ["moved", async () => renameSync(path, `${path}.old`)],
  ["replaced", replace],
  [
    "replaced by a copy of itself",
    async () => (copyFileSync(path, `${path}.copy`), renameSync(`${path}.copy`, path)),
  ],
])("a file that is %s while it is open takes nothing more, and is not read any more", async (_, change) => {
  await fill(store, aStream(), 500)
  await change()
  const uses = [
    () => store.append(aStream(), 499, [anEvent(500)]),
    () => collect(store.readStream(aStream())),
    () => collect(store.readAll()),
    () => store.head(),
    async () => store.check(),
    () => store.beginRestore(),
  ]
  for (const use of uses) await expect(use()).rejects.toStrictEqual(refusal)
  await expect(store.head()).rejects.toThrow(
    `${path} was moved, deleted or replaced while it was open: open the store again.`,
  )
})

test("whoever waits is told that the file was replaced", async () => {
  const waiting = store.moreAfter(0, new AbortController().signal)
  unlinkSync(path)
  await expect(waiting).rejects.toStrictEqual(refusal)
})

test("a long reading never goes on in another log", async () => {
  await fill(store, aStream(), length)
  const seen = new Set<string>()
  const reading = async (): Promise<void> => {
    let pages = 0
    for await (const page of store.readAll()) {
      for (const { stream } of page) seen.add(stream)
      pages += 1
      if (pages === 1) await replace()
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
  await expect(reading()).rejects.toStrictEqual(refusal)
  expect([...seen]).toStrictEqual([aStream()])
})

test("a file that came back to its place is used again", async () => {
  await fill(store, aStream(), 500)
  renameSync(path, `${path}.elsewhere`)
  renameSync(`${path}.elsewhere`, path)
  expect(await store.head()).toBe(500)
})
