import type { DateRange } from "../date-range.ts"
import type { Because, CapacityNotEntitled, Ruling } from "../judge.ts"
import type { MeetingRejection } from "../meeting/rejections.ts"
import type { Outcome } from "../meeting/resolution.ts"
import type { VersionRef } from "../text-ref.ts"
import type { ApprovalEvent } from "./events.ts"

interface OfStep<Type extends string> extends Because<Type> {
  readonly step: number
}
interface OfDirection<Type extends string> extends Because<Type> {
  readonly direction: string
}

/** Why an approval does not accept a command. */
export type ApprovalRejection =
  | CapacityNotEntitled
  | MeetingRejection
  | Because<"ApprovalNotOpened">
  | Because<"ApprovalAlreadyOpened">
  /** It ended at this step: the matter comes again as another approval. */
  | OfStep<"ApprovalIsReturned">
  | (Because<"ApprovalIsOver"> & { readonly status: "withdrawn" | "lapsed" })
  /** What was put up for decision does not change: other versions come as another approval. */
  | Because<"VersionsAlreadyPutUp">
  | (Because<"ResubmittedUnchanged"> & { readonly versions: readonly VersionRef[] })
  | OfStep<"StepAlreadyDecided">
  /** This step decided the matter: nothing is handled after it. */
  | OfStep<"AlreadyDecided">
  | OfStep<"StepNotOnAgenda">
  | OfStep<"TabledNotOnAgenda">
  | (Because<"DecidedOnAnotherDay"> & { readonly decidedOn: DateRange; readonly meetingOn: DateRange })
  | (OfStep<"StepDoesNotDecide"> & { readonly deciding: readonly number[] })
  | (OfStep<"OpinionNeverApproves"> & { readonly outcome: Outcome })
  | (OfStep<"EntersOtherwise"> & {
      readonly entering: readonly VersionRef[]
      readonly submitted: readonly VersionRef[]
    })
  | OfDirection<"DirectionWithoutDecision">
  | OfDirection<"DirectionAlreadyAdopted">

export type Decision = Ruling<ApprovalEvent, ApprovalRejection>
export type Guard = ApprovalRejection | undefined
