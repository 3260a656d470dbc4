import { z } from "zod"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"

export const matterKinds = [
  "adoption",
  "amendment",
  "extension_of_period",
  "revocation",
  "mandate",
  "launch",
  "appointment",
  "election",
  "dismissal",
  "report",
  "other",
] as const

/** What is decided on: documents of a programme, a body, group or seat, or a matter that has a title only. */
export const matter = z.strictObject({
  kind: z.enum(matterKinds),
  programme: z.uuid().optional(),
  documents: z.array(z.uuid()).min(1).optional(),
  body: z.uuid().optional(),
  group: z.uuid().optional(),
  seat: z.uuid().optional(),
  title: localizedText.optional(),
})
export type Matter = Immutable<z.infer<typeof matter>>

/** What a step on the route is for. */
export const role = z.enum(["preparatory", "proposal", "statement", "decision", "information"])
export type Role = z.infer<typeof role>

/** What is to be done before the matter comes again, or why nothing was said of it. */
export const instruction = z.union([localizedText, z.strictObject({ none: localizedText })])
export type Instruction = Immutable<z.infer<typeof instruction>>
