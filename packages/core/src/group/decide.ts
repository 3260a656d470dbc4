import type { Context } from "../decider.ts"
import { entitled, refuse } from "../judge.ts"
import { capacities, type GroupCommand } from "./commands.ts"
import { abolishSeat, appointChair, authoriseExperts, defer, defineSeat, revise } from "./composition.ts"
import { constitute, continueGroup, end, establish, reassign, setMandate } from "./establishment.ts"
import { annul, appointDeputy, appointMember, change, dismiss, replace } from "./members.ts"
import {
  declineNomination,
  planNominationRequest,
  receiveNomination,
  requestNomination,
} from "./nominations.ts"
import type { Decision } from "./rejections.ts"
import type { Group } from "./state.ts"

export const decide = (command: GroupCommand, state: Group, context: Context): Decision => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "EstablishGroup":
      return establish(command.data, state, context)
    case "ContinueGroup":
      return continueGroup(command.data, state, context)
    case "SetMandate":
      return setMandate(command.data, state, context)
    case "ReassignSubGroup":
      return reassign(command.data, state)
    case "ConstituteGroup":
      return constitute(command.data, state)
    case "EndGroup":
      return end(command.data, state)
    case "DefineSeat":
      return defineSeat(command.data, state, context)
    case "AbolishSeat":
      return abolishSeat(command.data, state, context)
    case "AppointChair":
      return appointChair(command.data, state, context)
    case "DeferComposition":
      return defer(command.data, state, context)
    case "ReviseComposition":
      return revise(command.data, state, context)
    case "AuthoriseExpertInvitation":
      return authoriseExperts(command.data, state, context)
    case "PlanNominationRequest":
      return planNominationRequest(command.data, state, context)
    case "RequestNomination":
      return requestNomination(command.data, state, context)
    case "ReceiveNomination":
      return receiveNomination(command.data, state, context)
    case "RecordNominationDeclined":
      return declineNomination(command.data, state, context)
    case "AppointMember":
      return appointMember(command.data, state, context)
    case "AppointDeputy":
      return appointDeputy(command.data, state, context)
    case "ReplaceMember":
      return replace(command.data, state, context)
    case "DismissMembers":
      return dismiss(command.data, state, context)
    case "RecordAppointmentAnnulled":
      return annul(command.data, state, context)
    case "SubmitResignation":
      return change({ type: "ResignationSubmitted", data: command.data }, state, context)
    case "GrantResignation":
      return change({ type: "ResignationGranted", data: command.data }, state, context)
    case "RecordEligibilityLost":
      return change({ type: "EligibilityLost", data: command.data }, state, context)
    case "VacateSeat":
      return change({ type: "SeatVacated", data: command.data }, state, context)
  }
}
