import { z } from "zod"
import { uuid } from "./ids.ts"
import type { Immutable } from "./immutable.ts"
import { language, localizedText } from "./localized-text.ts"
import { told } from "./told.ts"

/** A SHA-256 digest in lower-case hexadecimal. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits")

/** A text that is held elsewhere: where, its digest, and its language. Private persons' texts are always held so. */
export const textRef = z.strictObject({
  ref: z.string().min(1).max(2_000),
  sha256: told(sha256),
  lang: language.optional(),
})

/** An official text: in the event itself, or held elsewhere. */
export const officialText = z.union([localizedText, textRef])
export type OfficialText = Immutable<z.infer<typeof officialText>>

/** A version of a document that never changes: its number among the document's versions, and the digest of its text. */
export const versionRef = z.strictObject({
  document: uuid,
  number: z.int().positive(),
  sha256: told(sha256),
  languages: z.array(language).min(1).optional(),
})
export type VersionRef = Immutable<z.infer<typeof versionRef>>
