import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { preparationEvents as events } from "./events.ts"

export const preparationCommands = {
  StartPreparation: events.PreparationStarted.data,
  PlanWorkItem: events.WorkItemPlanned.data,
  CompleteWorkItem: events.WorkItemCompleted.data,
  DropWorkItem: events.WorkItemDropped.data,
  ReceiveDirection: events.DirectionReceived.data,
  AddressDirection: events.DirectionAddressed.data,
  DeclineDirection: events.DirectionNotFollowed.data,
  ReceiveCarriedForwardInput: events.CarriedForwardInputReceived.data,
  DisposeCarriedForwardInput: events.CarriedForwardInputDisposed.data,
  RegisterDraftVersion: events.DraftVersionRegistered.data,
  AddressRequirement: events.RequirementAddressed.data,
  RevokeRequirementAddress: events.RequirementAddressRevoked.data,
  RecordImpactAssessment: events.ImpactAssessmentRecorded.data,
  OfferToInfluenceBody: events.InfluenceBodyOffered.data,
  RecordInfluenceBodyResponse: events.InfluenceBodyResponded.data,
  RecordInfluenceBodyNotConcerned: events.InfluenceBodyNotConcerned.data,
  CompleteStaffCooperation: events.StaffCooperationCompleted.data,
  LinkConsultation: events.ConsultationLinked.data,
  CompletePreparation: events.PreparationCompleted.data,
  ReopenPreparation: events.PreparationReopened.data,
  PutPreparationOnHold: events.PreparationPutOnHold.data,
  ResumePreparation: events.PreparationResumed.data,
  ClosePreparation: events.PreparationClosed.data,
  AbandonPreparation: events.PreparationAbandoned.data,
}

/** What may be asked of a preparation: work items, drafts, directions, assessments, and what becomes of inputs. */
export type PreparationCommand = CommandOf<typeof preparationCommands>
export type Data<Type extends PreparationCommand["type"]> = Extract<
  PreparationCommand,
  { type: Type }
>["data"]

/** Who may do what: preparers draft, and the body that answers for the preparation says when it is complete. */
export const capacities: Readonly<Record<PreparationCommand["type"], readonly Capacity[]>> = {
  StartPreparation: ["preparing-body", "preparer"],
  PlanWorkItem: ["preparer"],
  CompleteWorkItem: ["preparer"],
  DropWorkItem: ["preparer", "preparing-body"],
  ReceiveDirection: ["preparer", "preparing-body", "policy"],
  AddressDirection: ["preparer"],
  DeclineDirection: ["preparing-body"],
  ReceiveCarriedForwardInput: ["preparer", "preparing-body", "policy"],
  DisposeCarriedForwardInput: ["preparer"],
  RegisterDraftVersion: ["preparer"],
  AddressRequirement: ["preparer"],
  RevokeRequirementAddress: ["preparer", "preparing-body"],
  RecordImpactAssessment: ["preparer"],
  OfferToInfluenceBody: ["preparer", "preparing-body"],
  RecordInfluenceBodyResponse: ["preparer", "preparing-body"],
  RecordInfluenceBodyNotConcerned: ["preparer", "preparing-body"],
  CompleteStaffCooperation: ["preparer", "preparing-body"],
  LinkConsultation: ["preparer"],
  CompletePreparation: ["preparing-body"],
  ReopenPreparation: ["preparing-body", "policy"],
  PutPreparationOnHold: ["preparing-body"],
  ResumePreparation: ["preparing-body"],
  ClosePreparation: ["preparing-body", "policy"],
  AbandonPreparation: ["preparing-body", "portfolio-owner", "policy"],
}
