import { z } from "zod"
import { dateRange, localDate } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { localizedText } from "../localized-text.ts"
import { versionRef } from "../text-ref.ts"
import { told } from "../told.ts"
import { amendment, instruction, matter, resolution, role } from "./terms.ts"

const step = z.int().positive()

/**
 * What an approval records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v`
 * and write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const approvalEvents = {
  ApprovalOpened: {
    data: z.strictObject({
      matter,
      /** The versions put up for decision; empty where the matter has no documents, or a source names none. */
      versions: z.array(versionRef),
      /** The approval that ended by being returned. */
      previousApproval: z.uuid().optional(),
      /** Why the same versions come again. */
      resubmittedUnchanged: localizedText.optional(),
    }),
  },
  ItemPlacedOnAgenda: {
    data: z.strictObject({
      /** The place on the route, from 1; the same step again where the item was not decided, or the meeting moved. */
      step,
      body: z.uuid(),
      role,
      meetingOn: told(dateRange),
      itemNumber: z.string().min(1).max(50).optional(),
      noticeSentOn: localDate.optional(),
      urgent: z.boolean().optional(),
      /** How often the body took it up, where a source tells its handlings together. */
      times: told(z.int().positive()).optional(),
    }),
  },
  DecisionMade: {
    data: z.strictObject({
      step,
      body: z.uuid(),
      resolution,
      /** Whether it decides the matter, or only prepares its decision. */
      authoritative: z.boolean(),
      submitted: told(z.array(versionRef).min(1)).optional(),
      adopted: told(z.array(versionRef).min(1)).optional(),
      amendments: z.array(amendment).min(1).optional(),
      /** From when it has force, where the decision says so. */
      effectiveFrom: told(localDate).optional(),
    }),
  },
  AccompanyingDirectionAdopted: {
    data: z.strictObject({
      direction: z.uuid(),
      text: localizedText,
      to: z.union([z.strictObject({ portfolio: z.uuid() }), z.strictObject({ programme: z.uuid() })]),
      /** False where the source names the points "among others". */
      exhaustive: z.boolean(),
    }),
  },
  ItemReturned: {
    data: z.strictObject({
      step,
      body: z.uuid(),
      instruction,
      /** The body that prepares it further. */
      to: z.uuid().optional(),
    }),
  },
} satisfies EventSchemas

export type ApprovalEvent = EventOf<typeof approvalEvents>
