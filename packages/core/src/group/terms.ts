import { z } from "zod"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"
import { told } from "../told.ts"

export const groupKind = z.enum(["steering", "follow_up", "working", "sub_group", "toimikunta"])
export type GroupKind = z.infer<typeof groupKind>

/** What the group is in law; a source that only calls it a group leaves it untold. */
export const legalStatus = z.enum(["statutory_body", "toimikunta", "working_group"])
export type LegalStatus = z.infer<typeof legalStatus>

/** What the group works for: a portfolio of programmes, one programme, or the authority as a whole. */
export const serves = z.union([
  z.strictObject({ portfolio: z.uuid() }),
  z.strictObject({ programme: z.uuid() }),
  z.literal("authority"),
])
export type Serves = Immutable<z.infer<typeof serves>>

/** What its holder does in the group: not the office or body that brought them there. */
export const groupRole = z.enum(["chair", "vice_chair", "member", "expert", "secretary"])
export type GroupRole = z.infer<typeof groupRole>

/** An office of a body: its chair, its director, or an office by its own name. */
export const officeRole = z.union([z.enum(["chair", "director"]), localizedText])
export type OfficeRole = Immutable<z.infer<typeof officeRole>>

const count = told(z.int().positive())

/** Who takes a seat. The rule names an office, a body or a category; who that is on a day is derived and never stored. */
export const seatRule = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("office"), body: z.uuid(), role: officeRole }),
  /** One place for each body that prepares a programme of the portfolio. */
  z.strictObject({
    by: z.literal("office_of_each"),
    of: z.strictObject({ preparersOf: z.uuid() }),
    role: z.literal("chair"),
  }),
  /** The group by its name, and by its id where it is recorded. */
  z.strictObject({
    by: z.literal("office_of_group"),
    group: told(z.uuid()),
    name: localizedText,
    role: z.literal("chair"),
  }),
  z.strictObject({ by: z.literal("from_body"), body: z.uuid(), count }),
  z.strictObject({ by: z.literal("whole_body"), body: z.uuid() }),
  z.strictObject({
    by: z.literal("nominated"),
    nominator: z.union([z.strictObject({ body: z.uuid() }), z.strictObject({ category: localizedText })]),
    count,
  }),
  z.strictObject({ by: z.literal("invited"), category: localizedText, count }),
  /** A pseudonym: no name of a person stands in an event. */
  z.strictObject({ by: z.literal("person"), person: z.string().min(1).max(100) }),
])
export type SeatRule = Immutable<z.infer<typeof seatRule>>
