import type { DateRange, LocalDate } from "../date-range.ts"
import type { LocalizedText } from "../localized-text.ts"
import type { Tenure } from "../tenure.ts"
import type { Told } from "../told.ts"
import type { GroupEvent } from "./events.ts"
import type { Seated } from "../seat-rule.ts"
import type { GroupKind, LegalStatus, Serves, Vacating } from "./terms.ts"

type Data<Type extends GroupEvent["type"]> = Extract<GroupEvent, { type: Type }>["data"]

/** When something became so. */
interface Since {
  readonly on: DateRange
}

export type Seat = Data<"SeatDefined"> & Since

export interface Mandate extends Since {
  readonly tasks: Told<LocalizedText>
  readonly revised: boolean
}

/** How somebody left a seat before or after the term was over. */
export interface Leave extends Since {
  readonly cause: "eligibility_lost" | Vacating | "dismissed" | "annulled" | "replaced"
  /** The first day without them. */
  readonly from: DateRange
}

/** Somebody who was given a seat, or was made a deputy on it: for a time, and in the place of whom. */
export interface Member extends Tenure, Since {
  readonly seat: string
  readonly as: "member" | "deputy"
  readonly who: Seated
  readonly resigned?: DateRange
  /** The resignation, from when it was granted. */
  readonly granted?: DateRange
  readonly left?: Leave
  /** From when another had the place for the rest of the term. */
  readonly succeeded?: DateRange
  /** Whose place was taken, and when that was proposed. */
  readonly after?: Omit<Member, "after"> & { readonly proposedOn?: LocalDate | undefined }
}

export type Nomination = Data<"NominationRequested"> &
  Since & {
    readonly received: readonly (Data<"NominationReceived">["nominees"] & Since)[]
    readonly declinedOn?: DateRange
  }

export type Deferral = Data<"CompositionDeferred"> & Since

/** A group with its seats by their rules, and everyone who was ever given one; `whoSat` tells who sat on a day. */
export interface Group {
  readonly status: "none" | "established" | "continued" | "constituted" | "ended"
  readonly kind?: GroupKind
  readonly name?: LocalizedText
  readonly legalStatus?: Told<LegalStatus>
  readonly appointedBy?: Told<string>
  readonly serves?: Serves
  readonly parent?: string
  /** The last day of its term. */
  readonly until?: LocalDate
  /** Where a group comes from that continues. */
  readonly origin?: Told<LocalizedText>
  /** What it was given to do, in the order in which that was decided. */
  readonly mandates: readonly Mandate[]
  readonly seats: readonly Seat[]
  readonly abolished: readonly (Seat & { readonly abolishedOn: DateRange })[]
  readonly members: readonly Member[]
  /** Who was made chair or vice chair, apart from what the seats tell. */
  readonly chairs: readonly (Data<"ChairAppointed"> & Since)[]
  /** The last word that the composition is decided later, until it is revised. Seats may be defined beside it. */
  readonly deferred?: Deferral
  /** Deferrals that a decision on the composition has settled. */
  readonly settled: readonly (Deferral & { readonly settledOn: DateRange })[]
  readonly revisions: readonly (Data<"CompositionRevised"> & Since)[]
  readonly nominationRequests: readonly (Data<"NominationRequestPlanned"> & Since)[]
  readonly nominations: readonly Nomination[]
  readonly expertInvitations: readonly (Data<"ExpertInvitationAuthorised"> & Since)[]
  readonly establishedOn?: DateRange
  readonly continuedOn?: DateRange
  readonly constitutedOn?: DateRange
  readonly ended?: Data<"GroupEnded"> & Since
}

export const initial: Group = {
  status: "none",
  mandates: [],
  seats: [],
  abolished: [],
  members: [],
  chairs: [],
  settled: [],
  revisions: [],
  nominationRequests: [],
  nominations: [],
  expertInvitations: [],
}
