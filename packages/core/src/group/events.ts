import { z } from "zod"
import { dateRange, localDate } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { office, person } from "../office.ts"
import { days, inOrder, outOfOrder } from "../tenure.ts"
import { told } from "../told.ts"
import { deputies, groupRole, nominator, seated, seatRule } from "../seat-rule.ts"
import { groupEnding, groupKind, legalStatus, serves, vacating } from "./terms.ts"

/** When it has force; absent: from the day on which it happened. */
const effectiveFrom = localDate.optional()

/** Who on the seat it is about, where several sit on it. */
const sitter = { seat: uuid, person: person.optional() }

const appointment = z.strictObject({ seat: uuid, who: seated, ...days }).refine(inOrder, outOfOrder)

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
      appointedBy: told(uuid),
      serves,
      mandate: localizedText.optional(),
      /** The group that it is a sub-group of. */
      parent: uuid.optional(),
      /** The last day of its term, where one is set. */
      until: localDate.optional(),
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
      seat: uuid,
      rule: seatRule,
      groupRole,
      /** Absent where nothing is said of a vote. */
      voting: z.boolean().optional(),
      deputies: deputies.optional(),
      /** The body that chooses who takes it, where that is not the one that set the group up. */
      elector: uuid.optional(),
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
  SeatAbolished: { data: z.strictObject({ seat: uuid }) },
  /** A nominator is asked to name so many people, or more where the request says "at least". */
  NominationRequested: {
    data: z.strictObject({
      request: uuid,
      to: nominator,
      seats: told(z.int().positive()),
      atLeast: z.boolean().optional(),
      dueBy: localDate.optional(),
      conditions: localizedText.optional(),
    }),
  },
  /** A nominator names people, or an office whose holder it shall be. */
  NominationReceived: {
    data: z.strictObject({
      request: uuid,
      nominees: z.union([z.strictObject({ persons: z.array(person).min(1) }), z.strictObject({ office })]),
    }),
  },
  NominationDeclined: { data: z.strictObject({ request: uuid }) },
  MemberAppointed: { data: appointment },
  /** For the holder of the seat, or for all holders of seats with general deputies. */
  DeputyAppointed: { data: appointment },
  /** Who chairs, where the seats do not tell: one of those who sit is made chair or vice chair. */
  ChairAppointed: {
    data: z.strictObject({ seat: uuid, role: groupRole.extract(["chair", "vice_chair"]) }),
  },
  ResignationSubmitted: { data: z.strictObject(sitter) },
  ResignationGranted: { data: z.strictObject({ ...sitter, effectiveFrom }) },
  EligibilityLost: { data: z.strictObject({ ...sitter, effectiveFrom }) },
  SeatVacated: { data: z.strictObject({ ...sitter, cause: vacating, effectiveFrom }) },
  /** Another takes the place for the rest of the term. */
  MemberReplaced: {
    data: z.strictObject({
      seat: uuid,
      /** Who goes, where several sit on the seat. */
      out: person.optional(),
      in: seated,
      effectiveFrom,
      /** When it was proposed to those who decided it. */
      proposedOn: localDate.optional(),
    }),
  },
  MembersDismissed: {
    data: z.strictObject({ seats: z.union([z.literal("all"), z.array(uuid).min(1)]), effectiveFrom }),
  },
  /** A court takes the appointment away. */
  AppointmentAnnulled: {
    data: z.strictObject({
      ...sitter,
      /** As it is cited: the court, the day, the number. */
      ruling: z.string().min(1).max(200),
      effectiveFrom,
    }),
  },
  /** A sub-group goes on under another group. */
  SubGroupReassigned: { data: z.strictObject({ parent: uuid }) },
  GroupConstituted: { data: z.strictObject({}) },
  GroupEnded: { data: z.strictObject({ cause: groupEnding }) },
} satisfies EventSchemas

/** What has become of a group, its seats and its members, in today's shapes. */
export type GroupEvent = EventOf<typeof groupEvents>
