import type { DateRange } from "../date-range.ts"
import type { LocalizedText } from "../localized-text.ts"
import type { Told } from "../told.ts"
import type { GroupEvent } from "./events.ts"
import type { GroupKind, LegalStatus, Serves } from "./terms.ts"

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

export interface Group {
  readonly status: "none" | "established" | "continued"
  readonly kind?: GroupKind
  readonly name?: LocalizedText
  readonly legalStatus?: Told<LegalStatus>
  readonly appointedBy?: Told<string>
  readonly serves?: Serves
  readonly parent?: string
  /** Where a group comes from that continues. */
  readonly origin?: Told<LocalizedText>
  /** What it was given to do, in the order in which that was decided. */
  readonly mandates: readonly Mandate[]
  readonly seats: readonly Seat[]
  /** The last word that the composition is decided later, until it is revised. Seats may be defined beside it. */
  readonly deferred?: Data<"CompositionDeferred"> & Since
  readonly revisions: readonly (Data<"CompositionRevised"> & Since)[]
  readonly nominationRequests: readonly (Data<"NominationRequestPlanned"> & Since)[]
  readonly expertInvitations: readonly (Data<"ExpertInvitationAuthorised"> & Since)[]
  readonly establishedOn?: DateRange
  readonly continuedOn?: DateRange
}

export const initial: Group = {
  status: "none",
  mandates: [],
  seats: [],
  revisions: [],
  nominationRequests: [],
  expertInvitations: [],
}
