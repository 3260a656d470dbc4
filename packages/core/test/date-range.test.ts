import { describe, expect, it } from "vitest"
import {
  assertDay,
  assertInstant,
  dateRange,
  instant,
  isAfter,
  isBy,
  localDate,
  onDay,
} from "../src/date-range.ts"
import { precisionOf } from "../src/calendar.ts"

const spring = { from: "2023-03-01", to: "2023-05-31" } as const
const sometime = { text: "valtuustokauden alussa" }

describe("a range of days", () => {
  it("G-06: lies by a day if it ends by then, not if it begins later, and is undecidable in between", () => {
    expect(isBy(spring, "2023-05-30")).toBe("undecidable")
    expect(isBy(spring, "2023-05-31")).toBe("yes")
    expect(isBy(spring, "2023-03-01")).toBe("undecidable")
    expect(isBy(spring, "2023-02-28")).toBe("no")
  })

  it("G-06: lies after a day if it begins later, not if it ends by then, and is undecidable in between", () => {
    expect(isAfter(spring, "2023-02-28")).toBe("yes")
    expect(isAfter(spring, "2023-03-01")).toBe("undecidable")
    expect(isAfter(spring, "2023-05-30")).toBe("undecidable")
    expect(isAfter(spring, "2023-05-31")).toBe("no")
  })

  it("of one day is never undecidable", () => {
    const day = onDay("2024-02-29")
    expect(day).toStrictEqual({ from: "2024-02-29", to: "2024-02-29" })
    expect([isBy(day, "2024-02-28"), isBy(day, "2024-02-29")]).toStrictEqual(["no", "yes"])
    expect([isAfter(day, "2024-02-28"), isAfter(day, "2024-02-29")]).toStrictEqual(["yes", "no"])
  })

  it("G-06: with an open bound is decided by the other bound alone", () => {
    const until = { to: "2023-05-31" } as const
    expect([isBy(until, "2023-05-30"), isBy(until, "2023-05-31")]).toStrictEqual(["undecidable", "yes"])
    const since = { from: "2023-03-01" } as const
    expect([isBy(since, "2023-02-28"), isBy(since, "2099-12-31")]).toStrictEqual(["no", "undecidable"])
  })

  it("G-06: known in words only is undecidable on every day", () => {
    expect(isBy(sometime, "1900-01-01")).toBe("undecidable")
    expect(isAfter(sometime, "2099-12-31")).toBe("undecidable")
  })

  it.each([
    [{ from: "2024-02-29", to: "2024-02-29" }, "day"],
    [{ from: "2024-02-01", to: "2024-02-29" }, "month"],
    [{ from: "2023-02-01", to: "2023-02-28" }, "month"],
    [{ from: "2024-02-01", to: "2024-02-28" }, "range"],
    [{ from: "2000-02-01", to: "2000-02-29" }, "month"],
    [{ from: "1900-02-01", to: "1900-02-28" }, "month"],
    [{ from: "2023-03-01", to: "2023-05-31" }, "months"],
    [{ from: "2023-12-01", to: "2024-01-31" }, "months"],
    [{ from: "2023-01-01", to: "2023-12-31" }, "year"],
    [{ from: "2023-01-01", to: "2025-12-31" }, "years"],
    [{ from: "2023-01-02", to: "2023-12-31" }, "range"],
    [{ from: "2023-03-01" }, "open"],
    [{ to: "2023-05-31" }, "open"],
    [sometime, "open"],
  ] as const)("%j is known as precisely as its bounds tell: %s", (range, precision) => {
    expect(precisionOf(range)).toBe(precision)
  })
})

describe("a range of days as it comes in", () => {
  it.each([
    [spring],
    [{ from: "2023-03-01" }],
    [{ to: "2023-03-01" }],
    [sometime],
    [{ ...spring, ...sometime }],
  ])("is taken as %j", (range) => {
    expect(dateRange.parse(range)).toStrictEqual(range)
  })

  it.each([
    ["nothing at all", {}],
    ["bounds the wrong way round", { from: "2023-05-31", to: "2023-03-01" }],
    ["a day that the calendar does not have", { from: "2023-02-29" }],
    ["a month that the calendar does not have", { to: "2023-13-01" }],
    ["a time of day", { from: "2023-03-01T00:00:00.000Z" }],
    ["a day in other words", { from: "1.3.2023" }],
    ["an empty text", { text: "" }],
    ["a text beyond 500 characters", { text: "x".repeat(501) }],
    ["a bound that is null", { from: null, to: "2023-03-01" }],
    ["a field of another name", { ...spring, precision: "months" }],
  ])("is refused for %s", (_, range) => {
    expect(dateRange.safeParse(range).success).toBe(false)
  })
})

describe("an instant", () => {
  it("is UTC with three decimals, so that instants compare as text", () => {
    expect(instant.safeParse("2024-07-31T21:00:00.000Z").success).toBe(true)
    const others = [
      "2024-07-31T21:00:00Z",
      "2024-07-31T21:00:00.0000Z",
      "2024-08-01T00:00:00.000+03:00",
      "2024-07-31",
    ]
    expect(others.filter((text) => instant.safeParse(text).success)).toStrictEqual([])
  })

  it("is no local day, and a day is no instant", () => {
    expect(localDate.safeParse("2024-02-29").success).toBe(true)
    const others = ["2024-02-30", "2024-2-29", "24-02-29", "2024-07-31T21:00:00.000Z"]
    expect(others.filter((text) => localDate.safeParse(text).success)).toStrictEqual([])
  })
})

describe("a day that somebody asks about", () => {
  it.each(["2024-02-29", "0001-01-01", "9999-12-31", undefined])("may be %s", (day) => {
    expect(() => assertDay("validAt", day)).not.toThrow()
  })

  it.each([
    ["2023-2-1", '"2023-2-1"'],
    ["26.1.2023", '"26.1.2023"'],
    ["2023-02-30", '"2023-02-30"'],
    ["2024-06", '"2024-06"'],
    ["2024-06-03T09:00:00.000Z", '"2024-06-03T09:00:00.000Z"'],
    ["+010000-01-01", '"+010000-01-01"'],
    ["", '""'],
    [null, "null"],
    [20240603, "20240603"],
  ])("is not %o, and the error names the field", (day, shown) => {
    expect(() => assertDay("validAt", day)).toThrow(
      new TypeError(`validAt must be a day, YYYY-MM-DD, not ${shown}`),
    )
  })
})

describe("an instant that somebody asks about", () => {
  it.each(["2024-06-03T09:00:00.000Z", undefined])("may be %s", (moment) => {
    expect(() => assertInstant("knownAt", moment)).not.toThrow()
  })

  it.each([
    "2026-02-30T10:00:00.000Z",
    "2026-99-99T99:99:99.999Z",
    "2024-06-03T09:00:00Z",
    "2024-06-03",
    null,
  ])("is not %o, and the error names the field", (moment) => {
    expect(() => assertInstant("knownAt", moment)).toThrow(TypeError)
    expect(() => assertInstant("knownAt", moment)).toThrow(/^knownAt must be an instant in UTC, /)
  })
})
