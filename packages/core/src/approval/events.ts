import { z } from "zod"
import { dateRange, localDate } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { attendance, disqualification } from "../meeting/attendance.ts"
import { meetingMode, positions } from "../meeting/electronic-procedure.ts"
import { election } from "../meeting/election.ts"
import { counterProposal, proposal } from "../meeting/proposal.ts"
import { amendment, decisionMode, resolution } from "../meeting/resolution.ts"
import { vote } from "../meeting/vote.ts"
import { person } from "../office.ts"
import { officialText, versionRef } from "../text-ref.ts"
import { tier } from "../tier.ts"
import { told } from "../told.ts"
import { instruction, matter, role } from "./terms.ts"

const step = z.int().positive()
const versions = z.array(versionRef).min(1)

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
      previousApproval: uuid.optional(),
      /** Why the same versions come again. */
      resubmittedUnchanged: localizedText.optional(),
      /** What the previous approval was opened with, where the versions are to be held against it. */
      previousVersions: versions.optional(),
      /** Bodies that decide the matter together: it is decided when each of them has decided. */
      jointly: z.array(uuid).min(2).optional(),
    }),
  },
  /** The versions of an approval that was opened, and perhaps handled, before it had any. */
  VersionsPutUp: { data: z.strictObject({ versions }) },
  RouteStepAdded: {
    data: z.strictObject({
      step,
      body: uuid,
      role,
      /** Whether the step is to decide the matter. */
      authoritative: z.boolean(),
    }),
  },
  RouteStepRemoved: { data: z.strictObject({ step, reason: localizedText.optional() }) },
  ItemPlacedOnAgenda: {
    data: z.strictObject({
      /** The place on the route, from 1; the same step again where the item was not decided, or the meeting moved. */
      step,
      body: uuid,
      role,
      meetingOn: told(dateRange),
      itemNumber: z.string().min(1).max(50).optional(),
      noticeSentOn: localDate.optional(),
      urgent: z.boolean().optional(),
      /** How often the body took it up, where a source tells its handlings together. */
      times: told(z.int().positive()).optional(),
      tier: tier.optional(),
      mode: meetingMode.optional(),
      /** The body that cannot act in the matter, and whose lawful substitute this one is. */
      inPlaceOf: z.strictObject({ body: uuid, why: localizedText }).optional(),
      /** Whether the board has prepared it for the council, where the steps before do not show it. */
      preparedByBoard: z.boolean().optional(),
      /** How the body resolved to take up what was not prepared. */
      takenUp: z.enum(["unanimously", "by_vote"]).optional(),
      /** False where the notice of the meeting does not list it. */
      onNotice: z.boolean().optional(),
    }),
  },
  ItemRemovedFromAgenda: { data: z.strictObject({ step, reason: localizedText.optional() }) },
  /** Handled without a decision; the handling may go on at another meeting. */
  ItemDebated: { data: z.strictObject({ step, body: uuid }) },
  ProposalPresented: { data: proposal.extend({ step }) },
  /** The presenter changes the proposal before the decision. */
  ProposalAltered: { data: proposal.extend({ step }) },
  ProposalWithdrawn: { data: z.strictObject({ step, proposal: uuid }) },
  CounterProposalMade: { data: counterProposal.extend({ step }) },
  CounterProposalSeconded: {
    data: z.strictObject({ step, counterProposal: uuid, by: person.optional() }),
  },
  QuorumEstablished: { data: attendance.extend({ step }) },
  QuorumLost: { data: attendance.extend({ step }) },
  DisqualificationDeclared: {
    data: z.strictObject({ step, person, ground: localizedText.optional() }),
  },
  DisqualificationDecided: { data: disqualification.extend({ step }) },
  VoteHeld: { data: vote.extend({ step }) },
  ElectionHeld: { data: election.extend({ step }) },
  DecisionMade: {
    data: z.strictObject({
      step,
      body: uuid,
      resolution,
      /** Whether it decides the matter, or only prepares its decision. */
      authoritative: z.boolean(),
      /** Absent where the matter has no text: an election, an appointment. */
      submitted: told(versions).optional(),
      adopted: told(versions).optional(),
      amendments: z.array(amendment).min(1).optional(),
      /** From when it has force, where the decision says so. */
      effectiveFrom: told(localDate).optional(),
      /** The vote that it rests on. */
      vote: uuid.optional(),
      /** In the electronic procedure: untold only where a source leaves them out. */
      positions: told(positions).optional(),
    }),
  },
  AccompanyingDirectionAdopted: {
    data: z.strictObject({
      direction: uuid,
      text: localizedText,
      to: z.union([z.strictObject({ portfolio: uuid }), z.strictObject({ programme: uuid })]),
      /** False where the source names the points "among others". */
      exhaustive: z.boolean(),
    }),
  },
  /** Right after the decision, by somebody who did not want it. */
  DissentRegistered: { data: z.strictObject({ step, person }) },
  DissentGroundsFiled: { data: z.strictObject({ step, person, grounds: officialText }) },
  /** Left for another meeting: the same approval comes again. */
  ItemTabled: {
    data: z.strictObject({
      step,
      body: uuid,
      until: told(dateRange),
      mode: decisionMode.optional(),
      vote: uuid.optional(),
    }),
  },
  /** To another body, or from the electronic procedure to a meeting. */
  ItemPassedOn: {
    data: z.strictObject({
      step,
      body: uuid,
      to: z.union([z.strictObject({ body: uuid }), z.strictObject({ meetingOn: told(dateRange) })]),
      why: z.enum(["silent_member", "meeting_demanded", "other"]).optional(),
      /** The text that goes with it, where the body has changed what came to it. */
      versions: versions.optional(),
      proposal: officialText.optional(),
    }),
  },
  ItemReturned: {
    data: z.strictObject({
      step,
      body: uuid,
      instruction,
      /** The body that prepares it further. */
      to: uuid.optional(),
    }),
  },
  ApprovalWithdrawn: { data: z.strictObject({ reason: localizedText }) },
  /** Nobody decides it any more. */
  ApprovalLapsed: { data: z.strictObject({ cause: localizedText }) },
} satisfies EventSchemas

/** What happened to a matter on its way through the bodies, in today's shapes. */
export type ApprovalEvent = EventOf<typeof approvalEvents>
