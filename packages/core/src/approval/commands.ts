import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { approvalEvents as events } from "./events.ts"

/** What a body does with an item besides deciding on it. */
export const handlingCommands = {
  DebateItem: events.ItemDebated.data,
  PresentProposal: events.ProposalPresented.data,
  AlterProposal: events.ProposalAltered.data,
  WithdrawProposal: events.ProposalWithdrawn.data,
  MakeCounterProposal: events.CounterProposalMade.data,
  SecondCounterProposal: events.CounterProposalSeconded.data,
  EstablishQuorum: events.QuorumEstablished.data,
  LoseQuorum: events.QuorumLost.data,
  DeclareDisqualification: events.DisqualificationDeclared.data,
  DecideDisqualification: events.DisqualificationDecided.data,
  HoldVote: events.VoteHeld.data,
  HoldElection: events.ElectionHeld.data,
  RegisterDissent: events.DissentRegistered.data,
  FileDissentGrounds: events.DissentGroundsFiled.data,
}

export const approvalCommands = {
  OpenApproval: events.ApprovalOpened.data,
  PutVersionsUp: events.VersionsPutUp.data,
  AddRouteStep: events.RouteStepAdded.data,
  RemoveRouteStep: events.RouteStepRemoved.data,
  PlaceItemOnAgenda: events.ItemPlacedOnAgenda.data,
  RemoveItemFromAgenda: events.ItemRemovedFromAgenda.data,
  MakeDecision: events.DecisionMade.data,
  AdoptAccompanyingDirection: events.AccompanyingDirectionAdopted.data,
  TableItem: events.ItemTabled.data,
  PassItemOn: events.ItemPassedOn.data,
  ReturnItem: events.ItemReturned.data,
  WithdrawApproval: events.ApprovalWithdrawn.data,
  LapseApproval: events.ApprovalLapsed.data,
  ...handlingCommands,
}

export type HandlingCommand = CommandOf<typeof handlingCommands>
/** What may be asked of an approval: its route, the handling at each meeting, and the decision of each step. */
export type ApprovalCommand = CommandOf<typeof approvalCommands>
export type Data<Type extends ApprovalCommand["type"]> = Extract<ApprovalCommand, { type: Type }>["data"]

const preparers: readonly Capacity[] = ["preparing-body", "presenter", "minutes-keeper"]
const presenter: readonly Capacity[] = ["presenter", "minutes-keeper"]
const minutes: readonly Capacity[] = ["minutes-keeper"]

/** Who may do what: what happens at a meeting is recorded by whoever keeps its minutes. */
export const capacities: Readonly<Record<ApprovalCommand["type"], readonly Capacity[]>> = {
  OpenApproval: preparers,
  PutVersionsUp: preparers,
  AddRouteStep: preparers,
  RemoveRouteStep: preparers,
  PlaceItemOnAgenda: minutes,
  RemoveItemFromAgenda: minutes,
  DebateItem: minutes,
  PresentProposal: presenter,
  AlterProposal: presenter,
  WithdrawProposal: presenter,
  MakeCounterProposal: minutes,
  SecondCounterProposal: minutes,
  EstablishQuorum: minutes,
  LoseQuorum: minutes,
  DeclareDisqualification: minutes,
  DecideDisqualification: minutes,
  HoldVote: minutes,
  HoldElection: minutes,
  MakeDecision: minutes,
  AdoptAccompanyingDirection: minutes,
  RegisterDissent: minutes,
  FileDissentGrounds: minutes,
  TableItem: minutes,
  PassItemOn: minutes,
  ReturnItem: minutes,
  WithdrawApproval: preparers,
  LapseApproval: minutes,
}
