import type { Context } from "../decider.ts"
import { ruling, type Ruling } from "../judge.ts"
import type { ConsultationCommand } from "./commands.ts"
import { notOpened } from "./course.ts"
import type { ConsultationEvent } from "./events.ts"
import type { ConsultationRejection } from "./rejections.ts"
import type { Consultation } from "./state.ts"
import { isTimely } from "./timeliness.ts"
import type { Comments } from "./terms.ts"

type Data<Type extends ConsultationCommand["type"]> = Extract<ConsultationCommand, { type: Type }>["data"]
type Decision = Ruling<ConsultationEvent, ConsultationRejection>
type Guard = ConsultationRejection | undefined

/** A comment is recorded whenever it comes: whether it is late is computed, and ruled on, but it is never refused for it. */
export const receive = (data: Data<"RecordComment">, state: Consultation): Decision =>
  ruling(
    [{ type: "CommentReceived", data }],
    notOpened(state),
    state.comments.has(data.comment)
      ? { type: "CommentAlreadyRecorded", invariants: ["C-21"], comment: data.comment }
      : undefined,
  )

export const importInAggregate = (data: Data<"ImportCommentsInAggregate">, state: Consultation): Decision =>
  ruling([{ type: "CommentsImportedInAggregate", data }], notOpened(state))

export const rule = (
  type: "LateCommentAdmitted" | "LateCommentNotAdmitted",
  data: Data<"AdmitLateComment">,
  state: Consultation,
  context: Context,
): Decision =>
  ruling(
    [{ type, data }],
    notOpened(state),
    unknownComment(state, data.comment),
    notLate(state, data.comment),
    alreadyRuled(state, data.comment),
    context.reason === undefined || context.authority === undefined
      ? { type: "RulingWithoutGrounds", invariants: ["C-09"], comment: data.comment }
      : undefined,
  )

export const answer = (data: Data<"AnswerComment">, state: Consultation): Decision =>
  ruling([{ type: "CommentAnswered", data }], notOpened(state), unknownComment(state, data.comment))

export const answerJointly = (data: Data<"AnswerCommentsJointly">, state: Consultation): Decision =>
  ruling([{ type: "CommentsAnsweredJointly", data }], notOpened(state), unknownAmong(state, data.comments))

export const forward = (data: Data<"ForwardComment">, state: Consultation): Decision =>
  ruling([{ type: "CommentForwarded", data }], notOpened(state), unknownAmong(state, data.comments))

export const carryForward = (data: Data<"CarryCommentForward">, state: Consultation): Decision =>
  ruling([{ type: "CommentCarriedForward", data }], notOpened(state), unknownAmong(state, data.comments))

const unknownComment = ({ comments }: Consultation, comment: string): Guard =>
  comments.has(comment) ? undefined : { type: "CommentUnknown", invariants: ["C-12"], comment }

const unknownAmong = (state: Consultation, comments: Comments): Guard => {
  if ("imported" in comments)
    return state.imported.length === 0 ? { type: "NoCommentsImported", invariants: ["C-15"] } : undefined
  const unknown = comments.find((comment) => !state.comments.has(comment))
  return unknown === undefined ? undefined : unknownComment(state, unknown)
}

const notLate = (state: Consultation, id: string): Guard => {
  const comment = state.comments.get(id)
  return comment !== undefined && isTimely(state, comment) === "yes"
    ? { type: "CommentNotLate", invariants: ["C-06"], comment: id, received: comment.received }
    : undefined
}

const alreadyRuled = ({ comments }: Consultation, id: string): Guard =>
  comments.get(id)?.ruling === undefined
    ? undefined
    : { type: "LateCommentAlreadyRuled", invariants: ["C-09"], comment: id }
