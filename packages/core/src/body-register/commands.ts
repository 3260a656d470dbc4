import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { bodyRegisterEvents as events } from "./events.ts"

export const bodyRegisterCommands = {
  RegisterBody: events.BodyRegistered.data,
  RenameBody: events.BodyRenamed.data,
  MergeBodies: events.BodiesMerged.data,
  SplitBody: events.BodySplit.data,
  DissolveBody: events.BodyDissolved.data,
  StartTerm: events.TermStarted.data,
  EndTerm: events.TermEnded.data,
  AppointOfficeHolder: events.OfficeHolderAppointed.data,
  EndOfficeHolder: events.OfficeHolderEnded.data,
  SetStatutorySize: events.StatutorySizeSet.data,
  GrantDelegation: events.DelegationGranted.data,
  RevokeDelegation: events.DelegationRevoked.data,
}

/** What may be asked of an authority's register: bodies and their names, terms, offices, sizes and delegations. */
export type BodyRegisterCommand = CommandOf<typeof bodyRegisterCommands>
export type Data<Type extends BodyRegisterCommand["type"]> = Extract<
  BodyRegisterCommand,
  { type: Type }
>["data"]

const keepers: readonly Capacity[] = ["records-officer"]

/** Who may do what: the register is kept in one place, whoever decides on the bodies. */
export const capacities: Readonly<Record<BodyRegisterCommand["type"], readonly Capacity[]>> = {
  RegisterBody: keepers,
  RenameBody: keepers,
  MergeBodies: keepers,
  SplitBody: keepers,
  DissolveBody: keepers,
  StartTerm: keepers,
  EndTerm: keepers,
  AppointOfficeHolder: keepers,
  EndOfficeHolder: keepers,
  SetStatutorySize: keepers,
  GrantDelegation: keepers,
  RevokeDelegation: keepers,
}
