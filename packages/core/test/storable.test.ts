import { describe, expect, it } from "vitest"
import type { NewEvent } from "../src/recorded.ts"
import { storable } from "../src/storable.ts"
import { largestAppend, UnstorableEventsError, type ExpectedRevision } from "../src/store.ts"
import { roundStream, uuid } from "./county.ts"

const [id, other, third] = [uuid(1), uuid(2), uuid(3)]
const event = (data: object, more: Partial<NewEvent> = {}): NewEvent => ({
  id,
  type: "SummaryPublished",
  data,
  metadata: { v: 1, command: id, actor: { capacity: "preparer" } },
  ...more,
})

const refusal = (...events: readonly NewEvent[]): unknown => {
  try {
    storable(roundStream, "none", events)
  } catch (error) {
    return error instanceof UnstorableEventsError ? [error.path, error.reason] : error
  }
  return "stored"
}

const nested = (levels: number): object => {
  let inner: object = {}
  for (let level = 0; level < levels; level += 1) inner = { inner }
  return inner
}
const circle: Record<string, unknown> = {}
circle["circle"] = circle
class Comment {
  readonly comment = 1
}

describe("what is stored", () => {
  it("is the JSON text of the facts and the metadata", () => {
    const facts = {
      text: { fi: "Yhteenveto 🦌", se: "Čoahkkáigeassu" },
      n: [1, -2.5, 0, true, false, null],
      none: {},
    }
    expect(storable(roundStream, 7, [event(facts), event({ no: 2 }, { id: other })])).toStrictEqual([
      {
        id,
        type: "SummaryPublished",
        data: JSON.stringify(facts),
        metadata: JSON.stringify(event(facts).metadata),
      },
      { id: other, type: "SummaryPublished", data: '{"no":2}', metadata: JSON.stringify(event({}).metadata) },
    ])
  })

  it("counts a key whose value is undefined as absent", () => {
    expect(storable(roundStream, 7, [event({ a: undefined, b: 1 })])[0]?.data).toBe('{"b":1}')
  })

  it("takes objects without a prototype, the largest whole number, and 64 levels", () => {
    expect(refusal(event(Object.assign(Object.create(null) as object, { a: 1 })))).toBe("stored")
    expect(refusal(event({ n: Number.MAX_SAFE_INTEGER, m: -Number.MAX_SAFE_INTEGER }))).toBe("stored")
    expect(refusal(event(nested(63)))).toBe("stored")
  })
})

describe("what no store takes", () => {
  it.each([
    [
      "half a surrogate pair",
      { text: { fi: "\ud83e" } },
      "[0].data.text.fi",
      "a string with half a surrogate pair",
    ],
    ["half a surrogate pair in a key", { ["\udd8c"]: 1 }, "[0].data", "a key with half a surrogate pair"],
    ["no number", { n: NaN }, "[0].data.n", "the number NaN"],
    ["an infinite number", { n: [1, -Infinity] }, "[0].data.n[1]", "the number -Infinity"],
    ["a whole number that is not exact", { n: 2 ** 53 }, "[0].data.n", "an integer beyond 2^53 - 1"],
    ["negative zero", { n: -0 }, "[0].data.n", "negative zero"],
    ["a bigint", { n: 1n }, "[0].data.n", "a value of type bigint"],
    ["a symbol", { s: Symbol("s") }, "[0].data.s", "a value of type symbol"],
    ["a function", { f: () => 1 }, "[0].data.f", "a value of type function"],
    ["undefined in an array", { a: [1, undefined] }, "[0].data.a[1]", "a value of type undefined"],
    // oxlint-disable-next-line no-sparse-arrays
    ["a hole in an array", { a: [1, , 3] }, "[0].data.a[1]", "a hole in an array"],
    ["a date", { on: new Date(0) }, "[0].data.on", "an object that is not plain"],
    ["a map", { m: new Map() }, "[0].data.m", "an object that is not plain"],
    [
      "an instance of a class",
      { c: [{ c: new Comment() }] },
      "[0].data.c[0].c",
      "an object that is not plain",
    ],
    [
      "an object with its own text form",
      { o: { toJSON: () => 1 } },
      "[0].data.o.toJSON",
      "a value of type function",
    ],
    [
      "a key that reaches the prototype",
      JSON.parse('{"a":{"__proto__":1}}') as object,
      "[0].data.a",
      "the key __proto__",
    ],
    [
      "an array with a key of its own",
      { a: Object.assign([1], { more: 2 }) },
      "[0].data.a",
      "an array with further keys",
    ],
    ["a symbol as a key", { o: { [Symbol("s")]: 1 } }, "[0].data.o", "a key that is a symbol"],
    [
      "a toJSON that is not enumerated",
      { o: Object.defineProperty<object>({}, "toJSON", { value: () => 1 }) },
      "[0].data.o",
      "a toJSON of its own",
    ],
    ["a key named constructor", { constructor: 1 }, "[0].data", "the key constructor"],
    ["a key named prototype", { prototype: 1 }, "[0].data", "the key prototype"],
  ])("is %s: its path and the reason are told", (_, data, path, reason) => {
    expect(refusal(event(data))).toStrictEqual([path, reason])
  })

  it("is what is nested deeper than 64 levels, or in a circle", () => {
    const [path, reason] = refusal(event(nested(64))) as readonly [string, string]
    expect(path).toBe(`[0].data${".inner".repeat(64)}`)
    expect(reason).toBe("nested deeper than 64, or in a circle")
    expect(refusal(event(circle))).toStrictEqual([`[0].data${".circle".repeat(64)}`, reason])
  })

  it("is found in the metadata, the id and the type too, and in every event of the append", () => {
    const good = event({})
    const metadata = { ...good.metadata, reason: { fi: "\ud83e" } }
    expect(refusal(good, event({}, { id: other, metadata }))).toStrictEqual([
      "[1].metadata.reason.fi",
      "a string with half a surrogate pair",
    ])
    expect(refusal(event({}, { id: "\ud83e" }))).toHaveProperty("[0]", "[0].id")
    expect(refusal(event({}, { type: "\ud83e" }))).toHaveProperty("[0]", "[0].type")
  })

  it("is what has no data, no version, no command or no actor: whoever reads the log relies on them", () => {
    const { metadata } = event({})
    const without = (key: string) => ({ metadata: { ...metadata, [key]: undefined } })
    expect(refusal(event({}, { data: undefined as never }))).toStrictEqual([
      "[0].data",
      "facts that are no object",
    ])
    expect(refusal(event({}, { metadata: [] as never }))).toHaveProperty("[0]", "[0].metadata")
    for (const key of ["v", "command", "actor"])
      expect(refusal(event({}, without(key) as never))).toHaveProperty("[0]", `[0].metadata.${key}`)
  })

  it("is an id that an earlier event of the append has", () => {
    expect(refusal(event({}), event({}, { id: other }), event({}))).toStrictEqual([
      "[2].id",
      "an earlier event of the append has the same id",
    ])
  })

  it("says so in the error's message", () => {
    expect(() => storable(roundStream, 7, [event({ n: NaN })])).toThrow(
      "these events cannot be stored: [0].data.n: the number NaN",
    )
  })
})

describe("where an append goes", () => {
  const to =
    (stream: string, expected: ExpectedRevision, events: readonly NewEvent[] = [event({})]) =>
    () =>
      storable(stream, expected, events)

  it("is a stream named after an aggregate and a UUID, at a revision that it can stand at", () => {
    for (const expected of ["none", 0, 7] as const) expect(to(roundStream, expected)).not.toThrow()
    expect(to(`bodyRegister-${id}`, "none")).not.toThrow()
  })

  it.each([
    "",
    id,
    `-${id}`,
    "consultation",
    "consultation-1",
    `body-register-${id}`,
    `${roundStream} `,
    `round-${"-".repeat(36)}`,
  ])("is no stream named %j", (stream) => {
    expect(to(stream, "none")).toThrow(
      new UnstorableEventsError(
        "stream",
        `${JSON.stringify(stream)} is not an aggregate's name, a dash and a UUID`,
      ),
    )
  })

  it.each([-1, 0.5, NaN, 2 ** 53])("is no revision %d", (expected) => {
    expect(to(roundStream, expected)).toThrow(
      new RangeError(`expected must be a whole number from 0 on, not ${expected}`),
    )
  })

  it("is nowhere without an event", () => {
    expect(to(roundStream, "none", [])).toThrow(
      new UnstorableEventsError("[]", "there is no event to append"),
    )
  })
})

describe("the size of an append", () => {
  const empty = event({ text: "" })
  const overhead =
    JSON.stringify(empty.data).length + JSON.stringify(empty.metadata).length + empty.type.length + id.length
  const room = largestAppend - overhead
  const tooLarge = "the append is larger than 1000000 bytes"

  it("is a million bytes at most", () => {
    expect(refusal(event({ text: "x".repeat(room) }))).toBe("stored")
    expect(refusal(event({ text: "x".repeat(room + 1) }))).toStrictEqual(["[]", tooLarge])
  })

  it("is counted in bytes and not in characters", () => {
    expect(refusal(event({ text: "ä".repeat(room / 2) }))).toBe("stored")
    expect(refusal(event({ text: "ä".repeat(room / 2 + 1) }))).toStrictEqual(["[]", tooLarge])
    expect(refusal(event({ text: "€".repeat(room / 3 + 1) }))).toStrictEqual(["[]", tooLarge])
    expect(refusal(event({ text: "🦌".repeat(Math.floor(room / 4)) }))).toBe("stored")
    expect(refusal(event({ text: "🦌".repeat(Math.ceil(room / 4) + 1) }))).toStrictEqual(["[]", tooLarge])
  })

  it("is counted over all its events", () => {
    const facts = { text: "x".repeat(largestAppend / 2 - overhead) }
    const halves = [event(facts), event(facts, { id: other })]
    expect(refusal(...halves)).toBe("stored")
    expect(refusal(...halves, event({}, { id: third }))).toStrictEqual(["[]", tooLarge])
  })
})
