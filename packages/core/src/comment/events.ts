import { z } from "zod"
import { comments, count, disposition } from "../comment-terms.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { uuid } from "../ids.ts"
import { language, localizedText } from "../localized-text.ts"
import { officialText, textRef, versionRef } from "../text-ref.ts"
import { told } from "../told.ts"
import { channel, ground, moment, respondent } from "./terms.ts"

const ofComment = z.strictObject({ comment: uuid })
const ofForward = z.strictObject({ forward: uuid })

/** What a consultation records of the comments that come to it. These shapes are stored for ever, as the consultation's own are. */
export const commentEvents = {
  CommentReceived: {
    data: ofComment.extend({
      channel,
      received: moment,
      respondent,
      lang: language.optional(),
      text: textRef.optional(),
      /** Of a petition, which is one comment. */
      signatories: z.int().positive().optional(),
      /** The material it speaks of, by its `ref`, where there were several versions. */
      material: z.string().min(1).max(2_000).optional(),
      /** It is one of those that came in as a mere number. */
      replacesImported: z.literal(true).optional(),
    }),
  },
  CommentsImportedInAggregate: {
    data: z.strictObject({ count, breakdown: z.partialRecord(respondent.shape.kind, count).optional() }),
  },
  LateCommentAdmitted: { data: ofComment },
  LateCommentNotAdmitted: { data: ofComment },
  CommentWithdrawn: { data: ofComment.extend({ reason: localizedText.optional() }) },
  CommentModerated: { data: ofComment.extend({ reason: localizedText, ground }) },
  CommentRestored: { data: ofComment.extend({ reason: localizedText.optional() }) },
  CommentMarkedDuplicate: { data: ofComment.extend({ of: uuid }) },
  CommentClassified: {
    data: ofComment.extend({
      topics: z.array(z.string().min(1).max(200)).min(1),
      inScope: z.boolean().optional(),
    }),
  },
  CommentAnswered: {
    data: ofComment.extend({
      answer: uuid,
      text: told(textRef),
      disposition: told(disposition),
      audience: z.enum(["public", "respondent"]).optional(),
      /** The draft in which what was commented can be seen. */
      shownIn: versionRef.optional(),
    }),
  },
  CommentsAnsweredJointly: {
    data: z.strictObject({
      comments,
      answer: uuid,
      text: told(officialText),
      disposition: told(disposition),
      /** What becomes of some of the comments otherwise. */
      dispositionEach: z.array(ofComment.extend({ disposition })).min(1).optional(),
    }),
  },
  /** The former text stays in the answer's own event. */
  AnswerRevised: {
    data: ofComment.extend({ answer: uuid, text: textRef, disposition: disposition.optional() }),
  },
  CommentForwarded: {
    data: z.strictObject({
      comments,
      to: z.strictObject({ office: localizedText, body: uuid.optional() }),
      purpose: z.enum(["for_information", "for_action"]),
      /** Under which it is acknowledged or recalled. */
      forward: uuid.optional(),
    }),
  },
  ForwardAcknowledged: { data: ofForward },
  ForwardRecalled: { data: ofForward },
  CommentCarriedForward: {
    data: z.strictObject({
      comments,
      /** A programme, or the next one of a kind, which need not exist yet. */
      to: z.union([z.strictObject({ programme: uuid }), z.strictObject({ next: localizedText })]),
    }),
  },
} satisfies EventSchemas

export type CommentEvent = EventOf<typeof commentEvents>
