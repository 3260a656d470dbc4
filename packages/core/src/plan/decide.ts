import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import type { Data, PlanCommand } from "./commands.ts"
import { linkProject, unlinkProject } from "./projects.ts"
import type { Decision } from "./rejections.ts"
import { assign, transfer } from "./responsibility.ts"
import type { Plan } from "./state.ts"
import { waive } from "./waiver.ts"

export const decideOnPlan = ({ type, data }: PlanCommand, plan: Plan, context: Context): Decision => {
  switch (type) {
    case "SetTargetDate":
      return ruling([{ type: "TargetDateSet", data }])
    case "AssignPreparationResponsibility":
      return assign(data, plan)
    case "TransferResponsibility":
      return transfer(data, plan, context)
    case "LinkProject":
      return linkProject(data, plan)
    case "UnlinkProject":
      return unlinkProject(data, plan)
    case "WaiveRequirement":
      return waive(data)
    case "PromiseFollowUp":
      return ruling([{ type: "FollowUpPromised", data }])
    case "ReportFollowUp":
      return reportFollowUp(data, plan)
    case "ReviewProgramme":
      return ruling([{ type: "ProgrammeReviewed", data }])
  }
}

/** A report may come without a promise; one that names a promise is on one that was made. */
const reportFollowUp = (data: Data<"ReportFollowUp">, { followUps }: Plan): Decision =>
  ruling(
    [{ type: "FollowUpReported", data }],
    data.promise === undefined || followUps.some(({ promise }) => promise === data.promise)
      ? undefined
      : { type: "PromiseUnknown", invariants: [], promise: data.promise },
  )
