import { onDay, type DateRange, type LocalDate } from "../date-range.ts"
import type { ProcedureProfile } from "../profile/index.ts"
import { fold, turns } from "./evolve.ts"
import { annulment, pendingAppeals, pendingReviews } from "./pending.ts"
import { timesOn } from "./periods.ts"
import { all, initial, type LegalForce } from "./state.ts"
import type { Part } from "./terms.ts"

/**
 * What had followed the decision by the end of a day. What is dated vaguely counts from the last day that it may have happened on;
 * without such a day from the first one; and without any day always.
 */
export const asOn = ({ facts }: LegalForce, day: LocalDate): LegalForce => {
  const happened = ({ from = day, to = from }: DateRange): boolean => to <= day
  return fold(
    initial,
    facts.filter(({ type, data, on }) => happened(type === "LegalForceOpened" ? data.decidedOn : on)),
  )
}

/** How it stands with a decision in law. */
export interface LegalStatus {
  readonly is:
    | LegalForce["status"]
    | "annulled"
    /** Its enforcement is prohibited. */
    | "suspended"
    | "annulled in part"
    | "appeal pending"
    | "review pending"
    | "not appealable"
    | "not notified"
    | "period running"
    /** A notification's day is not known well enough. */
    | "period unknown"
    /** The last time for appeal is over, and nobody has recorded that no appeal came. */
    | "period over"
  /** The last day of the time that is running. */
  readonly until?: LocalDate
  /** The parts that are annulled, as far as they are named. */
  readonly parts?: readonly Part[]
}

/** A decision's legal status at the end of a day: of all that is true of it, what matters most. */
export const legalStatusOf = (state: LegalForce, profile: ProcedureProfile, day: LocalDate): LegalStatus => {
  const then = asOn(state, day)
  const { whole, inPart, parts } = annulment(then)
  if (then.status !== "open" && then.status !== "final") return { is: then.status }
  if (whole) return { is: "annulled" }
  if (isProhibited(then)) return { is: "suspended" }
  if (inPart) return { is: "annulled in part", parts }
  if (pendingAppeals(then).length > 0) return { is: "appeal pending" }
  if (pendingReviews(then).length > 0) return { is: "review pending" }
  if (then.status === "final") return { is: "final" }
  const times = timesOn(then, profile, onDay(day))
  if (times.are === "running")
    return { is: "period running", ...(times.ends.to !== undefined && { until: times.ends.to }) }
  return { is: withoutTime[times.are] }
}

const withoutTime = {
  none: "not appealable",
  "not begun": "not notified",
  undecidable: "period unknown",
  over: "period over",
} as const

/** The parts of a decision that courts have annulled, at the end of a day; `"whole"` where nothing is left of it. */
export const annulledOn = (state: LegalForce, day: LocalDate): "whole" | readonly Part[] => {
  const { whole, parts } = annulment(asOn(state, day))
  return whole ? "whole" : parts
}

/** Why a decision cannot be executed. */
export type Barrier = "revoked" | "withheld" | "taken up" | "annulled" | "prohibited"

export const barrierTo = (state: LegalForce): Barrier | undefined => {
  const { status } = state
  if (status === "revoked" || status === "withheld" || status === "taken up") return status
  if (annulment(state).whole) return "annulled"
  return isProhibited(state) ? "prohibited" : undefined
}

/** A prohibition lasts until the court that gave it lifts it. */
export const isProhibitedBy = ({ facts }: LegalForce, court: string): boolean =>
  facts.findLast(
    ({ type, data }) =>
      (type === "EnforcementProhibited" || type === "EnforcementProhibitionLifted") && data.by === court,
  )?.type === "EnforcementProhibited"

const isProhibited = (state: LegalForce): boolean => prohibitions(state).length > 0

const prohibitions = (state: LegalForce) =>
  all(state, "EnforcementProhibited").filter(({ by }) => isProhibitedBy(state, by))

/**
 * Since when a decision is not to be executed for the time being, at the end of a day: its enforcement is prohibited, or it is withheld
 * or taken up and handled anew. Undefined if none of it is so.
 */
export const suspendedSince = (state: LegalForce, day: LocalDate): DateRange | undefined => {
  const then = asOn(state, day)
  const isHandledAnew = then.status === "withheld" || then.status === "taken up"
  const turn = isHandledAnew ? then.facts.findLast(({ type }) => turns.has(type)) : undefined
  return turn?.on ?? prohibitions(then).at(0)?.on
}
