import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { localDate, type DateRange, type Instant, type LocalDate } from "./date-range.ts"

/** An IANA time zone, `Europe/Helsinki`. */
export type Zone = string

export const isZone = (zone: string): boolean => {
  try {
    startOfDay("2000-01-01", zone)
    return true
  } catch {
    return false
  }
}

const toInstant = (moment: Temporal.ZonedDateTime): Instant =>
  `${moment.toInstant().toString({ smallestUnit: "millisecond" }).slice(0, -1)}Z`

/**
 * The last moment something can be done: all of `lastDay`, or until the time `at` on it. `endsBefore` is the first
 * instant that is too late; it is fixed when the deadline is written, so that no later change of a time zone's rules
 * moves it, and timeliness is one comparison of text.
 */
export const deadlineTerms = z.strictObject({
  lastDay: localDate,
  at: z.iso.time({ precision: -1 }).optional(),
})
export const deadline = deadlineTerms.extend({
  endsBefore: z.iso.datetime({ precision: 3 }) as z.ZodType<Instant, Instant>,
})

export type DeadlineTerms = Readonly<z.infer<typeof deadlineTerms>>
export type Deadline = Readonly<z.infer<typeof deadline>>

export const fixDeadline = (terms: DeadlineTerms, zone: Zone): Deadline => {
  const day = Temporal.PlainDate.from(terms.lastDay)
  const end =
    terms.at === undefined
      ? day.add({ days: 1 }).toZonedDateTime(zone)
      : day.toZonedDateTime({ timeZone: zone, plainTime: terms.at })
  return { ...terms, endsBefore: toInstant(end) }
}

/** The instant at which the day begins in the zone. */
export const startOfDay = (day: LocalDate, zone: Zone): Instant =>
  toInstant(Temporal.PlainDate.from(day).toZonedDateTime(zone))

/**
 * The day so many calendar days later; earlier where the number is negative.
 *
 * @throws {RangeError} if the day is not in the calendar
 */
export const addDays = (day: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ days }).toString() as LocalDate

/** The day with the same date so many years later, or the last of its month where that has no such day. */
export const addYears = (day: LocalDate, years: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ years }).toString() as LocalDate

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: LocalDate): number => Temporal.PlainDate.from(day).dayOfWeek

/** Calendar days from the first day to the second; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days

type Precision = "day" | "month" | "months" | "year" | "years" | "range" | "open"

/** How precisely the range is known: derived for display, never stored. */
export const precisionOf = ({ from, to }: DateRange): Precision => {
  if (from === undefined || to === undefined) return "open"
  if (from === to) return "day"
  const wholeMonths = from.endsWith("-01") && addDays(to, 1).endsWith("-01")
  if (!wholeMonths) return "range"
  if (from.slice(0, 7) === to.slice(0, 7)) return "month"
  if (from.slice(5) !== "01-01" || to.slice(5) !== "12-31") return "months"
  return from.slice(0, 4) === to.slice(0, 4) ? "year" : "years"
}

/** Reads instants in one time zone, also where its clocks change. */
export interface LocalClock {
  readonly zone: Zone
  /** The calendar day of the instant in the zone. */
  readonly dayOf: (instant: Instant) => LocalDate
  /** Date and time in the zone for people, `YYYY-MM-DD HH:mm:ss`. */
  readonly localTimeOf: (instant: Instant) => string
}

/**
 * Reads instants as local time in an IANA time zone. Offsets change on the quarter hour at most, so each is asked of the calendar only
 * once.
 */
export const localClock = (zone: Zone): LocalClock => {
  const offsets = new Map<string, number>()
  const offsetOf = (instant: Instant): number => {
    const quarter = `${instant.slice(0, 14)}${Math.floor(Number(instant.slice(14, 16)) / 15)}`
    let minutes = offsets.get(quarter)
    if (minutes === undefined) {
      minutes = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9
      if (offsets.size > 100_000) offsets.clear()
      offsets.set(quarter, minutes)
    }
    return minutes
  }
  // The day before or after the last day that was asked for: clocks ask for the same one again and again.
  let last: { readonly of: LocalDate; readonly days: number; readonly day: LocalDate } | undefined
  const neighbour = (of: LocalDate, days: 1 | -1): LocalDate => {
    if (last?.of !== of || last.days !== days) last = { of, days, day: addDays(of, days) }
    return last.day
  }
  const local = (instant: Instant): { day: LocalDate; minute: number } => {
    const day = instant.slice(0, 10) as LocalDate
    const minute = Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16)) + offsetOf(instant)
    if (minute < 0) return { day: neighbour(day, -1), minute: minute + 1440 }
    return minute < 1440 ? { day, minute } : { day: neighbour(day, 1), minute: minute - 1440 }
  }
  return {
    zone,
    dayOf: (instant) => local(instant).day,
    localTimeOf: (instant) => {
      const { day, minute } = local(instant)
      const two = (value: number) => String(value).padStart(2, "0")
      return `${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:${instant.slice(17, 19)}`
    },
  }
}
