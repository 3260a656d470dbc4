import { setImmediate } from "node:timers/promises"
import { EventStoreDBClient } from "@eventstore/db-client"
import * as E from "fp-ts/lib/Either.js"
import { expect, onTestFinished, test } from "vitest"
import { StoreError, UnstorableEventsError } from "@programme-lifecycle/core/store"
import { anEvent, aStream, collect, events, fill } from "@programme-lifecycle/store-contract/setting"
import { clientsFrom } from "../src/db-client.ts"
import type { StoredEvent } from "../src/client-port.ts"
import { askedAgain } from "../src/guard/asked-again.ts"
import { cancelledRead } from "../src/guard/cancelled-read.ts"
import type { EventStoreDbOptions } from "../src/index.ts"
import { standIns } from "@programme-lifecycle/store-contract"
import { storeAt as openAt } from "./opened.ts"

/*
 * The defects of the client, each met through the unmodified client. Every guard in src/guard has tests here whose titles name its
 * defect, and one of them fails with the guard's naive twin in its place: `npm run guards`.
 */

const open = standIns()
const stream = aStream()

const storeAt = (connection: string | (() => unknown), options: EventStoreDbOptions = {}) =>
  openAt(connection, { timeLimit: 2_000, retryFor: 4_000, ...options })

/** What rejected while the test ran, and nobody caught. */
const uncaught = (): readonly unknown[] => {
  const found: unknown[] = []
  const note = (reason: unknown): void => void found.push(reason)
  process.on("unhandledRejection", note)
  onTestFinished(() => void process.off("unhandledRejection", note))
  return found
}

test("defect 1: reads that are given up give back their places on the connection", async () => {
  const standIn = await open()
  await storeAt(standIn.url).append(stream, "none", events(1, 1))
  const store = storeAt(standIn.url, { timeLimit: 50, retryFor: 0 })
  await standIn.fault({ type: "silent", calls: "reads" })
  // A connection has room for a hundred.
  const heads = Array.from({ length: 120 }, () => store.head())
  expect((await Promise.allSettled(heads)).filter(({ status }) => status === "fulfilled")).toStrictEqual([])
  await expect.poll(async () => (await standIn.seen()).openReads).toBe(0)
  await standIn.fault({ type: "none" })
  expect(await collect(storeAt(standIn.url).readAll())).toHaveLength(1)
})

test("defect 1: a client keeps nothing of the reads that were left early", async () => {
  const { url } = await open()
  const client = EventStoreDBClient.connectionString(url)
  onTestFinished(() => client.dispose())
  const { readAll } = clientsFrom(() => client)()
  // So few that all have come when the first one is taken, and more than the client hands on.
  await fill(storeAt(url), stream, 40)
  const first = async (events: AsyncIterable<StoredEvent>): Promise<StoredEvent | undefined> => {
    for await (const event of events) return event
    return undefined
  }
  for (let times = 0; times < 50; times += 1)
    expect(
      await cancelledRead(readAll({ from: "end", direction: "backwards", count: 500 }), first),
    ).toBeDefined()
  await expect.poll((): unknown => Reflect.get(client, "disposableStreams").size).toBe(0)
})

test("defect 2: a server that accepts calls and stays silent does not hold them for ever", async () => {
  const standIn = await open()
  await storeAt(standIn.url).append(stream, "none", events(1, 1))
  const store = storeAt(standIn.url, { timeLimit: 200, retryFor: 300 })
  await standIn.fault({ type: "silent", calls: "all" })
  await expect(store.append(stream, 0, events(2, 2))).rejects.toThrow(StoreError)
  await expect(collect(store.readStream(stream))).rejects.toThrow(StoreError)
  await expect(store.head()).rejects.toThrow(StoreError)
  await standIn.fault({ type: "none" })
  // A machine that is busy may take its time.
  await expect
    .poll(() => store.append(stream, 0, events(2, 2)).catch(() => undefined))
    .toMatchObject(E.right({ revision: 1 }))
}, 15_000)

test("defect 3: what the client could not turn into JSON is refused before it gets it", async () => {
  const store = storeAt((await open()).url)
  const found = uncaught()
  const unstorable = store.append(stream, "none", [anEvent(1, { number: 1n })])
  await expect(unstorable).rejects.toThrow(UnstorableEventsError)
  expect(found).toStrictEqual([])
})

test("defect 4: a store goes on once a cluster is found that was not found at first", async () => {
  const standIn = await open()
  const url = `esdb+discover://127.0.0.1:${standIn.port}?tls=false&maxDiscoverAttempts=1&discoveryInterval=1`
  const store = storeAt(url, { retryFor: 0 })
  // The reads find the cluster, and the appends, which have a client of their own, do not.
  expect(await store.head()).toBe(0)
  await standIn.fault({ type: "gossip", members: "failing" })
  await expect(store.append(stream, "none", events(1, 1))).rejects.toThrow(/was not found/)
  await standIn.fault({ type: "none" })
  expect(await store.append(stream, "none", events(1, 1))).toMatchObject(E.right({ revision: 0 }))
})

test("defect 5: a client that takes conflicts for success is refused", async () => {
  const url = `${(await open()).url}&throwOnAppendFailure=false`
  expect(() => storeAt(url)).toThrow(/throwOnAppendFailure/)
  expect(() => storeAt(() => EventStoreDBClient.connectionString(url))).toThrow(/throwOnAppendFailure/)
})

test("defect 6: when another client's appends break, ours are accepted, and their late answers do no harm", async () => {
  const [ours, other] = [await open(), await open()]
  const found = uncaught()
  const store = storeAt(ours.url)
  const client = EventStoreDBClient.connectionString(other.url)
  onTestFinished(() => client.dispose())
  await store.append(aStream(9), "none", events(90, 90))
  await ours.fault({ type: "slow", milliseconds: 300 })
  await other.fault({ type: "lostAnswer", times: 1 })

  const appended = [1, 2, 3].map((number) => store.append(aStream(number), "none", [anEvent(number)]))
  await setImmediate()
  const event = { id: anEvent(1).id, type: "Other", contentType: "application/json", data: {} } as const
  await expect(client.appendToStream("other", [{ ...event, metadata: undefined }])).rejects.toThrow(Error)

  for (const one of await Promise.all(appended)) expect(one).toMatchObject(E.right({ revision: 0 }))
  // Sent after the late answers would have come.
  expect(await store.append(stream, 0, events(4, 4))).toMatchObject(E.right({ revision: 1 }))
  await ours.fault({ type: "none" })
  expect(await collect(store.readAll())).toHaveLength(5)
  expect(found).toStrictEqual([])
})

test("defect 6: an error that another client may have caused is believed when it comes a second time", () => {
  let ended = 0
  const client = { ...clientsFrom("esdb://127.0.0.1:1")(), endCalls: () => (ended += 1) }
  const denied = {
    kind: "access-denied",
    isAnswer: false,
    isOpen: false,
    actual: "none",
    cause: undefined,
  } as const
  expect(askedAgain(client, denied, undefined)).toBe(true)
  expect(askedAgain(client, denied, { ...denied, kind: "unavailable" })).toBe(true)
  expect(askedAgain(client, denied, denied)).toBe(false)
  expect(ended).toBe(3)
  expect(askedAgain(client, { ...denied, isAnswer: true }, undefined)).toBe(false)
  expect(ended).toBe(3)
})

test("defect 7: a subscription never tells of a position before the events that precede it", async () => {
  const standIn = await open()
  const prefix = "county."
  const store = storeAt(standIn.url, { prefix })
  await fill(store, stream, 1_250)
  const subscription = clientsFrom(standIn.url)().subscribe(0, prefix)
  const positions: number[] = []
  let checkpoints = 0
  for await (const { position, event } of subscription) {
    positions.push(position)
    if (event === undefined) checkpoints += 1
    if (event?.revision === 1_249) break
    await setImmediate()
  }
  subscription.cancel()
  expect(checkpoints).toBeGreaterThan(0)
  expect(positions).toStrictEqual(positions.toSorted((one, other) => one - other))
})

test("defect 8: an append that finds no connection waits for the server to come back", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  await store.append(stream, "none", events(1, 1))
  const restarted = standIn.fault({ type: "restart", milliseconds: 500 })
  expect(await store.append(stream, 0, events(2, 2))).toMatchObject(E.right({ revision: 1 }))
  await restarted
})

test("defect 9: an append without events is not sent, and no revision is made up for it", async () => {
  const client = clientsFrom((await open()).url)()
  await expect(client.append(stream, "none", [])).rejects.toThrow(UnstorableEventsError)
})

test("defect 10: an append whose answer is lost is there once, and told as accepted", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  await standIn.fault({ type: "lostAnswer", times: 2 })
  const appended = await store.append(stream, "none", events(1, 3))
  const all = await collect(store.readStream(stream))
  expect(appended).toStrictEqual(E.right({ revision: 2, position: all[2]?.position }))
  expect(all).toHaveLength(3)
  expect((await standIn.seen()).appends).toBe(3)
})

test("defect 11: appends that are running when the leader changes reach the new one", async () => {
  const [old, leader] = [await open(), await open()]
  const store = storeAt(old.url)
  await store.append(aStream(9), "none", events(90, 90))
  await old.fault({ type: "notLeader", times: 1, leader: { host: "127.0.0.1", port: leader.port } })
  const numbers = Array.from({ length: 20 }, (_, index) => index)
  const appended = numbers.map((number) => store.append(aStream(number), "none", [anEvent(number)]))
  for (const one of await Promise.all(appended)) expect(one).toMatchObject(E.right({ revision: 0 }))
  expect(await collect(storeAt(leader.url).readAll())).toHaveLength(20)
})

test.each(["starting", "busy", "leaderless"] as const)(
  "defect 12: an append and a read wait for a server that is %s, and is so without the client knowing it",
  async (why) => {
    const standIn = await open()
    const store = storeAt(standIn.url)
    await store.append(stream, "none", events(1, 1))
    await standIn.fault({ type: "notReady", times: 3, why })
    expect(await store.append(stream, 0, events(2, 2))).toMatchObject(E.right({ revision: 1 }))
    await standIn.fault({ type: "notReady", times: 3, why })
    expect(await collect(store.readStream(stream))).toHaveLength(2)
  },
)

test("defect 12: an append turns from a node that knows no leader to the one that the cluster has chosen", async () => {
  const [old, leader] = [await open(), await open()]
  const memberAt = (port: number, state: "leader" | "follower") =>
    ({ host: "127.0.0.1", port, state, alive: true }) as const
  const store = storeAt(`esdb://127.0.0.1:${old.port},127.0.0.1:${leader.port}?tls=false`)
  for (const node of [old, leader])
    await node.fault({ type: "gossip", members: [memberAt(old.port, "leader")] })
  await store.append(stream, "none", events(1, 1))
  await old.fault({ type: "notReady", times: 1_000, why: "leaderless" })
  for (const node of [old, leader])
    await node.fault({
      type: "gossip",
      members: [memberAt(old.port, "follower"), memberAt(leader.port, "leader")],
    })
  expect(await store.append(aStream(2), "none", events(2, 2))).toMatchObject(E.right({ revision: 0 }))
  expect(await collect(storeAt(leader.url).readStream(aStream(2)))).toHaveLength(1)
})

test("defect 12: the clients that are left for another keep no stream on the connection", async () => {
  const standIn = await open()
  const clients: EventStoreDBClient[] = []
  const store = storeAt(() => {
    const client = EventStoreDBClient.connectionString(standIn.url)
    clients.push(client)
    return client
  })
  await store.append(stream, "none", events(1, 1))
  await standIn.fault({ type: "notReady", times: 4, why: "leaderless" })
  await store.append(stream, 0, events(2, 2))
  const streamsOf = (client: EventStoreDBClient): unknown => Reflect.get(client, "disposableStreams").size
  // One for appends, one for reads, and one for appends after each attempt.
  expect(clients).toHaveLength(6)
  await expect.poll(() => clients.map(streamsOf).filter((count) => count !== 0)).toStrictEqual([1])
})
