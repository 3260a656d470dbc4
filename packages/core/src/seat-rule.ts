import { z } from "zod"
import { uuid } from "./ids.ts"
import type { Immutable } from "./immutable.ts"
import { localizedText } from "./localized-text.ts"
import { office, officeRole, person } from "./office.ts"
import { known, told } from "./told.ts"

/** What its holder does in the group: not the office or body that brought them there. */
export const groupRole = z.enum(["chair", "vice_chair", "member", "expert", "secretary"])
export type GroupRole = z.infer<typeof groupRole>

/** Whether those who hold the seats have each a deputy of their own, or the deputies serve for any of them. */
export const deputies = z.enum(["personal", "general", "none"])
export type Deputies = z.infer<typeof deputies>

/** Who names people for seats: a body, or parties of a kind. */
export const nominator = z.union([
  z.strictObject({ body: uuid }),
  z.strictObject({ category: localizedText }),
])
export type Nominator = Immutable<z.infer<typeof nominator>>

/** Who takes a seat by decision: a person, or whoever holds an office. */
export const seated = z.union([z.strictObject({ person }), z.strictObject({ office })])
export type Seated = Immutable<z.infer<typeof seated>>

const count = told(z.int().positive())

/** Who takes a seat. The rule names an office, a body or a category; who that is on a day is derived and never stored. */
export const seatRule = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("office"), body: uuid, role: officeRole }),
  /** One place for each body that prepares a programme of the portfolio. */
  z.strictObject({
    by: z.literal("office_of_each"),
    of: z.strictObject({ preparersOf: uuid }),
    role: z.literal("chair"),
  }),
  /** The group by its name, and by its id where it is recorded. */
  z.strictObject({
    by: z.literal("office_of_group"),
    group: told(uuid),
    name: localizedText,
    role: z.literal("chair"),
  }),
  z.strictObject({ by: z.literal("from_body"), body: uuid, count }),
  z.strictObject({ by: z.literal("whole_body"), body: uuid }),
  z.strictObject({
    by: z.literal("nominated"),
    nominator,
    count,
  }),
  z.strictObject({ by: z.literal("invited"), category: localizedText, count }),
  z.strictObject({ by: z.literal("person"), person }),
])
export type SeatRule = Immutable<z.infer<typeof seatRule>>

/** Do people take this seat one by one, by decision? Otherwise its holders follow from the rule alone. */
export const isByDecision = (rule: SeatRule): boolean =>
  rule.by === "from_body" || rule.by === "nominated" || rule.by === "invited"

/** How many the rule lets sit; undefined where it is untold. */
export const placesOf = (rule: SeatRule): number | undefined =>
  "count" in rule ? known(rule.count) : undefined

/** The body that the rule names: that it seats, or that nominates; undefined where it names none. */
export const bodyOfRule = (rule: SeatRule): string | undefined => {
  if ("body" in rule) return rule.body
  return rule.by === "nominated" && "body" in rule.nominator ? rule.nominator.body : undefined
}
