import { z } from "zod"
import { dateRange } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { localizedText } from "../localized-text.ts"
import { readinessReport } from "../readiness-report.ts"
import { versionRef } from "../text-ref.ts"
import { tier } from "../tier.ts"
import { told } from "../told.ts"
import { documentKind, legalBasis, milestone, project, projectRelation, strength } from "./terms.ts"

const beginning = z.strictObject({
  name: localizedText,
  /** The programme whose document is the strategy that it carries out. */
  strategy: z.uuid().optional(),
  scopeText: localizedText.optional(),
  /** Its place among those begun one after another: 1 begins first. */
  ordering: z.int().positive().optional(),
  /** The programme that it makes more precise. */
  refines: z.uuid().optional(),
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
  ProgrammeDocumentAdded: {
    data: z.strictObject({
      document: z.uuid(),
      kind: documentKind,
      title: localizedText,
      /** Whether the programme is not ready without it. */
      required: z.boolean(),
      /** 1 where a source calls it the first. */
      edition: z.int().positive().optional(),
    }),
  },
  ProgrammeDocumentSummarised: {
    data: z
      .strictObject({
        document: z.uuid(),
        vision: localizedText.optional(),
        mission: localizedText.optional(),
        values: z.array(localizedText).optional(),
        goals: z.array(localizedText).optional(),
        spearheads: z.array(localizedText).optional(),
        /** As counted and as listed: a source may say five and list four. */
        focusAreas: z
          .strictObject({ statedCount: z.int().nonnegative().optional(), listed: z.array(localizedText) })
          .optional(),
      })
      .refine(
        (summary) =>
          Object.entries(summary).some(([key, value]) => key !== "document" && value !== undefined),
        "something that the document says",
      ),
  },
  LegalBasisRecorded: {
    data: z.strictObject({ document: z.uuid(), statutory: told(z.boolean()), bases: z.array(legalBasis) }),
  },
  PeriodSet: {
    data: z.strictObject({
      /** The document whose period it is; absent: the programme's own. */
      document: z.uuid().optional(),
      period: dateRange,
      inferred: z.boolean().optional(),
    }),
  },
  TargetDateSet: { data: z.strictObject({ what: milestone, date: dateRange, strength }) },
  DecidingBodyDetermined: {
    data: z.strictObject({
      document: z.uuid(),
      body: z.uuid(),
      tier,
      /** Whether the body is one that decides, as the register of bodies has it. */
      canDecide: z.boolean(),
    }),
  },
  PreparationResponsibilityAssigned: {
    data: z.strictObject({
      lead: told(z.uuid()),
      /** The bodies that prepare it together with the lead. */
      joint: z.array(z.uuid()),
      /** Parties that the source does not name one by one. */
      others: localizedText.optional(),
    }),
  },
  ProjectLinked: {
    data: z.strictObject({ project, relation: projectRelation, contents: localizedText.optional() }),
  },
  FollowUpPromised: {
    data: z.strictObject({
      what: localizedText,
      due: told(dateRange),
      strength: z.enum(["intended", "promised"]),
    }),
  },
  ProgrammeSubmittedForApproval: {
    data: z.strictObject({
      approval: z.uuid(),
      /** Empty only in history whose source names none: a living submission is not ready without. */
      versions: z.array(versionRef),
      /** What was found when its readiness was looked at; untold in history that was never looked at so. */
      report: told(readinessReport),
    }),
  },
  SubmissionWithdrawn: {
    data: z.strictObject({
      approval: z.uuid(),
      cause: z.enum(["inputs_changed", "decided"]),
      /** What was found when the inputs were read once more. */
      report: readinessReport.optional(),
    }),
  },
  ProgrammeDocumentAdopted: {
    data: z.strictObject({
      document: z.uuid(),
      /** The version that was adopted, which need not be the one submitted. */
      adopted: told(versionRef),
      approval: z.uuid().optional(),
    }),
  },
} satisfies EventSchemas

export type ProgrammeEvent = EventOf<typeof programmeEvents>
