import { z } from "zod"
import { isZone } from "../calendar.ts"
import { tier } from "../tier.ts"

const provision = z.string().min(1).max(200)

/** A part of a whole that has to be reached, or passed where it is strict: 2 of 3, more than 1 of 2. */
const share = z.strictObject({
  parts: z.int().positive(),
  of: z.int().positive(),
  strictly: z.boolean(),
  provision,
})
export type Share = Readonly<z.infer<typeof share>>

/** What a decision is to the law: only some kinds can be appealed at all. */
export const natures = ["final", "preparation_or_execution", "opinion", "review_decision"] as const
export type Nature = (typeof natures)[number]

export const remedies = [
  /** Oikaisuvaatimus: the same body looks at it again. */
  "administrative_review",
  /** Aluevalitus, in a municipality kunnallisvalitus. */
  "regional_appeal",
  "municipal_appeal",
  /** Hallintovalitus, where a special act gives it. */
  "administrative_appeal",
  "none",
] as const
export type Remedy = (typeof remedies)[number]

/** One row of the appeal matrix; the first one that fits a decision counts. */
const appealRule = z.strictObject({
  natures: z.array(z.enum(natures)).min(1),
  /** Who decided; whoever it was where it is absent. */
  tiers: z.array(tier).min(1).optional(),
  remedy: z.enum(remedies),
  /** To whom it is made; absent where there is none. */
  addressee: z.enum(["same_body", "administrative_court"]).optional(),
  /** Days from the notification; absent where there is no remedy. */
  days: z.int().positive().optional(),
  provision,
})
export type AppealRule = Readonly<z.infer<typeof appealRule>>

/** A day on which no deadline ends: every year, so many days from Easter, or a weekday (1 Monday) on or after a day. */
const closedDay = z.union([
  z.strictObject({ monthDay: z.string().regex(/^\d{2}-\d{2}$/) }),
  z.strictObject({ daysFromEaster: z.int() }),
  z.strictObject({ weekday: z.int().min(1).max(7), onOrAfter: z.string().regex(/^\d{2}-\d{2}$/) }),
])
export type ClosedDay = Readonly<z.infer<typeof closedDay>>

/**
 * The numbers and names of a procedure, as data: another act, or a county's own regulation, is another profile. A profile that has
 * been used is not changed: what changes is a new version of it.
 */
const procedureProfile = z.strictObject({
  /** `fi-hva/2021-611`: the act. */
  id: z.string().min(1),
  version: z.int().positive(),
  zone: z.string().refine(isZone, "a time zone of the IANA database"),
  /** An event that happened more days than this before it is recorded needs a reason. */
  backdatingToleranceDays: z.int().nonnegative(),
  /** The kinds of document that only the council decides, and the section that says so. */
  reservedToCouncil: z.record(z.string(), provision),
  /** The kinds of document that must be for a fixed period, and the section that says so. */
  fixedPeriod: z.record(z.string(), provision),
  /** How many members must be present, of the number that the body has by law. */
  quorum: z.strictObject({ council: share, other: share }),
  /** An election is proportional on demand of so many: those present, by those to be elected and this many more, rounded up. */
  proportionalElection: z.strictObject({ besidesElected: z.int().nonnegative(), provision }),
  /** Days between the notice of a council meeting and the meeting. */
  councilNotice: z.strictObject({ days: z.int().nonnegative(), provision }),
  appeals: z.array(appealRule).min(1),
  /** Days from the day on which the minutes are on the web to the day on which members count as notified. */
  deemedNotification: z.strictObject({ days: z.int().nonnegative(), provision }),
  /** Where a time that is counted in days does not end; it ends on the next other day. */
  closedDays: z.strictObject({
    weekdays: z.array(z.int().min(1).max(7)),
    days: z.array(closedDay),
    provision,
  }),
  /** Years in which an error in a decision may be corrected. */
  errorCorrection: z.strictObject({ years: z.int().positive(), provision }),
})
export type ProcedureProfile = Readonly<z.infer<typeof procedureProfile>>

/** @throws {TypeError} if the profile is malformed: every field that is wrong, and why */
export const checkedProfile = (profile: ProcedureProfile): ProcedureProfile => {
  const checked = procedureProfile.safeParse(profile)
  if (!checked.success) throw new TypeError(`the profile is malformed: ${checked.error.message}`)
  return profile
}

/**
 * A profile with what a county's own administrative regulation sets otherwise. It bears an id of its own, and its own version.
 *
 * @throws {TypeError} if what comes out is malformed
 */
export const overlaid = (
  profile: ProcedureProfile,
  regulation: Partial<ProcedureProfile> & Pick<ProcedureProfile, "id" | "version">,
): ProcedureProfile => checkedProfile({ ...profile, ...regulation })
