import { z } from "zod"
import type { Immutable } from "../immutable.ts"
import { versionRef } from "../text-ref.ts"

/** What a requirement on programmes is called for short (`ECON_BALANCE`). */
export const requirementCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, "capitals, as SAMI_LANGUAGE_CULTURE")
  .max(100)

/** Where in a text: a chapter, a section, a page. */
export const locator = z.string().min(1).max(500)

/** A draft by its number among the drafts of its document. */
export const draftName = versionRef.pick({ document: true, number: true })
export type DraftName = Immutable<z.infer<typeof draftName>>

/** Why work goes on with what was complete. */
export const reopeningCause = z.enum([
  "approval_returned",
  "steering_group",
  "late_comment",
  "direction",
  "annulment",
  "error",
])
export type ReopeningCause = z.infer<typeof reopeningCause>

/** The bodies through which the young, the old and the disabled have a say, as the law names them. */
export const influenceBody = z.enum(["youth_council", "older_people_council", "disability_council"])
export type InfluenceBody = z.infer<typeof influenceBody>

/** Whom or what the effects of a programme are assessed on. */
export const impactKind = z.enum([
  "people",
  "child",
  "language",
  "sami",
  "gender",
  "business",
  "environment",
  "economy",
  "staff",
])
export type ImpactKind = z.infer<typeof impactKind>
