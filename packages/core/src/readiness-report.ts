import { z } from "zod"
import { localDate } from "./date-range.ts"
import { uuid } from "./ids.ts"
import type { Immutable } from "./immutable.ts"
import { classOf, invariantId, type InvariantClass } from "./invariants.ts"

/** Something that stands in the way of a submission, or that those who submit should know of. */
const finding = z.strictObject({
  code: z.enum([
    "PREPARATION_NOT_COMPLETE",
    "CONSULTATION_OPEN",
    "COMMENT_UNANSWERED",
    "LATE_COMMENT_UNRULED",
    "REQUIREMENT_UNADDRESSED",
    "STATUTORY_CONSULTEE_MISSING",
    "NEGOTIATION_NOT_OFFERED",
    "COOPERATION_PENDING",
    "DECIDER_UNDETERMINED",
    "DECIDER_TIER_INSUFFICIENT",
    "DECIDER_CANNOT_DECIDE",
    "VERSION_MISMATCH",
    "VERSION_NOT_STATED",
    "DIRECTION_UNADDRESSED",
    "CARRY_FORWARD_UNDISPOSED",
    "LANGUAGE_VERSION_MISSING",
    "PERIOD_NOT_SET",
    "DOCUMENT_MISSING",
    "STATUTORY_NOT_STATED",
    "COUNTER_MISMATCH",
    "PERIOD_STARTED_BEFORE_APPROVAL",
    "TARGET_DATE_PASSED",
    "OPTIONAL_CONSULTATION_OPEN",
    "COMPOSITION_DEFERRED",
    "PORTFOLIO_COUNT_MISMATCH",
    "VERSION_CHANGED_AFTER_CONSULTATION",
    "REQUIREMENT_ADDED_AFTER_COMPLETION",
    "PARTIAL_DATE_UNDECIDABLE",
    "DEPENDENCY_NOT_READY",
  ]),
  /** The rules it rests on; none for a mere warning. */
  invariants: z.array(invariantId),
  /**
   * What it is about: ids of documents, consultations, comments, directions, groups or portfolios; codes of requirements, kinds of
   * influence bodies, municipalities; of a missing language version the document, and then the languages.
   */
  about: z.array(z.string()).max(50),
  /** How many it is about, where more than are listed. */
  count: z.int().positive().optional(),
})
/**
 * Something that stands in the way of a submission (a blocker), or that those who submit should know of (a warning): a code, the
 * rules it rests on, and the ids of what it is about.
 */
export type Finding = Immutable<z.infer<typeof finding>>

const byStrictness: readonly InvariantClass[] = ["H", "W", "L", "O"]

/** How a finding weighs: as the strictest of the rules that it rests on. Undefined where it rests on none: it only tells. */
export const classOfFinding = ({ invariants }: Finding): InvariantClass | undefined =>
  byStrictness.find((one) => invariants.some((rule) => classOf(rule) === one))

/** Whether a submission may be made anyway, if the one who submits acknowledges the finding's rules with a reason and an authority. */
export const mayBeAcknowledged = (finding: Finding): boolean => {
  const weight = classOfFinding(finding)
  return weight === "L" || weight === "O"
}

/**
 * What was found when a programme was looked at for submission, and what was read for it, so that anybody can read the same
 * revisions again and find the same.
 */
export const readinessReport = z.strictObject({
  programme: uuid,
  on: localDate,
  profile: z.string(),
  read: z.array(z.strictObject({ stream: z.string(), revision: z.int().nonnegative() })),
  blockers: z.array(finding),
  warnings: z.array(finding),
})
/**
 * What was found of a programme on a day, with the revision of each stream that was read: whoever reads the same revisions finds the
 * same. A submission keeps its report for ever.
 */
export type ReadinessReport = Immutable<z.infer<typeof readinessReport>>
