import { z } from "zod"
import { deadline } from "../calendar.ts"
import { language, localizedText } from "../localized-text.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { officialText, textRef } from "../text-ref.ts"
import { told } from "../told.ts"
import {
  channel,
  comments,
  consultationKinds,
  count,
  disposition,
  material,
  moment,
  respondent,
  scope,
} from "./terms.ts"

/**
 * What a consultation records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v`
 * and write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const consultationEvents = {
  ConsultationOpened: {
    data: z.strictObject({
      kind: z.enum(consultationKinds),
      /** The programmes it serves. */
      programmes: z.array(z.uuid()).min(1),
      title: localizedText.optional(),
      channels: z.array(channel).min(1),
      languages: z.array(language).min(1),
      deadline: told(deadline),
      /** What is commented on, or why there is nothing to read. */
      material: z.union([z.array(material).min(1), z.strictObject({ without: localizedText })]),
      /** Municipalities by name, in the order of the source; their codes, where known, beside them. */
      area: z
        .array(
          z.strictObject({ name: z.string().min(1).max(100), code: z.string().min(1).max(10).optional() }),
        )
        .optional(),
      topics: z.array(z.string().min(1).max(200)).optional(),
      admission: z.enum(["anyone", "registered", "strongly_authenticated", "invited"]).optional(),
    }),
  },
  MaterialPublished: { data: z.strictObject({ material, replaces: z.string().min(1).optional() }) },
  DeadlineExtended: { data: z.strictObject({ from: told(deadline), to: deadline, scope }) },
  ConsultationReopened: { data: z.strictObject({ deadline, scope }) },
  CommentReceived: {
    data: z.strictObject({
      comment: z.uuid(),
      channel,
      received: moment,
      respondent,
      lang: language.optional(),
      text: textRef.optional(),
      /** Of a petition, which is one comment. */
      signatories: z.int().positive().optional(),
    }),
  },
  CommentsImportedInAggregate: {
    data: z.strictObject({ count, breakdown: z.partialRecord(respondent.shape.kind, count).optional() }),
  },
  LateCommentAdmitted: { data: z.strictObject({ comment: z.uuid() }) },
  LateCommentNotAdmitted: { data: z.strictObject({ comment: z.uuid() }) },
  CommentAnswered: {
    data: z.strictObject({
      comment: z.uuid(),
      answer: z.uuid(),
      text: told(textRef),
      disposition: told(disposition),
      audience: z.enum(["public", "respondent"]).optional(),
    }),
  },
  CommentsAnsweredJointly: {
    data: z.strictObject({
      comments,
      answer: z.uuid(),
      text: told(officialText),
      disposition: told(disposition),
    }),
  },
  CommentForwarded: {
    data: z.strictObject({
      comments,
      to: z.strictObject({ office: localizedText, body: z.uuid().optional() }),
      purpose: z.enum(["for_information", "for_action"]),
    }),
  },
  CommentCarriedForward: {
    data: z.strictObject({
      comments,
      /** A programme, or the next one of a kind, which need not exist yet. */
      to: z.union([z.strictObject({ programme: z.uuid() }), z.strictObject({ next: localizedText })]),
    }),
  },
  SummaryPublished: {
    data: z.strictObject({
      text: officialText,
      byRespondent: z.array(z.strictObject({ kind: respondent.shape.kind, text: localizedText })).optional(),
    }),
  },
  PlatformCounterObserved: {
    data: z.strictObject({ name: z.string().min(1).max(200), value: z.int().nonnegative() }),
  },
  ConsultationConcluded: {
    data: z.strictObject({
      /** As counted when it was concluded; a late comment that nobody ruled on counts as late only. */
      counts: z.strictObject({ received: count, late: told(z.int()), unanswered: count }),
      withoutSummary: localizedText.optional(),
    }),
  },
} satisfies EventSchemas

export type ConsultationEvent = EventOf<typeof consultationEvents>
