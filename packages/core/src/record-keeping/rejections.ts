import type { CapacityNotEntitled, Refusal } from "../judge.ts"

/** The stream holds no such event, or it is itself a correction. */
export interface TargetUnknown extends Refusal {
  readonly type: "TargetUnknown"
  readonly target: string
}
/** The corrected facts do not have the shape of the event they replace: each field that is wrong, and why. */
export interface CorrectionDoesNotFit extends Refusal {
  readonly type: "CorrectionDoesNotFit"
  readonly target: string
  readonly issues: readonly { readonly path: string; readonly message: string }[]
}
/** A correction or an annulment without a reason or an authority. */
export interface CorrectionWithoutGrounds extends Refusal {
  readonly type: "CorrectionWithoutGrounds"
  readonly target: string
}
export interface TargetAlreadyAnnulled extends Refusal {
  readonly type: "TargetAlreadyAnnulled"
  readonly target: string
}

export type RecordKeepingRejection =
  | CapacityNotEntitled
  | TargetUnknown
  | CorrectionDoesNotFit
  | CorrectionWithoutGrounds
  | TargetAlreadyAnnulled
