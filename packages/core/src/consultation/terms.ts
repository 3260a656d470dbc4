import { z } from "zod"
import { instant, localDate, type Instant, type LocalDate } from "../date-range.ts"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"
import { textRef } from "../text-ref.ts"

export const consultationKinds = [
  "open_comment",
  "statement_request",
  "statutory_statement",
  "negotiation",
  "staff_cooperation",
  "influence_body",
  "event",
  "survey",
] as const

export const channel = z.enum(["platform", "registry", "email", "paper", "event", "petition", "phone"])
export type Channel = z.infer<typeof channel>

/** Whom a deadline applies to. */
export const scope = z.union([
  z.literal("all"),
  z.strictObject({ respondents: z.array(z.uuid()).min(1) }),
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
  body: z.uuid().optional(),
  /** A pseudonym: no name of a private person stands in an event. */
  person: z.string().min(1).max(100).optional(),
})
export type Respondent = Immutable<z.infer<typeof respondent>>

export const material = z.strictObject({ title: localizedText, text: textRef })
export type Material = Immutable<z.infer<typeof material>>

/** How many, where a source may only round: exactly, about, or at least so many. */
export const count = z.union([
  z.int().nonnegative(),
  z.strictObject({ about: z.int().positive() }),
  z.strictObject({ atLeast: z.int().positive() }),
])
export type Count = Immutable<z.infer<typeof count>>

/** Which comments: those named, or those that came in as a mere number, all of them or so many. */
export const comments = z.union([
  z.array(z.uuid()).min(1).max(10_000),
  z.strictObject({ imported: z.union([z.literal("all"), count]) }),
])
export type Comments = Immutable<z.infer<typeof comments>>

/** What becomes of a comment. Whoever does not follow it wholly says why. */
export const disposition = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("taken_into_account"),
    locator: z.string().min(1).max(500).optional(),
  }),
  z.strictObject({ outcome: z.literal("partly"), reason: localizedText }),
  z.strictObject({ outcome: z.literal("not_taken"), reason: localizedText }),
  z.strictObject({ outcome: z.literal("already_covered"), locator: z.string().min(1).max(500) }),
  z.strictObject({ outcome: z.literal("out_of_scope"), reason: localizedText }),
  z.strictObject({ outcome: z.literal("deferred_to_next"), reason: localizedText.optional() }),
  z.strictObject({ outcome: z.literal("noted") }),
])
export type Disposition = Immutable<z.infer<typeof disposition>>
