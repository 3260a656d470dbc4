import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { preparationEvents as events } from "./events.ts"

export const preparationCommands = {
  StartPreparation: events.PreparationStarted.data,
  PlanWorkItem: events.WorkItemPlanned.data,
  CompleteWorkItem: events.WorkItemCompleted.data,
  ReceiveDirection: events.DirectionReceived.data,
  AddressDirection: events.DirectionAddressed.data,
  RegisterDraftVersion: events.DraftVersionRegistered.data,
  AddressRequirement: events.RequirementAddressed.data,
  LinkConsultation: events.ConsultationLinked.data,
  CompletePreparation: events.PreparationCompleted.data,
}

export type PreparationCommand = CommandOf<typeof preparationCommands>

/** Who may do what: preparers draft, and the body that answers for the preparation says when it is complete. */
export const capacities: Readonly<Record<PreparationCommand["type"], readonly Capacity[]>> = {
  StartPreparation: ["preparing-body", "preparer"],
  PlanWorkItem: ["preparer"],
  CompleteWorkItem: ["preparer"],
  ReceiveDirection: ["preparer", "preparing-body", "policy"],
  AddressDirection: ["preparer"],
  RegisterDraftVersion: ["preparer"],
  AddressRequirement: ["preparer"],
  LinkConsultation: ["preparer"],
  CompletePreparation: ["preparing-body"],
}
