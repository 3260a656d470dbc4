import type { DateRange, EventStore, Instant, Source } from "@programme-lifecycle/core"
import type { Metadata } from "@programme-lifecycle/core/store"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { describe, expect, it } from "vitest"
import { historyAsOf, type AsOfQuestion } from "../src/index.ts"
import { append, event, fill, noon, stream } from "./setting.ts"

const zone = "Europe/Helsinki"

/** A log whose n-th event was recorded at the n-th instant. */
const recordedAt = async (...instants: readonly Instant[]): Promise<EventStore> => {
  let now = noon
  const store = memoryStore({ clock: () => now })
  for (const [index, instant] of instants.entries()) {
    now = instant
    await append(store, stream(index % 2), event(index + 1))
  }
  return store
}

/** A log of events that state more than their facts, all recorded at noon on 3 June 2024. */
const stating = async (...all: readonly Partial<Metadata>[]): Promise<EventStore> => {
  const store = memoryStore({ clock: () => noon })
  for (const [index, more] of all.entries())
    await append(store, stream(index % 2), event(index + 1, "Noted", more))
  return store
}

const positions = async (store: EventStore, question: AsOfQuestion): Promise<readonly number[]> =>
  (await historyAsOf(store, question, zone)).events.map(({ position }) => position)

const published = (publishedOn: Source["publishedOn"]): Partial<Metadata> => ({
  sources: [{ title: "Pöytäkirja", ...(publishedOn !== undefined && { publishedOn }) }],
})
const on = (occurredOn: DateRange): Partial<Metadata> => ({ occurredOn })

describe("what was known at a position", () => {
  it("is everything up to it and nothing after it", async () => {
    const store = memoryStore({ clock: () => noon })
    await fill(store, 1_200)
    const { events, position, undecided } = await historyAsOf(store, { knownAt: 777 }, zone)
    expect(events).toHaveLength(777)
    expect([events.at(-1)?.position, position, undecided]).toStrictEqual([777, 777, []])
    expect(await positions(store, { knownAt: 0 })).toStrictEqual([])
    expect(await historyAsOf(store, { knownAt: 5_000 }, zone)).toHaveProperty("position", 1_200)
  })

  it("is the whole log where nothing is asked, and nothing in an empty one", async () => {
    const store = memoryStore({ clock: () => noon })
    for (const question of [{}, { knownAt: 3 }, { knownAt: noon }, { validAt: "2024-06-03" }] as const)
      expect(await historyAsOf(store, question, zone)).toStrictEqual({
        events: [],
        undecided: [],
        annotations: [],
        position: 0,
      })
    await fill(store, 1_200)
    expect(await positions(store, {})).toHaveLength(1_200)
  })
})

describe("what was known at an instant", () => {
  it("holds what was recorded in that very millisecond", async () => {
    const store = await recordedAt(
      "2024-06-03T08:59:59.999Z",
      "2024-06-03T09:00:00.000Z",
      "2024-06-03T09:00:00.001Z",
    )
    expect(await positions(store, { knownAt: "2024-06-03T09:00:00.000Z" })).toStrictEqual([1, 2])
    expect(await positions(store, { knownAt: "2024-06-03T08:59:59.998Z" })).toStrictEqual([])
    expect(await positions(store, { knownAt: "2024-06-03T09:00:00.001Z" })).toStrictEqual([1, 2, 3])
  })

  it("is answered with the position that stands for it", async () => {
    const store = await recordedAt("2024-06-03T09:00:00.000Z", "2024-06-04T09:00:00.000Z")
    const answer = await historyAsOf(store, { knownAt: "2024-06-03T12:00:00.000Z" }, zone)
    expect(answer.position).toBe(1)
  })
})

describe("what was known on a day", () => {
  it.each([
    ["in winter", "2024-01-15", "2024-01-15T21:59:59.999Z", "2024-01-15T22:00:00.000Z"],
    ["in summer", "2024-06-30", "2024-06-30T20:59:59.999Z", "2024-06-30T21:00:00.000Z"],
    [
      "of 23 hours, when summer time begins",
      "2024-03-31",
      "2024-03-31T20:59:59.999Z",
      "2024-03-31T21:00:00.000Z",
    ],
    [
      "of 25 hours, when summer time ends",
      "2024-10-27",
      "2024-10-27T21:59:59.999Z",
      "2024-10-27T22:00:00.000Z",
    ],
  ] as const)("ends with the last millisecond of a day %s", async (_, day, last, tooLate) => {
    const store = await recordedAt(last, tooLate)
    expect(await positions(store, { knownAt: day })).toStrictEqual([1])
  })

  it.each([zone, "UTC", "America/New_York", "Pacific/Kiritimati"])(
    "is everything, on the last day there is, in the zone %s",
    async (there) => {
      const store = await recordedAt("2024-06-03T09:00:00.000Z")
      expect((await historyAsOf(store, { knownAt: "9999-12-31" }, there)).position).toBe(1)
    },
  )

  it("does not begin before the day has", async () => {
    const store = await recordedAt("2024-03-30T22:00:00.000Z")
    expect(await positions(store, { knownAt: "2024-03-30" })).toStrictEqual([])
    expect(await positions(store, { knownAt: "2024-03-31" })).toStrictEqual([1])
  })
})

describe("a question that nobody can mean", () => {
  it.each([
    [{ publishedBy: "2023-2-1" }, TypeError, 'publishedBy must be a day, YYYY-MM-DD, not "2023-2-1"'],
    [{ publishedBy: "26.1.2023" }, TypeError, 'publishedBy must be a day, YYYY-MM-DD, not "26.1.2023"'],
    [{ publishedBy: null }, TypeError, "publishedBy must be a day, YYYY-MM-DD, not null"],
    [{ validAt: "2023-02-30" }, TypeError, 'validAt must be a day, YYYY-MM-DD, not "2023-02-30"'],
    [{ knownAt: "2.3.2023" }, TypeError, 'knownAt must be a day, YYYY-MM-DD, not "2.3.2023"'],
    [{ knownAt: "2023-13-45" }, TypeError, 'knownAt must be a day, YYYY-MM-DD, not "2023-13-45"'],
    [{ knownAt: null }, TypeError, "knownAt must be a day, YYYY-MM-DD, not null"],
    [{ knownAt: new Date(0) }, TypeError, /^knownAt must be a day, YYYY-MM-DD, not /],
    [{ knownAt: "2026-02-30T10:00:00.000Z" }, TypeError, /^knownAt must be an instant in UTC, /],
    [{ knownAt: "2026-06-03T10:00:00Z" }, TypeError, /^knownAt must be an instant in UTC, /],
    [{ knownAt: 1.5 }, RangeError, "knownAt must be a whole number from 0 on, not 1.5"],
    [{ knownAt: Number.NaN }, RangeError, "knownAt must be a whole number from 0 on, not NaN"],
  ])("is refused by the name of its field: %o", async (question, kind, message) => {
    const store = await stating(published("2023-01-26"), published("2023-02-13"))
    const asked = historyAsOf(store, question as unknown as AsOfQuestion, zone)
    await expect(asked).rejects.toThrow(kind)
    await expect(asked).rejects.toThrow(message)
  })
})

describe("what was published by a day", () => {
  it("goes by the earliest dated source, and by the recording where no source is dated", async () => {
    const store = await stating(
      published("2023-01-26"),
      published("2023-02-13"),
      published(undefined),
      {},
      {
        sources: [
          { title: "Tiedote", publishedOn: "2023-03-01" },
          { title: "Esityslista", publishedOn: "2023-01-20" },
        ],
      },
    )
    expect(await positions(store, { publishedBy: "2023-01-19" })).toStrictEqual([])
    expect(await positions(store, { publishedBy: "2023-01-26" })).toStrictEqual([1, 5])
    expect(await positions(store, { publishedBy: "2024-06-02" })).toStrictEqual([1, 2, 5])
    expect(await positions(store, { publishedBy: "2024-06-03" })).toStrictEqual([1, 2, 3, 4, 5])
  })

  it("is cut to what was known, too", async () => {
    const store = await stating(published("2023-01-26"), published("2023-01-26"))
    expect(await positions(store, { publishedBy: "2023-01-26", knownAt: 1 })).toStrictEqual([1])
  })
})

describe("what had happened by a day", () => {
  it("stands in the order in which it happened, and tells what nobody can place", async () => {
    const store = await stating(
      on({ from: "2024-05-02", to: "2024-05-02" }),
      on({ from: "2024-05-01", to: "2024-05-01" }),
      on({ from: "2024-05-01", to: "2024-05-31" }),
      on({ text: "keväällä" }),
      on({ from: "2024-05-11" }),
      {},
    )
    const { events, undecided, position } = await historyAsOf(store, { validAt: "2024-05-10" }, zone)
    expect(events.map((one) => one.position)).toStrictEqual([2, 1])
    expect(undecided.map((one) => one.position)).toStrictEqual([3, 4])
    expect(position).toBe(6)
    expect(await positions(store, { validAt: "2024-06-03" })).toStrictEqual([2, 1, 3, 6])
  })

  it("takes the day of recording in the authority's zone where the event tells none", async () => {
    const store = await recordedAt("2024-06-03T20:59:59.999Z", "2024-06-03T21:00:00.000Z")
    expect(await positions(store, { validAt: "2024-06-03" })).toStrictEqual([1])
    expect(await positions(store, { validAt: "2024-06-04" })).toStrictEqual([1, 2])
  })
})
