import type { Because, Ruling } from "../judge.ts"
import type { Tier } from "../tier.ts"
import type { PlanEvent } from "./events.ts"

/** Why something cannot be recorded of the plan of a programme. */
export type PlanRejection =
  | (Because<"BodyNamedTwice"> & { readonly body: string })
  /** The lead that is known, which is not the one that it passes from. */
  | (Because<"NotTheLead"> & { readonly from: string; readonly lead: string })
  | Because<"ProjectNotLinked">
  | (Because<"StatutoryRequirement"> & { readonly code: string })
  | (Because<"WaivedFromBelow"> & { readonly code: string; readonly setBy: Tier; readonly waivedBy: Tier })
  | (Because<"PromiseUnknown"> & { readonly promise: string })

export type Decision = Ruling<PlanEvent, PlanRejection>
export type Guard = PlanRejection | undefined
