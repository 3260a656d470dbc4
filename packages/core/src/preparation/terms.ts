import { z } from "zod"
import type { Immutable } from "../immutable.ts"
import { versionRef } from "../text-ref.ts"

/** What a requirement on programmes is called for short (`ECON_BALANCE`). */
export const requirementCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, "capitals, as SAMI_LANGUAGE_CULTURE")
  .max(100)

/** Where in a text: a chapter, a section, a page. */
export const locator = z.string().min(1).max(500)

/** A draft by its number among the drafts of its document. */
export const draftName = versionRef.pick({ document: true, number: true })
export type DraftName = Immutable<z.infer<typeof draftName>>
