import { join } from "node:path"
import { expect, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core"
import { aStream, anEvent, collect, settled } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore } from "../src/index.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

test("after it is closed every method of a store says that it is", async () => {
  const store = openSqliteStore(join(temporaryDirectory(), "log.db"))
  store.close()
  store.close()
  const { signal } = new AbortController()
  const uses = [
    () => store.append(aStream(), "none", [anEvent(1)]),
    () => collect(store.readStream(aStream())),
    () => collect(store.readAll()),
    () => store.head(),
    () => store.moreAfter(0, signal),
    async () => store.check(),
    () => store.isBeingRestored(),
    () => store.beginRestore(),
  ]
  for (const use of uses) {
    const error = await use().then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ message: expect.stringMatching(/log\.db is closed\.$/) })
  }
})

test("a store that is closed between two pages ends the reading with an error", async () => {
  const store = openSqliteStore(":memory:")
  for (let number = 0; number < 501; number += 1)
    await store.append(aStream(), number === 0 ? "none" : number - 1, [anEvent(number)])
  const reading = async (): Promise<void> => {
    for await (const _ of store.readAll()) store.close()
  }
  await expect(reading()).rejects.toThrow(/is closed/)
})

test("whoever waits when the store is closed is told at once", async () => {
  const store = openSqliteStore(":memory:")
  const { signal } = new AbortController()
  let told: unknown
  const waiting = store.moreAfter(0, signal).catch((reason: unknown) => {
    told = reason
  })
  store[Symbol.dispose]()
  await settled()
  expect(told).toMatchObject({ message: ":memory: is closed." })
  await waiting
})

test("two stores on one file wake each other's followers", async () => {
  const path = join(temporaryDirectory(), "log.db")
  using one = openSqliteStore(path)
  using two = openSqliteStore(path)
  const { signal } = new AbortController()
  const waiting = two.moreAfter(0, signal)
  await one.append(aStream(), "none", [anEvent(1)])
  await waiting
  expect(await collect(two.readAll())).toHaveLength(1)
})
