import type { DateRange } from "../date-range.ts"
import type { CapacityNotEntitled, Refusal } from "../judge.ts"
import type { VersionRef } from "../text-ref.ts"
import type { Outcome } from "./terms.ts"

interface Because<Type extends string> extends Refusal {
  readonly type: Type
}
interface OfStep<Type extends string> extends Because<Type> {
  readonly step: number
}
interface OfDirection<Type extends string> extends Because<Type> {
  readonly direction: string
}

/** Why an approval does not accept a command. */
export type ApprovalRejection =
  | CapacityNotEntitled
  | Because<"ApprovalNotOpened">
  | Because<"ApprovalAlreadyOpened">
  /** It ended at this step: the matter comes again as another approval. */
  | OfStep<"ApprovalIsReturned">
  | OfStep<"StepAlreadyDecided">
  /** This step decided the matter: nothing is handled after it. */
  | OfStep<"AlreadyDecided">
  | OfStep<"StepNotOnAgenda">
  | (Because<"DecidedOnAnotherDay"> & { readonly decidedOn: DateRange; readonly meetingOn: DateRange })
  | (OfStep<"OpinionNeverApproves"> & { readonly outcome: Outcome })
  | (Because<"AdoptedNotAsProposed"> & {
      readonly submitted: readonly VersionRef[]
      readonly adopted: readonly VersionRef[]
    })
  | (Because<"NothingAmended"> & { readonly adopted: readonly VersionRef[] })
  | Because<"AmendmentsMissing">
  | OfDirection<"DirectionWithoutDecision">
  | OfDirection<"DirectionAlreadyAdopted">
