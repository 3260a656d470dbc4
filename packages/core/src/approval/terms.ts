import { z } from "zod"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"

export const matterKinds = ["adoption", "amendment", "mandate", "launch", "appointment", "other"] as const

/** What is decided on: documents of a programme, or a matter that has a title only. */
export const matter = z.strictObject({
  kind: z.enum(matterKinds),
  programme: z.uuid().optional(),
  documents: z.array(z.uuid()).min(1).optional(),
  title: localizedText.optional(),
})
export type Matter = Immutable<z.infer<typeof matter>>

/** What a step on the route is for. */
export const role = z.enum(["preparatory", "proposal", "statement", "decision", "information"])
export type Role = z.infer<typeof role>

export const outcome = z.enum([
  "approved_as_proposed",
  "approved_amended",
  "approved_in_part",
  "rejected",
  "noted",
  "opinion_given",
  /** Approved, and the source does not say whether it was amended. */
  "approved_unspecified",
])
export type Outcome = z.infer<typeof outcome>

export const decisionMode = z.enum([
  "unanimous",
  "by_vote",
  "by_lot",
  "electronic_procedure",
  "single_official",
  "not_stated",
])
export type DecisionMode = z.infer<typeof decisionMode>

export const resolution = z
  .strictObject({
    outcome,
    /** Whether the presenter altered the proposal, or the body decided otherwise. */
    amendedBy: z.enum(["presenter", "body"]).optional(),
    mode: decisionMode,
  })
  .refine(
    ({ outcome, amendedBy }) => amendedBy === undefined || outcome === "approved_amended",
    "only what is approved amended was amended by somebody",
  )
export type Resolution = Immutable<z.infer<typeof resolution>>

export const amendment = z.strictObject({
  locator: z.string().min(1).max(500),
  before: z.string().min(1).optional(),
  after: z.string().min(1).optional(),
})

/** What is to be done before the matter comes again, or why nothing was said of it. */
export const instruction = z.union([localizedText, z.strictObject({ none: localizedText })])
export type Instruction = Immutable<z.infer<typeof instruction>>
