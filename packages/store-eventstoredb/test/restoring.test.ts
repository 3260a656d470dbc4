import * as E from "fp-ts/lib/Either.js"
import { EventStoreDBClient } from "@eventstore/db-client"
import { expect, onTestFinished, test } from "vitest"
import { BeingRestoredError, type Recorded } from "@programme-lifecycle/core/store"
import { anEvent, aStream, collect, events } from "@programme-lifecycle/store-contract/setting"
import { openEventStoreDbStore, type EventStoreDbStore } from "../src/index.ts"
import { standIns } from "@programme-lifecycle/store-contract"

const open = standIns()

const storeAt = (url: string, prefix = "county."): EventStoreDbStore => {
  const store = openEventStoreDbStore(url, { prefix })
  onTestFinished(() => store.close())
  return store
}

/** Comments as another store recorded them, each at a time of its own, all of one command. */
const recorded = (first: number, last: number, data?: object): readonly Recorded[] =>
  Array.from({ length: last - first + 1 }, (_, index) => {
    const { metadata, ...event } = anEvent(first + index, data)
    return {
      ...event,
      metadata: { ...metadata, command: anEvent(0).id },
      stream: aStream(),
      revision: first + index,
      position: 1_000 * (first + index + 1),
      recordedAt: `2023-03-01T09:00:0${index % 10}.000Z`,
    } satisfies Recorded
  })

/** What the server holds in a stream, as an operator sees it. */
const onServer = async (url: string, stream: string) => {
  const client = EventStoreDBClient.connectionString(url)
  onTestFinished(() => client.dispose())
  const found: { type: string; data: unknown; metadata: unknown }[] = []
  for await (const { event } of client.readStream(stream))
    if (event !== undefined) found.push({ type: event.type, data: event.data, metadata: event.metadata })
  return found
}

test("a moved event bears its own time first in its metadata, and readers see it without", async () => {
  const { url } = await open()
  const store = storeAt(url)
  const moved = recorded(0, 2)
  await (await store.beginRestore()).append(0, moved)
  const [first] = await onServer(url, `county.${aStream()}`)
  expect(JSON.stringify(first?.metadata)).toBe(
    `{"$recordedAt":"2023-03-01T09:00:00.000Z",${JSON.stringify(moved[0]?.metadata).slice(1)}`,
  )
  const plain = ({ position: _position, ...event }: Recorded): unknown => event
  expect((await collect(store.readAll())).map(plain)).toStrictEqual(moved.map(plain))
  const [, second] = await collect(storeAt(url).readStream(aStream(), 1))
  expect(second?.recordedAt).toBe("2023-03-01T09:00:02.000Z")
})

test("the mark is seen by every store, until a second one tells the count and the digest", async () => {
  const { url } = await open()
  const [target, other] = [storeAt(url), storeAt(url)]
  const restoration = await target.beginRestore()
  await restoration.append(0, recorded(0, 2))
  for (const store of [target, other, storeAt(url)]) {
    expect(await store.isBeingRestored()).toBe(true)
    await expect(store.append(aStream(), 2, events(7, 7))).rejects.toBeInstanceOf(BeingRestoredError)
  }
  await restoration.finish({ count: 3, sha256: "abc" })
  expect(await other.append(aStream(), 2, events(7, 7))).toMatchObject(E.right({ revision: 3 }))
  expect(await collect(other.readAll())).toHaveLength(4)
  expect(await onServer(url, "county.programme-lifecycle-restore")).toMatchObject([
    { type: "RestoreBegun", data: {} },
    { type: "RestoreFinished", data: { count: 3, sha256: "abc" } },
  ])
})

test("two that mark an empty store at once both may go on", async () => {
  const { url } = await open()
  const [one, other] = await Promise.all([storeAt(url).beginRestore(), storeAt(url).beginRestore()])
  const last = await one.append(0, recorded(0, 0))
  await other.append(last, recorded(1, 1))
  await Promise.all([one, other].map((each) => each.finish({ count: 2, sha256: "abc" })))
  const marks = await onServer(url, "county.programme-lifecycle-restore")
  expect(marks.map(({ type }) => type)).toStrictEqual(["RestoreBegun", "RestoreFinished"])
})

test("a store that has looked for the mark, and written nothing, sees a mark that comes later", async () => {
  const { url } = await open()
  const store = storeAt(url)
  expect(E.isLeft(await store.append(aStream(), 5, events(1, 1)))).toBe(true)
  await storeAt(url).beginRestore()
  await expect(store.append(aStream(), "none", events(1, 1))).rejects.toBeInstanceOf(BeingRestoredError)
})

test("the mark of one prefix is not that of another, and none of a domain stream", async () => {
  const { url } = await open()
  await storeAt(url, "one.").beginRestore()
  const other = storeAt(url, "two.")
  expect(await other.isBeingRestored()).toBe(false)
  expect(E.isRight(await other.append(aStream(), "none", events(1, 1)))).toBe(true)
  expect(await storeAt(url, "one.").head()).toBe(0)
})

test("only the first append of a store looks for the mark", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  await store.append(aStream(), "none", events(1, 1))
  const { reads } = await standIn.seen()
  await store.append(aStream(), 0, events(2, 2))
  await store.append(aStream(), 1, events(3, 3))
  expect({ before: reads, after: (await standIn.seen()).reads }).toStrictEqual({ before: 1, after: 1 })
})

test("events that stand together go in few appends, and what is large in as many as the server takes", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  const restoration = await store.beginRestore()
  const before = (await standIn.seen()).appends
  const small = await restoration.append(0, recorded(0, 399))
  expect((await standIn.seen()).appends - before).toBe(1)
  const large = recorded(400, 405, { text: "ŋ".repeat(150_000) })
  await restoration.append(small, large)
  expect((await standIn.seen()).appends - before).toBe(4)
  expect(await collect(store.readAll())).toHaveLength(406)
})

test("what is restored again is there once", async () => {
  const { url } = await open()
  const store = storeAt(url)
  const restoration = await store.beginRestore()
  const last = await restoration.append(0, recorded(0, 2))
  await expect(restoration.append(0, recorded(0, 3))).rejects.toThrow(/stands at position \d+, not at 0/)
  const again = await storeAt(url).beginRestore()
  await again.append(last, recorded(3, 4))
  expect(await collect(store.readAll())).toHaveLength(5)
  const unlike = recorded(4, 4).map((event) => ({ ...event, id: anEvent(99).id }))
  await expect(again.append(await store.head(), unlike)).rejects.toThrow(
    /does not take \S+@4: the stream stands at revision 4, as somebody else has written there/,
  )
  const later = recorded(9, 9).map((event) => ({ ...event, stream: aStream(2) }))
  await expect(again.append(await store.head(), later)).rejects.toThrow(
    /does not take \S+@9: the stream has no event, as .* the source misses events/,
  )
})
