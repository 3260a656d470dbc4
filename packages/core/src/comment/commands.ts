import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { commentEvents as events } from "./events.ts"

export const commentCommands = {
  RecordComment: events.CommentReceived.data,
  ImportCommentsInAggregate: events.CommentsImportedInAggregate.data,
  AdmitLateComment: events.LateCommentAdmitted.data,
  DeclineLateComment: events.LateCommentNotAdmitted.data,
  WithdrawComment: events.CommentWithdrawn.data,
  ModerateComment: events.CommentModerated.data,
  RestoreComment: events.CommentRestored.data,
  MarkCommentDuplicate: events.CommentMarkedDuplicate.data,
  ClassifyComment: events.CommentClassified.data,
  AnswerComment: events.CommentAnswered.data,
  AnswerCommentsJointly: events.CommentsAnsweredJointly.data,
  ReviseAnswer: events.AnswerRevised.data,
  ForwardComment: events.CommentForwarded.data,
  AcknowledgeForward: events.ForwardAcknowledged.data,
  RecallForward: events.ForwardRecalled.data,
  CarryCommentForward: events.CommentCarriedForward.data,
}

export type CommentCommand = CommandOf<typeof commentCommands>
export type Data<Type extends CommentCommand["type"]> = Extract<CommentCommand, { type: Type }>["data"]

const owner: readonly Capacity[] = ["consultation-owner"]
const ownerOrPreparer: readonly Capacity[] = ["consultation-owner", "preparer"]
const intake: readonly Capacity[] = ["registry", "consultation-owner"]

/** Who may do what: moderating, receiving and answering are different offices. */
export const commentCapacities: Readonly<Record<CommentCommand["type"], readonly Capacity[]>> = {
  RecordComment: [...intake, "policy"],
  ImportCommentsInAggregate: intake,
  AdmitLateComment: owner,
  DeclineLateComment: owner,
  WithdrawComment: intake,
  ModerateComment: ["moderator"],
  RestoreComment: ["moderator"],
  MarkCommentDuplicate: [...intake, "moderator"],
  ClassifyComment: ownerOrPreparer,
  AnswerComment: ["preparer"],
  AnswerCommentsJointly: ["preparer"],
  ReviseAnswer: ["preparer"],
  ForwardComment: ownerOrPreparer,
  AcknowledgeForward: ownerOrPreparer,
  RecallForward: ownerOrPreparer,
  CarryCommentForward: ownerOrPreparer,
}
