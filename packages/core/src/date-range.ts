import { z } from "zod"

/** A day in the calendar of the authority's zone, `YYYY-MM-DD`. */
export type LocalDate = `${number}-${number}-${number}`
/** A point in time in UTC with three decimals, `YYYY-MM-DDTHH:mm:ss.sssZ`: instants compare as text. */
export type Instant = `${string}Z`

export const localDate = z.iso.date() as z.ZodType<LocalDate, LocalDate>
export const instant = z.iso.datetime({ precision: 3 }) as z.ZodType<Instant, Instant>

/**
 * Days are compared as text, so a text of another form would give a wrong answer without an error. Every question that takes a day
 * asks this first.
 *
 * @throws {TypeError} naming the field, unless the value is a day of the calendar, `YYYY-MM-DD`; undefined asks for no day
 */
export const assertDay = (name: string, value: unknown): void => {
  if (value !== undefined && !localDate.safeParse(value).success)
    throw new TypeError(`${name} must be a day, YYYY-MM-DD, not ${inQuotes(value)}`)
}

/**
 * The same of points in time.
 *
 * @throws {TypeError} naming the field, unless the value is an instant in UTC with three decimals; undefined asks for none
 */
export const assertInstant = (name: string, value: unknown): void => {
  if (value !== undefined && !instant.safeParse(value).success)
    throw new TypeError(`${name} must be an instant in UTC, YYYY-MM-DDTHH:mm:ss.sssZ, not ${inQuotes(value)}`)
}

const inQuotes = (value: unknown): string => (typeof value === "string" ? `"${value}"` : String(value))

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

/**
 * The days between which something was, is or shall be, both included. A bound that is absent is open; at least one bound, or the
 * source's own words as `text`, is there.
 */
export type DateRange = Readonly<z.infer<typeof dateRange>>

/** The answer to a question on dates that are not fully known. */
export type Trilean = "yes" | "no" | "undecidable"

/** The range of one day that is known for certain. */
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
