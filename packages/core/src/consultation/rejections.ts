import type { Deadline, DeadlineTerms } from "../calendar.ts"
import type { CommentRejection } from "../comment/rejections.ts"
import type { DateRange } from "../date-range.ts"
import type { Because, CapacityNotEntitled, Ruling } from "../judge.ts"
import type { ConsultationEvent } from "./events.ts"

interface OfDeadline<Type extends string> extends Because<Type> {
  readonly from: Deadline
  readonly to: Deadline
}
interface OfBody<Type extends string> extends Because<Type> {
  readonly body: string
}

/** Why a consultation does not accept a command. */
export type ConsultationRejection =
  | CapacityNotEntitled
  | CommentRejection
  | Because<"ConsultationNotOpened">
  | Because<"ConsultationAlreadyOpened">
  | Because<"ConsultationIsConcluded">
  | Because<"ConsultationIsCancelled">
  | (Because<"OpensAfterDeadline"> & { readonly opens: DateRange; readonly deadline: DeadlineTerms })
  | (Because<"DeadlineHasPassed"> & { readonly deadline: Deadline; readonly announcedOn: DateRange })
  | OfDeadline<"DeadlineNotLater">
  | OfDeadline<"DeadlineNotEarlier">
  | (Because<"DeadlineBroughtForward"> & { readonly to: Deadline })
  | (Because<"StillOpen"> & { readonly deadline: Deadline })
  | (OfBody<"StatementNotRequested"> & { readonly request: string })
  | OfBody<"StatementWasReceived">
  | (OfBody<"RespondentHasTime"> & { readonly deadline: Deadline })
  | (Because<"RequestsUnsettled"> & { readonly bodies: readonly string[] })
  | (Because<"NegotiationNotOffered"> & { readonly counterparty: string })
  | Because<"SummaryMissing">
  | Because<"CancelledWithoutNotice">

export type Decision = Ruling<ConsultationEvent, ConsultationRejection>
export type Guard = ConsultationRejection | undefined
