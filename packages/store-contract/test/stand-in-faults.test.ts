import { setTimeout as delay } from "node:timers/promises"
import { describe, expect, test } from "vitest"
import type { Break, Fault } from "../src/stand-in/index.ts"
import { clientAt, clientOf, comments, eventually, heard, numbers, standIns } from "./stand-in-setting.ts"

const { open } = standIns()

/** What becomes of something that may never settle, as far as can be told in a quarter of a second. */
const soon = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    promise.then(
      () => "answered",
      ({ type, code }: { type?: string; code?: number }) => type ?? code,
    ),
    delay(250, "nothing"),
  ])

describe.each<{ way: string; also: Fault }>([
  { way: "in a batch call", also: { type: "none" } },
  { way: "in a call of its own", also: { type: "noBatchAppend" } },
])("an append $way", ({ also }) => {
  const openFor = async () => {
    const { standIn, client } = await open()
    await standIn.fault(also)
    return { standIn, client, append: (number: number) => client.appendToStream("c-1", comments(number)) }
  }

  test("that loses its answer is recorded, once however often it is repeated", async () => {
    const { standIn, client, append } = await openFor()
    await standIn.fault({ type: "lostAnswer", times: 2 })
    const first = () => client.appendToStream("c-1", comments(1), { expectedRevision: "no_stream" })
    await expect(first()).rejects.toMatchObject({ code: 14 })
    await expect(first()).rejects.toMatchObject({ code: 14 })
    expect(await first()).toMatchObject({ success: true, nextExpectedRevision: 0n })
    await append(2)
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1, 2])
  })

  test("is never answered by a silent server, and not recorded", async () => {
    const { standIn, append, client } = await openFor()
    await append(1)
    await standIn.fault({ type: "silent", calls: "appends" })
    expect(await soon(append(2))).toBe("nothing")
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1])
    await standIn.fault({ type: "none" })
    expect(await clientOf(standIn).appendToStream("c-1", comments(3))).toMatchObject({ success: true })
  })

  test("is sent to the leader by a server that is not, and arrives there", async () => {
    const { standIn, client, append } = await openFor()
    const { standIn: leader, client: atLeader } = await open()
    await standIn.fault({ type: "notLeader", times: 1, leader: { host: "127.0.0.1", port: leader.port } })
    await expect(append(1)).rejects.toMatchObject({
      type: "not-leader",
      leader: { address: "127.0.0.1", port: leader.port },
    })
    await append(1)
    expect(await numbers(atLeader.readStream("c-1"))).toStrictEqual([1])
    await expect(numbers(clientOf(standIn).readStream("c-1"))).rejects.toMatchObject({
      type: "stream-not-found",
    })
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1])
  })

  test("fails while the server is unavailable, and for want of a right", async () => {
    const { standIn, client, append } = await openFor()
    await append(1)
    await standIn.fault({ type: "unavailable", times: 1 })
    await expect(append(2)).rejects.toMatchObject({ code: 14, type: "unavailable" })
    await standIn.fault({ type: "accessDenied", times: 1 })
    await expect(append(3)).rejects.toMatchObject({ type: "access-denied" })
    await append(4)
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1, 4])
  })

  test("that comes too late for its deadline is not recorded", async () => {
    const { standIn, client, append } = await openFor()
    await append(1)
    await standIn.fault({ type: "slow", milliseconds: 200 })
    const late = client.appendToStream("c-1", comments(2), { deadline: 50 })
    await expect(late).rejects.toMatchObject({ type: "deadline-exceeded" })
    await append(3)
    await standIn.fault({ type: "none" })
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1, 3])
  })
})

test("a batch call that is refused takes every append on it along", async () => {
  const { standIn, client } = await open()
  await client.appendToStream("c-1", comments(1))
  const leader = { host: "127.0.0.1", port: standIn.port }
  await standIn.fault({ type: "slow", milliseconds: 100 })
  const inFlight = client.appendToStream("c-2", comments(2))
  await eventually(async () => expect(await standIn.seen()).toMatchObject({ appends: 2 }))
  await standIn.fault({ type: "notLeader", times: 2, leader })
  const refused = [3, 4].map((number) => client.appendToStream("c-1", comments(number)))
  const reason = { type: "not-leader" }
  expect(await Promise.allSettled([inFlight, ...refused])).toMatchObject([{ reason }, { reason }, { reason }])
  expect(await numbers(client.readStream("c-1"))).toStrictEqual([1])
})

describe("a read", () => {
  test.each<{ how: Break; shown: unknown }>([
    { how: "end", shown: [1, 2] },
    { how: "error", shown: { code: 14, type: "unavailable" } },
    { how: "reset", shown: { code: 14 } },
  ])("breaks off after two messages by $how, and the next is well", async ({ how, shown }) => {
    const { standIn, client } = await open()
    await client.appendToStream("c-1", comments(1, 2, 3))
    await standIn.fault({ type: "dropped", calls: "reads", times: 1, after: 2, how })
    const outcome = await numbers(client.readStream("c-1")).catch((error: unknown) => error)
    expect(outcome).toMatchObject(shown as object)
    expect(await numbers(clientOf(standIn).readStream("c-1"))).toStrictEqual([1, 2, 3])
  })

  test("is never answered by a silent server", async () => {
    const { standIn, client } = await open()
    await standIn.fault({ type: "silent", calls: "reads" })
    expect(await soon(numbers(client.readStream("c-1")))).toBe("nothing")
    expect(await standIn.seen()).toMatchObject({ reads: 1, openReads: 1 })
  })

  test("that requires the leader is sent there, and one that does not is answered", async () => {
    const { standIn, client } = await open()
    await client.appendToStream("c-1", comments(1))
    const leader = { host: "127.0.0.1", port: standIn.port }
    await standIn.fault({ type: "notLeader", times: 1, leader })
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1])
    const demanding = numbers(client.readStream("c-1", { requiresLeader: true }))
    await expect(demanding).rejects.toMatchObject({ type: "not-leader" })
  })

  test("comes message by message from a slow server", async () => {
    const { standIn, client } = await open()
    await client.appendToStream("c-1", comments(1, 2))
    await standIn.fault({ type: "slow", milliseconds: 300 })
    const read = numbers(client.readStream("c-1"))
    expect(await soon(read)).toBe("nothing")
    expect(await read).toStrictEqual([1, 2])
  })

  test("that is left open counts among the hundred that a connection has", async () => {
    const { standIn, client } = await open()
    await client.appendToStream("c-1", comments(1))
    await standIn.fault({ type: "silent", calls: "reads" })
    const reads = Array.from({ length: 99 }, () => client.readStream("c-1"))
    await eventually(async () => expect(await standIn.seen()).toMatchObject({ openReads: 99 }))
    await standIn.fault({ type: "none" })
    // The call for appends is the hundredth.
    expect(await soon(numbers(client.readStream("c-1")))).toBe("nothing")
    await reads[0]?.cancel()
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1])
  })
})

describe("a subscription", () => {
  const subscribed = async () => {
    const { standIn, client } = await open()
    await client.appendToStream("c-1", comments(1))
    const said = heard(client.subscribeToStream("c-1"))
    await eventually(() => expect(said).toStrictEqual(["confirmed", 1, "caught up"]))
    return { standIn, client, said }
  }

  test.each<{ how: Break; last: string }>([
    { how: "end", last: "ended" },
    { how: "error", last: "error: unavailable" },
    { how: "reset", last: "error: unavailable" },
  ])("that stands is cut by $how", async ({ how, last }) => {
    const { standIn, said } = await subscribed()
    await standIn.fault({ type: "cut", how })
    await eventually(() => expect(said).toContain(last))
    expect(await standIn.seen()).toMatchObject({ openSubscriptions: 0 })
  })

  test("breaks off after so many messages", async () => {
    const { standIn, client } = await open()
    await client.appendToStream("c-1", comments(1, 2, 3))
    await standIn.fault({ type: "dropped", calls: "subscriptions", times: 1, after: 2, how: "end" })
    const said = heard(client.subscribeToStream("c-1"))
    await eventually(() => expect(said).toStrictEqual(["confirmed", 1, "ended"]))
  })

  test("that is half-closed stays open and says nothing more, while a new one does", async () => {
    const { standIn, client, said } = await subscribed()
    await standIn.fault({ type: "halfClosed" })
    await client.appendToStream("c-1", comments(2))
    const later = heard(client.subscribeToStream("c-1"))
    await eventually(() => expect(later).toStrictEqual(["confirmed", 1, 2, "caught up"]))
    expect(said).toStrictEqual(["confirmed", 1, "caught up"])
    expect(await standIn.seen()).toMatchObject({ openSubscriptions: 2 })
  })

  test("to a silent server is not even confirmed", async () => {
    const { standIn, client } = await open()
    await standIn.fault({ type: "silent", calls: "subscriptions" })
    const said = heard(client.subscribeToAll())
    await eventually(async () => expect(await standIn.seen()).toMatchObject({ openSubscriptions: 1 }))
    await client.appendToStream("c-1", comments(1))
    expect(said).toStrictEqual([])
  })

  test("breaks when the server starts anew, which keeps its log and its port", async () => {
    const { standIn, said } = await subscribed()
    await standIn.fault({ type: "restart", milliseconds: 50 })
    await eventually(() => expect(said).toContain("error: unavailable"))
    expect(await numbers(clientOf(standIn).readStream("c-1"))).toStrictEqual([1])
  })
})

describe("gossip", () => {
  const discovering = (...ports: readonly number[]) =>
    clientAt(
      `esdb://${ports.map((port) => `127.0.0.1:${port}`).join(",")}?tls=false&maxDiscoverAttempts=2&discoveryInterval=10`,
    )

  test("leads a client of several nodes to the leader", async () => {
    const { standIn: follower } = await open()
    const { standIn: leader, client: atLeader } = await open()
    const members = [
      { host: "127.0.0.1", port: follower.port, state: "follower", alive: true },
      { host: "127.0.0.1", port: leader.port, state: "leader", alive: true },
    ] as const
    await follower.fault({ type: "gossip", members })
    await leader.fault({ type: "gossip", members })
    await discovering(follower.port, leader.port).appendToStream("c-1", comments(1))
    expect(await numbers(atLeader.readStream("c-1"))).toStrictEqual([1])
  })

  test("that fails leaves the client without a server", async () => {
    const { standIn: one } = await open()
    const { standIn: other } = await open()
    for (const standIn of [one, other]) await standIn.fault({ type: "gossip", members: "failing" })
    const appended = discovering(one.port, other.port).appendToStream("c-1", comments(1))
    await expect(appended).rejects.toThrow("Failed to discover after 2 attempts.")
  })
})

test("a server that is silent for all does not even tell what it can", async () => {
  const { standIn, client } = await open()
  await standIn.fault({ type: "silent", calls: "all" })
  expect(await soon(client.appendToStream("c-1", comments(1)))).toBe("nothing")
  expect(await standIn.seen()).toMatchObject({ appends: 0 })
})
