import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { planEvents as events } from "./events.ts"

export const planCommands = {
  SetTargetDate: events.TargetDateSet.data,
  AssignPreparationResponsibility: events.PreparationResponsibilityAssigned.data,
  TransferResponsibility: events.PreparationResponsibilityTransferred.data,
  LinkProject: events.ProjectLinked.data,
  UnlinkProject: events.ProjectUnlinked.data,
  WaiveRequirement: events.RequirementWaived.data,
  PromiseFollowUp: events.FollowUpPromised.data,
  ReportFollowUp: events.FollowUpReported.data,
  ReviewProgramme: events.ProgrammeReviewed.data,
}

export type PlanCommand = CommandOf<typeof planCommands>
/** What a command on the plan states. */
export type Data<Type extends PlanCommand["type"]> = Extract<PlanCommand, { type: Type }>["data"]

const owner: readonly Capacity[] = ["portfolio-owner", "records-officer"]
const followers: readonly Capacity[] = ["portfolio-owner", "preparer", "preparing-body"]

/** Who may do what: those who prepare promise what follows, and report on it. */
export const planCapacities: Readonly<Record<PlanCommand["type"], readonly Capacity[]>> = {
  SetTargetDate: owner,
  AssignPreparationResponsibility: owner,
  TransferResponsibility: ["portfolio-owner", "policy", "records-officer"],
  LinkProject: owner,
  UnlinkProject: owner,
  WaiveRequirement: owner,
  PromiseFollowUp: followers,
  ReportFollowUp: followers,
  ReviewProgramme: owner,
}
