import type { Context } from "../decider.ts"
import { entitled, refuse, type Ruling } from "../judge.ts"
import { capacities, type ConsultationCommand } from "./commands.ts"
import { answer, answerJointly, carryForward, forward, importInAggregate, receive, rule } from "./comments.ts"
import type { ConsultationEvent } from "./events.ts"
import { conclude, extend, observeCounter, open, publishMaterial, publishSummary, reopen } from "./course.ts"
import type { ConsultationRejection } from "./rejections.ts"
import type { Consultation } from "./state.ts"

export const decide = (
  command: ConsultationCommand,
  state: Consultation,
  context: Context,
): Ruling<ConsultationEvent, ConsultationRejection> => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "OpenConsultation":
      return open(command.data, state, context)
    case "PublishMaterial":
      return publishMaterial(command.data, state)
    case "ExtendDeadline":
      return extend(command.data, state, context)
    case "ReopenConsultation":
      return reopen(command.data, state, context)
    case "RecordComment":
      return receive(command.data, state)
    case "ImportCommentsInAggregate":
      return importInAggregate(command.data, state)
    case "AdmitLateComment":
      return rule("LateCommentAdmitted", command.data, state, context)
    case "DeclineLateComment":
      return rule("LateCommentNotAdmitted", command.data, state, context)
    case "AnswerComment":
      return answer(command.data, state)
    case "AnswerCommentsJointly":
      return answerJointly(command.data, state)
    case "ForwardComment":
      return forward(command.data, state)
    case "CarryCommentForward":
      return carryForward(command.data, state)
    case "PublishSummary":
      return publishSummary(command.data, state, context)
    case "ObservePlatformCounter":
      return observeCounter(command.data, state)
    case "ConcludeConsultation":
      return conclude(command.data, state, context)
  }
}
