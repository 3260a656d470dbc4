import { z } from "zod"
import { deadlineTerms } from "../calendar.ts"
import { commentCapacities, commentCommands } from "../comment/commands.ts"
import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { told } from "../told.ts"
import { consultationEvents as events } from "./events.ts"

const { channelDeadlines } = events.ConsultationOpened.data.shape

export const consultationCommands = {
  OpenConsultation: events.ConsultationOpened.data.extend({
    deadline: told(deadlineTerms),
    channelDeadlines: z
      .array(channelDeadlines.unwrap().element.extend({ deadline: deadlineTerms }))
      .min(1)
      .optional(),
  }),
  ChangeTerms: events.TermsChanged.data,
  PublishMaterial: events.MaterialPublished.data,
  ExtendDeadline: z.strictObject({ to: deadlineTerms, scope: events.DeadlineExtended.data.shape.scope }),
  ShortenDeadline: z.strictObject({ to: deadlineTerms, scope: events.DeadlineShortened.data.shape.scope }),
  ReopenConsultation: events.ConsultationReopened.data.extend({ deadline: deadlineTerms }),
  RequestStatement: events.StatementRequested.data.extend({ dueBy: deadlineTerms.optional() }),
  RecordNonResponse: events.NonResponseRecorded.data,
  ...commentCommands,
  RecordHearing: events.HearingHeld.data,
  OfferNegotiation: events.NegotiationOffered.data,
  RecordNegotiation: events.NegotiationHeld.data,
  RecordNegotiationDeclined: events.NegotiationDeclined.data,
  RecordNegotiationNotUsed: events.NegotiationNotUsed.data,
  PublishSummary: events.SummaryPublished.data,
  ReviseSummary: events.SummaryRevised.data,
  ObservePlatformCounter: events.PlatformCounterObserved.data,
  ConcludeConsultation: z.strictObject({
    withoutSummary: events.ConsultationConcluded.data.shape.withoutSummary,
  }),
  CancelConsultation: events.ConsultationCancelled.data,
}

/** What may be asked of a consultation: its terms, comments and their answers, statements, hearings and negotiations. */
export type ConsultationCommand = CommandOf<typeof consultationCommands>
export type Data<Type extends ConsultationCommand["type"]> = Extract<
  ConsultationCommand,
  { type: Type }
>["data"]

const owner: readonly Capacity[] = ["consultation-owner"]
const ownerOrPreparer: readonly Capacity[] = ["consultation-owner", "preparer"]

/** Who may do what. */
export const capacities: Readonly<Record<ConsultationCommand["type"], readonly Capacity[]>> = {
  OpenConsultation: owner,
  ChangeTerms: owner,
  PublishMaterial: ownerOrPreparer,
  ExtendDeadline: owner,
  ShortenDeadline: owner,
  ReopenConsultation: owner,
  RequestStatement: owner,
  RecordNonResponse: ["registry", "consultation-owner"],
  ...commentCapacities,
  RecordHearing: owner,
  OfferNegotiation: owner,
  RecordNegotiation: owner,
  RecordNegotiationDeclined: owner,
  RecordNegotiationNotUsed: owner,
  PublishSummary: ownerOrPreparer,
  ReviseSummary: ownerOrPreparer,
  ObservePlatformCounter: ["consultation-owner", "registry", "auditor"],
  ConcludeConsultation: owner,
  CancelConsultation: owner,
}
