import { z } from "zod"
import type { Immutable } from "../immutable.ts"
import { languages, localizedText, type LocalizedText } from "../localized-text.ts"
import { told } from "../told.ts"

export const documentKind = z.enum([
  "county_strategy",
  "service_strategy",
  "welfare_plan",
  "rescue_service_level_decision",
  "preparedness_plan",
  "participation_programme",
  "personnel_programme",
  "budget_and_plan",
  "action_programme",
  "operational_document",
  "transport_plan",
  "economic_balancing",
  "other",
])
export type DocumentKind = z.infer<typeof documentKind>

/** A provision that a document rests on: the act by its number, `612/2021`, and the section, `11`. */
export const legalBasis = z.strictObject({
  act: z.string().min(1).max(50),
  section: z.string().min(1).max(50).optional(),
  /** The source names this provision; the law itself may say otherwise. */
  claimedBySource: z.boolean().optional(),
})
export type LegalBasis = Immutable<z.infer<typeof legalBasis>>

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

/** The same text in every language that either has. */
export const isSameText = (one: LocalizedText, other: LocalizedText): boolean =>
  languages.every((language) => one[language] === other[language])
