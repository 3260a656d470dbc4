import type { Because, Ruling } from "../judge.ts"
import type { Language } from "../localized-text.ts"
import type { CommentEvent } from "./events.ts"
import type { Moment } from "./terms.ts"

interface OfComment<Type extends string> extends Because<Type> {
  readonly comment: string
}
interface OfComments<Type extends string> extends Because<Type> {
  readonly count: number
  readonly comments: readonly string[]
}
interface OfForward<Type extends string> extends Because<Type> {
  readonly forward: string
}

/** Why something cannot be recorded of comments. They are named up to the first twenty. */
export type CommentRejection =
  | OfComment<"CommentAlreadyRecorded">
  | OfComment<"CommentUnknown">
  | (OfComment<"CommentNotLate"> & { readonly received: Moment })
  | OfComment<"LateCommentAlreadyRuled">
  | OfComment<"RulingWithoutGrounds">
  | OfComment<"CommentIsWithdrawn">
  | OfComment<"CommentIsHidden">
  | OfComment<"CommentNotHidden">
  | (OfComment<"NotTheOriginal"> & { readonly of: string })
  | OfComment<"CommentNotAnswered">
  | OfComment<"CommentNotListed">
  | (OfComments<"AnswerInOtherLanguage"> & {
      readonly languages: readonly Language[]
      readonly provision: string
    })
  | OfForward<"ForwardUnknown">
  | OfForward<"ForwardAlreadyRecorded">
  | Because<"NoCommentsImported">
  | OfComments<"LateCommentsUnruled">
  | OfComments<"CommentsUnanswered">

export type Decision = Ruling<CommentEvent, CommentRejection>
export type Guard = CommentRejection | undefined

/** As many comments as a refusal names. */
export const some = (comments: readonly string[]): readonly string[] => comments.slice(0, 20)
