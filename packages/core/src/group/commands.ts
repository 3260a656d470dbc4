import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { groupEvents as events } from "./events.ts"

export const groupCommands = {
  EstablishGroup: events.GroupEstablished.data,
  ContinueGroup: events.GroupContinued.data,
  SetMandate: events.MandateSet.data,
  DefineSeat: events.SeatDefined.data,
  DeferComposition: events.CompositionDeferred.data,
  ReviseComposition: events.CompositionRevised.data,
  PlanNominationRequest: events.NominationRequestPlanned.data,
  AuthoriseExpertInvitation: events.ExpertInvitationAuthorised.data,
}

export type GroupCommand = CommandOf<typeof groupCommands>

/** Who may do what: setting up a group and filling its seats are different offices. */
export const capacities: Readonly<Record<GroupCommand["type"], readonly Capacity[]>> = {
  EstablishGroup: ["portfolio-owner", "preparing-body", "minutes-keeper"],
  ContinueGroup: ["records-officer"],
  SetMandate: ["portfolio-owner", "preparing-body", "minutes-keeper"],
  DefineSeat: ["group-secretary"],
  DeferComposition: ["group-secretary"],
  ReviseComposition: ["group-secretary"],
  PlanNominationRequest: ["group-secretary"],
  AuthoriseExpertInvitation: ["group-secretary"],
}
