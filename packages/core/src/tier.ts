import { z } from "zod"
import type { Words } from "./say.ts"

/** On which level of the authority something is decided, from the highest down. */
export const tier = z.enum(["council", "board", "committee", "section", "management", "official", "advisory"])
export type Tier = z.infer<typeof tier>

/** What each level is called. */
export const tierWords: Readonly<Record<Tier, Words>> = {
  council: { en: "council", fi: "valtuusto" },
  board: { en: "board", fi: "hallitus" },
  committee: { en: "committee", fi: "lautakunta" },
  section: { en: "section", fi: "jaosto" },
  management: { en: "management", fi: "johto" },
  official: { en: "official", fi: "viranhaltija" },
  advisory: { en: "advisory body", fi: "neuvoa-antava toimielin" },
}
