import { beforeEach, describe, expect, test } from "vitest"
import type { EventStore, Recorded } from "@programme-lifecycle/core"
import { anEvent, aStream, collect, events, fill } from "./setting.ts"
import type { Setting } from "./store-contract.ts"

const stream = aStream(1)
const other = aStream(2)

/** What readings hand out, and that they hold nothing while they run. */
export const reading = ({ store }: Setting): void => {
  describe("reading an empty store", () => {
    test("an unknown stream has no events, and so has a name that no stream can bear", async () => {
      expect(await pagesOf(store().readStream(stream))).toStrictEqual([])
      expect(await pagesOf(store().readStream(stream, 7))).toStrictEqual([])
      expect(await pagesOf(store().readStream("no stream's name"))).toStrictEqual([])
    })

    test("the whole log has no page, and its head is 0", async () => {
      expect(await pagesOf(store().readAll())).toStrictEqual([])
      expect(await store().head()).toBe(0)
    })
  })

  describe("reading", () => {
    let all: readonly Recorded[]
    beforeEach(async () => {
      await fill(store(), stream, 1_001)
      await store().append(other, "none", events(2_000, 2_002))
      await store().append(stream, 1_000, events(1_001, 1_001))
      all = await collect(store().readAll())
    })

    test("readings come in several pages, none empty, each event once", async () => {
      for (const pages of [await pagesOf(store().readAll()), await pagesOf(store().readStream(stream))]) {
        expect(pages.length).toBeGreaterThan(1)
        for (const page of pages) expect(page.length).toBeGreaterThan(0)
      }
      expect(all).toHaveLength(1_005)
      const comments = (await collect(store().readStream(stream))).map(({ data }) => data)
      expect(comments).toStrictEqual(events(0, 1_001).map(({ data }) => data))
    })

    test("a stream of exactly a page's length, or two, ends without an empty page", async () => {
      for (const [index, length] of [500, 1_000].entries()) {
        const exact = aStream(10 + index)
        await fill(store(), exact, length)
        const pages = await pagesOf(store().readStream(exact))
        expect(pages.flat()).toHaveLength(length)
        expect(pages.every((page) => page.length > 0)).toBe(true)
      }
    })

    test.each([0, 1, 499, 500, 501, 1_001])("a stream can be read from revision %i on", async (from) => {
      const revisions = (await collect(store().readStream(stream, from))).map(({ revision }) => revision)
      expect(revisions).toStrictEqual(Array.from({ length: 1_002 - from }, (_, index) => from + index))
    })

    test("reading a stream from beyond its end yields nothing", async () => {
      expect(await pagesOf(store().readStream(stream, 1_002))).toStrictEqual([])
      expect(await pagesOf(store().readStream(stream, Number.MAX_SAFE_INTEGER))).toStrictEqual([])
    })

    test.each([
      [0, 3],
      [0, 1_004],
      [499, 500],
      [3, 999],
      [1_000, 1_004],
      [7, 7],
      [9, 4],
    ])("the log can be read after its event %i and until its event %i", async (first, last) => {
      const after = all[first]?.position ?? 0
      const until = all[last]?.position ?? 0
      expect(await collect(store().readAll({ after, until }))).toStrictEqual(all.slice(first + 1, last + 1))
      expect(await collect(store().readAll({ until }))).toStrictEqual(all.slice(0, last + 1))
      expect(await collect(store().readAll({ after }))).toStrictEqual(all.slice(first + 1))
    })

    test("the log can be read after a position between two events, where positions have gaps", async () => {
      for (const index of [1, 499, 700, 1_003]) {
        const [event, next] = all.slice(index, index + 2)
        const between = [(event?.position ?? 0) + 1, (next?.position ?? 0) - 1]
        for (const after of between.filter((position) => position < (next?.position ?? 0))) {
          expect(await collect(store().readAll({ after }))).toStrictEqual(all.slice(index + 1))
          const until = all[index + 2]?.position ?? all.at(-1)?.position ?? 0
          expect(await collect(store().readAll({ after, until }))).toStrictEqual(
            all.slice(index + 1, index + 3),
          )
        }
      }
    })

    test("the head is the position of the last event, whichever stream it is in", async () => {
      expect(await store().head()).toBe(all.at(-1)?.position)
      await store().append(other, 0, events(7, 7))
      expect(await store().head()).toBe(all.at(-1)?.position)
      await store().append(other, 2, events(7, 7))
      expect(await store().head()).toBe((await collect(store().readAll())).at(-1)?.position)
    })

    test("the log after its head has no page, and until beyond its head ends at the head", async () => {
      const head = all.at(-1)?.position ?? 0
      expect(await pagesOf(store().readAll({ after: head }))).toStrictEqual([])
      expect(await pagesOf(store().readAll({ after: head + 1_000 }))).toStrictEqual([])
      expect(await collect(store().readAll({ until: head + 1_000 }))).toStrictEqual(all)
    })

    test("a reading goes on undisturbed while events are appended, and misses none that stood when it began", async () => {
      const seen: Recorded[] = []
      let next = 1_001
      for await (const page of store().readAll()) {
        seen.push(...page)
        await store().append(stream, next, [anEvent(next + 1)])
        next += 1
      }
      expect(seen.slice(0, all.length)).toStrictEqual(all)
      const now = await collect(store().readAll())
      expect(seen).toStrictEqual(now.slice(0, seen.length))
    })

    test("readings that are broken off hold nothing: the store writes, reads and closes as before", async () => {
      for (let times = 0; times < 20; times += 1) {
        expect(await firstPage(store().readAll())).toStrictEqual(
          all.slice(0, (await firstPage(store().readAll())).length),
        )
        await firstPage(store().readStream(stream))
      }
      await store().append(stream, 1_001, events(1_002, 1_002))
      expect(await collect(store().readAll())).toHaveLength(1_006)
    })

    test("two readings side by side do not disturb each other", async () => {
      const [one, two] = await Promise.all([inTurns(store()), inTurns(store())])
      expect(one).toStrictEqual(all)
      expect(two).toStrictEqual(all)
    })
  })
}

const pagesOf = async (
  pages: AsyncIterable<readonly Recorded[]>,
): Promise<readonly (readonly Recorded[])[]> => {
  const found: (readonly Recorded[])[] = []
  for await (const page of pages) found.push(page)
  return found
}

const firstPage = async (pages: AsyncIterable<readonly Recorded[]>): Promise<readonly Recorded[]> => {
  for await (const page of pages) return page
  return []
}

const inTurns = async (store: EventStore): Promise<readonly Recorded[]> => {
  const seen: Recorded[] = []
  for await (const page of store.readAll()) {
    seen.push(...page)
    await Promise.resolve()
  }
  return seen
}
