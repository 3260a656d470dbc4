import { describe, expect, test } from "vitest"
import { createClock } from "../src/stand-in/clock.ts"
import { wants } from "../src/stand-in/filter.ts"
import { createLog, type Log } from "../src/stand-in/log.ts"
import { isPosition, readAll, readStream, type Span } from "../src/stand-in/reading.ts"
import type { Proposed, Stored } from "../src/stand-in/stored.ts"

const proposed = (...ids: readonly string[]): readonly Proposed[] =>
  ids.map((id) => ({
    id,
    type: "CommentReceived",
    contentType: "application/json",
    data: Buffer.from(id),
    metadata: Buffer.from(""),
  }))

const metadata = (fields: object): readonly Proposed[] => [
  { ...proposed("m")[0], type: "$metadata", data: Buffer.from(JSON.stringify(fields)) } as Proposed,
]

/** A log in which the stream `c-1` holds the events a, b and c. */
const logOfThree = (): Log => {
  const log = createLog(() => 0n)
  log.append("c-1", "no_stream", proposed("a", "b", "c"))
  return log
}

const written = { type: "written", repeated: false }
const repeated = { type: "written", repeated: true }
const everything: Span = { from: "start", backwards: false, count: 1_000 }

/** The ids that a reading of the stream shows, or why it shows none. */
const shown = (log: Log, stream: string, span: Partial<Span> = {}): string => {
  const view = log.view(stream)
  return view.type === "stands" ? ids(readStream(view, { ...everything, ...span })) : view.type
}

const ids = (events: readonly Stored[]): string => events.map(({ id }) => id).join("")

describe("an append to the stand-in's log", () => {
  test("is taken where the stream stands as expected, and refused everywhere else", () => {
    const log = logOfThree()
    expect(log.append("c-1", 1, proposed("d"))).toStrictEqual({ type: "wrongExpected", current: 2 })
    expect(log.append("c-1", 3, proposed("d"))).toStrictEqual({ type: "wrongExpected", current: 2 })
    expect(log.append("c-1", "no_stream", proposed("d"))).toStrictEqual({ type: "wrongExpected", current: 2 })
    expect(log.append("c-2", 0, proposed("d"))).toStrictEqual({ type: "wrongExpected", current: undefined })
    expect(log.append("c-2", "stream_exists", proposed("d"))).toMatchObject({ type: "wrongExpected" })
    expect(log.append("c-1", 2, proposed("d"))).toMatchObject({ ...written, revision: 3 })
    expect(log.append("c-1", "any", proposed("e"))).toMatchObject({ ...written, revision: 4 })
    expect(log.append("c-1", "stream_exists", proposed("f"))).toMatchObject({ ...written, revision: 5 })
    expect(shown(log, "c-1")).toBe("abcdef")
  })

  test("that is repeated at the same revision stands where it stood, for ever", () => {
    const log = logOfThree()
    log.append("c-1", 2, proposed("d"))
    expect(log.append("c-1", "no_stream", proposed("a", "b", "c"))).toMatchObject({
      ...repeated,
      revision: 2,
    })
    expect(log.append("c-1", "no_stream", proposed("a", "b"))).toMatchObject({ ...repeated, revision: 1 })
    expect(log.append("c-1", 2, proposed("d"))).toMatchObject({ ...repeated, revision: 3 })
    expect(log.append("c-1", "any", proposed("b"))).toMatchObject({ ...repeated, revision: 1 })
    expect(shown(log, "c-1")).toBe("abcd")
  })

  test("of which only the first events are known is a wrong expectation", () => {
    const log = logOfThree()
    expect(log.append("c-1", 0, proposed("b", "x"))).toStrictEqual({ type: "wrongExpected", current: 2 })
    expect(log.append("c-1", 1, proposed("c", "d"))).toStrictEqual({ type: "wrongExpected", current: 2 })
    expect(log.append("c-1", "any", proposed("a", "x"))).toStrictEqual({ type: "wrongExpected", current: 2 })
  })
})

describe("the log of everything", () => {
  test("gives each event a position of its own, with gaps, and answers with the last", () => {
    const log = createLog(() => 0n)
    const outcome = log.append("c-1", "no_stream", proposed("a", "b"))
    const positions = log.all.map(({ position }) => position)
    for (const [index, position] of positions.entries()) {
      expect(position).toBeGreaterThan(index === 0 ? -1 : (positions[index - 1] ?? Infinity) + 100)
    }
    expect(outcome).toMatchObject({ position: positions.at(-1) })
  })

  test("holds the server's own events among the others", () => {
    const log = createLog(() => 0n)
    for (let number = 0; number < 20; number += 1) log.append("c-1", "any", proposed(`e${number}`))
    const owners = log.all.map(({ stream }) => (stream.startsWith("$") ? "server" : "client"))
    expect(owners.filter((owner) => owner === "client")).toHaveLength(20)
    expect(owners.slice(5, -5)).toContain("server")
  })

  test("is read from a position on, and backwards from before it", () => {
    const log = logOfThree()
    const [a, b, c] = log.all.slice(-3)
    const span = { from: b?.position ?? 0, backwards: false, count: 2 }
    expect(readAll(log.all, span)).toStrictEqual([b, c])
    expect(readAll(log.all, { ...span, backwards: true, count: 1 })).toStrictEqual([a])
    expect(readAll(log.all, { from: "end", backwards: true, count: 1 })).toStrictEqual([c])
    expect(readAll(log.all, { from: "start", backwards: true, count: 9 })).toStrictEqual([])
    expect(readAll(log.all, { from: "end", backwards: false, count: 9 })).toStrictEqual([])
    expect(readAll(log.all, everything)).toStrictEqual(log.all)
  })

  test("can be entered where a record begins or beyond the last, but not within one", () => {
    const { all } = logOfThree()
    const last = all.at(-1)?.position ?? 0
    expect([0, last, last + 1].map((position) => isPosition(all, position))).toStrictEqual([true, true, true])
    expect([1, last - 1].map((position) => isPosition(all, position))).toStrictEqual([false, false])
  })

  test("tells of each write, until nobody asks", () => {
    const log = createLog(() => 0n)
    let writes = 0
    const stop = log.onWrite(() => (writes += 1))
    log.append("c-1", "no_stream", proposed("a"))
    log.append("c-1", "no_stream", proposed("a"))
    log.append("c-1", 7, proposed("b"))
    expect(writes).toBe(1)
    stop()
    log.append("c-1", 0, proposed("b"))
    expect(writes).toBe(1)
  })
})

describe("a stream of the stand-in", () => {
  test("is read from any revision, in both directions", () => {
    const log = logOfThree()
    expect(shown(log, "c-1", { from: 1 })).toBe("bc")
    expect(shown(log, "c-1", { from: 1, count: 1 })).toBe("b")
    expect(shown(log, "c-1", { from: 3 })).toBe("")
    expect(shown(log, "c-1", { from: "end" })).toBe("")
    expect(shown(log, "c-1", { from: "end", backwards: true })).toBe("cba")
    expect(shown(log, "c-1", { from: 1, backwards: true })).toBe("ba")
    expect(shown(log, "c-1", { from: 9, backwards: true, count: 1 })).toBe("c")
    expect(shown(log, "c-2")).toBe("none")
  })

  test("that is truncated or limited shows its newest events, and of its metadata the newest alone", () => {
    const log = logOfThree()
    log.append("$$c-1", "any", metadata({ $tb: 1 }))
    expect(shown(log, "c-1")).toBe("bc")
    log.append(
      "$$c-1",
      "any",
      metadata({ $maxCount: 1 }).map((event) => ({ ...event, id: "n" })),
    )
    expect(shown(log, "c-1")).toBe("c")
    expect(shown(log, "c-1", { from: "end", backwards: true })).toBe("c")
    expect(shown(log, "$$c-1")).toBe("n")
    expect(log.append("c-1", 2, proposed("d"))).toMatchObject({ revision: 3 })
    expect(shown(log, "c-1")).toBe("d")
  })

  test("that is truncated wholly is empty, not unknown", () => {
    const log = logOfThree()
    log.append("$$c-1", "any", metadata({ $tb: 9 }))
    expect(shown(log, "c-1")).toBe("")
  })

  test("that is soft-deleted is unknown to readers and goes on with its numbering", () => {
    const log = logOfThree()
    log.append("$$c-1", "any", metadata({ owner: "registry" }))
    expect(log.softDelete("c-1", 1)).toStrictEqual({ type: "wrongExpected", current: 2 })
    expect(log.softDelete("c-1", 2)).toMatchObject(written)
    expect(shown(log, "c-1")).toBe("none")
    expect(log.append("c-1", "stream_exists", proposed("d"))).toStrictEqual({ type: "deleted" })
    expect(log.append("c-1", "no_stream", proposed("a", "b"))).toMatchObject({ ...repeated, revision: 1 })
    expect(log.append("c-1", "no_stream", proposed("d"))).toMatchObject({ ...written, revision: 3 })
    expect(shown(log, "c-1")).toBe("d")
    const newest = log.all.findLast(({ stream }) => stream === "$$c-1")
    expect(JSON.parse(String(newest?.data))).toStrictEqual({ $tb: 3, owner: "registry" })
  })

  test("that is tombstoned takes and shows nothing more", () => {
    const log = logOfThree()
    expect(log.tombstone("c-1", 2)).toMatchObject(written)
    expect(shown(log, "c-1")).toBe("tombstoned")
    for (const expected of ["any", "no_stream", 2] as const) {
      expect(log.append("c-1", expected, proposed("d"))).toStrictEqual({ type: "deleted" })
    }
    expect(log.tombstone("c-1", "any")).toStrictEqual({ type: "deleted" })
  })
})

describe("a filter", () => {
  const event = (stream: string, type: string) => ({ stream, type }) as Stored
  const filter = { on: "stream", prefixes: [], regex: "", checkpointEvery: 1 } as const

  test("goes by prefixes or by a pattern, of the stream's name or the event's type", () => {
    const byPrefix = wants({ ...filter, prefixes: ["a-", "b-"] })
    expect(["a-1", "b-1", "ab-1"].map((name) => byPrefix(event(name, "a-")))).toStrictEqual([
      true,
      true,
      false,
    ])
    const byPattern = wants({ ...filter, on: "type", regex: "^[^$]" })
    expect(["Opened", "$Opened"].map((type) => byPattern(event("$a", type)))).toStrictEqual([true, false])
  })
})

describe("the clock of the stand-in", () => {
  test("stands where it is set, and otherwise goes with the machine's, off by a step", () => {
    let step = 0
    const clock = createClock(() => step)
    clock.set("2024-05-02T09:00:00.000Z")
    expect([clock.ticks(), clock.ticks()]).toStrictEqual([17146404000000000n, 17146404000000000n])
    clock.set(undefined)
    const before = clock.ticks()
    step = -3_600_000
    expect(before - clock.ticks()).toBeGreaterThan(17_000_000_000n)
    expect(() => clock.set("yesterday")).toThrow(RangeError)
  })
})
