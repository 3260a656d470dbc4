import { lastDayOfYears } from "../closed-days.ts"
import { isAfter, isWhollyAfter, onDay, type LocalDate } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import { appealPeriods, lastOf } from "./periods.ts"
import type { Decision, Guard } from "./rejections.ts"
import { notOpen } from "./remedy.ts"
import type { LegalForce } from "./state.ts"
import { barrierTo, isProhibitedBy } from "./status.ts"

export const lift = (data: Data<"RecordEndOfProhibition">, state: LegalForce): Decision =>
  ruling(
    [{ type: "EnforcementProhibitionLifted", data }],
    isProhibitedBy(state, data.by) ? undefined : { type: "NotProhibited", invariants: [], by: data.by },
  )

/** A decision may be executed before it is final. */
export const execute = (data: Data<"ExecuteDecision">, state: LegalForce): Decision => {
  const barrier = barrierTo(state)
  return ruling(
    [{ type: "DecisionExecuted", data }],
    barrier === undefined ? undefined : { type: "NotEnforceable", invariants: ["A-23"], barrier },
  )
}

export const takeUp = (data: Data<"TakeDecisionUp">, state: LegalForce, context: Context): Decision => {
  const provision = state.terms?.notTakenUp
  return ruling(
    [{ type: "DecisionTakenUp", data }],
    notOpen(state),
    provision === undefined ? undefined : { type: "NeverTakenUp", invariants: ["A-24"], provision },
    state.terms?.tier === "council" ? { type: "NoHigherBody", invariants: ["A-24"] } : undefined,
    takenUpTooLate(state, context),
  )
}

export const withhold = (data: Data<"WithholdExecution">, state: LegalForce): Decision => {
  const tier = state.terms?.tier ?? "council"
  return ruling(
    [{ type: "ExecutionWithheldAsUnlawful", data }],
    notOpen(state, "final"),
    tier === "council" ? undefined : { type: "OnlyCouncilDecisionsWithheld", invariants: ["A-24"], tier },
  )
}

export const correctClericalError = (
  data: Data<"CorrectClericalError">,
  state: LegalForce,
  context: Context,
): Decision =>
  ruling([{ type: "ClericalErrorCorrected", data }], correctedTooLate(state, data.openedOn, context))

/** What was decided otherwise in a new handling is no correction of an error: no years are counted. */
export const revoke = (data: Data<"RevokeDecision">, state: LegalForce, context: Context): Decision =>
  ruling(
    [{ type: "DecisionRevoked", data }],
    notOpen(state, "final", "withheld", "taken up"),
    data.ground === "decided_anew" ? undefined : correctedTooLate(state, data.openedOn, context),
  )

export const notBeingHandledAnew = ({ status }: LegalForce): Guard =>
  status === "withheld" || status === "taken up" ? undefined : { type: "NothingToConfirm", invariants: [] }

/** A higher body has as long as those who may claim a review; while nobody is notified, the time has not begun. */
const takenUpTooLate = (state: LegalForce, { profile, occurredOn }: Context): Guard => {
  const times = appealPeriods(state, profile).filter(
    ({ of, remedy }) => of === undefined && remedy === "administrative_review",
  )
  const lastDay = lastOf(times)?.to
  return lastDay !== undefined && times.every(({ ends }) => isWhollyAfter(occurredOn, ends) === "yes")
    ? { type: "TakenUpTooLate", invariants: ["A-24"], lastDay }
    : undefined
}

const correctedTooLate = (
  { terms }: LegalForce,
  openedOn: LocalDate | undefined,
  { profile, occurredOn }: Context,
): Guard => {
  const decided = terms?.decidedOn.to
  if (decided === undefined) return undefined
  const lastDay = lastDayOfYears(decided, profile.errorCorrection.years, profile)
  return isAfter(openedOn === undefined ? occurredOn : onDay(openedOn), lastDay) === "yes"
    ? { type: "CorrectionTooLate", invariants: ["A-27"], lastDay }
    : undefined
}
