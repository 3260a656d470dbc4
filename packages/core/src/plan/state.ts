import type { DateRange } from "../date-range.ts"
import type { PlanEvent } from "./events.ts"

/** The facts of an event of the plan. */
type Facts<Type extends PlanEvent["type"]> = Extract<PlanEvent, { type: Type }>["data"]

/** What an event of the plan states, and when it happened. */
type Dated<Type extends PlanEvent["type"]> = Facts<Type> & { readonly on: DateRange }

/** Who prepares a programme, as it was assigned or transferred, and since when. */
export type Responsibility = Dated<"PreparationResponsibilityAssigned"> &
  Partial<Facts<"PreparationResponsibilityTransferred">>

/** How a programme is planned and followed, as part of its state. */
export interface Plan {
  /** Every target that was ever set, in the order in which they were set. */
  readonly targets: readonly Dated<"TargetDateSet">[]
  /** Who was entrusted with the preparation, in the order in which it was recorded. */
  readonly responsibilities: readonly Responsibility[]
  readonly projects: readonly (Dated<"ProjectLinked"> & { readonly unlinked?: Dated<"ProjectUnlinked"> })[]
  readonly waivers: readonly Dated<"RequirementWaived">[]
  readonly followUps: readonly Dated<"FollowUpPromised">[]
  readonly followUpReports: readonly Dated<"FollowUpReported">[]
  readonly reviews: readonly Dated<"ProgrammeReviewed">[]
}

export const nothingPlanned: Plan = {
  targets: [],
  responsibilities: [],
  projects: [],
  waivers: [],
  followUps: [],
  followUpReports: [],
  reviews: [],
}
