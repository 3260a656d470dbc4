import type { Happened } from "../decider.ts"
import type { PlanEvent } from "./events.ts"
import { isOf } from "./projects.ts"
import type { Plan } from "./state.ts"

/** What is planned, after one more event: nothing that was ever set is lost. */
export const evolvePlan = <State extends Plan>(
  state: State,
  { type, data, on }: Happened<PlanEvent>,
): State => {
  switch (type) {
    case "TargetDateSet":
      return { ...state, targets: [...state.targets, { ...data, on }] }
    case "PreparationResponsibilityAssigned":
    case "PreparationResponsibilityTransferred":
      return { ...state, responsibilities: [...state.responsibilities, { ...data, on }] }
    case "ProjectLinked":
      return { ...state, projects: [...state.projects, { ...data, on }] }
    case "ProjectUnlinked": {
      const unlinked = { ...data, on }
      return {
        ...state,
        projects: state.projects.map((one) => (isOf(one, data) ? { ...one, unlinked } : one)),
      }
    }
    case "RequirementWaived":
      return { ...state, waivers: [...state.waivers, { ...data, on }] }
    case "FollowUpPromised":
      return { ...state, followUps: [...state.followUps, { ...data, on }] }
    case "FollowUpReported":
      return { ...state, followUpReports: [...state.followUpReports, { ...data, on }] }
    case "ProgrammeReviewed":
      return { ...state, reviews: [...state.reviews, { ...data, on }] }
  }
}
