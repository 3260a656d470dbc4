import { z } from "zod"
import type { Finding, Instant, LocalDate } from "@programme-lifecycle/core"
import { languages } from "@programme-lifecycle/core/replay"

export const id = z.uuid().meta({ id: "uuid" })

export const day = (z.iso.date() as z.ZodType<LocalDate>).meta({
  id: "day",
  description: "A day in the calendar of the authority's zone.",
})

export const instant = z.iso.datetime({ precision: 3 }) as z.ZodType<Instant>

/** Where an event stands. */
export const place = z.string().regex(/^[A-Za-z-]+-[0-9a-f-]{36}@[0-9]+$/)

/** The id of a numbered rule. */
export const invariant = z.string().regex(/^[GPRCASBXE]-[0-9]{2}$/) as z.ZodType<
  Finding["invariants"][number]
>

/** How many of something. */
export const number = z.int().nonnegative()

export const text = z
  .partialRecord(z.enum(languages), z.string().min(1))
  .meta({ id: "text", description: "A text in one or more languages, by their ISO 639 codes." })

export const days = z
  .strictObject({ from: day.optional(), to: day.optional(), text: z.string().optional() })
  .meta({
    id: "days",
    description:
      "The days between which something was, is or shall be, both included. A bound that is absent is open; the text is the source's own.",
  })

const untold = z
  .strictObject({
    untold: z.enum(["not stated", "unknown", "deferred"]),
    until: days.optional(),
    why: text.optional(),
  })
  .meta({
    id: "untold",
    description:
      "A value that nobody has told: no source states it, nobody known knows it, or it is decided later.",
  })

/** The value, or the mark that it is untold. */
export const told = <Schema extends z.ZodType>(schema: Schema): z.ZodUnion<[Schema, typeof untold]> =>
  z.union([schema, untold])

export const mark = z.enum(["inferred", "interpreted"]).meta({
  id: "mark",
  description:
    "The source does not state it itself: it follows from what the source states, or from one reading of it.",
})

export const named = z
  .strictObject({ id, name: text.optional() })
  .meta({ id: "named", description: "An id with the name it bears." })

export const count = z
  .union([
    number,
    z.strictObject({ about: z.int().positive() }),
    z.strictObject({ atLeast: z.int().positive() }),
  ])
  .meta({ id: "count", description: "How many: exactly, about, or at least so many." })

export const tier = z.enum(["council", "board", "committee", "section", "management", "official", "advisory"])
