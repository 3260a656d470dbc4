import type { CapacityNotEntitled, Refusal } from "../judge.ts"

interface OfBody<Type extends string> extends Refusal {
  readonly type: Type
  readonly body: string
}

/** Why a body register does not accept a command. */
export type BodyRegisterRejection =
  | CapacityNotEntitled
  | OfBody<"BodyAlreadyRegistered">
  | OfBody<"BodyIsItsOwnParent">
  | (OfBody<"ParentUnknown"> & { readonly parent: string })
  | OfBody<"AdvisoryGroupCannotDecide">
