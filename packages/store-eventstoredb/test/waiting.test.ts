import { expect, test } from "vitest"
import { aStream, anEvent, events, fill } from "@programme-lifecycle/store-contract/setting"
import { startChild } from "./child.ts"
import { standIns } from "@programme-lifecycle/store-contract"
import { notingSubscriptions, storeAt } from "./opened.ts"

const open = standIns()
const stream = aStream()
const { signal } = new AbortController()

test("a follower is woken by what another store appends, without looking", async () => {
  const standIn = await open()
  const [store, writer] = [storeAt(standIn.url), storeAt(standIn.url)]
  await writer.append(stream, "none", events(1, 1))
  const waiting = store.moreAfter(await store.head(), signal)
  await expect.poll(async () => (await standIn.seen()).openSubscriptions).toBe(1)
  await writer.append(stream, 0, events(2, 2))
  await waiting
})

test("all who wait share one subscription, which ends when nobody waits", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  await store.append(stream, "none", events(1, 1))
  const stop = new AbortController()
  const head = await store.head()
  const waiting = [0, 1, 2, 3].map(() => store.moreAfter(head, stop.signal).catch(() => {}))
  await expect.poll(async () => (await standIn.seen()).openSubscriptions).toBe(1)
  stop.abort()
  await Promise.all(waiting)
  await expect.poll(async () => (await standIn.seen()).openSubscriptions).toBe(0)
  expect((await standIn.seen()).subscriptions).toBe(1)
})

test("a subscription that has fallen silent is found out, and one who waits is woken all the same", async () => {
  const standIn = await open()
  const [store, writer] = [storeAt(standIn.url, { lookEvery: 100 }), storeAt(standIn.url)]
  await writer.append(stream, "none", events(1, 1))
  const head = await store.head()
  const stop = new AbortController()
  const further = store.moreAfter(head + 1_000_000, stop.signal).catch(() => {})
  const waiting = store.moreAfter(head, signal)
  await expect.poll(async () => (await standIn.seen()).openSubscriptions).toBe(1)
  await standIn.fault({ type: "halfClosed" })
  await writer.append(stream, 0, events(2, 2))
  await waiting
  // The one who still waits has a subscription that speaks.
  await expect.poll(async () => (await standIn.seen()).subscriptions).toBe(2)
  stop.abort()
  await further
})

test("where no subscription ever speaks, those who wait are woken by looking, for as long as it takes", async () => {
  const standIn = await open()
  const [store, writer] = [storeAt(standIn.url, { lookEvery: 30 }), storeAt(standIn.url)]
  await standIn.fault({ type: "silent", calls: "subscriptions" })
  await writer.append(stream, "none", events(0, 0))
  const stop = new AbortController()
  const further = store.moreAfter(1_000_000, stop.signal).catch((reason: unknown) => reason)
  for (let number = 1; number < 40; number += 1) {
    const waiting = store.moreAfter(await store.head(), signal)
    await writer.append(stream, number - 1, [anEvent(number)])
    await waiting
  }
  const reason = new Error("enough")
  stop.abort(reason)
  expect(await further).toBe(reason)
})

test("a subscription that breaks off goes on where it stood, and passes over nothing a second time", async () => {
  const standIn = await open()
  const { open: connect, begunAfter } = notingSubscriptions(standIn.url)
  const [store, other] = [storeAt(connect, { prefix: "ours." }), storeAt(standIn.url, { prefix: "others." })]
  await store.append(stream, "none", events(1, 1))
  const waiting = store.moreAfter(await store.head(), signal)
  await expect.poll(async () => (await standIn.seen()).openSubscriptions).toBe(1)
  for (const [number, how] of (["end", "error", "reset"] as const).entries()) {
    // More than are passed over between two checkpoints.
    await fill(other, aStream(number), 600)
    const cuts = begunAfter.length
    await standIn.fault({ type: "cut", how })
    await expect.poll(() => begunAfter.length).toBeGreaterThan(cuts)
  }
  await storeAt(standIn.url, { prefix: "ours." }).append(stream, 0, events(2, 2))
  await waiting
  expect(begunAfter.length).toBeGreaterThanOrEqual(4)
  expect(begunAfter.every((position, index) => index === 0 || position > (begunAfter[index - 1] ?? 0n))).toBe(
    true,
  )
})

test("a store that never read the log waits at its end, and not from the beginning", async () => {
  const standIn = await open()
  const writer = storeAt(standIn.url)
  await fill(writer, stream, 100)
  const head = await writer.head()
  const { open: connect, begunAfter } = notingSubscriptions(standIn.url)
  const store = storeAt(connect)
  await store.moreAfter(head - 1, signal)
  expect(begunAfter).toStrictEqual([])
  const waiting = storeAt(connect).moreAfter(head, signal)
  await expect.poll(async () => (await standIn.seen()).openSubscriptions).toBe(1)
  await writer.append(stream, 99, [anEvent(100)])
  await waiting
  expect(begunAfter).toStrictEqual([BigInt(head)])
})

test("a look for the head goes no further back than the one before", async () => {
  const standIn = await open()
  const [store, other] = [
    storeAt(standIn.url, { prefix: "ours." }),
    storeAt(standIn.url, { prefix: "others." }),
  ]
  const appended = await store.append(stream, "none", events(1, 1))
  await fill(other, stream, 1_200)
  const fresh = storeAt(standIn.url, { prefix: "ours." })
  const readsOf = async (): Promise<number> => {
    const { reads } = await standIn.seen()
    expect(appended).toMatchObject({ right: { position: await fresh.head() } })
    return (await standIn.seen()).reads - reads
  }
  // One event, and then 30, 120, 480, 500 and the rest.
  expect(await readsOf()).toBe(6)
  expect(await readsOf()).toBe(1)
  await fill(other, aStream(2), 10)
  expect(await readsOf()).toBe(2)
})

test("a process stays alive while it waits, and ends when nobody waits any more", async () => {
  const standIn = await open()
  const child = startChild("follow.child.ts", standIn.url)
  expect(await child.lines.next()).toMatchObject({ value: "waiting" })
  await storeAt(standIn.url).append(stream, "none", [anEvent(1)])
  expect(await child.lines.next()).toMatchObject({ value: "woken" })
  expect(await child.exit).toBe(0)
})
