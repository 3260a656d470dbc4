import { z } from "zod"
import { languages, localizedText, type LocalizedText } from "../localized-text.ts"
import { tier } from "../tier.ts"
import { told } from "../told.ts"

/** What a target date is for. */
export const milestone = z.enum(["draft", "submission", "approval", "plans"])
export type Milestone = z.infer<typeof milestone>

/** How firmly a date is set. */
export const strength = z.enum(["target", "hard", "statutory"])
export type Strength = z.infer<typeof strength>

/** A project of somebody's, under the name it goes by. */
export const project = z.strictObject({ name: localizedText, owner: told(localizedText) })

/** What the project does for the programme. */
export const projectRelation = z.enum(["feeds", "depends_on", "overlaps", "implements"])
export type ProjectRelation = z.infer<typeof projectRelation>

/** Who prepares the programme. */
export const responsibility = z.strictObject({
  lead: told(z.uuid()),
  /** The bodies that prepare it together with the lead. */
  joint: z.array(z.uuid()),
  /** Parties that the source does not name one by one. */
  others: localizedText.optional(),
})

/** A body, and on which level of the authority it decides. */
export const bodyOfTier = z.strictObject({ body: z.uuid(), tier })

/** Why a programme came to nothing without anybody's ruling that it shall. */
export const lapseCause = z.enum(["legal_basis_not_enacted", "body_ceased", "term_ended"])
export type LapseCause = z.infer<typeof lapseCause>

/** What a review came to. */
export const reviewResult = z.enum(["kept", "to_be_amended", "to_be_replaced"])
export type ReviewResult = z.infer<typeof reviewResult>

/** The same text in every language that either has. */
export const isSameText = (one: LocalizedText, other: LocalizedText): boolean =>
  languages.every((language) => one[language] === other[language])
