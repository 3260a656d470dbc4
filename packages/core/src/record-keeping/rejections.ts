import type { InvariantId } from "../invariants.ts"
import type { CapacityNotEntitled, Refusal, Ruling } from "../judge.ts"
import type { RecordKeepingEvent } from "./events.ts"

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
/** Such an event has legal effect once it has happened: annulling it asserts that it never did. */
export interface LegalEffectNotDenied extends Refusal {
  readonly type: "LegalEffectNotDenied"
  readonly target: string
  readonly event: string
}
/** Who recorded an event does not correct it: a second person looks at it. */
export interface CorrectorIsRecorder extends Refusal {
  readonly type: "CorrectorIsRecorder"
  readonly target: string
  readonly person: string
}

/** An event that integrity would have refused, had the record been as the correction makes it. */
export interface Dependent {
  /** The event's id. */
  readonly event: string
  readonly revision: number
  readonly type: string
  /** Why it would have been refused, and on which rules. */
  readonly refusal: string
  readonly invariants: readonly InvariantId[]
}
/** The corrected record would hold events that integrity refuses, and that nobody has accepted. */
export interface EventsRestOnTarget extends Refusal {
  readonly type: "EventsRestOnTarget"
  readonly target: string
  readonly dependents: readonly Dependent[]
}

export type RecordKeepingRejection =
  | CapacityNotEntitled
  | TargetUnknown
  | CorrectionDoesNotFit
  | CorrectionWithoutGrounds
  | TargetAlreadyAnnulled
  | LegalEffectNotDenied
  | CorrectorIsRecorder
  | EventsRestOnTarget

export type Decision = Ruling<RecordKeepingEvent, RecordKeepingRejection>
export type Guard = RecordKeepingRejection | undefined
