import { randomUUID } from "node:crypto"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { aStream, collect } from "@programme-lifecycle/store-contract/setting"
import { digestOf, openStore, restore, type OpenedStore } from "../src/index.ts"
import { histories, record, recordMany } from "./histories.ts"
import { aFile } from "./places.ts"
import { standIns } from "@programme-lifecycle/store-contract"

const server = standIns()

/** The ways there and back again, and how many histories take them; `esdb:` is a stand-in for an EventStoreDB server. */
const routes = [
  [["sqlite::memory:", "memory:", "sqlite::memory:"], 150],
  [["memory:", "sqlite::memory:", "memory:"], 150],
  [["sqlite::memory:", "esdb:", "sqlite::memory:"], 60],
  [["esdb:", "sqlite::memory:", "esdb:", "memory:"], 30],
] as const

test.each(routes)(
  "random histories that go by way of %j have one digest, and the same bytes",
  async (route, numRuns) => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await using stores = new AsyncDisposableStack()
        const [first, ...others] = await Promise.all(
          route.map(async (name) =>
            stores.use(await openStore(name === "esdb:" ? (await server()).url : name)),
          ),
        )
        if (first === undefined) return
        await record(first, history)
        const digest = await digestOf(first)
        let from = first
        for (const to of others) {
          expect(await restore({ from, to })).toStrictEqual(digest)
          from = to
        }
        expect(await bytesOf(from)).toStrictEqual(await bytesOf(first))
      }),
      { numRuns },
    )
  },
  60_000,
)

test.each([
  ["a SQLite file", 12_000, async () => aFile()],
  ["EventStoreDB", 3_000, async () => (await server()).url],
] as const)(
  "a restore into %s that is stopped twenty times on its way ends with the same digest",
  async (_, events, url) => {
    await using from = await openStore("memory:")
    await recordMany(from, events)
    const target = await url()
    for (let stops = 0; stops < 20; stops += 1) {
      await using to = await openStore(target)
      await stoppedAfter(1 + Math.floor((Math.random() * events) / 500), from, to)
    }
    await using to = await openStore(target)
    expect(await restore({ from, to })).toStrictEqual(await digestOf(from))
  },
  60_000,
)

const realServer = process.env["EVENTSTOREDB_URL"]

test.skipIf(realServer === undefined)(
  "there and back over the real server that EVENTSTOREDB_URL names; skipped where it names none",
  async () => {
    const url = new URL(realServer ?? "")
    url.searchParams.set("prefix", `${randomUUID()}.`)
    await using from = await openStore("sqlite::memory:")
    await recordMany(from, 1_200)
    await using there = await openStore(url.href)
    await stoppedAfter(1, from, there)
    const digest = await restore({ from, to: there })
    await using back = await openStore("sqlite::memory:")
    expect([await restore({ from: there, to: back }), digest]).toStrictEqual([digest, await digestOf(from)])
  },
)

/** Restores, and is stopped after so many pages; a page that was compared counts as one that was written. */
const stoppedAfter = async (pages: number, from: OpenedStore, to: OpenedStore): Promise<void> => {
  const stop = new AbortController()
  let told = 0
  const onProgress = (): void => {
    told += 1
    if (told === pages) stop.abort(new Error("stopped"))
  }
  await expect(restore({ from, to, signal: stop.signal, onProgress })).rejects.toThrow("stopped")
}

/** The history as text, in the order of the whole log and stream by stream. */
const bytesOf = async (store: OpenedStore): Promise<readonly string[]> => {
  const readings = [store.readAll(), ...[0, 1, 2].map((stream) => store.readStream(aStream(stream)))]
  const events = await Promise.all(readings.map(collect))
  return events.flat().map(({ position: _position, ...event }) => JSON.stringify(event))
}
