import type { Comments } from "../comment-terms.ts"
import { bare } from "../count.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import { importedInAll } from "./counts.ts"
import type { CommentEvent } from "./events.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Comment, ReceivedComments } from "./state.ts"
import { isTimely } from "./timeliness.ts"

/** A rule on one comment that has come in. */
export type CommentRule = (comment: Comment, id: string) => Guard

/** A comment is recorded whenever it comes: whether it is late is computed, and ruled on, but it is never refused for it. */
export const receive = (data: Data<"RecordComment">, state: ReceivedComments): Decision =>
  ruling(
    [{ type: "CommentReceived", data }],
    state.comments.has(data.comment)
      ? { type: "CommentAlreadyRecorded", invariants: ["C-21"], comment: data.comment }
      : undefined,
    data.replacesImported === true && areAllReplaced(state) ? noneImported : undefined,
  )

/** Records what happens to one comment, unless it is unknown or a guard objects. */
export const ofComment = (
  event: Extract<CommentEvent, { readonly data: { readonly comment: string } }>,
  state: ReceivedComments,
  ...guards: readonly CommentRule[]
): Decision => {
  const id = event.data.comment
  const comment = state.comments.get(id)
  return comment === undefined
    ? ruling([event], unknownAmong(state, [id]))
    : ruling([event], ...guards.map((guard) => guard(comment, id)))
}

export const rule = (
  type: "LateCommentAdmitted" | "LateCommentNotAdmitted",
  data: Data<"AdmitLateComment">,
  state: ReceivedComments,
  { reason, authority }: Context,
): Decision =>
  ofComment(
    { type, data },
    state,
    (one, comment) =>
      isTimely(state, one) === "yes"
        ? { type: "CommentNotLate", invariants: ["C-06"], comment, received: one.received }
        : undefined,
    ({ ruling: ruled }, comment) =>
      ruled === undefined ? undefined : { type: "LateCommentAlreadyRuled", invariants: ["C-09"], comment },
    (_, comment) =>
      reason === undefined || authority === undefined
        ? { type: "RulingWithoutGrounds", invariants: ["C-09"], comment }
        : undefined,
  )

export const markDuplicate = (data: Data<"MarkCommentDuplicate">, state: ReceivedComments): Decision =>
  ofComment({ type: "CommentMarkedDuplicate", data }, state, (_, comment) => {
    const { of } = data
    const original = state.comments.get(of)
    if (original === undefined) return unknownAmong(state, [of])
    return of === comment || original.duplicateOf !== undefined
      ? { type: "NotTheOriginal", invariants: ["C-14"], comment, of }
      : undefined
  })

export const unknownAmong = (state: ReceivedComments, comments: Comments): Guard => {
  if ("imported" in comments) return state.imported.length === 0 ? noneImported : undefined
  const comment = comments.find((id) => !state.comments.has(id))
  return comment === undefined ? undefined : { type: "CommentUnknown", invariants: ["C-12"], comment }
}

const noneImported: Guard = { type: "NoCommentsImported", invariants: ["C-15"] }

const areAllReplaced = (state: ReceivedComments): boolean =>
  state.imported.every((count) => typeof count === "number") &&
  bare(importedInAll(state)) <= state.importedReplaced

export const withdrawn: CommentRule = ({ withdrawnOn }, comment) =>
  withdrawnOn === undefined ? undefined : { type: "CommentIsWithdrawn", invariants: ["C-17"], comment }

export const hidden: CommentRule = ({ moderated }, comment) =>
  moderated === undefined ? undefined : { type: "CommentIsHidden", invariants: ["C-16"], comment }

export const notHidden: CommentRule = ({ moderated }, comment) =>
  moderated === undefined ? { type: "CommentNotHidden", invariants: ["C-16"], comment } : undefined
