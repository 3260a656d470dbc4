import { setTimeout } from "node:timers/promises"
import { jsonEvent } from "@eventstore/db-client"
import * as E from "fp-ts/lib/Either.js"
import { expect, onTestFinished, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core/store"
import { anEvent, aStream, collect, events } from "@programme-lifecycle/store-contract/setting"
import { standIns } from "@programme-lifecycle/store-contract"
import { clientAt, storeAt } from "./opened.ts"
import { seeded } from "./seeded.ts"

const open = standIns()
const stream = aStream()

test("of a thousand appends that lose their answers each is there once, and is told where it stands", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  await store.append(aStream(9_999), "none", [anEvent(9_999)])
  const appended: unknown[] = []
  for (let from = 0; from < 1_000; from += 500) {
    await standIn.fault({ type: "lostAnswer", times: 500 })
    const numbers = Array.from({ length: 500 }, (_, index) => from + index)
    const appends = numbers.map((number) => store.append(aStream(number), "none", [anEvent(number)]))
    appended.push(...(await Promise.all(appends)))
  }
  const all = (await collect(store.readAll())).filter(({ stream }) => stream !== aStream(9_999))
  expect(all).toHaveLength(1_000)
  expect(new Set(all.map(({ id }) => id)).size).toBe(1_000)
  const position = new Map(all.map((event) => [event.stream, event.position]))
  const expected = numbersTo(1_000).map((number) => ({
    revision: 0,
    position: position.get(aStream(number)),
  }))
  expect(appended).toStrictEqual(expected.map(E.right))
  // Each was sent twice at the least: the answers were lost indeed.
  expect((await standIn.seen()).appends).toBeGreaterThan(2_000)
}, 60_000)

test("stores of one process, whose clients break each other's appends, all come through", async () => {
  const random = seeded()
  const uncaught: unknown[] = []
  const note = (reason: unknown): void => void uncaught.push(reason)
  process.on("unhandledRejection", note)
  onTestFinished(() => void process.off("unhandledRejection", note))
  const servers = [await open(), await open()] as const
  const stores = numbersTo(4).map((number) =>
    storeAt(servers[number % 2]?.url ?? "", { prefix: `store-${number}.` }),
  )
  for (const server of servers) await server.fault({ type: "slow", milliseconds: 3 })
  const done = Promise.all(
    stores.map(async (store, index) => {
      for (const number of numbersTo(40))
        await store.append(aStream(index), number === 0 ? "none" : number - 1, [
          anEvent(index * 100 + number),
        ])
    }),
  )
  for (let times = 0; times < 40; times += 1) {
    await setTimeout(random.below(20))
    await random.oneOf(servers).fault({ type: "lostAnswer", times: 1 })
  }
  await done
  for (const server of servers) await server.fault({ type: "none" })
  for (const [index, store] of stores.entries())
    expect((await collect(store.readAll())).map(({ id }) => id)).toStrictEqual(
      numbersTo(40).map((number) => anEvent(index * 100 + number).id),
    )
  expect(uncaught).toStrictEqual([])
}, 60_000)

test("an append that is larger than the server takes says so", async () => {
  const store = storeAt((await open()).url)
  // A server counts two bytes for each letter of the type.
  const event = { ...anEvent(1, { text: "a".repeat(880_000) }), type: "T".repeat(100_000) }
  await expect(store.append(stream, "none", [event])).rejects.toThrow(
    `EventStoreDB refused the append to ${stream}: it is larger than the server's configuration allows.`,
  )
  expect(await collect(store.readAll())).toStrictEqual([])
})

test("a read that a server without the lead refuses is answered by the leader", async () => {
  const [old, leader] = [await open(), await open()]
  await storeAt(leader.url).append(stream, "none", events(1, 1))
  const store = storeAt(old.url)
  expect(await store.head()).toBe(0)
  await old.fault({ type: "notLeader", times: 1, leader: { host: "127.0.0.1", port: leader.port } })
  expect(await collect(store.readStream(stream))).toHaveLength(1)
})

test("an append whose outcome stays unknown says so, and may be repeated", async () => {
  const standIn = await open()
  await storeAt(standIn.url).append(stream, "none", events(1, 1))
  const store = storeAt(standIn.url, { retryFor: 0 })
  await standIn.fault({ type: "lostAnswer", times: 1 })
  const error: unknown = await store.append(stream, 0, events(2, 2)).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toMatchObject({
    message: expect.stringMatching(
      /^EventStoreDB was out of reach for the append to \S+: .+\. Whether it was written is unknown; the same append may be repeated\.$/,
    ),
    cause: expect.any(Error),
  })
  await standIn.fault({ type: "none" })
  const patient = storeAt(standIn.url)
  expect(await patient.append(stream, 0, events(2, 2))).toMatchObject(E.right({ revision: 1 }))
  expect(await collect(patient.readStream(stream))).toHaveLength(2)
})

test("a conflict that is met only after some attempts is a conflict all the same", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  await store.append(stream, "none", events(1, 1))
  await standIn.fault({ type: "unavailable", times: 3 })
  const refused = await store.append(stream, "none", events(9, 9))
  expect(refused).toStrictEqual(E.left({ type: "RevisionConflict", stream, expected: "none", actual: 0 }))
})

test("a store appends where the server knows no batches, and where it never tells positions", async () => {
  for (const fault of [{ type: "noBatchAppend" }, { type: "positions", of: "none" }] as const) {
    const standIn = await open()
    await standIn.fault(fault)
    const store = storeAt(standIn.url)
    const first = await store.append(stream, "none", events(1, 2))
    expect(await store.append(stream, "none", events(1, 2))).toStrictEqual(first)
    expect(await store.append(stream, "none", events(3, 3))).toMatchObject(E.left({ actual: 1 }))
    expect(await store.append(aStream(2), 4, events(3, 3))).toMatchObject(E.left({ actual: "none" }))
    const last = (await collect(store.readAll())).at(-1)
    expect(first).toStrictEqual(E.right({ revision: 1, position: last?.position }))
  }
})

test("what the user of the connection has no right to is told, and asked twice at the most", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  await store.append(stream, "none", events(1, 1))
  const before = (await standIn.seen()).appends
  await standIn.fault({ type: "accessDenied", times: 1_000 })
  await expect(store.append(stream, 0, events(2, 2))).rejects.toThrow(
    `EventStoreDB refused the append to ${stream}: the user of the connection lacks the right to it.`,
  )
  expect((await standIn.seen()).appends - before).toBeLessThanOrEqual(2)
  await expect(collect(store.readAll())).rejects.toThrow(/lacks the right/)
  await expect(store.moreAfter(1_000_000, new AbortController().signal)).rejects.toThrow(StoreError)
})

test("an event that no store wrote is an error that names it", async () => {
  const standIn = await open()
  const foreign = jsonEvent({ type: "Foreign", data: "a text", metadata: {} })
  await clientAt(standIn.url).appendToStream(stream, [foreign])
  const store = storeAt(standIn.url)
  await expect(collect(store.readStream(stream))).rejects.toThrow(`${stream}@0 cannot be read`)
  await expect(collect(store.readAll())).rejects.toThrow(`${stream}@0 cannot be read`)
})

const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number)
