import type { AppealRule, Nature, ProcedureProfile } from "./profile/index.ts"
import type { Tier } from "./tier.ts"

/** The remedy against a decision: the first row of the profile's appeal matrix that fits it. Undefined where none does. */
export const remedyFor = (
  { tier, nature }: { readonly tier: Tier; readonly nature: Nature },
  { appeals }: ProcedureProfile,
): AppealRule | undefined =>
  appeals.find(({ natures, tiers }) => natures.includes(nature) && (tiers?.includes(tier) ?? true))
