import { z } from "zod"

/** A day in the calendar of the authority's zone, `YYYY-MM-DD`. */
export type LocalDate = `${number}-${number}-${number}`
/** A point in time in UTC with three decimals, `YYYY-MM-DDTHH:mm:ss.sssZ`: instants compare as text. */
export type Instant = `${string}Z`

export const localDate = z.iso.date() as z.ZodType<LocalDate, LocalDate>
export const instant = z.iso.datetime({ precision: 3 }) as z.ZodType<Instant, Instant>

/**
 * When something was, is or shall be, as precisely as it is known: the days it may lie between, both included.
 * A bound that is absent is open. `text` holds the source's own words ("kevään 2023 aikana").
 */
export const dateRange = z
  .strictObject({
    from: localDate.optional(),
    to: localDate.optional(),
    text: z.string().min(1).max(500).optional(),
  })
  .refine(
    ({ from, to, text }) => from !== undefined || to !== undefined || text !== undefined,
    "a bound or a text",
  )
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, "from is not after to")

export type DateRange = Readonly<z.infer<typeof dateRange>>

/** The answer to a question on dates that are not fully known. */
export type Trilean = "yes" | "no" | "undecidable"

export const onDay = (day: LocalDate): DateRange => ({ from: day, to: day })

/** Does all of the range lie on the day or before it? */
export const isBy = (range: DateRange, day: LocalDate): Trilean =>
  range.to !== undefined && range.to <= day
    ? "yes"
    : range.from !== undefined && range.from > day
      ? "no"
      : "undecidable"

/** Does all of the range lie after the day? */
export const isAfter = (range: DateRange, day: LocalDate): Trilean => {
  const by = isBy(range, day)
  return by === "yes" ? "no" : by === "no" ? "yes" : "undecidable"
}

/** Does all of the first range lie after all of the other? */
export const isWhollyAfter = (one: DateRange, other: DateRange): Trilean => {
  if (one.from !== undefined && other.to !== undefined && one.from > other.to) return "yes"
  return one.to !== undefined && other.from !== undefined && one.to <= other.from ? "no" : "undecidable"
}

/** Do the two have no day in common, for certain? */
export const areApart = (one: DateRange, other: DateRange): boolean =>
  isWhollyAfter(one, other) === "yes" || isWhollyAfter(other, one) === "yes"

/** The range with its bounds moved. */
export const moved = ({ from, to, text }: DateRange, move: (day: LocalDate) => LocalDate): DateRange => ({
  ...(from !== undefined && { from: move(from) }),
  ...(to !== undefined && { to: move(to) }),
  ...(text !== undefined && { text }),
})

export type Precision = "day" | "month" | "months" | "year" | "years" | "range" | "open"

/** How precisely the range is known: derived for display, never stored. */
export const precisionOf = ({ from, to }: DateRange): Precision => {
  if (from === undefined || to === undefined) return "open"
  if (from === to) return "day"
  const wholeMonths = from.endsWith("-01") && isLastOfMonth(to)
  if (!wholeMonths) return "range"
  if (from.slice(0, 7) === to.slice(0, 7)) return "month"
  if (from.slice(5) !== "01-01" || to.slice(5) !== "12-31") return "months"
  return from.slice(0, 4) === to.slice(0, 4) ? "year" : "years"
}

const isLastOfMonth = (day: LocalDate): boolean => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return date === [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}
