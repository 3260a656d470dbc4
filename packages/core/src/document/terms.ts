import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"

export const documentKind = z.enum([
  "county_strategy",
  "municipal_strategy",
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

/** Whether a decision adopts a text for the first time, changes it, or only lets it be in force for longer. */
export const adoptionKind = z.enum(["adoption", "amendment", "extension_of_period"])
export type AdoptionKind = z.infer<typeof adoptionKind>

/** A document as a whole, or a place in it. */
const part = z.strictObject({ document: uuid, locator: z.string().min(1).max(500).optional() })

/** What a ruling reaches: the whole programme, or parts of it. */
export const scope = z.union([z.literal("full"), z.strictObject({ parts: z.array(part).min(1) })])
export type Scope = Immutable<z.infer<typeof scope>>
