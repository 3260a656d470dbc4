import type { Deadline, DeadlineTerms } from "../calendar.ts"
import type { DateRange } from "../date-range.ts"
import type { CapacityNotEntitled, Refusal } from "../judge.ts"
import type { Moment } from "./terms.ts"

interface Because<Type extends string> extends Refusal {
  readonly type: Type
}
interface OfComment<Type extends string> extends Because<Type> {
  readonly comment: string
}

/** Why a consultation does not accept a command. Comments are named up to the first twenty. */
export type ConsultationRejection =
  | CapacityNotEntitled
  | Because<"ConsultationNotOpened">
  | Because<"ConsultationAlreadyOpened">
  | Because<"ConsultationIsConcluded">
  | (Because<"OpensAfterDeadline"> & { readonly opens: DateRange; readonly deadline: DeadlineTerms })
  | (Because<"DeadlineHasPassed"> & { readonly deadline: Deadline; readonly announcedOn: DateRange })
  | (Because<"DeadlineNotLater"> & { readonly from: Deadline; readonly to: Deadline })
  | (Because<"StillOpen"> & { readonly deadline: Deadline })
  | OfComment<"CommentAlreadyRecorded">
  | OfComment<"CommentUnknown">
  | (OfComment<"CommentNotLate"> & { readonly received: Moment })
  | OfComment<"LateCommentAlreadyRuled">
  | OfComment<"RulingWithoutGrounds">
  | Because<"NoCommentsImported">
  | (Because<"LateCommentsUnruled"> & { readonly count: number; readonly comments: readonly string[] })
  | (Because<"CommentsUnanswered"> & { readonly count: number; readonly comments: readonly string[] })
  | Because<"SummaryMissing">
