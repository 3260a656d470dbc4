import type { Context } from "../decider.ts"
import { entitled, refuse } from "../judge.ts"
import { capacities, type PreparationCommand } from "./commands.ts"
import { abandon, close, complete, putOnHold, reopen, resume, start } from "./course.ts"
import {
  addressDirection,
  declineDirection,
  disposeInput,
  receiveDirection,
  receiveInput,
} from "./directions.ts"
import { addressRequirement, register, revokeAddress } from "./drafts.ts"
import type { Decision } from "./rejections.ts"
import type { Preparation } from "./state.ts"
import {
  completeItem,
  cooperate,
  dropItem,
  linkConsultation,
  notConcerned,
  offer,
  planItem,
  recordImpact,
  respond,
} from "./work.ts"

export const decide = (command: PreparationCommand, state: Preparation, { actor }: Context): Decision => {
  const unentitled = entitled(capacities, command.type, actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "StartPreparation":
      return start(command.data, state)
    case "PlanWorkItem":
      return planItem(command.data, state)
    case "CompleteWorkItem":
      return completeItem(command.data, state)
    case "DropWorkItem":
      return dropItem(command.data, state)
    case "ReceiveDirection":
      return receiveDirection(command.data, state)
    case "AddressDirection":
      return addressDirection(command.data, state)
    case "DeclineDirection":
      return declineDirection(command.data, state)
    case "ReceiveCarriedForwardInput":
      return receiveInput(command.data, state)
    case "DisposeCarriedForwardInput":
      return disposeInput(command.data, state)
    case "RegisterDraftVersion":
      return register(command.data, state)
    case "AddressRequirement":
      return addressRequirement(command.data, state)
    case "RevokeRequirementAddress":
      return revokeAddress(command.data, state)
    case "RecordImpactAssessment":
      return recordImpact(command.data, state)
    case "OfferToInfluenceBody":
      return offer(command.data, state)
    case "RecordInfluenceBodyResponse":
      return respond(command.data, state)
    case "RecordInfluenceBodyNotConcerned":
      return notConcerned(command.data, state)
    case "CompleteStaffCooperation":
      return cooperate(command.data, state)
    case "LinkConsultation":
      return linkConsultation(command.data, state)
    case "CompletePreparation":
      return complete(command.data, state)
    case "ReopenPreparation":
      return reopen(command.data, state)
    case "PutPreparationOnHold":
      return putOnHold(command.data, state)
    case "ResumePreparation":
      return resume(command.data, state)
    case "ClosePreparation":
      return close(command.data, state)
    case "AbandonPreparation":
      return abandon(command.data, state)
  }
}
