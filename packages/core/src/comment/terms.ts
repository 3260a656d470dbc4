import { z } from "zod"
import { instant, localDate, type Instant, type LocalDate } from "../date-range.ts"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"

export const channel = z.enum(["platform", "registry", "email", "paper", "event", "petition", "phone"])
export type Channel = z.infer<typeof channel>

/** Whom a deadline applies to. */
export const scope = z.union([
  z.literal("all"),
  z.strictObject({ respondents: z.array(uuid).min(1) }),
  z.strictObject({ channels: z.array(channel).min(1) }),
])
export type Scope = Immutable<z.infer<typeof scope>>

/** When something came in: to the millisecond, or only by its day. */
export const moment = z.union([instant, localDate])
export type Moment = Instant | LocalDate

export const respondent = z.strictObject({
  kind: z.enum([
    "municipality",
    "authority",
    "association",
    "company",
    "resident",
    "staff",
    "sami_parliament",
    "influence_body",
    "other",
  ]),
  /** The body, where it is registered. */
  body: uuid.optional(),
  /** The body that was asked, where another answers in its place: the one that it was merged into, for example. */
  inPlaceOf: uuid.optional(),
  /** A pseudonym: no name of a private person stands in an event. */
  person: z.string().min(1).max(100).optional(),
})

/** Why a comment is hidden. Only abuse counts for nothing. */
export const ground = z.enum(["abuse", "personal_data", "secret", "other"])
export type Ground = z.infer<typeof ground>
