import { foldBy, type Happened } from "../decider.ts"
import type { LegalForceEvent } from "./events.ts"
import { all, type LegalForce } from "./state.ts"

/** What followed the decision, after one more event. */
export const evolve = (state: LegalForce, event: Happened<LegalForceEvent>): LegalForce => {
  const facts = [...state.facts, event]
  const terms = event.type === "LegalForceOpened" ? event.data : state.terms
  const finalOn = event.type === "DecisionBecameFinal" ? event.on : state.finalOn
  return {
    status: terms === undefined ? "not opened" : statusAfter(facts),
    ...(terms !== undefined && { terms }),
    ...(finalOn !== undefined && { finalOn }),
    facts,
  }
}

export const fold = foldBy(evolve)

/** Facts outlive a status: what was final before it was withheld is final again when it is confirmed. */
const statusAfter = (facts: LegalForce["facts"]): LegalForce["status"] => {
  if (all({ facts }, "DecisionRevoked").length > 0) return "revoked"
  const turn = facts.findLast(({ type }) => turns.has(type))?.type
  if (turn === "ExecutionWithheldAsUnlawful") return "withheld"
  if (turn === "DecisionTakenUp") return "taken up"
  return all({ facts }, "DecisionBecameFinal").length > 0 ? "final" : "open"
}

/** What decides whether the matter is being handled anew: the last of these. */
export const turns: ReadonlySet<string> = new Set<LegalForceEvent["type"]>([
  "ExecutionWithheldAsUnlawful",
  "DecisionTakenUp",
  "DecisionConfirmed",
])
