import { z } from "zod"
import { count } from "../comment-terms.ts"
import { dateRange, localDate } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { courts, natures } from "../profile/index.ts"
import { officialText } from "../text-ref.ts"
import { tier } from "../tier.ts"
import { told } from "../told.ts"
import {
  claimant,
  correctedInstructions,
  courtRulings,
  instructions,
  of,
  part,
  position,
  revocationGround,
} from "./terms.ts"

const body = uuid
const appeal = uuid

/** The claim for review, where they are the minutes of the decision on it. */
const review = uuid.optional()

/** When the correction was opened, where that was on an earlier day. */
const openedOn = localDate.optional()

/**
 * What happens to a decision after it is made. These shapes are stored for ever: add an optional field freely; for a changed shape
 * raise `v` and write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const legalForceEvents = {
  /** The decision whose way is followed, with what its remedies and times depend on. */
  LegalForceOpened: {
    data: z.strictObject({
      approval: uuid,
      step: z.int().positive().optional(),
      body,
      tier,
      nature: z.enum(natures),
      decidedOn: dateRange,
      /** The provision by which no higher body may take it up. */
      notTakenUp: z.string().min(1).max(200).optional(),
    }),
  },
  MinutesInspected: {
    data: z.strictObject({
      /** The item alone, at the meeting itself. */
      immediately: z.boolean().optional(),
      review,
    }),
  },
  /** The minutes are on the web: members count as notified some days later. */
  MinutesPublished: { data: z.strictObject({ url: z.url().max(2_000).optional(), review }) },
  /** The day is the one on which they got it; members, of a court's ruling, the one on which the notice is on the web. */
  NotificationServed: {
    data: z.strictObject({ who: z.enum(["party", "members"]), party: claimant.optional(), of }),
  },
  AppealInstructionsAttached: { data: instructions },
  /** The former ones were wrong. A time that has begun stays as it was: it begins anew with a new notification. */
  AppealInstructionsCorrected: { data: correctedInstructions },
  ReviewRequested: {
    data: z.strictObject({ review: uuid, by: claimant.optional(), count: count.optional() }),
  },
  ReviewDecided: {
    data: z.strictObject({
      review: uuid,
      body,
      /** Dismissed without being examined, rejected, or the decision was changed. */
      outcome: z.enum(["dismissed", "rejected", "changed"]),
    }),
  },
  DecisionAppealed: {
    data: z.strictObject({
      appeal,
      court: z.enum(courts),
      /** Which court, where it is registered as a body. */
      body: body.optional(),
      of,
      by: claimant.optional(),
      /** How many appeals this is, where a source tells no more of them than their number. */
      count: count.optional(),
      caseNumber: z.string().min(1).max(100).optional(),
    }),
  },
  StatementGivenToCourt: { data: z.strictObject({ appeal, body, position, text: officialText.optional() }) },
  /** Whether the supreme court examines the appeal at all. */
  LeaveDecided: { data: z.strictObject({ appeal, granted: z.boolean() }) },
  CourtRuled: {
    data: z
      .strictObject({
        appeal,
        ruling: z.enum(courtRulings),
        /** On a part of the case on the way: the appeal stays pending. */
        interim: z.boolean().optional(),
        /** Which parts are annulled or restored; of a reversal, all of them where none is named. */
        parts: z.array(part).min(1).optional(),
      })
      .refine(
        ({ ruling, parts }) => parts === undefined || ruling === "annulled_in_part" || ruling === "reversed",
        "only what annuls in part, or reverses that, has parts",
      ),
  },
  EnforcementProhibited: { data: z.strictObject({ by: body, appeal: appeal.optional() }) },
  ProhibitionRefused: { data: z.strictObject({ by: body, appeal: appeal.optional() }) },
  /** A prohibition lasts until then: also when a ruling ends it, that is recorded. */
  EnforcementProhibitionLifted: { data: z.strictObject({ by: body }) },
  /** Nobody prohibited it, and still it is not executed for the time being. */
  ExecutionAwaited: { data: z.strictObject({ reason: localizedText }) },
  DecisionExecuted: { data: z.strictObject({ how: localizedText.optional() }) },
  /** The board finds the decision unlawful, and brings it to the council again. */
  ExecutionWithheldAsUnlawful: { data: z.strictObject({ by: body, ground: localizedText }) },
  /** A higher body takes the matter over from the one that decided. */
  DecisionTakenUp: { data: z.strictObject({ by: body, ground: localizedText.optional() }) },
  /** Handled anew, by the council or by the body that took it up, the decision stands. */
  DecisionConfirmed: { data: z.strictObject({ newApproval: uuid }) },
  /** The text is corrected, and no time for appeal moves. */
  ClericalErrorCorrected: {
    data: z.strictObject({
      locator: z.string().min(1).max(500),
      before: z.string().min(1),
      after: z.string().min(1),
      openedOn,
    }),
  },
  /** The body takes its decision back, and decides the matter in another approval. */
  DecisionRevoked: { data: z.strictObject({ ground: revocationGround, newApproval: uuid, openedOn }) },
  DecisionBecameFinal: {
    data: z.strictObject({
      basis: z.enum(["no_appeal", "ruling"]),
      /** The last day of the last time for appeal, on which it was judged; absent where there was none. */
      lastPeriodEnded: told(localDate).optional(),
    }),
  },
  DeliveredToAuthority: { data: z.strictObject({ authority: body }) },
  /** The minutes are masked on the web. Nothing is erased from the record. */
  PersonalDataRemovedFromPublication: { data: z.strictObject({ review }) },
} satisfies EventSchemas

/** What followed a decision in law, in today's shapes. */
export type LegalForceEvent = EventOf<typeof legalForceEvents>
