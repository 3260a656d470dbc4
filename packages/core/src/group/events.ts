import { z } from "zod"
import { dateRange } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { localizedText } from "../localized-text.ts"
import { told } from "../told.ts"
import { groupKind, groupRole, legalStatus, seatRule, serves } from "./terms.ts"

/**
 * What a group records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v` and write
 * an upcaster; for a changed meaning make a new type; never rename one.
 */
export const groupEvents = {
  GroupEstablished: {
    data: z.strictObject({
      kind: groupKind,
      name: localizedText,
      legalStatus: told(legalStatus),
      /** The body that set it up. */
      appointedBy: told(z.uuid()),
      serves,
      mandate: localizedText.optional(),
      /** The group that it is a sub-group of. */
      parent: z.uuid().optional(),
    }),
  },
  /** A group that was set up before this log knew of it goes on. */
  GroupContinued: {
    data: z.strictObject({ kind: groupKind, name: localizedText, serves, origin: told(localizedText) }),
  },
  /** A source may say that tasks were decided, and not which. */
  MandateSet: { data: z.strictObject({ tasks: told(localizedText), revised: z.boolean().optional() }) },
  SeatDefined: {
    data: z.strictObject({
      seat: z.uuid(),
      rule: seatRule,
      groupRole,
      /** Absent where nothing is said of a vote. */
      voting: z.boolean().optional(),
    }),
  },
  /** The composition, or the rest of it, is decided later. */
  CompositionDeferred: { data: z.strictObject({ until: told(dateRange) }) },
  CompositionRevised: { data: z.strictObject({ details: told(localizedText) }) },
  /** Requests that are to be sent: planned, and not yet made. */
  NominationRequestPlanned: {
    data: z.strictObject({
      addressees: z.array(localizedText).min(1),
      seats: told(z.int().positive()),
      sendBy: dateRange,
    }),
  },
  ExpertInvitationAuthorised: { data: z.strictObject({ category: told(localizedText) }) },
} satisfies EventSchemas

export type GroupEvent = EventOf<typeof groupEvents>
