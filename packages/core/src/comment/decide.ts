import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { answer, answerJointly, notAnswered } from "./answer.ts"
import type { CommentCommand } from "./commands.ts"
import { forward, ofForward } from "./forward.ts"
import * as intake from "./intake.ts"
import type { Decision } from "./rejections.ts"
import type { ReceivedComments } from "./state.ts"

const { ofComment } = intake

/** What happens to comments: at any time once the consultation has been opened, and after its conclusion too. */
export const decideOnComments = (
  { type, data }: CommentCommand,
  state: ReceivedComments,
  context: Context,
): Decision => {
  switch (type) {
    case "RecordComment":
      return intake.receive(data, state)
    case "ImportCommentsInAggregate":
      return ruling([{ type: "CommentsImportedInAggregate", data }])
    case "AdmitLateComment":
      return intake.rule("LateCommentAdmitted", data, state, context)
    case "DeclineLateComment":
      return intake.rule("LateCommentNotAdmitted", data, state, context)
    case "WithdrawComment":
      return ofComment({ type: "CommentWithdrawn", data }, state, intake.withdrawn)
    case "ModerateComment":
      return ofComment({ type: "CommentModerated", data }, state, intake.hidden)
    case "RestoreComment":
      return ofComment({ type: "CommentRestored", data }, state, intake.notHidden)
    case "MarkCommentDuplicate":
      return intake.markDuplicate(data, state)
    case "ClassifyComment":
      return ofComment({ type: "CommentClassified", data }, state)
    case "AnswerComment":
      return answer({ type: "CommentAnswered", data }, state, context)
    case "AnswerCommentsJointly":
      return answerJointly(data, state, context)
    case "ReviseAnswer":
      return answer({ type: "AnswerRevised", data }, state, context, notAnswered)
    case "ForwardComment":
      return forward(data, state)
    case "AcknowledgeForward":
      return ofForward({ type: "ForwardAcknowledged", data }, state)
    case "RecallForward":
      return ofForward({ type: "ForwardRecalled", data }, state)
    case "CarryCommentForward":
      return ruling([{ type: "CommentCarriedForward", data }], intake.unknownAmong(state, data.comments))
  }
}
