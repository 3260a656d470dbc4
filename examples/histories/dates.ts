import type { DateRange, LocalDate } from "@programme-lifecycle/core"

/** On that day. */
export const on = (day: LocalDate): DateRange => ({ from: day, to: day })

/** On that day or before it: the source that was published then tells it as done, or as standing. */
export const by = (day: LocalDate, text?: string): DateRange => ({
  to: day,
  ...(text !== undefined && { text }),
})

/** In the spring, read as March to May, in the source's words. */
export const inSpring = (year: number, text: string): DateRange => ({
  from: `${year}-03-01`,
  to: `${year}-05-31`,
  text,
})

/** Some time in the year, in the source's words. */
export const inYear = (year: number, text: string): DateRange => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  text,
})
