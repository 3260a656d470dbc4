import { z } from "zod"
import { dateRange, type DateRange } from "./date-range.ts"
import { localizedText, type LocalizedText } from "./localized-text.ts"

/**
 * A value that nobody has told us, and why: the source does not state it, nobody known knows it, or it is
 * decided later. It is neither empty nor zero nor false, and it never counts as any of them.
 */
export interface Untold {
  readonly untold: "not stated" | "unknown" | "deferred"
  readonly until?: DateRange | undefined
  readonly why?: LocalizedText | undefined
}

/** A value, or the mark that it is untold. Known values stay plain. */
export type Told<Value> = Value | Untold

export const untold = z.strictObject({
  untold: z.enum(["not stated", "unknown", "deferred"]),
  until: dateRange.optional(),
  why: localizedText.optional(),
})

export const told = <Schema extends z.ZodType>(schema: Schema): z.ZodUnion<[Schema, typeof untold]> =>
  z.union([schema, untold])

export const notStated: Untold = { untold: "not stated" }

/** Whether a value is the mark that nobody has told it. Undefined is not: that is a field that was left out. */
export const isUntold = (value: unknown): value is Untold =>
  typeof value === "object" && value !== null && "untold" in value

/** Whether a value is told, so that TypeScript knows it without the mark. */
export const isTold = <Value>(value: Told<Value>): value is Value => !isUntold(value)

/** The value if it is told. */
export const known = <Value>(value: Told<Value> | undefined): Value | undefined =>
  value !== undefined && isTold(value) ? value : undefined
