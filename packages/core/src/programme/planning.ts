import { ruling, type Ruling } from "../judge.ts"
import { isSameJson } from "../same-json.ts"
import { isTold } from "../told.ts"
import { notStarted } from "./beginning.ts"
import type { ProgrammeCommand } from "./commands.ts"
import { unknownDocument } from "./documents.ts"
import type { ProgrammeEvent } from "./events.ts"
import type { ProgrammeRejection } from "./rejections.ts"
import type { Programme } from "./state.ts"
import { isSameText } from "./terms.ts"

type Data<Type extends ProgrammeCommand["type"]> = Extract<ProgrammeCommand, { type: Type }>["data"]
type Decision = Ruling<ProgrammeEvent, ProgrammeRejection>
type Guard = ProgrammeRejection | undefined

export const setPeriod = (data: Data<"SetPeriod">, state: Programme): Decision =>
  ruling(
    [{ type: "PeriodSet", data }],
    notStarted(state),
    data.document === undefined ? undefined : unknownDocument(state, data.document),
  )

export const setTargetDate = (data: Data<"SetTargetDate">, state: Programme): Decision =>
  ruling([{ type: "TargetDateSet", data }], notStarted(state))

/** Assigning anew is how the responsibility passes on: the one assigned last has it, so there is never a gap. */
/** Who has it already is not given it again. */
export const assignResponsibility = (
  data: Data<"AssignPreparationResponsibility">,
  state: Programme,
): Decision => {
  const { lead, joint, others } = state.responsibilities.at(-1) ?? {}
  const isHeld = isSameJson(data, { lead, joint, others })
  return ruling(
    isHeld ? [] : [{ type: "PreparationResponsibilityAssigned", data }],
    notStarted(state),
    namedTwice(data),
  )
}

/** A project that is linked already in the same way is not linked again. */
export const linkProject = (data: Data<"LinkProject">, state: Programme): Decision => {
  const linked = state.projects.some(
    ({ project, relation }) => relation === data.relation && isSameText(project.name, data.project.name),
  )
  return ruling(linked ? [] : [{ type: "ProjectLinked", data }], notStarted(state))
}

export const promiseFollowUp = (data: Data<"PromiseFollowUp">, state: Programme): Decision =>
  ruling([{ type: "FollowUpPromised", data }], notStarted(state))

const namedTwice = ({ lead, joint }: Data<"AssignPreparationResponsibility">): Guard => {
  const bodies = isTold(lead) ? [lead, ...joint] : joint
  const body = bodies.find((one, index) => bodies.indexOf(one) !== index)
  return body === undefined ? undefined : { type: "BodyNamedTwice", invariants: ["P-07"], body }
}
