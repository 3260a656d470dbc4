import type { DateRange, LocalDate } from "@programme-lifecycle/core"
import type { Preparation, Programme } from "@programme-lifecycle/core/replay"
import { programmeStateOf, type ProgrammeState } from "@programme-lifecycle/core/views"
import { markOf, type Mark } from "./named.ts"
import type { Weak } from "./remarks.ts"

/** How far a programme has come: computed from its own stream, its documents and its preparation. */
export type Stage =
  | "registered"
  | "mandated"
  | "launched"
  | "in preparation"
  | "prepared"
  | "submitted"
  | "adopted in part"
  | "adopted"
  | "in force"
  /** Adopted, and not to be executed for the time being: its enforcement is prohibited, or the decision is handled anew. */
  | "suspended"
  | "expired"
  | "superseded"
  | "annulled"
  | "rejected"
  | "cancelled"
  | "lapsed"

const stages: Readonly<Record<ProgrammeState, Stage>> = {
  none: "registered",
  registered: "registered",
  mandated: "mandated",
  launched: "launched",
  in_preparation: "in preparation",
  submitted: "submitted",
  adopted: "adopted",
  in_force: "in force",
  expired: "expired",
  superseded: "superseded",
  annulled: "annulled",
  rejected: "rejected",
  cancelled: "cancelled",
  lapsed: "lapsed",
}

const ahead: ReadonlySet<Stage> = new Set([
  "registered",
  "mandated",
  "launched",
  "in preparation",
  "prepared",
  "submitted",
  "adopted in part",
] as const)

/** Is something of it still to be decided? */
export const isAhead = (stage: Stage): boolean => ahead.has(stage)

/** The events that a stage rests on, besides those that the programme itself began with. */
const toldBy: Readonly<Partial<Record<Stage, readonly string[]>>> = {
  launched: ["ProgrammeLaunched"],
  "in preparation": ["PreparationStarted", "PreparationReopened", "ProgrammeReturnedToPreparation"],
  prepared: ["PreparationCompleted"],
  submitted: ["ProgrammeSubmittedForApproval"],
  "adopted in part": ["ProgrammeDocumentAdopted"],
  adopted: ["ProgrammeDocumentAdopted"],
  "in force": ["ProgrammeDocumentAdopted"],
  superseded: ["ProgrammeSuperseded"],
  annulled: ["ProgrammeAnnulled"],
  cancelled: ["ProgrammeCancelled"],
  lapsed: ["ProgrammeLapsed"],
}

/** How what tells the stage is known, where no source states it. */
export const stageMarkOf = (stage: Stage, weak: readonly Weak[]): Mark | undefined =>
  toldBy[stage]?.map((type) => markOf(weak, type)).find((mark) => mark !== undefined)

/**
 * What has not come before a decider, or has come back from one, is as far as its preparation is.
 *
 * @param suspended since when the decision that adopted it may not be executed
 */
export const stageOf = (
  programme: Programme,
  prepared: Preparation | undefined,
  on: LocalDate,
  suspended?: DateRange,
): { readonly stage: Stage; readonly since: DateRange } => {
  const { state, since, adoptedInPart } = programmeStateOf(programme, on)
  if (adoptedInPart) return { stage: "adopted in part", since }
  const stage = stages[state]
  if (suspended !== undefined && (stage === "adopted" || stage === "in force"))
    return { stage: "suspended", since: suspended }
  if (stage === "submitted" || !isAhead(stage) || prepared === undefined) return { stage, since }
  const { status, startedOn = since, completedOn = since, reopenings } = prepared
  if (status === "under way" || status === "on hold")
    return { stage: "in preparation", since: reopenings.at(-1)?.on ?? startedOn }
  const isBack = state === "in_preparation" && (completedOn.to ?? "") <= (since.to ?? "")
  return status === "complete" && !isBack ? { stage: "prepared", since: completedOn } : { stage, since }
}
