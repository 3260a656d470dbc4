import { jsonEvent } from "@eventstore/db-client"
import { expect, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core/store"
import { standIns } from "@programme-lifecycle/store-contract"
import { aStream, collect, events } from "@programme-lifecycle/store-contract/setting"
import { clientAt, storeAt } from "./opened.ts"

const open = standIns()
const stream = aStream()

test.each([
  ["tombstoned", (url: string) => clientAt(url).tombstoneStream(stream), /was deleted/],
  ["deleted", (url: string) => clientAt(url).deleteStream(stream), /@0 is gone/],
  [
    "truncated",
    (url: string) => clientAt(url).setStreamMetadata(stream, { truncateBefore: 2 }),
    /@0 is gone/,
  ],
  [
    "truncated as a whole",
    (url: string) => clientAt(url).setStreamMetadata(stream, { truncateBefore: 9 }),
    /@0 is gone/,
  ],
  ["bounded", (url: string) => clientAt(url).setStreamMetadata(stream, { maxCount: 1 }), /@0 is gone/],
] as const)(
  "a stream that was %s on the server is not read as if it were shorter",
  async (_, spoil, message) => {
    const standIn = await open()
    const store = storeAt(standIn.url)
    await store.append(stream, "none", events(1, 4))
    await spoil(standIn.url)
    const error: unknown = await collect(store.readStream(stream)).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ message: expect.stringMatching(message) })
  },
)

test("an append to a stream that was deleted on the server is an error", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  await store.append(stream, "none", events(1, 2))
  await store.append(aStream(2), "none", events(3, 4))
  await clientAt(standIn.url).tombstoneStream(stream)
  await clientAt(standIn.url).deleteStream(aStream(2))
  await expect(store.append(stream, 1, events(5, 5))).rejects.toThrow(/was deleted on the server/)
  await expect(store.append(aStream(2), "none", events(6, 6))).rejects.toThrow(/was deleted on the server/)
})

test("a stream that a neighbour has tombstoned stands in nobody's way", async () => {
  const { url } = await open()
  const store = storeAt(url, { prefix: "county." })
  await store.append(stream, "none", events(1, 1))
  await clientAt(url).appendToStream("order-1", jsonEvent({ type: "OrderPlaced", data: {} }))
  await clientAt(url).tombstoneStream("order-1")
  const head = await store.head()
  expect(await collect(storeAt(url, { prefix: "county." }).readAll())).toHaveLength(1)
  expect(await storeAt(url, { prefix: "county." }).head()).toBe(head)
  const waiting = store.moreAfter(head, new AbortController().signal)
  await storeAt(url, { prefix: "county." }).append(stream, 0, events(2, 2))
  await waiting
  expect(await collect(store.readAll())).toHaveLength(2)
})

test("a stream of the store's own that was tombstoned is told where the whole log is read", async () => {
  const { url } = await open()
  const store = storeAt(url)
  await store.append(stream, "none", events(1, 2))
  await clientAt(url).tombstoneStream(stream)
  await expect(collect(store.readAll())).rejects.toThrow(
    new StoreError(`${stream} was deleted on the server, which this library never does.`),
  )
})
