import { describe, expect, it } from "vitest"
import { deemedNotifiedOn, isClosedDay, lastDayOf, lastDayOfYears } from "../src/closed-days.ts"
import type { LocalDate } from "../src/date-range.ts"
import {
  municipality,
  overlaid,
  wellbeingServicesCounty,
  type ProcedureProfile,
} from "../src/profile/index.ts"
import { elsewhere } from "./another-profile.ts"

const day = 86_400_000
const textOf = (time: number): LocalDate => new Date(time).toISOString().slice(0, 10) as LocalDate

/** Easter Sunday by the rule of Meeus, Jones and Butcher. */
const easterOf = (year: number): number => {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)
}

interface Day {
  readonly weekday: number
  readonly month: number
  readonly date: number
  readonly fromEaster: number
}
const dayAt = (time: number): Day => {
  const date = new Date(time)
  return {
    weekday: date.getUTCDay(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    fromEaster: (time - easterOf(date.getUTCFullYear())) / day,
  }
}

/** Act 150/1930, section 5: Saturday, Sunday and feast, Independence Day, the first of May, Christmas and Midsummer Eve. */
const closedInFinland = ({ weekday, month, date, fromEaster }: Day): boolean =>
  weekday === 6 ||
  weekday === 0 ||
  (month === 1 && (date === 1 || date === 6)) ||
  [-2, 1, 39].includes(fromEaster) ||
  (month === 5 && date === 1) ||
  (month === 6 && weekday === 5 && date >= 19 && date <= 25) ||
  (month === 12 && [6, 24, 25, 26].includes(date))

const closedElsewhere = ({ weekday, month, date, fromEaster }: Day): boolean =>
  weekday === 3 ||
  weekday === 4 ||
  (month === 1 && date === 14) ||
  (month === 7 && date === 19) ||
  fromEaster === 12 ||
  (weekday === 1 && ((month === 12 && date >= 28) || (month === 1 && date <= 3)))

interface Authority {
  readonly name: string
  readonly profile: ProcedureProfile
  readonly closed: (day: Day) => boolean
  /** The days of the shorter and the longer time for appeal. */
  readonly days: readonly number[]
  /** Published, deemed notified, and the last days of both times. */
  readonly vectors: readonly (readonly [LocalDate, LocalDate, LocalDate, LocalDate])[]
  readonly years: number
  readonly lastDayOfYears: readonly (readonly [LocalDate, LocalDate])[]
}

const county: Authority = {
  name: "a county",
  profile: wellbeingServicesCounty,
  closed: closedInFinland,
  days: [14, 30],
  vectors: [
    ["2023-03-02", "2023-03-09", "2023-03-23", "2023-04-11"],
    ["2023-12-21", "2023-12-28", "2024-01-11", "2024-01-29"],
    ["2024-05-31", "2024-06-07", "2024-06-24", "2024-07-08"],
  ],
  years: 5,
  lastDayOfYears: [
    ["2019-03-05", "2024-03-05"],
    ["2020-02-29", "2025-02-28"],
    ["2019-12-24", "2024-12-27"],
  ],
}
const authorities: readonly Authority[] = [
  county,
  { ...county, name: "a municipality", profile: municipality },
  {
    name: "an authority elsewhere",
    profile: elsewhere,
    closed: closedElsewhere,
    days: [21, 45],
    vectors: [
      ["2023-03-02", "2023-03-05", "2023-03-26", "2023-04-22"],
      ["2023-12-21", "2023-12-24", "2024-01-15", "2024-02-09"],
      ["2024-05-31", "2024-06-03", "2024-06-24", "2024-07-20"],
    ],
    years: 2,
    lastDayOfYears: [
      ["2019-03-05", "2021-03-05"],
      ["2020-02-29", "2022-02-28"],
      ["2022-07-19", "2024-07-20"],
    ],
  },
]

describe.each(authorities)("the calendar of $name", (authority) => {
  const { profile, closed, days, vectors } = authority

  it("A-21: from 2020 to 2040 has the closed days that the feasts come to, day by day", () => {
    const all = { days: 0, wrong: [] as string[] }
    for (let time = Date.UTC(2020, 0, 1); time <= Date.UTC(2040, 11, 31); time += day) {
      all.days += 1
      if (isClosedDay(textOf(time), profile) !== closed(dayAt(time))) all.wrong.push(textOf(time))
    }
    expect(all).toStrictEqual({ days: 7671, wrong: [] })
  })

  it.each(vectors)(
    "A-21: minutes on the web on %s count as notified on %s, and times end on %s and %s",
    (published, notified, shorter, longer) => {
      expect(deemedNotifiedOn(published, profile)).toBe(notified)
      expect(days.map((count) => lastDayOf(notified, count, profile))).toStrictEqual([shorter, longer])
    },
  )

  it("A-27: years end on the same date, on the last day of its month, or on the next open day", () => {
    for (const [from, last] of authority.lastDayOfYears)
      expect(lastDayOfYears(from, authority.years, profile)).toBe(last)
  })
})

describe("the closed days of Finland", () => {
  it("A-21: are no others than those of the Act: banks are closed on other days", () => {
    expect(isClosedDay("2024-12-31", wellbeingServicesCounty)).toBe(false)
    expect(isClosedDay("2024-03-28", wellbeingServicesCounty)).toBe(false)
    expect(lastDayOf("2024-12-17", 14, wellbeingServicesCounty)).toBe("2024-12-31")
  })

  it("are remembered: a year is worked out once, however often it is asked for", () => {
    const { closedDays } = wellbeingServicesCounty
    let workedOut = 0
    const counting: ProcedureProfile = {
      ...wellbeingServicesCounty,
      closedDays: {
        ...closedDays,
        get days() {
          workedOut += 1
          return closedDays.days
        },
      },
    }
    const ask = () => lastDayOf("2033-03-10", 30, counting)
    ask()
    const once = workedOut
    expect(once).toBeGreaterThan(0)
    for (let n = 0; n < 100; n += 1) ask()
    expect(workedOut).toBe(once)
  })
})

describe("a profile", () => {
  const closing = (closedDays: typeof wellbeingServicesCounty.closedDays) => () =>
    overlaid(wellbeingServicesCounty, { id: "odd", version: 1, closedDays })
  const provision = "a regulation"

  it("has some weekday that is open, and closes days that every year has", () => {
    expect(closing({ weekdays: [1, 2, 3, 4, 5, 6], days: [], provision })).not.toThrow()
    expect(closing({ weekdays: [1, 2, 3, 4, 5, 6, 7], days: [], provision })).toThrow("malformed")
    for (const wrong of ["02-29", "13-01", "1-1"]) {
      expect(closing({ weekdays: [], days: [{ monthDay: wrong }], provision })).toThrow("malformed")
      expect(closing({ weekdays: [], days: [{ weekday: 1, onOrAfter: wrong }], provision })).toThrow(
        "malformed",
      )
    }
  })
})
