import { describe, expect, it } from "vitest"
import {
  addDays,
  daysBetween,
  deadline,
  deadlineTerms,
  fixDeadline,
  localClock,
  startOfDay,
} from "../src/calendar.ts"
import type { Instant, LocalDate } from "../src/date-range.ts"

const helsinki = "Europe/Helsinki"
/** In 2024 the clocks of Helsinki go forward on 31 March at 03:00 and back on 27 October at 04:00. */
const forward = "2024-03-31"
const back = "2024-10-27"

const end = (lastDay: LocalDate, at?: string): Instant =>
  fixDeadline({ lastDay, ...(at !== undefined && { at }) }, helsinki).endsBefore

describe("a deadline", () => {
  it("C-07: of 31.7.2024 ends with that day in Helsinki", () => {
    expect(fixDeadline({ lastDay: "2024-07-31" }, helsinki)).toStrictEqual({
      lastDay: "2024-07-31",
      endsBefore: "2024-07-31T21:00:00.000Z",
    })
  })

  it("C-07: at an hour ends at that hour of its last day", () => {
    expect(fixDeadline({ lastDay: "2024-07-31", at: "16:00" }, helsinki)).toStrictEqual({
      lastDay: "2024-07-31",
      at: "16:00",
      endsBefore: "2024-07-31T13:00:00.000Z",
    })
  })

  it("ends two hours before midnight of UTC in winter, and three in summer", () => {
    expect(end("2024-01-31")).toBe("2024-01-31T22:00:00.000Z")
    expect(end("2024-06-30")).toBe("2024-06-30T21:00:00.000Z")
  })

  it("G-07: on the day the clocks go forward ends after 23 hours", () => {
    expect(startOfDay(forward, helsinki)).toBe("2024-03-30T22:00:00.000Z")
    expect(end("2024-03-30")).toBe("2024-03-30T22:00:00.000Z")
    expect(end(forward)).toBe("2024-03-31T21:00:00.000Z")
    expect(end(forward, "02:59")).toBe("2024-03-31T00:59:00.000Z")
    expect(end(forward, "04:00")).toBe("2024-03-31T01:00:00.000Z")
  })

  it("at an hour that the clocks leave out ends as long after the hour before", () => {
    expect(end(forward, "03:30")).toBe("2024-03-31T01:30:00.000Z")
  })

  it("G-07: on the day the clocks go back ends after 25 hours", () => {
    expect(startOfDay(back, helsinki)).toBe("2024-10-26T21:00:00.000Z")
    expect(end(back)).toBe("2024-10-27T22:00:00.000Z")
    expect(end(back, "02:59")).toBe("2024-10-26T23:59:00.000Z")
    expect(end(back, "04:00")).toBe("2024-10-27T02:00:00.000Z")
  })

  it("at an hour that comes twice ends the first time", () => {
    expect(end(back, "03:30")).toBe("2024-10-27T00:30:00.000Z")
  })

  it("on the leap day, and on the last day of a year, ends with that day", () => {
    expect(end("2024-02-29")).toBe("2024-02-29T22:00:00.000Z")
    expect(end("2024-12-31")).toBe("2024-12-31T22:00:00.000Z")
  })

  it("is stored with the instant it ends before", () => {
    const fixed = fixDeadline({ lastDay: "2024-07-31", at: "16:00" }, helsinki)
    expect(deadline.parse(fixed)).toStrictEqual(fixed)
    expect(deadline.safeParse({ lastDay: "2024-07-31" }).success).toBe(false)
    expect(deadline.safeParse({ lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00Z" }).success).toBe(false)
  })

  it.each([
    ["a day that the calendar does not have", { lastDay: "2023-02-29" }],
    ["an hour that no day has", { lastDay: "2024-07-31", at: "24:00" }],
    ["seconds", { lastDay: "2024-07-31", at: "16:00:00" }],
    ["an hour in other words", { lastDay: "2024-07-31", at: "klo 16" }],
    ["an end of the caller's own", { lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00:00.000Z" }],
  ])("is refused for %s", (_, terms) => {
    expect(deadlineTerms.safeParse(terms).success).toBe(false)
  })
})

describe("days", () => {
  it("are added over the leap day, the turn of the year and the change of the clocks", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29")
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01")
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01")
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29")
    expect(addDays(forward, 1)).toBe("2024-04-01")
    expect(addDays("2024-02-29", 366)).toBe("2025-03-01")
  })

  it("are counted from the first to the second, backwards below zero", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2)
    expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1)
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2)
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366)
    expect(daysBetween(back, back)).toBe(0)
  })
})

describe("the local clock", () => {
  const quartersOfHours = (year: number): readonly Date[] => {
    const all: Date[] = []
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 900_000) all.push(new Date(at))
    return all
  }
  const platformTime = (zone: string) => {
    const format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "medium",
    })
    return (date: Date): string => format.format(date)
  }

  it.each([helsinki, "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC"])(
    "G-07: reads every quarter of an hour of the leap year 2024 in %s as the platform's calendar does",
    (zone) => {
      const clock = localClock(zone)
      const expected = platformTime(zone)
      const wrong = quartersOfHours(2024).filter((date) => {
        const instant = date.toISOString() as Instant
        const time = clock.localTimeOf(instant)
        return time !== expected(date) || clock.dayOf(instant) !== time.slice(0, 10)
      })
      expect(quartersOfHours(2024)).toHaveLength(366 * 96)
      expect(wrong).toStrictEqual([])
    },
  )

  it("reads the last millisecond of a day and the first of the next", () => {
    const clock = localClock(helsinki)
    expect(clock.dayOf("2024-07-31T20:59:59.999Z")).toBe("2024-07-31")
    expect(clock.dayOf("2024-07-31T21:00:00.000Z")).toBe("2024-08-01")
    expect(clock.localTimeOf("2024-07-31T20:59:59.999Z")).toBe("2024-07-31 23:59:59")
    expect(clock.localTimeOf("2024-12-31T22:00:00.000Z")).toBe("2025-01-01 00:00:00")
  })

  it("reads the hour that comes twice both times, and leaves out the one that never comes", () => {
    const clock = localClock(helsinki)
    expect(clock.localTimeOf("2024-10-27T00:30:00.000Z")).toBe("2024-10-27 03:30:00")
    expect(clock.localTimeOf("2024-10-27T01:30:00.000Z")).toBe("2024-10-27 03:30:00")
    expect(clock.localTimeOf("2024-03-31T00:59:59.000Z")).toBe("2024-03-31 02:59:59")
    expect(clock.localTimeOf("2024-03-31T01:00:00.000Z")).toBe("2024-03-31 04:00:00")
  })

  it("G-07: answers the same in whatever order it is asked", () => {
    const instants = quartersOfHours(2024).map((date) => date.toISOString() as Instant)
    const once = localClock(helsinki)
    const other = localClock(helsinki)
    const forwards = instants.map(once.localTimeOf)
    const backwards = instants.toReversed().map(other.localTimeOf)
    expect(backwards.toReversed()).toStrictEqual(forwards)
  })
})
