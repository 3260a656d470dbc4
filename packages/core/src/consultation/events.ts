import { z } from "zod"
import { deadline } from "../calendar.ts"
import { commentEvents } from "../comment/events.ts"
import { channel, respondent, scope } from "../comment/terms.ts"
import { count } from "../comment-terms.ts"
import { localDate } from "../date-range.ts"
import { uuid } from "../ids.ts"
import { language, localizedText } from "../localized-text.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { officialText, textRef } from "../text-ref.ts"
import { told } from "../told.ts"
import { consultationKind, material } from "./terms.ts"

const line = z.string().min(1).max(200)
const movedDeadline = z.strictObject({ from: told(deadline), to: deadline, scope })
const negotiation = z.strictObject({ counterparty: uuid })
const summary = z.strictObject({
  text: officialText,
  byRespondent: z.array(z.strictObject({ kind: respondent.shape.kind, text: localizedText })).optional(),
})

/**
 * What a consultation records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v`
 * and write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const consultationEvents = {
  ConsultationOpened: {
    data: z.strictObject({
      kind: consultationKind,
      /** The programmes it serves. */
      programmes: z.array(uuid).min(1),
      title: localizedText.optional(),
      channels: z.array(channel).min(1),
      languages: z.array(language).min(1),
      deadline: told(deadline),
      /** Channels that have a deadline of their own. */
      channelDeadlines: z
        .array(z.strictObject({ channels: z.array(channel).min(1), deadline }))
        .min(1)
        .optional(),
      /** What is commented on, or why there is nothing to read. */
      material: z.union([z.array(material).min(1), z.strictObject({ without: localizedText })]),
      /** Municipalities by name, in the order of the source; their codes, where known, beside them. */
      area: z
        .array(
          z.strictObject({ name: z.string().min(1).max(100), code: z.string().min(1).max(10).optional() }),
        )
        .optional(),
      topics: z.array(line).optional(),
      admission: z.enum(["anyone", "registered", "strongly_authenticated", "invited"]).optional(),
    }),
  },
  /** What may be commented on, where or in which languages is changed while the consultation is open. */
  TermsChanged: {
    data: z.strictObject({
      permittedSubject: localizedText.optional(),
      channels: z.array(channel).min(1).optional(),
      languages: z.array(language).min(1).optional(),
      reason: localizedText,
    }),
  },
  MaterialPublished: { data: z.strictObject({ material, replaces: z.string().min(1).optional() }) },
  DeadlineExtended: { data: movedDeadline },
  DeadlineShortened: { data: movedDeadline },
  ConsultationReopened: { data: z.strictObject({ deadline, scope }) },
  StatementRequested: {
    data: z.strictObject({
      request: uuid,
      /** Registered bodies. */
      to: z.array(uuid).min(1),
      question: localizedText,
      /** Later than the deadline for everybody: a request leaves nobody less time. */
      dueBy: deadline.optional(),
      /** The provision that asks for the statement. */
      statutory: line.optional(),
    }),
  },
  NonResponseRecorded: { data: z.strictObject({ request: uuid, body: uuid }) },
  ...commentEvents,
  HearingHeld: {
    data: z.strictObject({
      place: line.optional(),
      remote: z.boolean().optional(),
      participants: told(count),
      minutes: textRef.optional(),
    }),
  },
  NegotiationOffered: {
    data: negotiation.extend({
      subject: localizedText.optional(),
      days: z.array(localDate).min(1).optional(),
      /** The provision that asks for the negotiation. */
      statutory: line.optional(),
    }),
  },
  NegotiationHeld: { data: negotiation.extend({ minutes: textRef.optional() }) },
  NegotiationDeclined: { data: negotiation.extend({ reason: localizedText.optional() }) },
  /** Neither taken up nor declined: the matter goes on. */
  NegotiationNotUsed: { data: negotiation },
  SummaryPublished: { data: summary },
  SummaryRevised: { data: summary },
  PlatformCounterObserved: { data: z.strictObject({ name: line, value: z.int().nonnegative() }) },
  ConsultationConcluded: {
    data: z.strictObject({
      /** As counted when it was concluded; a late comment that nobody ruled on counts as late only. */
      counts: z.strictObject({ received: count, late: told(z.int()), unanswered: count }),
      withoutSummary: localizedText.optional(),
    }),
  },
  ConsultationCancelled: { data: z.strictObject({ reason: localizedText, notice: officialText.optional() }) },
} satisfies EventSchemas

/** What happened in a consultation, each comment included, in today's shapes. */
export type ConsultationEvent = EventOf<typeof consultationEvents>
