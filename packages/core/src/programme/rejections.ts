import type { DateRange } from "../date-range.ts"
import type { DocumentKind } from "../document/terms.ts"
import type { Because, CapacityNotEntitled, Ruling } from "../judge.ts"
import type { PlanRejection } from "../plan/rejections.ts"
import type { Finding } from "../readiness-report.ts"
import type { VersionRef } from "../text-ref.ts"
import type { Tier } from "../tier.ts"
import type { ProgrammeEvent } from "./events.ts"
import type { ProgrammeState } from "./standing.ts"

interface OfDocument<Type extends string> extends Because<Type> {
  readonly document: string
}

/** Why a programme does not accept a command. */
export type ProgrammeRejection =
  | CapacityNotEntitled
  | PlanRejection
  | Because<"ProgrammeNotStarted">
  | Because<"ProgrammeAlreadyStarted">
  | (Because<"ProgrammeAlreadyMandated"> & { readonly mandatedOn: DateRange })
  | (Because<"ProgrammeAlreadyLaunched"> & { readonly launchedOn: DateRange })
  /** What it is now, and since when; only what happened before may still be told, and what undoes it. */
  | (Because<"ProgrammeHasEnded"> & { readonly state: ProgrammeState; readonly since: DateRange })
  | (Because<"AuthorityMissing"> & { readonly command: string })
  | OfDocument<"DocumentAlreadyAdded">
  | OfDocument<"DocumentUnknown">
  | OfDocument<"StatutoryWithoutBasis">
  | (OfDocument<"BodyCannotDecide"> & { readonly body: string })
  | (OfDocument<"ReservedToCouncil"> & {
      readonly kind: DocumentKind
      readonly tier: Tier
      /** The section that reserves it, as the profile has it. */
      readonly provision: string
    })
  | (OfDocument<"VersionOfAnotherDocument"> & { readonly version: VersionRef })
  | (Because<"InputNamedTwice"> & { readonly programme: string })
  | Because<"NoRequiredDocument">
  | (Because<"AlreadySubmitted"> & { readonly approval: string })
  | Because<"ReportMissing">
  | (Because<"NotReady"> & { readonly blockers: readonly Finding[] })
  | (Because<"NotSubmitted"> & { readonly approval: string })
  | Because<"NothingToReinstate">

export type Decision = Ruling<ProgrammeEvent, ProgrammeRejection>
export type Guard = ProgrammeRejection | undefined
