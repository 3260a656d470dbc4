import { isBy, onDay, type DateRange, type LocalDate } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { isSameJson } from "../same-json.ts"
import { isTold, known } from "../told.ts"
import type { Data } from "./commands.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Plan, Responsibility } from "./state.ts"

/** Who has it already is not given it again. */
export const assign = (data: Data<"AssignPreparationResponsibility">, plan: Plan): Decision => {
  const { lead, joint, others } = plan.responsibilities.at(-1) ?? {}
  const isHeld = isSameJson(data, { lead, joint, others })
  return ruling(isHeld ? [] : [{ type: "PreparationResponsibilityAssigned", data }], namedTwice(data))
}

/** It passes on one day from the one who has it, so there is neither a gap nor an overlap. Where a lead is untold, it may be that one. */
export const transfer = (
  data: Data<"TransferResponsibility">,
  plan: Plan,
  { occurredOn, today }: Context,
): Decision => {
  const day = data.effectiveFrom ?? occurredOn.to ?? today
  const [from, lead] = [known(data.from), known(responsibleOn(plan, day)?.lead)]
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

/**
 * Who is responsible for the preparation on a day: whoever was entrusted with it last by then, so that there is one lead at most,
 * and never a gap.
 */
export const responsibleOn = ({ responsibilities }: Plan, day: LocalDate): Responsibility | undefined =>
  responsibilities
    .filter((one) => isBy(sinceOf(one), day) !== "no")
    .reduce<Responsibility | undefined>(
      (last, one) => (last === undefined || lastDayOf(one) >= lastDayOf(last) ? one : last),
      undefined,
    )

const lastDayOf = (one: Responsibility): string => sinceOf(one).to ?? ""

/** The days on which the responsibility began. */
const sinceOf = ({ effectiveFrom, on }: Responsibility): DateRange =>
  effectiveFrom === undefined ? on : onDay(effectiveFrom)
