import * as E from "fp-ts/lib/Either.js"
import { describe, expect, test } from "vitest"
import {
  BeingRestoredError,
  StoreError,
  type Recorded,
  type RestorableStore,
} from "@programme-lifecycle/core/store"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { anEvent, aStream, collect } from "@programme-lifecycle/store-contract/setting"
import { digestOf, openStore, restore, type RestoreProgress } from "../src/index.ts"
import { recordMany } from "./histories.ts"
import { aFile } from "./places.ts"
import { standIns } from "@programme-lifecycle/store-contract"

/** A history of more than two pages, by a clock that moves. */
const aSource = async (count = 1_100): Promise<RestorableStore> => {
  let now = Date.parse("2024-05-02T09:00:00.000Z")
  const source = memoryStore({ clock: () => new Date((now += 1_234)).toISOString() as `${string}Z` })
  await recordMany(source, count)
  return source
}

/** The store, whose readings of the whole log show something else. */
const showing = (
  store: RestorableStore,
  show: (page: readonly Recorded[]) => readonly Recorded[],
): RestorableStore => ({
  ...store,
  async *readAll(range) {
    for await (const page of store.readAll(range)) yield show(page)
  },
})

/** Moves a part of the history, and is stopped there. */
const interrupted = async (from: RestorableStore, to: RestorableStore): Promise<void> => {
  const stop = new AbortController()
  const onProgress = (): void => stop.abort(new Error("stopped"))
  await expect(restore({ from, to, signal: stop.signal, onProgress })).rejects.toThrow("stopped")
}

const server = standIns()

const kinds = [
  ["memory", async () => "memory:"],
  ["a SQLite file", async () => aFile()],
  ["SQLite without a file", async () => "sqlite::memory:"],
  ["EventStoreDB", async () => (await server()).url],
  ["EventStoreDB under a prefix", async () => `${(await server()).url}&prefix=county.`],
] as const

describe.each(kinds)("into %s", (_, url) => {
  test("everything of an event but its position is kept, in the same order", async () => {
    const from = await aSource()
    await using to = await openStore(await url())
    const moved = await restore({ from, to })

    const copies = await collect(to.readAll())
    const originals = await collect(from.readAll())
    expect(copies.map(({ position: _position, ...event }) => JSON.stringify(event))).toStrictEqual(
      originals.map(({ position: _position, ...event }) => JSON.stringify(event)),
    )
    expect(new Set(originals.map(({ recordedAt }) => recordedAt)).size).toBe(550)
    expect(moved).toStrictEqual({ count: 1_100, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(await digestOf(to)).toStrictEqual(moved)
    expect(await digestOf(from)).toStrictEqual(moved)
  })

  test("afterwards appends go on where the history ends", async () => {
    const from = await aSource(8)
    await using to = await openStore(await url())
    await restore({ from, to })
    const { revision = 0 } = (await collect(to.readStream(aStream(0)))).at(-1) ?? {}
    const appended = await to.append(aStream(0), revision, [anEvent(9_001)])
    expect(appended).toMatchObject(E.right({ revision: revision + 1 }))
    const recordedAt = (await collect(to.readAll())).map((event) => event.recordedAt)
    expect(recordedAt).toStrictEqual(recordedAt.toSorted())
  })

  test("an append to what is not yet restored is refused, whatever it expects to write after", async () => {
    const from = await aSource()
    await using to = await openStore(await url())
    await interrupted(from, to)
    const [last] = (await collect(to.readStream(aStream(0)))).slice(-1)
    const attempts = [
      () => to.append(aStream(99), "none", [anEvent(9_001)]),
      () => to.append(aStream(0), last?.revision ?? 0, [anEvent(9_001)]),
    ]
    for (const attempt of attempts) {
      await expect(attempt).rejects.toBeInstanceOf(BeingRestoredError)
      await expect(attempt).rejects.toThrow(
        /being restored: go on with restore, or start with a new store\.$/,
      )
    }
    expect(await to.isBeingRestored()).toBe(true)
    await restore({ from, to })
    expect(await to.isBeingRestored()).toBe(false)
    expect(await digestOf(to)).toStrictEqual(await digestOf(from))
  })

  test("a target that holds events and bears no mark is refused, and stays as it is", async () => {
    const from = await aSource(8)
    await using to = await openStore(await url())
    await to.append(aStream(1), "none", [anEvent(9_001)])
    await expect(restore({ from, to })).rejects.toThrow(/holds events: .* empty store only/)
    expect(await to.isBeingRestored()).toBe(false)
    expect(await collect(to.readAll())).toHaveLength(1)
  })

  test("a source without an event, as a mistyped path names one, is refused and leaves no mark", async () => {
    await using to = await openStore(await url())
    await using mistyped = await openStore(aFile())
    await expect(restore({ from: mistyped, to })).rejects.toThrow(/source holds no event: is it the store/)
    expect(await to.isBeingRestored()).toBe(false)
    expect((await restore({ from: await aSource(8), to })).count).toBe(8)
  })

  test("what is no beginning of the source's history is refused with the place, and keeps its mark", async () => {
    await using to = await openStore(await url())
    await interrupted(await aSource(), to)
    const other = memoryStore({ clock: () => "2024-05-02T09:00:00.000Z" })
    await recordMany(other, 1_100)
    await expect(restore({ from: other, to })).rejects.toThrow(
      /another history: position \d+ \(\S+, revision 0\) of it is not position 1 \(\S+, revision 0\) of the source\.$/,
    )
    await expect(restore({ from: await aSource(8), to })).rejects.toThrow(
      /another history: position \d+ \(\S+, revision 0\) of it is beyond the end of the source\.$/,
    )
    expect(await to.isBeingRestored()).toBe(true)
  })

  test("where two restore the same at once, one of them is told, and the history is whole", async () => {
    const from = await aSource()
    await using to = await openStore(await url())
    const results = await Promise.allSettled([restore({ from, to }), restore({ from, to })])
    const reasons = results
      .filter(({ status }) => status === "rejected")
      .map((result) => "reason" in result && result.reason)
    expect(reasons.map((reason) => reason instanceof StoreError)).toStrictEqual(reasons.map(() => true))
    if (await to.isBeingRestored()) await restore({ from, to })
    expect(await digestOf(to)).toStrictEqual(await digestOf(from))
  })
})

test("a source that is being restored itself is refused, also as its own target", async () => {
  const store = memoryStore()
  await interrupted(await aSource(), store)
  for (const to of [memoryStore(), store])
    await expect(restore({ from: store, to })).rejects.toThrow(/source itself is being restored/)
  expect(await store.isBeingRestored()).toBe(true)
})

test("a source that grows meanwhile is told, and the next restore takes the rest", async () => {
  const from = await aSource(8)
  const to = memoryStore()
  let grown = false
  const grow = (): void => {
    if (!grown) void from.append(aStream(50), "none", [anEvent(9_001)])
    grown = true
  }
  await expect(restore({ from, to, onProgress: grow })).rejects.toThrow(/grown while it was moved/)
  expect(await to.isBeingRestored()).toBe(true)
  expect((await restore({ from, to })).count).toBe(9)
})

test("a target that gives back something else than it was given is not finished", async () => {
  const to = memoryStore()
  const changing = showing(to, (page) => page.map((event) => ({ ...event, type: "Changed" })))
  await expect(restore({ from: await aSource(8), to: changing })).rejects.toThrow(
    /does not hold what was moved: 8 events, [0-9a-f]{64} instead of 8 events/,
  )
  expect(await to.isBeingRestored()).toBe(true)
})

test.each(kinds)(
  "into %s: a source that ends a reading too early is told, and the next restore takes the rest",
  async (_, url) => {
    const source = await aSource()
    let readings = 0
    const ending: RestorableStore = {
      ...source,
      async *readAll(range) {
        readings += 1
        for await (const page of source.readAll(range)) {
          yield page
          if (readings === 1) return
        }
      },
    }
    await using to = await openStore(await url())
    await expect(restore({ from: ending, to })).rejects.toThrow(
      "the history was read to position 500, and not to its head at 1100: try again.",
    )
    expect(await to.isBeingRestored()).toBe(true)
    expect(await restore({ from: ending, to })).toStrictEqual(await digestOf(source))
  },
)

test.each(kinds)("into %s: a history that misses an event within a stream is refused", async (_, url) => {
  const source = await aSource(200)
  const scavenged = showing(source, (page) =>
    page.filter(({ stream, revision }) => stream !== aStream(3) || revision > 1),
  )
  await using to = await openStore(await url())
  const gap = `the history has a gap: ${aStream(3)}@0 is missing, and ${aStream(3)}@2 comes in its place.`
  await expect(restore({ from: scavenged, to })).rejects.toThrow(gap)
  expect(await to.isBeingRestored()).toBe(true)
  await expect(digestOf(scavenged)).rejects.toThrow(gap)
})

test("no digest is told of a store that ends a reading too early", async () => {
  const ending = showing(await aSource(8), (page) => page.slice(0, -1))
  await expect(digestOf(ending)).rejects.toThrow(/was read to position 7, and not to its head at 8/)
})

test("it tells how far it has come, step by step", async () => {
  const told: RestoreProgress[] = []
  await restore({ from: await aSource(), to: memoryStore(), onProgress: (progress) => told.push(progress) })
  expect(told.map(({ step, done, total }) => [step, done, total])).toStrictEqual([
    ["moving", 500, 1_100],
    ["moving", 1_000, 1_100],
    ["moving", 1_100, 1_100],
    ["checking", 500, 1_100],
    ["checking", 1_000, 1_100],
    ["checking", 1_100, 1_100],
  ])
  expect(told.every(({ rate }) => rate > 0)).toBe(true)
})

test("who is stopped before the beginning leaves no mark", async () => {
  const to = memoryStore()
  const signal = AbortSignal.abort(new Error("not now"))
  await expect(restore({ from: await aSource(8), to, signal })).rejects.toThrow("not now")
  expect(await to.isBeingRestored()).toBe(false)
})
