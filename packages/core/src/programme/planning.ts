import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { isSameJson } from "../same-json.ts"
import { tier } from "../tier.ts"
import { isTold, known } from "../told.ts"
import type { Data } from "./commands.ts"
import type { Decision, Guard } from "./rejections.ts"
import { responsibleOn, type Programme } from "./state.ts"
import { isSameText } from "./terms.ts"

/** Who has it already is not given it again. */
export const assign = (data: Data<"AssignPreparationResponsibility">, state: Programme): Decision => {
  const { lead, joint, others } = state.responsibilities.at(-1) ?? {}
  const isHeld = isSameJson(data, { lead, joint, others })
  return ruling(isHeld ? [] : [{ type: "PreparationResponsibilityAssigned", data }], namedTwice(data))
}

/** It passes on one day from the one who has it, so there is neither a gap nor an overlap. Where a lead is untold, it may be that one. */
export const transfer = (
  data: Data<"TransferResponsibility">,
  state: Programme,
  { occurredOn, today }: Context,
): Decision => {
  const day = data.effectiveFrom ?? occurredOn.to ?? today
  const [from, lead] = [known(data.from), known(responsibleOn(state, day)?.lead)]
  return ruling(
    [{ type: "PreparationResponsibilityTransferred", data }],
    namedTwice(data),
    from === undefined || lead === undefined || from === lead
      ? undefined
      : { type: "NotTheLead", invariants: ["P-07"], from, lead },
  )
}

const namedTwice = ({ lead, joint }: Data<"AssignPreparationResponsibility">): Guard => {
  const bodies = isTold(lead) ? [lead, ...joint] : joint
  const body = bodies.find((one, index) => bodies.indexOf(one) !== index)
  return body === undefined ? undefined : { type: "BodyNamedTwice", invariants: ["P-07"], body }
}

/** A project that is linked already in the same way is not linked again. */
export const linkProject = (data: Data<"LinkProject">, state: Programme): Decision =>
  ruling(isLinked(state, data, data.project.name) ? [] : [{ type: "ProjectLinked", data }])

export const unlinkProject = (data: Data<"UnlinkProject">, state: Programme): Decision =>
  ruling(
    [{ type: "ProjectUnlinked", data }],
    isLinked(state, data, data.project) ? undefined : { type: "ProjectNotLinked", invariants: ["P-19"] },
  )

const isLinked = (
  { projects }: Programme,
  { relation }: Pick<Data<"UnlinkProject">, "relation">,
  name: Data<"UnlinkProject">["project"],
): boolean =>
  projects.some(
    (one) => one.unlinked === undefined && one.relation === relation && isSameText(one.project.name, name),
  )

/** A requirement of the law is not waived at all; another one is by the body that set it, or by one on a higher level. */
export const waiveRequirement = (data: Data<"WaiveRequirement">): Decision => {
  const { code, waivedBy, statutory } = data
  const setBy = known(data.setBy)
  const isBelow =
    setBy !== undefined &&
    setBy.body !== waivedBy.body &&
    tier.options.indexOf(waivedBy.tier) >= tier.options.indexOf(setBy.tier)
  return ruling(
    [{ type: "RequirementWaived", data }],
    known(statutory) === true ? { type: "StatutoryRequirement", invariants: ["P-17"], code } : undefined,
    isBelow
      ? { type: "WaivedFromBelow", invariants: ["P-17"], code, setBy: setBy.tier, waivedBy: waivedBy.tier }
      : undefined,
  )
}

export const reportFollowUp = (data: Data<"ReportFollowUp">, { followUps }: Programme): Decision =>
  ruling(
    [{ type: "FollowUpReported", data }],
    data.promise === undefined || followUps.some(({ promise }) => promise === data.promise)
      ? undefined
      : { type: "PromiseUnknown", invariants: [], promise: data.promise },
  )
