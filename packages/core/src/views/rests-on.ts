import type { Authority, DomainEvent, Recorded } from "../recorded.ts"
import { isSameJson } from "../same-json.ts"

/**
 * The events that rest on a decision, in the order in which they were recorded. When the decision is revoked or annulled none of
 * them vanishes: this is the list to go through. An approval without a step is asked for with all of its steps.
 */
export const restsOn = <Event extends DomainEvent>(
  history: readonly Recorded<Event>[],
  decision: Exclude<Authority, { missing: unknown }>,
): readonly Recorded<Event>[] =>
  history.filter(({ metadata: { authority } }) => authority !== undefined && isOf(authority, decision))

const isOf = (authority: Authority, decision: Exclude<Authority, { missing: unknown }>): boolean => {
  if (!("approval" in decision)) return isSameJson(authority, decision)
  return (
    "approval" in authority &&
    authority.approval === decision.approval &&
    (decision.step === undefined || authority.step === decision.step)
  )
}
