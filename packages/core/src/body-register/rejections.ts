import type { Because, CapacityNotEntitled, Ruling } from "../judge.ts"
import type { BodyRegisterEvent } from "./events.ts"

interface OfBody<Type extends string> extends Because<Type> {
  readonly body: string
}
interface OfDelegation<Type extends string> extends Because<Type> {
  readonly delegation: string
}

/** Why a body register does not accept a command. */
export type BodyRegisterRejection =
  | CapacityNotEntitled
  | OfBody<"BodyAlreadyRegistered">
  | OfBody<"BodyIsItsOwnParent">
  | (OfBody<"ParentUnknown"> & { readonly parent: string })
  | OfBody<"AdvisoryGroupCannotDecide">
  | OfBody<"BodyNotRegistered">
  | OfBody<"BodyHasEnded">
  | OfBody<"BodyIsItsOwnSuccessor">
  | (OfBody<"TaskGoesElsewhere"> & { readonly successor: string })
  | (OfBody<"TermAlreadyStarted"> & { readonly term: string })
  | (OfBody<"TermNotStarted"> & { readonly term: string })
  | (OfBody<"OfficeHeldAlready"> & { readonly person: string })
  | (OfBody<"OfficeNotHeld"> & { readonly person: string })
  | OfDelegation<"DelegationAlreadyGranted">
  | OfDelegation<"DelegationNotGranted">
  | (OfDelegation<"DelegationTooDeep"> & {
      readonly depth: number
      readonly deepest: number
      readonly provision: string
    })
  | (OfDelegation<"MatterReserved"> & { readonly matter: string; readonly provision: string })

export type Decision = Ruling<BodyRegisterEvent, BodyRegisterRejection>
export type Guard = BodyRegisterRejection | undefined
