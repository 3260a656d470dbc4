import type { DateRange, LocalDate } from "../date-range.ts"
import type { Because, CapacityNotEntitled, Ruling } from "../judge.ts"
import type { Tier } from "../tier.ts"
import type { LegalForceEvent } from "./events.ts"
import type { LegalForce } from "./state.ts"
import type { Barrier } from "./status.ts"

/** Of a claim for review, or an appeal. */
interface OfRemedy<Type extends string> extends Because<Type> {
  readonly id: string
}
interface TooLate<Type extends string> extends Because<Type> {
  readonly lastDay: LocalDate
}

/** Why nothing more can be said of a decision. */
export type LegalForceRejection =
  | CapacityNotEntitled
  | Because<"LegalForceNotOpened">
  | Because<"LegalForceAlreadyOpened">
  /** It has been taken back, withheld or taken up, or is final. */
  | (Because<"DecisionNotOpen"> & { readonly status: LegalForce["status"] })
  | Because<"MinutesNotInspected">
  /** The profile's matrix has no row for it: name the provision. */
  | Because<"NoRemedyInMatrix">
  | OfRemedy<"RemedyUnknown">
  | OfRemedy<"RemedyAlreadySought">
  | OfRemedy<"RemedyAlreadyResolved">
  /** It was made on no court's ruling. */
  | OfRemedy<"NothingToReverse">
  | (Because<"NotProhibited"> & { readonly by: string })
  | (Because<"NotEnforceable"> & { readonly barrier: Barrier })
  | Because<"NothingToConfirm">
  | TooLate<"TakenUpTooLate">
  | (Because<"NeverTakenUp"> & { readonly provision: string })
  /** No body is above the council. */
  | Because<"NoHigherBody">
  /** Only what the council decided is brought to the council again. */
  | (Because<"OnlyCouncilDecisionsWithheld"> & { readonly tier: Tier })
  | TooLate<"CorrectionTooLate">
  | (Because<"RemedyPending"> & { readonly ids: readonly string[] })
  | (Because<"PeriodStillRunning"> & { readonly ends: DateRange })

export type Decision = Ruling<LegalForceEvent, LegalForceRejection>
export type Guard = LegalForceRejection | undefined
