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
  AbolishSeat: events.SeatAbolished.data,
  RequestNomination: events.NominationRequested.data,
  ReceiveNomination: events.NominationReceived.data,
  RecordNominationDeclined: events.NominationDeclined.data,
  AppointMember: events.MemberAppointed.data,
  AppointDeputy: events.DeputyAppointed.data,
  AppointChair: events.ChairAppointed.data,
  SubmitResignation: events.ResignationSubmitted.data,
  GrantResignation: events.ResignationGranted.data,
  RecordEligibilityLost: events.EligibilityLost.data,
  VacateSeat: events.SeatVacated.data,
  ReplaceMember: events.MemberReplaced.data,
  DismissMembers: events.MembersDismissed.data,
  RecordAppointmentAnnulled: events.AppointmentAnnulled.data,
  ReassignSubGroup: events.SubGroupReassigned.data,
  ConstituteGroup: events.GroupConstituted.data,
  EndGroup: events.GroupEnded.data,
}

/** What may be asked of a group: its tasks, seats, members, deputies and chairs. */
export type GroupCommand = CommandOf<typeof groupCommands>

/** What a command of a group states. */
export type Data<Type extends GroupCommand["type"]> = Extract<GroupCommand, { type: Type }>["data"]

const secretary: readonly Capacity[] = ["group-secretary"]
const setters: readonly Capacity[] = ["portfolio-owner", "preparing-body", "minutes-keeper"]
/** What the body decides that fills the seats. */
const electors: readonly Capacity[] = ["group-secretary", "minutes-keeper"]

/** Who may do what: setting up a group and filling its seats are different offices. */
export const capacities: Readonly<Record<GroupCommand["type"], readonly Capacity[]>> = {
  EstablishGroup: setters,
  ContinueGroup: ["records-officer"],
  SetMandate: setters,
  DefineSeat: secretary,
  DeferComposition: secretary,
  ReviseComposition: secretary,
  PlanNominationRequest: secretary,
  AuthoriseExpertInvitation: secretary,
  AbolishSeat: secretary,
  RequestNomination: secretary,
  ReceiveNomination: secretary,
  RecordNominationDeclined: secretary,
  AppointMember: electors,
  AppointDeputy: electors,
  AppointChair: electors,
  SubmitResignation: secretary,
  GrantResignation: electors,
  RecordEligibilityLost: electors,
  VacateSeat: secretary,
  ReplaceMember: electors,
  DismissMembers: electors,
  RecordAppointmentAnnulled: ["records-officer"],
  ReassignSubGroup: setters,
  ConstituteGroup: secretary,
  EndGroup: setters,
}
