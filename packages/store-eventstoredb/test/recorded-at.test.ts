import { expect, test } from "vitest"
import type { NewEvent } from "@programme-lifecycle/core/store"
import { anEvent, aStream, collect, fill } from "@programme-lifecycle/store-contract/setting"
import type { StandIn } from "@programme-lifecycle/store-contract/stand-in"
import { standIns } from "@programme-lifecycle/store-contract"
import { clientAt, storeAt } from "./opened.ts"

const open = standIns()

const at = (seconds: number): string => new Date(Date.UTC(2024, 4, 2, 9, 0, seconds)).toISOString()

/** Appends an event to a stream of its own at each of these seconds. */
const appendAt = async (standIn: StandIn, seconds: readonly number[]): Promise<void> => {
  const store = storeAt(standIn.url)
  for (const [number, second] of seconds.entries()) {
    await standIn.clock(at(second))
    await store.append(aStream(number), "none", [anEvent(number)])
  }
}

test("where the server's clock steps back, the time stays at the highest before it", async () => {
  const standIn = await open()
  await appendAt(standIn, [10, 30, 5, 20, 40])
  const all = await collect(storeAt(standIn.url).readAll())
  expect(all.map(({ recordedAt }) => recordedAt)).toStrictEqual([at(10), at(30), at(30), at(30), at(40)])
})

test("a reading that begins anywhere tells the same times as one from the start", async () => {
  const standIn = await open()
  await appendAt(standIn, [10, 50, 20, 70, 30, 60, 110, 80, 90, 200, 150, 160])
  const all = await collect(storeAt(standIn.url).readAll())
  for (const [index, { position }] of all.entries())
    expect(await collect(storeAt(standIn.url).readAll({ after: position }))).toStrictEqual(
      all.slice(index + 1),
    )
})

test("how far it looks back can be set, and is what the times rest on", async () => {
  const standIn = await open()
  await appendAt(standIn, [100, 5, 10, 20])
  const [, , third] = await collect(storeAt(standIn.url).readAll())
  const timeOfLast = async (clockTolerance: number) => {
    const store = storeAt(standIn.url, { clockTolerance })
    return (await collect(store.readAll({ after: third?.position ?? 0 }))).map(({ recordedAt }) => recordedAt)
  }
  expect(await timeOfLast(90_000)).toStrictEqual([at(100)])
  expect(await timeOfLast(0)).toStrictEqual([at(20)])
})

test("who reads on from where a page ended does not look back", async () => {
  const standIn = await open()
  await appendAt(standIn, [10, 5])
  const store = storeAt(standIn.url)
  const last = (await collect(store.readAll())).at(-1)
  await standIn.clock(at(6))
  await store.append(aStream(7), "none", [anEvent(7)])
  const before = (await standIn.seen()).reads
  const more = await collect(store.readAll({ after: last?.position ?? 0 }))
  expect(more.map(({ recordedAt }) => recordedAt)).toStrictEqual([at(10)])
  // The page, and a look at where the log ends.
  expect((await standIn.seen()).reads - before).toBe(2)
})

test("who asks again for the event that a reading ended with does not look back either", async () => {
  const standIn = await open()
  await appendAt(standIn, [10, 5])
  const store = storeAt(standIn.url)
  const last = (await collect(store.readAll())).at(-1)
  const before = (await standIn.seen()).reads
  const until = last?.position ?? 0
  expect(await collect(store.readAll({ after: until - 1, until }))).toStrictEqual([last])
  expect((await standIn.seen()).reads - before).toBe(1)
})

test("others' events tell the server's time as well, so that a quiet store looks back no further", async () => {
  const standIn = await open()
  const [store, other] = [
    storeAt(standIn.url, { prefix: "ours." }),
    storeAt(standIn.url, { prefix: "others." }),
  ]
  await standIn.clock(at(0))
  await store.append(aStream(), "none", [anEvent(0)])
  await fill(other, aStream(1), 1_000)
  await standIn.clock(at(100))
  await store.append(aStream(), 0, [anEvent(1)])
  await standIn.clock(at(90))
  await store.append(aStream(), 1, [anEvent(2)])
  const all = await collect(store.readAll())
  const before = (await standIn.seen()).reads
  const fresh = storeAt(standIn.url, { prefix: "ours." })
  expect(await collect(fresh.readAll({ after: all[1]?.position ?? 0 }))).toStrictEqual([all[2]])
  expect((await standIn.seen()).reads - before).toBe(3)
})

test("the events of one command bear the time of its first, wherever the reading begins", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  const { metadata } = anEvent(0)
  const ofOneCommand = (number: number): NewEvent => ({ ...anEvent(number), metadata })
  for (const [revision, second] of [10, 20, 15, 40].entries()) {
    await standIn.clock(at(second))
    await store.append(aStream(), revision === 0 ? "none" : revision - 1, [ofOneCommand(revision)])
  }
  await standIn.clock(at(50))
  await store.append(aStream(), 3, [anEvent(9)])
  const times = [at(10), at(10), at(10), at(10), at(50)]
  const all = await collect(store.readAll())
  expect(all.map(({ recordedAt }) => recordedAt)).toStrictEqual(times)
  for (const [index, { position }] of all.entries()) {
    const fresh = storeAt(standIn.url)
    expect(await collect(fresh.readAll({ after: position }))).toStrictEqual(all.slice(index + 1))
    expect(await collect(fresh.readStream(aStream(), index))).toStrictEqual(all.slice(index))
  }
})

test("the events of one append bear one time by the server's own clock, which stamps each by itself", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  const { metadata } = anEvent(1)
  const [first, ...more] = Array.from({ length: 200 }, (_, number) => ({ ...anEvent(number), metadata }))
  if (first === undefined) throw new Error("There is no event to append.")
  await store.append(aStream(), "none", [first, ...more])
  expect(new Set((await collect(store.readAll())).map(({ recordedAt }) => recordedAt)).size).toBe(1)
})

test("a stream read from its middle tells the same times as the whole of it, and looks back once", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  for (const [revision, second] of [10, 30, 5, 20, 40].entries()) {
    await standIn.clock(at(second))
    await store.append(aStream(), revision === 0 ? "none" : revision - 1, [anEvent(revision)])
  }
  const all = await collect(store.readStream(aStream()))
  expect(all.map(({ recordedAt }) => recordedAt)).toStrictEqual([at(10), at(30), at(30), at(30), at(40)])
  const fresh = storeAt(standIn.url)
  for (const from of [1, 2, 3, 4])
    expect(await collect(fresh.readStream(aStream(), from))).toStrictEqual(all.slice(from))
})

test("an event that was moved here bears the time it was recorded at first", async () => {
  const standIn = await open()
  const event = anEvent(1)
  const text = JSON.stringify({ $recordedAt: at(-1_000), ...event.metadata })
  await clientAt(standIn.url).appendToStream(aStream(), [
    {
      id: event.id,
      type: event.type,
      contentType: "application/json",
      data: { comment: 1 },
      metadata: new TextEncoder().encode(text),
    },
  ])
  const [recorded] = await collect(storeAt(standIn.url).readAll())
  expect(recorded).toStrictEqual({
    ...event,
    stream: aStream(),
    revision: 0,
    position: recorded?.position,
    recordedAt: at(-1_000),
  })
})
