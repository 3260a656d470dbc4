import { easter } from "date-easter"
import { addDays, addYears, weekdayOf } from "./calendar.ts"
import type { LocalDate } from "./date-range.ts"
import type { ClosedDay, ProcedureProfile } from "./profile/index.ts"

/** Is it a day on which no time that is counted in days ends? */
export const isClosedDay = (day: LocalDate, { closedDays }: ProcedureProfile): boolean =>
  closedIn(Number(day.slice(0, 4)), closedDays).has(day)

/** The last day of a time of so many days: the day it is counted from is not part of it, and it ends on no closed day. */
export const lastDayOf = (from: LocalDate, days: number, profile: ProcedureProfile): LocalDate =>
  openDayFrom(addDays(from, days), profile)

/** The last day of a time of so many years; it ends on no closed day either. */
export const lastDayOfYears = (from: LocalDate, years: number, profile: ProcedureProfile): LocalDate =>
  openDayFrom(addYears(from, years), profile)

/** The day on which members count as notified of what is published on the web. It may be a closed day, since nothing ends on it. */
export const deemedNotifiedOn = (published: LocalDate, { deemedNotification }: ProcedureProfile): LocalDate =>
  addDays(published, deemedNotification.days)

const openDayFrom = (day: LocalDate, profile: ProcedureProfile): LocalDate => {
  let open = day
  while (isClosedDay(open, profile)) open = addDays(open, 1)
  return open
}

type Closing = ProcedureProfile["closedDays"]

/** The closed days of each year that was asked for: the same few years are asked for again and again. */
const remembered = new WeakMap<Closing, Map<number, ReadonlySet<LocalDate>>>()

const closedIn = (year: number, closing: Closing): ReadonlySet<LocalDate> => {
  const years = remembered.get(closing) ?? new Map<number, ReadonlySet<LocalDate>>()
  remembered.set(closing, years)
  const known = years.get(year)
  if (known !== undefined) return known
  // A weekday on or after one of the last days of a year may lie in the next one.
  const named = [year - 1, year].flatMap((of) => closing.days.map((day) => dayIn(of, day)))
  const closed = new Set([...weekdaysOf(year, closing.weekdays), ...named])
  years.set(year, closed)
  return closed
}

const weekdaysOf = (year: number, weekdays: readonly number[]): readonly LocalDate[] => {
  const days: LocalDate[] = []
  for (let day: LocalDate = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1))
    if (weekdays.includes(weekdayOf(day))) days.push(day)
  return days
}

const dayIn = (year: number, day: ClosedDay): LocalDate => {
  if ("monthDay" in day) return `${year}-${day.monthDay}` as LocalDate
  if ("daysFromEaster" in day) {
    const { month, day: date } = easter(year)
    return addDays(`${year}-0${month}-${String(date).padStart(2, "0")}` as LocalDate, day.daysFromEaster)
  }
  const first = `${year}-${day.onOrAfter}` as LocalDate
  return addDays(first, (7 + day.weekday - weekdayOf(first)) % 7)
}
