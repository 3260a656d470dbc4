import { z } from "zod"
import { dateRange } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { localizedText } from "../localized-text.ts"
import { versionRef } from "../text-ref.ts"
import { told } from "../told.ts"
import { draftName, locator, requirementCode } from "./terms.ts"

/**
 * What a preparation records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v`
 * and write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const preparationEvents = {
  PreparationStarted: {
    data: z.strictObject({
      programme: z.uuid(),
      /** The documents to be drafted; empty where they are told later. */
      documents: z.array(z.uuid()),
      mandate: localizedText.optional(),
      constraints: z.array(localizedText).min(1).optional(),
    }),
  },
  WorkItemPlanned: {
    data: z.strictObject({
      item: z.uuid(),
      title: localizedText,
      sequence: z.int().positive().optional(),
      due: told(dateRange).optional(),
      /** Whether the preparation can be complete without it. */
      mandatory: z.boolean(),
    }),
  },
  WorkItemCompleted: { data: z.strictObject({ item: z.uuid() }) },
  DirectionReceived: {
    data: z.strictObject({
      direction: z.uuid(),
      /** The body that gave it. */
      from: told(z.uuid()),
      text: localizedText,
      binding: told(z.boolean()),
      /** False where the source names the points "among others". */
      exhaustive: z.boolean().optional(),
    }),
  },
  DirectionAddressed: {
    data: z.strictObject({
      direction: z.uuid(),
      version: draftName.optional(),
      locator: locator.optional(),
      statement: localizedText,
    }),
  },
  DraftVersionRegistered: { data: z.strictObject({ version: versionRef, note: localizedText.optional() }) },
  RequirementAddressed: {
    data: z.strictObject({
      code: requirementCode,
      version: draftName,
      locator,
      statement: localizedText.optional(),
    }),
  },
  ConsultationLinked: { data: z.strictObject({ consultation: z.uuid(), mandatory: z.boolean() }) },
  PreparationCompleted: {
    data: z.strictObject({
      /** The drafts that are ready; untold where a source says only that the work is finished. */
      versions: told(z.array(versionRef).min(1)),
    }),
  },
} satisfies EventSchemas

export type PreparationEvent = EventOf<typeof preparationEvents>
