import * as E from "fp-ts/lib/Either.js"
import { expect, test } from "vitest"
import { standIns } from "@programme-lifecycle/store-contract"
import { aStream, collect, events, fill } from "@programme-lifecycle/store-contract/setting"
import { storeAt } from "./opened.ts"

const open = standIns()
const stream = aStream()

test("a read that breaks off in the midst of a page is made again, and shows nothing twice", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url)
  await fill(store, stream, 750)
  const all = await collect(store.readAll())
  for (const how of ["error", "reset", "end"] as const) {
    await standIn.fault({ type: "dropped", calls: "reads", times: 3, after: 100, how })
    expect(await collect(store.readAll())).toStrictEqual(all)
    await standIn.fault({ type: "dropped", calls: "reads", times: 3, after: 100, how })
    expect(await collect(store.readStream(stream))).toStrictEqual(all)
  }
})

test("a read that ends at once, as if the log were empty, is made again", async () => {
  const standIn = await open()
  const [store, other] = [storeAt(standIn.url), storeAt(standIn.url, { prefix: "others." })]
  await store.append(stream, "none", events(1, 3))
  await fill(other, stream, 100)
  const all = await collect(store.readAll())
  for (const after of [0, 1, 20]) {
    for (const times of [1, 2]) {
      const fault = { type: "dropped", calls: "reads", times, after, how: "end" } as const
      await standIn.fault(fault)
      expect(await collect(storeAt(standIn.url).readAll())).toStrictEqual(all)
      await standIn.fault(fault)
      expect(await collect(storeAt(standIn.url).readAll({ after: all[0]?.position ?? 0 }))).toStrictEqual(
        all.slice(1),
      )
    }
    // A look back has nothing but a second look to tell the beginning of the log by.
    await standIn.fault({ type: "dropped", calls: "reads", times: 1, after, how: "end" })
    expect(await storeAt(standIn.url).head()).toBe(all.at(-1)?.position)
  }
})

test("a log that goes on behind a read that keeps ending is told as out of reach, and never as shorter", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url, { retryFor: 300 })
  await fill(storeAt(standIn.url), stream, 100)
  await standIn.fault({ type: "dropped", calls: "reads", times: 1_000_000, after: 7, how: "end" })
  await expect(collect(store.readAll())).rejects.toThrow(
    "EventStoreDB was out of reach for the read of all events: the read ended before the end of the log.",
  )
})

test("the head is asked for a thousand times and more, and no server takes that for an attack", async () => {
  const store = storeAt((await open()).url, { retryFor: 0 })
  const appended = await store.append(stream, "none", events(1, 40))
  const position = E.isRight(appended) ? appended.right.position : 0
  for (let times = 0; times < 1_300; times += 1) expect(await store.head()).toBe(position)
})
