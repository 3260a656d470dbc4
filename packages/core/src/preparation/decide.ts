import type { Context } from "../decider.ts"
import { entitled, refuse, type Ruling } from "../judge.ts"
import { capacities, type PreparationCommand } from "./commands.ts"
import { complete, completeItem, linkConsultation, planItem, start } from "./course.ts"
import { addressDirection, addressRequirement, receiveDirection, register } from "./drafts.ts"
import type { PreparationEvent } from "./events.ts"
import type { PreparationRejection } from "./rejections.ts"
import type { Preparation } from "./state.ts"

export const decide = (
  command: PreparationCommand,
  state: Preparation,
  { actor }: Context,
): Ruling<PreparationEvent, PreparationRejection> => {
  const unentitled = entitled(capacities, command.type, actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "StartPreparation":
      return start(command.data, state)
    case "PlanWorkItem":
      return planItem(command.data, state)
    case "CompleteWorkItem":
      return completeItem(command.data, state)
    case "ReceiveDirection":
      return receiveDirection(command.data, state)
    case "AddressDirection":
      return addressDirection(command.data, state)
    case "RegisterDraftVersion":
      return register(command.data, state)
    case "AddressRequirement":
      return addressRequirement(command.data, state)
    case "LinkConsultation":
      return linkConsultation(command.data, state)
    case "CompletePreparation":
      return complete(command.data, state)
  }
}
