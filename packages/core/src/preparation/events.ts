import { z } from "zod"
import { comments, disposition } from "../comment-terms.ts"
import { dateRange } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { officialText, versionRef } from "../text-ref.ts"
import { told } from "../told.ts"
import { draftName, impactKind, influenceBody, locator, reopeningCause, requirementCode } from "./terms.ts"

const body = uuid.optional()

/**
 * What a preparation records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v`
 * and write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const preparationEvents = {
  PreparationStarted: {
    data: z.strictObject({
      programme: uuid,
      /** The documents to be drafted; empty where they are told later. */
      documents: z.array(uuid),
      mandate: localizedText.optional(),
      constraints: z.array(localizedText).min(1).optional(),
    }),
  },
  WorkItemPlanned: {
    data: z.strictObject({
      item: uuid,
      title: localizedText,
      sequence: z.int().positive().optional(),
      due: told(dateRange).optional(),
      /** Whether the preparation can be complete without it. */
      mandatory: z.boolean(),
    }),
  },
  WorkItemCompleted: { data: z.strictObject({ item: uuid }) },
  WorkItemDropped: { data: z.strictObject({ item: uuid, reason: localizedText }) },
  DirectionReceived: {
    data: z.strictObject({
      direction: uuid,
      /** The body that gave it. */
      from: told(uuid),
      text: localizedText,
      binding: told(z.boolean()),
      /** False where the source names the points "among others". */
      exhaustive: z.boolean().optional(),
      /** The approval that it came from: adopted beside the decision, or said when the matter was returned. */
      approval: uuid.optional(),
    }),
  },
  DirectionAddressed: {
    data: z.strictObject({
      direction: uuid,
      version: draftName.optional(),
      locator: locator.optional(),
      statement: localizedText,
    }),
  },
  DirectionNotFollowed: { data: z.strictObject({ direction: uuid, reason: localizedText }) },
  /** Comments that an earlier round left to this programme. */
  CarriedForwardInputReceived: {
    data: z.strictObject({ input: uuid, fromConsultation: uuid, comments }),
  },
  CarriedForwardInputDisposed: { data: z.strictObject({ input: uuid, disposition }) },
  DraftVersionRegistered: { data: z.strictObject({ version: versionRef, note: localizedText.optional() }) },
  RequirementAddressed: {
    data: z.strictObject({
      code: requirementCode,
      version: draftName,
      locator,
      statement: localizedText.optional(),
    }),
  },
  /** The text does not meet it after all, whichever draft was named. */
  RequirementAddressRevoked: { data: z.strictObject({ code: requirementCode, reason: localizedText }) },
  ImpactAssessmentRecorded: {
    data: z.strictObject({
      kind: impactKind,
      /** How great the effect is; absent where the assessment does not say. */
      effect: z.enum(["significant", "minor", "none"]).optional(),
      text: officialText.optional(),
    }),
  },
  /** The body had the opportunity to influence the preparation, whether it uses it or not. */
  InfluenceBodyOffered: { data: z.strictObject({ kind: influenceBody, body }) },
  InfluenceBodyResponded: {
    data: z.strictObject({ kind: influenceBody, body, response: officialText.optional() }),
  },
  /** The matter is of no significance to those whom the body speaks for. */
  InfluenceBodyNotConcerned: { data: z.strictObject({ kind: influenceBody, body, reason: localizedText }) },
  StaffCooperationCompleted: {
    data: z.strictObject({
      mode: z.enum(["negotiation", "participation_replaces"]),
      /** When the staff were told that their taking part stands for the negotiation. */
      statedOn: dateRange.optional(),
    }),
  },
  ConsultationLinked: { data: z.strictObject({ consultation: uuid, mandatory: z.boolean() }) },
  PreparationCompleted: {
    data: z.strictObject({
      /** The drafts that are ready; untold where a source says only that the work is finished. */
      versions: told(z.array(versionRef).min(1)),
    }),
  },
  PreparationReopened: {
    data: z.strictObject({
      cause: reopeningCause,
      /** The approval that was returned or annulled. */
      approval: uuid.optional(),
    }),
  },
  PreparationPutOnHold: { data: z.strictObject({ reason: localizedText, until: dateRange.optional() }) },
  PreparationResumed: { data: z.strictObject({}) },
  PreparationClosed: {
    data: z.strictObject({
      /** The approval that adopted what was prepared. */
      approval: uuid.optional(),
    }),
  },
  PreparationAbandoned: { data: z.strictObject({ reason: localizedText }) },
} satisfies EventSchemas

/** What was done to prepare a programme, in today's shapes. */
export type PreparationEvent = EventOf<typeof preparationEvents>
