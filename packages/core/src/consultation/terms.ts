import { z } from "zod"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"
import { textRef } from "../text-ref.ts"

export const consultationKind = z.enum([
  "open_comment",
  "statement_request",
  "statutory_statement",
  "negotiation",
  "staff_cooperation",
  "influence_body",
  "event",
  "survey",
])

export const material = z.strictObject({ title: localizedText, text: textRef })
export type Material = Immutable<z.infer<typeof material>>
