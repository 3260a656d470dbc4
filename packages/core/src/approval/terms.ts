import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"

const matterKinds = [
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
  programme: uuid.optional(),
  documents: z.array(uuid).min(1).optional(),
  body: uuid.optional(),
  group: uuid.optional(),
  seat: uuid.optional(),
  title: localizedText.optional(),
})
export type Matter = Immutable<z.infer<typeof matter>>

/** What a step on the route is for. */
export const role = z.enum(["preparatory", "proposal", "statement", "decision", "information"])
export type Role = z.infer<typeof role>

/** What is to be done before the matter comes again, or why nothing was said of it. */
export const instruction = z.union([localizedText, z.strictObject({ none: localizedText })])
export type Instruction = Immutable<z.infer<typeof instruction>>
