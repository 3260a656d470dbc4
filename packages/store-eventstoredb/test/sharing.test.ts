import { jsonEvent } from "@eventstore/db-client"
import { expect, test } from "vitest"
import { anEvent, aStream, collect, events, fill } from "@programme-lifecycle/store-contract/setting"
import { openEventStoreDbStore } from "../src/index.ts"
import { standIns } from "@programme-lifecycle/store-contract"
import { clientAt, storeAt } from "./opened.ts"

const open = standIns()
const stream = aStream()

test("stores with prefixes of their own share a server and see nothing of each other", async () => {
  const { url } = await open()
  const prefixes = ["", "county.", "county.a-", "County_1_"]
  for (const [number, prefix] of prefixes.entries())
    await storeAt(url, { prefix }).append(stream, "none", [anEvent(number)])
  for (const [number, prefix] of prefixes.entries()) {
    const store = storeAt(url, { prefix })
    const all = await collect(store.readAll())
    expect(all.map(({ stream, id }) => [stream, id])).toStrictEqual([[stream, anEvent(number).id]])
    expect(await collect(store.readStream(stream))).toStrictEqual(all)
    expect(await store.head()).toBe(all[0]?.position)
  }
})

test("hundreds of others' events between two of ours are passed over", async () => {
  const { url } = await open()
  const [store, other] = [storeAt(url, { prefix: "ours." }), storeAt(url, { prefix: "others." })]
  await store.append(stream, "none", events(1, 1))
  await fill(other, stream, 1_200)
  await store.append(stream, 0, events(2, 2))
  await fill(other, aStream(2), 1_200)
  const all = await collect(store.readAll())
  expect(all.map(({ revision }) => revision)).toStrictEqual([0, 1])
  expect(await storeAt(url, { prefix: "ours." }).head()).toBe(all[1]?.position)
  expect(
    await collect(storeAt(url, { prefix: "ours." }).readAll({ after: all[0]?.position ?? 0 })),
  ).toStrictEqual([all[1]])
})

test("streams that are none of a store's are not read, whatever their name", async () => {
  const { url } = await open()
  const store = storeAt(url)
  await clientAt(url).appendToStream("orders", [jsonEvent({ type: "OrderPlaced", data: {} })])
  await store.append(stream, "none", events(1, 1))
  for (const name of ["$all", "orders", "$users", `$$${stream}`, `others.${stream}`])
    expect(await collect(store.readStream(name))).toStrictEqual([])
  expect(await collect(store.readAll())).toHaveLength(1)
})

test("a log can be read from the position before an event, where no record begins", async () => {
  const { url } = await open()
  const store = storeAt(url)
  await fill(store, stream, 5)
  const all = await collect(store.readAll())
  for (const [index, { position }] of all.entries()) {
    expect(await collect(store.readAll({ after: position - 1, until: position }))).toStrictEqual([all[index]])
    expect(await collect(storeAt(url).readAll({ after: position + 5 }))).toStrictEqual(all.slice(index + 1))
  }
})

test.each(["county", "$county.", ".", "county/", "a b.", "ä."])("the prefix %j is refused", (prefix) => {
  expect(() => openEventStoreDbStore("esdb://127.0.0.1:1?tls=false", { prefix })).toThrow(RangeError)
})

test.each([
  { timeLimit: -1 },
  { retryFor: Number.NaN },
  { lookEvery: Infinity },
  { clockTolerance: 2 ** 31 },
])("the option %j is refused", (options) => {
  expect(() => openEventStoreDbStore("esdb://127.0.0.1:1?tls=false", options)).toThrow(RangeError)
})

test("a connection string that cannot be read is refused, and not repeated in the error", () => {
  const secret = "http://admin:changeit@127.0.0.1"
  expect(() => openEventStoreDbStore(secret)).toThrow(/connection string cannot be read/)
  expect(() => openEventStoreDbStore(secret)).not.toThrow(/changeit/)
})

test("what else is wrong with a connection is told when the store is opened", () => {
  const url = "esdb://127.0.0.1:1?tls=true&tlsCAFile=nowhere.pem"
  expect(() => openEventStoreDbStore(url)).toThrow(/^EventStoreDB cannot be used: .*certificate/)
  const failing = () => {
    throw new Error("no client today")
  }
  expect(() => openEventStoreDbStore(failing)).toThrow("EventStoreDB cannot be used: no client today")
})

test("a connection function that makes no client is refused", () => {
  expect(() => openEventStoreDbStore(() => ({ appendToStream: () => {} }))).toThrow(/made no client/)
})

test("a store works over clients that the caller makes", async () => {
  const { url } = await open()
  const store = storeAt(() => clientAt(url))
  await store.append(stream, "none", events(1, 2))
  expect(await collect(store.readAll())).toHaveLength(2)
})
