import { z } from "zod"
import { uuid } from "./ids.ts"
import type { Immutable } from "./immutable.ts"
import { localizedText } from "./localized-text.ts"
import type { Words } from "./say.ts"

/** How many, where a source may only round: exactly, about, or at least so many. */
export const count = z.union([
  z.int().nonnegative(),
  z.strictObject({ about: z.int().positive() }),
  z.strictObject({ atLeast: z.int().positive() }),
])
/** How many: a number, `{ about }` where the source rounds, or `{ atLeast }` where it may be more. */
export type Count = Immutable<z.infer<typeof count>>

/** Which comments: those named, or those that came in as a mere number, all of them or so many. */
export const comments = z.union([
  z.array(uuid).min(1).max(10_000),
  z.strictObject({ imported: z.union([z.literal("all"), count]) }),
])
export type Comments = Immutable<z.infer<typeof comments>>

/** What becomes of a comment. Whoever does not follow it wholly says why. */
export const disposition = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("taken_into_account"),
    locator: z.string().min(1).max(500).optional(),
  }),
  z.strictObject({ outcome: z.literal("partly"), reason: localizedText }),
  z.strictObject({ outcome: z.literal("not_taken"), reason: localizedText }),
  z.strictObject({ outcome: z.literal("already_covered"), locator: z.string().min(1).max(500) }),
  z.strictObject({ outcome: z.literal("out_of_scope"), reason: localizedText }),
  z.strictObject({ outcome: z.literal("deferred_to_next"), reason: localizedText.optional() }),
  z.strictObject({ outcome: z.literal("noted") }),
])
export type Disposition = Immutable<z.infer<typeof disposition>>

export const outcomeWords: Readonly<Record<Disposition["outcome"], Words>> = {
  taken_into_account: { en: "taken into account", fi: "huomioitu" },
  partly: { en: "taken into account in part", fi: "huomioitu osittain" },
  not_taken: { en: "not taken into account", fi: "ei huomioitu" },
  already_covered: { en: "covered already", fi: "jo mukana" },
  out_of_scope: { en: "outside the subject", fi: "ei kuulu asiaan" },
  deferred_to_next: { en: "left to the next programme", fi: "siirretty seuraavaan ohjelmaan" },
  noted: { en: "noted", fi: "merkitty tiedoksi" },
}

/** A number as its source gives it: "30", "about 30", "at least 30". */
export const sayCount = (count: Count): Words => {
  if (typeof count === "number") return { en: String(count), fi: String(count) }
  return "about" in count
    ? { en: `about ${count.about}`, fi: `noin ${count.about}` }
    : { en: `at least ${count.atLeast}`, fi: `vähintään ${count.atLeast}` }
}

export const sayComments = (comments: Comments): Words => {
  if (!("imported" in comments))
    return { en: `${comments.length} comment(s)`, fi: `${comments.length} kommenttia` }
  if (comments.imported === "all") return { en: "all the comments", fi: "kaikki kommentit" }
  const { en, fi } = sayCount(comments.imported)
  return { en: `${en} comment(s)`, fi: `${fi} kommenttia` }
}
