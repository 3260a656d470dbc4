import { all, endings, type LegalForce } from "./state.ts"
import type { Part } from "./terms.ts"

/** Claims for review that are not decided. */
export const pendingReviews = (state: LegalForce): readonly string[] => {
  const decided = new Set(all(state, "ReviewDecided").map(({ review }) => review))
  return all(state, "ReviewRequested").flatMap(({ review }) => (decided.has(review) ? [] : [review]))
}

/** Appeals that are neither ruled on nor without leave. What is sent back to a court is pending there again. */
export const pendingAppeals = (state: LegalForce): readonly string[] => {
  const pending = new Set(all(state, "DecisionAppealed").map(({ appeal }) => appeal))
  for (const { appeal, granted } of all(state, "LeaveDecided")) if (!granted) pending.delete(appeal)
  for (const { appeal, ruling } of endings(state)) {
    pending.delete(appeal)
    const below = ruledBelow(state, appeal)
    if (ruling === "remitted" && below !== undefined) pending.add(below)
  }
  return [...pending]
}

/** The appeal whose ruling was appealed against; undefined where it was a decision. */
export const ruledBelow = (state: LegalForce, appeal: string): string | undefined => {
  const appeals = all(state, "DecisionAppealed")
  const of = appeals.find((one) => one.appeal === appeal)?.of
  return appeals.some((one) => one.appeal === of) ? of : undefined
}

/**
 * What the courts have annulled: all of the decision, or parts of it, as far as they are named. Taken in the order of the rulings: a
 * reversal restores what the ruling below it had annulled.
 */
export const annulment = (state: LegalForce) => {
  const effects = new Map<string, "whole" | readonly Part[]>()
  for (const { appeal, ruling, parts = [] } of endings(state)) {
    const below = ruledBelow(state, appeal)
    if (below !== undefined && (ruling === "remitted" || ruling === "reversed")) {
      const effect = effects.get(below) ?? []
      const left = effect === "whole" || parts.length === 0 ? [] : effect.filter(isNoneOf(parts))
      if (left.length === 0) effects.delete(below)
      else effects.set(below, left)
    } else if (ruling === "annulled" || ruling === "remitted") effects.set(appeal, "whole")
    else if (ruling === "annulled_in_part") effects.set(appeal, parts)
  }
  const left = [...effects.values()]
  const whole = left.includes("whole")
  const parts = left.flatMap((effect) => (effect === "whole" ? [] : effect))
  return { whole, inPart: left.length > 0 && !whole, parts }
}

const isNoneOf =
  (restored: readonly Part[]) =>
  (part: Part): boolean =>
    !restored.some(({ document, locator }) => document === part.document && locator === part.locator)
