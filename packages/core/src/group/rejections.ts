import type { Because, CapacityNotEntitled, Ruling } from "../judge.ts"
import type { GroupEvent } from "./events.ts"
import type { Group } from "./state.ts"

interface OfSeat<Type extends string> extends Because<Type> {
  readonly seat: string
}
interface OfRequest<Type extends string> extends Because<Type> {
  readonly request: string
}

/** Why a group does not accept a command. */
export type GroupRejection =
  | CapacityNotEntitled
  | Because<"GroupNotEstablished">
  | (Because<"GroupAlreadyEstablished"> & { readonly status: Exclude<Group["status"], "none"> })
  | Because<"AuthorityMissing">
  | OfSeat<"SeatAlreadyDefined">
  | (OfSeat<"ChairAlreadyDefined"> & { readonly chair: string })
  | OfSeat<"ExpertWithVote">
  | Because<"GroupHasEnded">
  | Because<"GroupWithoutChair">
  | Because<"CompositionStillDeferred">
  | OfSeat<"SeatUnknown">
  | OfSeat<"SeatFilledByRule">
  | (OfSeat<"SeatTaken"> & { readonly places: number })
  | OfSeat<"SeatWithoutDeputies">
  | OfSeat<"SeatNotHeld">
  | (OfSeat<"MemberUnclear"> & { readonly persons: readonly string[] })
  | OfSeat<"NothingLeftOfTerm">
  | OfRequest<"NominationAlreadyRequested">
  | OfRequest<"NominationNotRequested">
  | (OfRequest<"TooManyNominees"> & { readonly named: number; readonly seats: number })

/** What a group's decider finds on a command, and what one guard does. */
export type Decision = Ruling<GroupEvent, GroupRejection>
export type Guard = GroupRejection | undefined
