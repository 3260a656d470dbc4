import { z } from "zod"
import { uuid } from "./ids.ts"
import type { Immutable } from "./immutable.ts"
import { languages, localizedText } from "./localized-text.ts"

/** A pseudonym: no name of a person stands in an event. */
export const person = z.string().min(1).max(100)

/** An office of a body: its chair, its vice chair, its director, or an office by its own name. */
export const officeRole = z.union([z.enum(["chair", "vice_chair", "director"]), localizedText])
export type OfficeRole = Immutable<z.infer<typeof officeRole>>

export const office = z.strictObject({ body: uuid, role: officeRole })
/** An office by its body and its role there. */
export type BodyOffice = Immutable<z.infer<typeof office>>

/** The same office: an office by its own name is told by that name in any language that both have. */
export const isSameRole = (one: OfficeRole | "member", other: OfficeRole | "member"): boolean =>
  typeof one === "string" || typeof other === "string"
    ? one === other
    : languages.some((language) => one[language] !== undefined && one[language] === other[language])
