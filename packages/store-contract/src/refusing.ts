import { beforeEach, describe, expect, test } from "vitest"
import { UnstorableEventsError } from "@programme-lifecycle/core/store"
import type { NewEvent } from "@programme-lifecycle/core/store"
import { anEvent, aStream, collect, events } from "./setting.ts"
import type { Setting } from "./store-contract.ts"

const stream = aStream()
const largest = 1_000_000

/** What no store takes: refused with the place and the reason, before anything is written. */
export const refusing = ({ store }: Setting): void => {
  describe("refusing", () => {
    beforeEach(() => store().append(stream, "none", events(1, 1)))

    const refusal = async (append: () => Promise<unknown>): Promise<unknown> => {
      const error = await append().then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(await collect(store().readAll())).toHaveLength(1)
      return error
    }

    test.each<[string, object, string]>([
      ["undefined in an array", { list: [1, undefined] }, "[1].data.list[1]"],
      ["a big integer", { number: 1n }, "[1].data.number"],
      ["an integer beyond 2^53 - 1", { number: 2 ** 53 }, "[1].data.number"],
      ["no number", { number: Number.NaN }, "[1].data.number"],
      ["negative zero", { number: -0 }, "[1].data.number"],
      ["infinity", { number: -Infinity }, "[1].data.number"],
      ["a function", { act: () => 1 }, "[1].data.act"],
      ["a symbol", { mark: Symbol("mark") }, "[1].data.mark"],
      ["a Date", { deep: { at: new Date(0) } }, "[1].data.deep.at"],
      ["a Map", { map: new Map([["a", 1]]) }, "[1].data.map"],
      ["a typed array", { bytes: new Uint8Array(2) }, "[1].data.bytes"],
      ["a hole in an array", { list: Array(2) }, "[1].data.list[0]"],
      ["half a surrogate pair in a text", { text: "a\ud83d" }, "[1].data.text"],
      ["half a surrogate pair in a key", { ["\udc00"]: 1 }, "[1].data"],
      ["the key __proto__", JSON.parse('{ "deep": { "__proto__": { "a": 1 } } }') as object, "[1].data.deep"],
      ["the key constructor", { constructor: 1 }, "[1].data"],
    ])("%s is refused with its place, and nothing is written", async (_, data, path) => {
      const error = await refusal(() => store().append(stream, 0, [anEvent(2), anEvent(3, data)]))
      expect(error).toBeInstanceOf(UnstorableEventsError)
      expect(error).toMatchObject({ path, reason: expect.stringMatching(/./) })
    })

    test("what no store takes is refused before anybody looks where the stream stands", async () => {
      const unstorable = anEvent(2, { number: Number.NaN })
      for (const expected of ["none", 7] as const)
        expect(await refusal(() => store().append(stream, expected, [unstorable]))).toBeInstanceOf(
          UnstorableEventsError,
        )
    })

    test("a circle, and what is nested deeper than 64, is refused", async () => {
      const circle: { self?: object } = {}
      circle.self = circle
      const tooDeep = nested(64)
      for (const data of [circle, tooDeep])
        expect(await refusal(() => store().append(stream, 0, [anEvent(2, data)]))).toBeInstanceOf(
          UnstorableEventsError,
        )
      await store().append(stream, 0, [anEvent(2, nested(63))])
      expect((await collect(store().readStream(stream, 1)))[0]?.data).toStrictEqual(nested(63))
    })

    const { id, metadata } = anEvent(2)
    test.each<[string, Readonly<Record<string, unknown>>, string]>([
      ["an id with half a surrogate pair", { id: "\ud800" }, ".id"],
      ["an id that is no UUID", { id: "second" }, ".id"],
      ["an id with a line break behind it", { id: `${id}\n` }, ".id"],
      ["an id in upper case", { id: id.toUpperCase() }, ".id"],
      ["an id that is missing", { id: undefined }, ".id"],
      ["a type with half a surrogate pair", { type: "\ud800" }, ".type"],
      ["an empty type", { type: "" }, ".type"],
      ["a type that begins with $", { type: "$CommentReceived" }, ".type"],
      ["a type that is missing", { type: undefined }, ".type"],
      ["a type that is null", { type: null }, ".type"],
      ["a type that is a number", { type: 5 }, ".type"],
      ["a type in an array", { type: ["CommentReceived"] }, ".type"],
      ["data that are missing", { data: undefined }, ".data"],
      ["data that are null", { data: null }, ".data"],
      ["data that are a text", { data: "{}" }, ".data"],
      ["data that are an array", { data: [1] }, ".data"],
      ["metadata that are missing", { metadata: undefined }, ".metadata"],
      ["metadata that are null", { metadata: null }, ".metadata"],
      ["metadata that are an array", { metadata: [] }, ".metadata"],
      ["metadata without a version", { metadata: { ...metadata, v: undefined } }, ".metadata.v"],
      ["a version that is no number", { metadata: { ...metadata, v: Number.NaN } }, ".metadata.v"],
      ["a version 0", { metadata: { ...metadata, v: 0 } }, ".metadata.v"],
      ["no command", { metadata: { ...metadata, command: undefined } }, ".metadata.command"],
      ["a command that is no UUID", { metadata: { ...metadata, command: "first" } }, ".metadata.command"],
      ["no actor", { metadata: { ...metadata, actor: undefined } }, ".metadata.actor"],
      ["an actor without a capacity", { metadata: { ...metadata, actor: {} } }, ".metadata.actor"],
      ["a key of metadata that begins with $", { metadata: { $at: "", ...metadata } }, ".metadata.$at"],
    ])("an event with %s is refused", async (_, change, path) => {
      const one = { ...anEvent(2), ...change } as unknown as NewEvent
      const error = await refusal(() => store().append(stream, 0, [one]))
      expect(error).toBeInstanceOf(UnstorableEventsError)
      expect(error).toMatchObject({ path: `[0]${path}` })
    })

    test("only the first letter of a type, and the keys of metadata, may not be $", async () => {
      await store().append(stream, 0, [{ ...anEvent(2, { $: 1 }), type: "a$" }])
      expect((await collect(store().readStream(stream, 1)))[0]?.data).toStrictEqual({ $: 1 })
    })

    test.each<[string, unknown, string]>([
      ["nothing in the place of an event", [anEvent(2), undefined], "[1]"],
      ["null in the place of an event", [null], "[0]"],
      ["one id twice", [anEvent(2), anEvent(3), anEvent(2)], "[2].id"],
      ["events that are no array", { 0: anEvent(2), length: 1 }, "[]"],
      ["no events", [], "[]"],
    ])("an append with %s is refused", async (_, given, path) => {
      const error = await refusal(() => store().append(stream, 0, given as [NewEvent]))
      expect(error).toBeInstanceOf(UnstorableEventsError)
      expect(error).toMatchObject({ path })
    })

    test("an append of exactly 1,000,000 bytes is taken, and one byte more is refused", async () => {
      const room = largest - bytesOf(anEvent(2, { text: "" }))
      // Letters of two and four bytes: bytes count, not characters.
      const text = `ŋ😀${"a".repeat(room - 6)}`
      const error = await refusal(() => store().append(stream, 0, [anEvent(2, { text: `${text}a` })]))
      expect(error).toBeInstanceOf(UnstorableEventsError)

      await store().append(stream, 0, [anEvent(2, { text })])
      expect((await collect(store().readStream(stream, 1)))[0]?.data).toStrictEqual({ text })
    })

    test("the bytes of all events of an append count together", async () => {
      const half = { text: "a".repeat(largest / 2) }
      const error = await refusal(() => store().append(stream, 0, [anEvent(2, half), anEvent(3, half)]))
      expect(error).toBeInstanceOf(UnstorableEventsError)
    })

    test.each([
      "",
      "consultation",
      "consultation-1",
      `consultation-${"-".repeat(36)}`,
      `Consul tation-${id}`,
      `$all-${id}`,
      `${stream}\n`,
      [stream],
      undefined,
    ])("the stream name %j is refused", async (name) => {
      const error = await refusal(() => store().append(name as string, "none", events(2, 2)))
      expect(error).toBeInstanceOf(UnstorableEventsError)
    })

    test.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])(
      "the expected revision %s is refused",
      async (expected) => {
        expect(await refusal(() => store().append(stream, expected, events(2, 2)))).toBeInstanceOf(RangeError)
      },
    )

    test.each([-1, 0.5, Number.NaN])("reading from %s is refused", async (number) => {
      expect(await refusal(() => collect(store().readStream(stream, number)))).toBeInstanceOf(RangeError)
      expect(await refusal(() => collect(store().readAll({ after: number })))).toBeInstanceOf(RangeError)
      expect(await refusal(() => collect(store().readAll({ until: number })))).toBeInstanceOf(RangeError)
      expect(await refusal(() => store().moreAfter(number, AbortSignal.abort()))).toBeInstanceOf(RangeError)
    })
  })
}

/** An object in an object, so many times. */
const nested = (depth: number): object => (depth === 0 ? {} : { in: nested(depth - 1) })

const bytesOf = ({ id, type, data, metadata }: NewEvent): number =>
  Buffer.byteLength(JSON.stringify(data)) +
  Buffer.byteLength(JSON.stringify(metadata)) +
  id.length +
  type.length
