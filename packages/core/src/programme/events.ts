import { z } from "zod"
import { dateRange, localDate } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import {
  adoption,
  decider,
  documentSummary,
  documentTerms,
  legalStanding,
  removal,
  ruling,
} from "../document/facts.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { planEvents } from "../plan/events.ts"
import { readinessReport } from "../readiness-report.ts"
import { versionRef } from "../text-ref.ts"
import { told } from "../told.ts"

const beginning = z.strictObject({
  name: localizedText,
  /** The programme whose document is the strategy that it carries out. */
  strategy: uuid.optional(),
  scopeText: localizedText.optional(),
  /** Its place among those begun one after another: 1 begins first. */
  ordering: z.int().positive().optional(),
  /** The programme that it makes more precise. */
  refines: uuid.optional(),
  /** The programme of the period before, which it is to take the place of. */
  replaces: uuid.optional(),
})

/**
 * What a programme records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v` and
 * write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const programmeEvents = {
  /** A body has ruled that the programme shall exist. */
  ProgrammeMandated: { data: beginning },
  /** The programme is met in a source that tells nothing of a mandate. */
  ProgrammeRegistered: { data: beginning },
  ProgrammeLaunched: { data: z.strictObject({}) },
  ProgrammeRenamed: {
    data: z.strictObject({ to: localizedText, kind: z.enum(["renamed", "also_known_as"]) }),
  },
  ProgrammeDocumentAdded: { data: documentTerms },
  ProgrammeDocumentSummarised: { data: documentSummary },
  ProgrammeDocumentRemoved: { data: removal },
  LegalBasisRecorded: { data: legalStanding },
  PeriodSet: {
    data: z.strictObject({
      /** The document whose period it is; absent: the programme's own. */
      document: uuid.optional(),
      period: dateRange,
      inferred: z.boolean().optional(),
    }),
  },
  DecidingBodyDetermined: { data: decider },
  ...planEvents,
  ProgrammeSubmittedForApproval: {
    data: z.strictObject({
      approval: uuid,
      /** Empty only in history whose source names none: a living submission is not ready without. */
      versions: z.array(versionRef),
      /** What was found when its readiness was looked at; untold in history that was never looked at so. */
      report: told(readinessReport),
    }),
  },
  SubmissionWithdrawn: {
    data: z.strictObject({
      approval: uuid,
      cause: z.enum(["inputs_changed", "decided", "lapsed"]),
      /** What was found when the inputs were read once more. */
      report: readinessReport.optional(),
    }),
  },
  ProgrammeReturnedToPreparation: {
    data: z.strictObject({
      /** Absent: all documents that were submitted to the approval. */
      document: uuid.optional(),
      approval: uuid,
      /** What is to be done before it comes again, or why nothing was said of it. */
      instruction: z.union([localizedText, z.strictObject({ none: localizedText })]),
      /** The body that returned it. */
      by: uuid.optional(),
    }),
  },
  ProgrammeRejected: { data: z.strictObject({ approval: uuid, reason: localizedText.optional() }) },
  ProgrammeDocumentAdopted: { data: adoption },
  ProgrammeAnnulled: { data: ruling },
  /** What was annulled, superseded, cancelled or lapsed stands again: it never does by itself. */
  ProgrammeReinstated: { data: ruling },
  ProgrammeSuperseded: {
    data: z.strictObject({
      successor: uuid,
      /** The successor's first day: the day after the last one of this programme. */
      from: localDate,
    }),
  },
  ProgrammeCancelled: { data: z.strictObject({ reason: localizedText }) },
  ProgrammeLapsed: {
    data: z.strictObject({
      /** Why a programme came to nothing without anybody's ruling that it shall. */
      cause: z.enum(["legal_basis_not_enacted", "body_ceased", "term_ended"]),
    }),
  },
  /** The programme was formed of a part of another one. */
  ProgrammeSplit: { data: z.strictObject({ from: uuid }) },
  /** The programme was formed of others. */
  ProgrammeMerged: { data: z.strictObject({ inputs: z.array(uuid).min(2) }) },
} satisfies EventSchemas

/** What has become of a programme from its mandate to its end, in today's shapes. */
export type ProgrammeEvent = EventOf<typeof programmeEvents>
