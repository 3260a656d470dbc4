import { z } from "zod"
import { isZone } from "../calendar.ts"
import { documentKind } from "../document/terms.ts"
import { uuid } from "../ids.ts"
import { language } from "../localized-text.ts"
import { influenceBody } from "../preparation/terms.ts"
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
export const natures = [
  "final",
  "preparation_or_execution",
  "opinion",
  "review_decision",
  /** What a court rules that is not the last one. */
  "court_ruling",
] as const
export type Nature = (typeof natures)[number]

export const remedies = [
  /** Oikaisuvaatimus: the same body looks at it again. */
  "administrative_review",
  /** Aluevalitus, in a municipality kunnallisvalitus. */
  "regional_appeal",
  "municipal_appeal",
  /** Hallintovalitus, where a special act gives it. */
  "administrative_appeal",
  /** Jatkovalitus: against a court's ruling, with leave. */
  "further_appeal",
  "none",
] as const
export type Remedy = (typeof remedies)[number]

export const courts = ["administrative_court", "supreme_administrative_court"] as const
export type Court = (typeof courts)[number]
export const addressees = ["same_body", ...courts] as const

/** One row of the appeal matrix; the first one that fits a decision counts. */
const appealRule = z.strictObject({
  natures: z.array(z.enum(natures)).min(1),
  /** Who decided; whoever it was where it is absent. */
  tiers: z.array(tier).min(1).optional(),
  remedy: z.enum(remedies),
  /** To whom it is made; absent where there is none. */
  addressee: z.enum(addressees).optional(),
  /** Days from the notification; absent where there is no remedy. */
  days: z.int().positive().optional(),
  provision,
})
export type AppealRule = Readonly<z.infer<typeof appealRule>>

/** `MM-DD`: a day that every year has. */
const monthDay = z
  .string()
  .refine((day) => z.iso.date().safeParse(`2023-${day}`).success, "a day that every year has, MM-DD")

/** A day on which no deadline ends: every year, so many days from Easter, or a weekday (1 Monday) on or after a day. */
const closedDay = z.union([
  z.strictObject({ monthDay }),
  z.strictObject({ daysFromEaster: z.int() }),
  z.strictObject({ weekday: z.int().min(1).max(7), onOrAfter: monthDay }),
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
  /** The kinds of document, and the other matters, that only the council decides, and the section that says so. */
  reservedToCouncil: z.record(z.string(), provision),
  /** The kinds of document that must be for a fixed period, and the section that says so. */
  fixedPeriod: z.partialRecord(documentKind, provision),
  /** The kinds of document that are reviewed at least once in a council's term, and the section that says so. */
  reviewedEachTerm: z.partialRecord(documentKind, provision),
  /** The languages that a kind of document must be completed in, and whether the law or the authority's own rule asks for it. */
  documentLanguages: z.partialRecord(
    documentKind,
    z.strictObject({ languages: z.array(language).min(1), byLaw: z.boolean(), provision }),
  ),
  /** The kinds of document on which a statement must be asked for before approval; the request names the section. */
  statementsRequired: z.partialRecord(documentKind, z.strictObject({ provision })),
  /** The kinds of body that must have the opportunity to influence a preparation, and the section that says so. */
  influenceBodies: z.partialRecord(influenceBody, provision),
  /** Where the Sámi Parliament must be offered a negotiation on what may affect the Sámi. */
  samiHomeland: z.strictObject({
    municipalities: z.array(z.strictObject({ name: z.string().min(1), code: z.string().min(1) })),
    /** The Sámi Parliament's id in the authority's register of bodies; where it is absent, any negotiation counts. */
    counterparty: uuid.optional(),
    provision,
  }),
  /** When effects on the staff are significant, there is cooperation with the staff before the matter is decided. */
  staffCooperation: z.strictObject({ provision }),
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
    weekdays: z.array(z.int().min(1).max(7)).max(6),
    days: z.array(closedDay),
    provision,
  }),
  consultation: z.strictObject({
    /** Whether every comment is answered before a consultation is concluded: no act asks for it, this product does. */
    everyCommentAnswered: z.boolean(),
  }),
  /** Whoever comments in one of these languages is answered in it. */
  answerLanguages: z.strictObject({ languages: z.array(language), provision }),
  /** How many steps down power may be delegated, from the body that has it by law. */
  delegation: z.strictObject({ depth: z.int().positive(), provision }),
  /** The part of women and of men in a body at the least, of its members and of its deputies. */
  equality: z.strictObject({ percent: z.int().min(1).max(50), provision }),
  /** A Sámi language board: the part of its members that the Sámi propose, and how many of them the Skolt village meeting. */
  samiLanguageBoard: z
    .strictObject({
      percent: z.int().min(1).max(100),
      fromSkoltVillageMeeting: z.int().positive(),
      provision,
    })
    .optional(),
  /** A commission sits no longer than the body that set it up. */
  commissionTerm: z.strictObject({ provision }),
  /** A section may have members from outside its parent body, and no chair. */
  sectionChair: z.strictObject({ provision }),
  /** Years in which an error in a decision may be corrected. */
  errorCorrection: z.strictObject({ years: z.int().positive(), provision }),
})
/**
 * The numbers and names of a procedure, as data: another act, or a county's own regulation, is another profile. A profile that has
 * been used is not changed: what changes is a new version of it.
 */
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
