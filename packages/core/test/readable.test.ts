import { describe, expect, it } from "vitest"
import { z } from "zod"
import type { Instant } from "../src/date-range.ts"
import type { EventSchemas } from "../src/decider.ts"
import { happenedIn, readAs, unreadable, UnreadableEventError } from "../src/readable.ts"
import type { Recorded } from "../src/recorded.ts"
import { dayOf, deepFreeze } from "./county.ts"

/** A meeting that was stored in three shapes: a name, then a title in Finnish, then a title with a language of its own. */
const schemas: EventSchemas = {
  MeetingHeld: {
    v: 3,
    data: z.strictObject({ title: z.strictObject({ fi: z.string() }), attendance: z.int().optional() }),
    upcast: {
      1: (data) => ({ titleFi: (data as { name: string }).name }),
      2: (data) => {
        const { titleFi } = data as { titleFi: string }
        if (titleFi === "") throw new RangeError("a meeting without a title")
        return { title: { fi: titleFi } }
      },
    },
  },
  MeetingCancelled: { data: z.strictObject({}), v: 2 },
  MeetingCalled: { data: z.strictObject({}) },
}

const stored = (type: string, v: number, data: object): Recorded =>
  deepFreeze({
    stream: "meeting-0190c0de-0000-7000-8000-000000000001",
    revision: 4,
    position: 17,
    id: "0190c0de-0000-7000-8000-000000000002",
    recordedAt: "2024-06-03T21:30:00.000Z",
    type,
    data,
    metadata: { v, command: "0190c0de-0000-7000-8000-000000000002", actor: { capacity: "registry" } },
  })

const failure = (event: Recorded): unknown => {
  try {
    return readAs(schemas, event)
  } catch (error) {
    return error
  }
}

describe("a stored event", () => {
  it("of today's version is read as it stands, without a copy", () => {
    const event = stored("MeetingHeld", 3, { title: { fi: "Ohjausryhmä" } })
    expect(readAs(schemas, event)).toBe(event)
    const called = stored("MeetingCalled", 1, {})
    expect(readAs(schemas, called)).toBe(called)
  })

  it("of version 2 is read upwards once", () => {
    const event = stored("MeetingHeld", 2, { titleFi: "Ohjausryhmä" })
    expect(readAs(schemas, event)).toStrictEqual({ ...event, data: { title: { fi: "Ohjausryhmä" } } })
  })

  it("of version 1 is read upwards step by step, and what is stored is not changed", () => {
    const event = stored("MeetingHeld", 1, { name: "Ohjausryhmä" })
    const read = readAs(schemas, event)
    expect(read.data).toStrictEqual({ title: { fi: "Ohjausryhmä" } })
    expect(schemas["MeetingHeld"]?.data.parse(read.data)).toStrictEqual(read.data)
    expect(event).toStrictEqual(stored("MeetingHeld", 1, { name: "Ohjausryhmä" }))
  })

  it("keeps the version it was written in among its metadata", () => {
    expect(readAs(schemas, stored("MeetingHeld", 1, { name: "Ohjausryhmä" })).metadata.v).toBe(1)
  })
})

describe("history that cannot be read", () => {
  it.each([
    ["an unknown type", "MeetingStreamed", 1, "the type MeetingStreamed is unknown"],
    ["a type that every object inherits", "constructor", 1, "the type constructor is unknown"],
    [
      "a later version",
      "MeetingHeld",
      4,
      "MeetingHeld has version 4, and this library reads up to version 3",
    ],
    [
      "a later version of a type that has one",
      "MeetingCalled",
      2,
      "MeetingCalled has version 2, and this library reads up to version 1",
    ],
    ["version 0", "MeetingHeld", 0, "its schema version is 0"],
    ["half a version", "MeetingHeld", 1.5, "its schema version is 1.5"],
    ["no version", "MeetingHeld", undefined as unknown as number, "its schema version is undefined"],
    ["a version that is text", "MeetingHeld", "3" as unknown as number, "its schema version is 3"],
  ])("is %s: the stream, the revision and the reason are named", (_, type, v, reason) => {
    const event = stored(type, v, {})
    expect(unreadable(schemas, event)).toBe(reason)
    const error = failure(event)
    expect(error).toBeInstanceOf(UnreadableEventError)
    expect(error).toMatchObject({
      stream: "meeting-0190c0de-0000-7000-8000-000000000001",
      revision: 4,
      message: `cannot read meeting-0190c0de-0000-7000-8000-000000000001@4: ${reason}`,
    })
  })

  it("is an older version that nothing reads upwards", () => {
    expect(failure(stored("MeetingCancelled", 1, {}))).toMatchObject({
      name: "UnreadableEventError",
      revision: 4,
      message:
        "cannot read meeting-0190c0de-0000-7000-8000-000000000001@4: nothing reads version 1 of MeetingCancelled",
    })
  })

  it("is an older shape that does not fit: the cause is kept", () => {
    const error = failure(stored("MeetingHeld", 1, { name: "" }))
    expect(error).toBeInstanceOf(UnreadableEventError)
    expect(error).toHaveProperty("cause", new RangeError("a meeting without a title"))
    expect(error).toMatchObject({
      message:
        "cannot read meeting-0190c0de-0000-7000-8000-000000000001@4: version 2 of MeetingHeld does not read as version 3",
    })
  })

  it("is a shape that its reader would change in place", () => {
    const meddling: EventSchemas = {
      MeetingHeld: {
        v: 2,
        data: z.strictObject({}),
        upcast: { 1: (data) => Object.assign(data, { title: {} }) },
      },
    }
    expect(() => readAs(meddling, stored("MeetingHeld", 1, { name: "Ohjausryhmä" }))).toThrow(
      UnreadableEventError,
    )
  })
})

describe("an event as a fold sees it", () => {
  const happened = happenedIn(dayOf)

  it("happened on the days that were stated", () => {
    const event = stored("MeetingCalled", 1, {})
    const stated = { ...event, metadata: { ...event.metadata, occurredOn: { to: "2024-05-31" } as const } }
    expect(happened(stated)).toStrictEqual({
      type: "MeetingCalled",
      data: {},
      on: { to: "2024-05-31" },
    })
  })

  it("happened on the local day it was recorded if nothing was stated", () => {
    expect(happened(stored("MeetingCalled", 1, {}))).toStrictEqual({
      type: "MeetingCalled",
      data: {},
      on: { from: "2024-06-04", to: "2024-06-04" },
    })
  })

  it("happened on its own day, whatever the event before it", () => {
    const recordedAt = (instant: Instant) => ({ ...stored("MeetingCalled", 1, {}), recordedAt: instant })
    const stated = recordedAt("2024-06-03T21:30:00.000Z")
    const history = [
      recordedAt("2024-06-03T20:59:59.999Z"),
      { ...stated, metadata: { ...stated.metadata, occurredOn: { to: "2024-05-31" } as const } },
      recordedAt("2024-06-03T21:30:00.000Z"),
      recordedAt("2024-06-03T20:59:59.999Z"),
    ]
    expect(history.map(happened).map(({ on }) => on.to)).toStrictEqual([
      "2024-06-03",
      "2024-05-31",
      "2024-06-04",
      "2024-06-03",
    ])
  })
})
