import { z } from "zod"
import { localDate } from "./date-range.ts"
import type { Immutable } from "./immutable.ts"
import { invariantId } from "./invariants.ts"

/** Something that stands in the way of a submission, or that those who submit should know of. */
const finding = z.strictObject({
  code: z.enum([
    "PREPARATION_NOT_COMPLETE",
    "CONSULTATION_OPEN",
    "COMMENT_UNANSWERED",
    "LATE_COMMENT_UNRULED",
    "REQUIREMENT_UNADDRESSED",
    "DECIDER_UNDETERMINED",
    "DECIDER_TIER_INSUFFICIENT",
    "DECIDER_CANNOT_DECIDE",
    "VERSION_MISMATCH",
    "DIRECTION_UNADDRESSED",
    "PERIOD_NOT_SET",
    "DOCUMENT_MISSING",
    "STATUTORY_NOT_STATED",
    "COUNTER_MISMATCH",
    "PERIOD_STARTED_BEFORE_APPROVAL",
    "TARGET_DATE_PASSED",
    "OPTIONAL_CONSULTATION_OPEN",
  ]),
  /** The rules it rests on; none for a mere warning. */
  invariants: z.array(invariantId),
  /** What it is about: ids of documents, consultations, comments or directions, or codes of requirements. */
  about: z.array(z.string()).max(50),
  /** How many it is about, where more than are listed. */
  count: z.int().positive().optional(),
})
export type Finding = Immutable<z.infer<typeof finding>>

/**
 * What was found when a programme was looked at for submission, and what was read for it, so that anybody can read the same
 * revisions again and find the same.
 */
export const readinessReport = z.strictObject({
  programme: z.uuid(),
  on: localDate,
  profile: z.string(),
  read: z.array(z.strictObject({ stream: z.string(), revision: z.int().nonnegative() })),
  blockers: z.array(finding),
  warnings: z.array(finding),
})
export type ReadinessReport = Immutable<z.infer<typeof readinessReport>>
