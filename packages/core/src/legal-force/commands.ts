import { z } from "zod"
import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { legalForceEvents as events } from "./events.ts"
import { specialRemedy } from "./terms.ts"

export const legalForceCommands = {
  OpenLegalForce: events.LegalForceOpened.data,
  InspectMinutes: events.MinutesInspected.data,
  PublishMinutes: events.MinutesPublished.data,
  ServeNotification: events.NotificationServed.data,
  /** The matrix tells which instructions they are, unless a special act gives others. */
  AttachAppealInstructions: z.strictObject({
    of: events.AppealInstructionsAttached.data.shape.of,
    instead: specialRemedy.optional(),
  }),
  CorrectAppealInstructions: events.AppealInstructionsCorrected.data,
  RecordReviewRequest: events.ReviewRequested.data,
  DecideReview: events.ReviewDecided.data,
  RecordAppeal: events.DecisionAppealed.data,
  GiveStatementToCourt: events.StatementGivenToCourt.data,
  RecordLeave: events.LeaveDecided.data,
  RecordRuling: events.CourtRuled.data,
  RecordProhibition: events.EnforcementProhibited.data,
  RecordRefusalToProhibit: events.ProhibitionRefused.data,
  RecordEndOfProhibition: events.EnforcementProhibitionLifted.data,
  AwaitExecution: events.ExecutionAwaited.data,
  ExecuteDecision: events.DecisionExecuted.data,
  WithholdExecution: events.ExecutionWithheldAsUnlawful.data,
  TakeDecisionUp: events.DecisionTakenUp.data,
  ConfirmDecision: events.DecisionConfirmed.data,
  CorrectClericalError: events.ClericalErrorCorrected.data,
  RevokeDecision: events.DecisionRevoked.data,
  /** On what it rests is found in the record. */
  DeclareFinal: events.DecisionBecameFinal.data.omit({ basis: true, lastPeriodEnded: true }),
  DeliverToAuthority: events.DeliveredToAuthority.data,
  RemovePersonalData: events.PersonalDataRemovedFromPublication.data,
}

/** What may be asked of a decision once it is made: minutes, notices, appeals, rulings and execution. */
export type LegalForceCommand = CommandOf<typeof legalForceCommands>
export type Data<Type extends LegalForceCommand["type"]> = Extract<LegalForceCommand, { type: Type }>["data"]

/** Who may do what: what bodies decide is recorded by whoever keeps their minutes, what comes in and goes out by the registry. */
export const capacities: Readonly<Record<LegalForceCommand["type"], readonly Capacity[]>> = {
  OpenLegalForce: ["minutes-keeper", "registry"],
  InspectMinutes: ["minutes-keeper"],
  PublishMinutes: ["minutes-keeper", "registry"],
  ServeNotification: ["registry", "minutes-keeper"],
  AttachAppealInstructions: ["minutes-keeper"],
  CorrectAppealInstructions: ["minutes-keeper"],
  RecordReviewRequest: ["registry"],
  DecideReview: ["minutes-keeper"],
  RecordAppeal: ["registry"],
  GiveStatementToCourt: ["presenter", "minutes-keeper"],
  RecordLeave: ["registry"],
  RecordRuling: ["registry"],
  RecordProhibition: ["registry", "minutes-keeper"],
  RecordRefusalToProhibit: ["registry", "minutes-keeper"],
  RecordEndOfProhibition: ["registry", "minutes-keeper"],
  AwaitExecution: ["presenter", "minutes-keeper"],
  ExecuteDecision: ["presenter", "registry"],
  WithholdExecution: ["minutes-keeper"],
  TakeDecisionUp: ["minutes-keeper"],
  ConfirmDecision: ["minutes-keeper"],
  CorrectClericalError: ["minutes-keeper"],
  RevokeDecision: ["minutes-keeper"],
  DeclareFinal: ["registry"],
  DeliverToAuthority: ["registry"],
  RemovePersonalData: ["registry", "minutes-keeper"],
}
