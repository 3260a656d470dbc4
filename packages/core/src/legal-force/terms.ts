import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"
import { person } from "../office.ts"
import { addressees, remedies } from "../profile/index.ts"

const provision = z.string().min(1).max(200)

/** The claim for review, or the appeal, whose outcome is meant; absent: the decision itself. */
export const of = uuid.optional()

/** Who seeks a change: a party, a member of the county, or a body; a private person stands under a pseudonym. */
export const claimant = z.strictObject({
  standing: z.enum(["party", "member", "body"]),
  body: uuid.optional(),
  person: person.optional(),
})
export type Claimant = Immutable<z.infer<typeof claimant>>

const remedy = z.strictObject({
  remedy: z.enum(remedies),
  provision,
  /** Days from the notification; absent where there is no remedy. */
  days: z.int().positive().optional(),
  addressee: z.enum(addressees).optional(),
})

const timed = (told: { remedy: string; days?: number | undefined }): boolean =>
  (told.remedy === "none") === (told.days === undefined)
const untimed = "a remedy has a number of days, and the prohibition of appeal has none"

/** A remedy that a special act gives instead of the matrix, and why it is that one. */
export const specialRemedy = remedy.extend({ reason: localizedText }).refine(timed, untimed)

/** Appeal instructions, or the notice that there is no appeal; a reason where they are not those of the matrix. */
export const instructions = remedy.extend({ of, reason: localizedText.optional() }).refine(timed, untimed)

/** Instructions that take the place of wrong ones. */
export const correctedInstructions = remedy.extend({ of, reason: localizedText }).refine(timed, untimed)

/** A part of what was decided. */
export const part = z.strictObject({ document: uuid.optional(), locator: z.string().min(1).max(500) })
/** A part of what was decided: the document where it is one of several, and the place in it. */
export type Part = Immutable<z.infer<typeof part>>

export const courtRulings = [
  "upheld",
  /** Not examined, or lapsed because it was withdrawn. */
  "dismissed",
  "annulled",
  "annulled_in_part",
  /** Sent back: to the body that decided, or, of an appeal against a court's ruling, to that court. */
  "remitted",
  /** The ruling that was appealed against is undone, and what it annulled is restored. */
  "reversed",
] as const

export const position = z.enum(["contests", "concedes", "concedes_in_part"])

/** Why a body takes back what it decided. */
export const revocationGround = z.enum([
  "substantive_error",
  "procedural_error",
  /** Taken up by a higher body, or brought to the council again, it was decided otherwise. */
  "decided_anew",
])
