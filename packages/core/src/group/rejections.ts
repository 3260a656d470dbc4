import type { CapacityNotEntitled, Refusal } from "../judge.ts"
import type { Group } from "./state.ts"

interface Because<Type extends string> extends Refusal {
  readonly type: Type
}
interface OfSeat<Type extends string> extends Because<Type> {
  readonly seat: string
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
