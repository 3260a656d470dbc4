import { areApart, type DateRange } from "../date-range.ts"
import type { Context } from "../decider.ts"
import type { InvariantId } from "../invariants.ts"
import { ruling } from "../judge.ts"
import { haveSameText } from "../same-versions.ts"
import type { VersionRef } from "../text-ref.ts"
import { known } from "../told.ts"
import type { Data } from "./commands.ts"
import type { ApprovalRejection, Decision, Guard } from "./rejections.ts"
import { authoritativeDecision, lastPlaceOf, placeOf, type Approval } from "./state.ts"

export const brokenIf = (isBroken: boolean, rejection: ApprovalRejection): Guard =>
  isBroken ? rejection : undefined

export const open = (data: Data<"OpenApproval">, state: Approval): Decision =>
  ruling(
    [{ type: "ApprovalOpened", data }],
    brokenIf(state.terms !== undefined, { type: "ApprovalAlreadyOpened", invariants: [] }),
    unchanged(data.versions, data),
  )

export const putUp = (data: Data<"PutVersionsUp">, state: Approval): Decision =>
  ruling(
    [{ type: "VersionsPutUp", data }],
    ...closed(state),
    brokenIf(state.versions.length > 0, { type: "VersionsAlreadyPutUp", invariants: ["A-01"] }),
    unchanged(data.versions, state.terms),
  )

/** Why the approval takes nothing any more, or not yet. */
export const closed = (state: Approval): readonly Guard[] => [notOpened(state), ended(state), decided(state)]

/** Why a step cannot be handled any more, or not yet; the rule is the one that its outcome stands for. */
export const closedTo = (state: Approval, step: number, rule: InvariantId = "A-10"): readonly Guard[] => [
  notOpened(state),
  ended(state),
  brokenIf(
    state.decisions.some((decision) => decision.step === step),
    { type: "StepAlreadyDecided", invariants: [rule], step },
  ),
  decided(state),
]

/** Why the step is not before a meeting. */
export const notAtMeeting = (state: Approval, step: number): readonly Guard[] => [
  ...closedTo(state, step),
  notOnAgenda(state, step),
]

export const notOpened = ({ terms }: Approval): Guard =>
  brokenIf(terms === undefined, { type: "ApprovalNotOpened", invariants: [] })

/** What was tabled comes again before anything else happens to it. */
export const notOnAgenda = (state: Approval, step: number): Guard => {
  const place = lastPlaceOf(state, step)
  if (place?.left === "tabled") return { type: "TabledNotOnAgenda", invariants: ["A-13"], step }
  return brokenIf(place === undefined || place.left !== undefined, {
    type: "StepNotOnAgenda",
    invariants: ["A-03"],
    step,
  })
}

/** What a meeting decides, it decides on its day. Days that are not fully known and may be the same pass. */
export const onAnotherDay = (meetingOn: DateRange | undefined, decidedOn: DateRange): Guard =>
  meetingOn !== undefined && areApart(meetingOn, decidedOn)
    ? { type: "DecidedOnAnotherDay", invariants: ["A-18"], decidedOn, meetingOn }
    : undefined

export const onAnotherDayThanItsMeeting = (state: Approval, step: number, { occurredOn }: Context): Guard =>
  onAnotherDay(known(placeOf(state, step)?.meetingOn), occurredOn)

const ended = ({ status, returned }: Approval): Guard => {
  if (returned !== undefined) return { type: "ApprovalIsReturned", invariants: ["A-14"], step: returned.step }
  return status === "withdrawn" || status === "lapsed"
    ? { type: "ApprovalIsOver", invariants: [], status }
    : undefined
}

const decided = (state: Approval): Guard => {
  const decision = authoritativeDecision(state)
  return decision && { type: "AlreadyDecided", invariants: ["A-16"], step: decision.step }
}

/** What was returned comes again with another text, or says why not; judged where the former versions are stated. */
const unchanged = (versions: readonly VersionRef[], terms: Approval["terms"]): Guard =>
  brokenIf(
    terms?.previousVersions !== undefined &&
      terms.resubmittedUnchanged === undefined &&
      haveSameText(terms.previousVersions, versions),
    { type: "ResubmittedUnchanged", invariants: ["A-14"], versions },
  )
