import { expect, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core/store"
import { aStream, anEvent, collect, events, fill } from "@programme-lifecycle/store-contract/setting"
import { openEventStoreDbStore } from "../src/index.ts"
import { startChild } from "./child.ts"
import { standIns } from "@programme-lifecycle/store-contract"

const open = standIns()
const stream = aStream()
const { signal } = new AbortController()
const closed = { message: "The store on EventStoreDB is closed." }

const outcomeOf = (use: Promise<unknown>): Promise<unknown> =>
  use.then(
    () => undefined,
    (reason: unknown) => reason,
  )

test("after it is closed every method of a store says that it is", async () => {
  const store = openEventStoreDbStore((await open()).url)
  await store.append(stream, "none", events(1, 1))
  await store.close()
  await store.close()
  const uses = [
    () => store.append(stream, "none", [anEvent(1)]),
    () => collect(store.readStream(stream)),
    () => collect(store.readStream("no stream's name")),
    () => collect(store.readAll()),
    () => store.head(),
    () => store.moreAfter(0, signal),
    () => store.isBeingRestored(),
    () => store.beginRestore(),
  ]
  for (const use of uses) {
    const error = await outcomeOf(use())
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject(closed)
  }
})

test("whoever waits for the server when the store is closed is told at once", async () => {
  const standIn = await open()
  const store = openEventStoreDbStore(standIn.url)
  await store.append(stream, "none", events(1, 1))
  const head = await store.head()
  await standIn.fault({ type: "silent", calls: "all" })
  const uses = [
    store.append(stream, 0, events(2, 2)),
    collect(store.readStream(stream)),
    collect(store.readAll()),
    store.head(),
    store.moreAfter(head, signal),
  ].map(outcomeOf)
  await expect.poll(async () => (await standIn.seen()).openReads).toBeGreaterThan(2)
  await store[Symbol.asyncDispose]()
  for (const error of await Promise.all(uses)) expect(error).toMatchObject(closed)
  await expect.poll(async () => (await standIn.seen()).openReads).toBe(0)
})

test("a store that is closed between two pages ends the reading with an error", async () => {
  const store = openEventStoreDbStore((await open()).url)
  await fill(store, stream, 501)
  const reading = async (): Promise<void> => {
    for await (const _ of store.readAll()) await store.close()
  }
  await expect(reading()).rejects.toMatchObject(closed)
})

test("closing one store leaves the appends of another in the same process to succeed", async () => {
  const [one, two] = [await open(), await open()]
  const [closing, store] = [openEventStoreDbStore(one.url), openEventStoreDbStore(two.url)]
  await closing.append(stream, "none", events(1, 1))
  await store.append(stream, "none", events(1, 1))
  await two.fault({ type: "slow", milliseconds: 100 })
  const appended = store.append(stream, 0, events(2, 2))
  await closing.close()
  expect(await appended).toMatchObject({ right: { revision: 1 } })
  await store.close()
})

test("a process ends when it has closed its store, and not before", async () => {
  const child = startChild("append.child.ts", (await open()).url)
  expect(await child.lines.next()).toMatchObject({ value: "appended" })
  expect(await child.lines.next()).toMatchObject({ value: "closed" })
  expect(await child.exit).toBe(0)
})
