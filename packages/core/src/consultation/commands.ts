import { z } from "zod"
import { deadlineTerms } from "../calendar.ts"
import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { told } from "../told.ts"
import { consultationEvents as events } from "./events.ts"

export const consultationCommands = {
  OpenConsultation: events.ConsultationOpened.data.extend({ deadline: told(deadlineTerms) }),
  PublishMaterial: events.MaterialPublished.data,
  ExtendDeadline: z.strictObject({ to: deadlineTerms, scope: events.DeadlineExtended.data.shape.scope }),
  ReopenConsultation: events.ConsultationReopened.data.extend({ deadline: deadlineTerms }),
  RecordComment: events.CommentReceived.data,
  ImportCommentsInAggregate: events.CommentsImportedInAggregate.data,
  AdmitLateComment: events.LateCommentAdmitted.data,
  DeclineLateComment: events.LateCommentNotAdmitted.data,
  AnswerComment: events.CommentAnswered.data,
  AnswerCommentsJointly: events.CommentsAnsweredJointly.data,
  ForwardComment: events.CommentForwarded.data,
  CarryCommentForward: events.CommentCarriedForward.data,
  PublishSummary: events.SummaryPublished.data,
  ObservePlatformCounter: events.PlatformCounterObserved.data,
  ConcludeConsultation: z.strictObject({
    withoutSummary: events.ConsultationConcluded.data.shape.withoutSummary,
  }),
}

export type ConsultationCommand = CommandOf<typeof consultationCommands>

/** Who may do what: moderating, receiving and answering are different offices. */
export const capacities: Readonly<Record<ConsultationCommand["type"], readonly Capacity[]>> = {
  OpenConsultation: ["consultation-owner"],
  PublishMaterial: ["consultation-owner", "preparer"],
  ExtendDeadline: ["consultation-owner"],
  ReopenConsultation: ["consultation-owner"],
  RecordComment: ["registry", "consultation-owner", "policy"],
  ImportCommentsInAggregate: ["registry", "consultation-owner"],
  AdmitLateComment: ["consultation-owner"],
  DeclineLateComment: ["consultation-owner"],
  AnswerComment: ["preparer"],
  AnswerCommentsJointly: ["preparer"],
  ForwardComment: ["consultation-owner", "preparer"],
  CarryCommentForward: ["consultation-owner", "preparer"],
  PublishSummary: ["consultation-owner", "preparer"],
  ObservePlatformCounter: ["consultation-owner", "registry", "auditor"],
  ConcludeConsultation: ["consultation-owner"],
}
