import { areApart, type DateRange } from "../date-range.ts"
import type { Item } from "./item.ts"
import { brokenIf, type Guard } from "./rejections.ts"
import type { Resolution } from "./resolution.ts"
import { winnerOf, type Vote } from "./vote.ts"

/** A body's decision on an item, and its day. */
interface DecidedItem {
  readonly resolution: Resolution
  readonly on: DateRange
}

/** A dissent comes right after the decision, from somebody who did not want it. */
export const againstDissent = (
  person: string,
  item: Item,
  decision: DecidedItem | undefined,
  registeredOn: DateRange,
): readonly Guard[] => {
  const { step } = item
  if (decision === undefined) return [{ type: "DissentWithoutDecision", invariants: ["A-12"], step }]
  const { on: decidedOn, resolution } = decision
  return [
    brokenIf(areApart(decidedOn, registeredOn), {
      type: "DissentTooLate",
      invariants: ["A-12"],
      decidedOn,
      registeredOn,
    }),
    brokenIf(!mayDissent(person, item, resolution), {
      type: "DissentWithoutStanding",
      invariants: ["A-11"],
      step,
      person,
    }),
  ]
}

/** Grounds are filed for a dissent that is registered. */
export const dissentUnknown = (person: string, { step, dissenters }: Item): Guard =>
  brokenIf(!dissenters.includes(person), { type: "DissentUnknown", invariants: ["A-12"], step, person })

/**
 * Whoever made a counter-proposal or voted against the decision, and the presenter if it deviates from the proposal. Where it is
 * not told who made, presented or voted what, it may have been anybody.
 */
const mayDissent = (person: string, item: Item, { outcome, amendedBy, mode }: Resolution): boolean => {
  const deviates = outcome !== "approved_as_proposed" && amendedBy !== "presenter"
  const made = [...item.counters, ...(deviates ? item.presented : [])]
  const votes = item.votes.filter(({ on }) => "base" in on)
  const isUntold =
    (votes.length === 0 && (mode === "by_vote" || mode === "not_stated")) ||
    votes.some(({ byMember }) => byMember === undefined) ||
    made.some(({ by }) => by === undefined) ||
    (deviates && item.presented.length === 0)
  return isUntold || made.some(({ by }) => by === person) || votes.some((vote) => lost(vote, person))
}

const lost = (vote: Vote, person: string): boolean => {
  const losing = winnerOf(vote) === "base" ? "against" : "for"
  return vote.byMember?.some((one) => one.person === person && one.vote === losing) === true
}
