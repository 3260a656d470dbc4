import * as E from "fp-ts/lib/Either.js"
import { describe, expect, test } from "vitest"
import { anEvent, aStream, collect, events } from "./setting.ts"
import type { Setting } from "./store-contract.ts"

const stream = aStream()

/** How an append is accepted, refused, or recognised as done before. */
export const appending = ({ store }: Setting): void => {
  describe("appending", () => {
    test("G-02: revisions are dense from 0 within each stream, and positions increase over all", async () => {
      await store().append(aStream(1), "none", events(1, 2))
      await store().append(aStream(2), "none", events(3, 5))
      await store().append(aStream(1), 1, events(6, 6))

      const all = await collect(store().readAll())
      expect(all.map((event) => [event.stream, event.revision])).toStrictEqual([
        [aStream(1), 0],
        [aStream(1), 1],
        [aStream(2), 0],
        [aStream(2), 1],
        [aStream(2), 2],
        [aStream(1), 2],
      ])
      const positions = all.map(({ position }) => position)
      expect(positions.every(Number.isSafeInteger)).toBe(true)
      expect(positions).toStrictEqual([...new Set(positions)].toSorted((one, other) => one - other))
    })

    test("an append tells where its last event stands", async () => {
      const appended = await store().append(stream, "none", events(1, 3))
      const last = (await collect(store().readStream(stream))).at(-1)
      expect(appended).toStrictEqual(E.right({ revision: last?.revision, position: last?.position }))
      expect(last?.revision).toBe(2)
    })

    test("the events of an append stand in the order in which they were handed in", async () => {
      await store().append(stream, "none", [anEvent(3), anEvent(1), anEvent(2)])
      const comments = (await collect(store().readStream(stream))).map(({ data }) => data)
      expect(comments).toStrictEqual([{ comment: 3 }, { comment: 1 }, { comment: 2 }])
    })

    test.each([
      ["none", 1],
      [0, 1],
      [2, 1],
      [7, 1],
    ] as const)(
      "G-01: expecting %s of a stream at revision %s is a conflict, and nothing is written",
      async (expected, actual) => {
        await store().append(stream, "none", events(1, 2))
        const refused = await store().append(stream, expected, events(8, 9))
        expect(refused).toStrictEqual(E.left({ type: "RevisionConflict", stream, expected, actual }))
        expect(await collect(store().readAll())).toHaveLength(2)
      },
    )

    test("G-01: expecting a revision of a stream that does not exist is a conflict", async () => {
      const refused = await store().append(stream, 0, events(1, 1))
      expect(refused).toStrictEqual(E.left({ type: "RevisionConflict", stream, expected: 0, actual: "none" }))
      expect(await collect(store().readAll())).toStrictEqual([])
    })

    test("G-03: the same append again answers the same and writes nothing", async () => {
      await store().append(aStream(2), "none", events(7, 7))
      const first = await store().append(stream, "none", events(1, 3))
      const again = await store().append(stream, "none", events(1, 3))
      expect(again).toStrictEqual(first)
      expect(await collect(store().readAll())).toHaveLength(4)
    })

    test("G-03: the same append after the stream has moved on answers where its own events stand", async () => {
      await store().append(stream, "none", events(1, 1))
      const first = await store().append(stream, 0, events(2, 3))
      await store().append(stream, 2, events(4, 5))
      expect(await store().append(stream, 0, events(2, 3))).toStrictEqual(first)
      expect(await collect(store().readStream(stream))).toHaveLength(5)
    })

    test.each([
      ["an id that differs", "none", [anEvent(1), anEvent(9)]],
      ["the other order", "none", [anEvent(2), anEvent(1)]],
      ["an event more than the stream holds", "none", [anEvent(1), anEvent(2), anEvent(3), anEvent(4)]],
      ["another place in the stream", 0, [anEvent(1), anEvent(2)]],
    ] as const)(
      "G-03: events that stand there only in part (%s) are a conflict",
      async (_, expected, [first, ...more]) => {
        await store().append(stream, "none", events(1, 3))
        const refused = await store().append(stream, expected, [first, ...more])
        expect(refused).toStrictEqual(E.left({ type: "RevisionConflict", stream, expected, actual: 2 }))
        expect(await collect(store().readStream(stream))).toHaveLength(3)
      },
    )

    test("G-03: the first events of an append alone are found as well", async () => {
      await store().append(stream, "none", events(1, 3))
      const first = (await collect(store().readStream(stream)))[1]
      const again = await store().append(stream, "none", events(1, 2))
      expect(again).toStrictEqual(E.right({ revision: 1, position: first?.position }))
    })

    test("the same ids in another stream are no repetition", async () => {
      await store().append(aStream(1), "none", events(1, 2))
      expect(E.isRight(await store().append(aStream(2), "none", events(1, 2)))).toBe(true)
      expect(await collect(store().readAll())).toHaveLength(4)
    })

    test("G-01: of many appends at once to one stream exactly one wins each revision", async () => {
      for (let round = 0; round < 5; round += 1) {
        const expected = round === 0 ? "none" : round - 1
        const rivals = Array.from({ length: 8 }, (_, rival) =>
          store().append(stream, expected, [anEvent(round * 8 + rival)]),
        )
        const results = await Promise.all(rivals)
        expect(results.filter(E.isRight)).toHaveLength(1)
        expect(results.filter(E.isLeft).map(({ left }) => left.actual)).toStrictEqual(Array(7).fill(round))
      }
      const revisions = (await collect(store().readStream(stream))).map(({ revision }) => revision)
      expect(revisions).toStrictEqual([0, 1, 2, 3, 4])
    })
  })
}
