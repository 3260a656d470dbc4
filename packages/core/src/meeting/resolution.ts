import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"
import { areSame } from "../same-versions.ts"
import type { VersionRef } from "../text-ref.ts"
import { brokenIf, type Guard } from "./rejections.ts"

const outcome = z.enum([
  "approved_as_proposed",
  "approved_amended",
  "approved_in_part",
  "rejected",
  "noted",
  "opinion_given",
  /** Approved, and the source does not say whether it was amended. */
  "approved_unspecified",
])
export type Outcome = z.infer<typeof outcome>

export const decisionMode = z.enum([
  "unanimous",
  "by_vote",
  "by_lot",
  "electronic_procedure",
  "single_official",
  "not_stated",
])
export type DecisionMode = z.infer<typeof decisionMode>

export const resolution = z
  .strictObject({
    outcome,
    /** Whether the presenter altered the proposal, or the body decided otherwise. */
    amendedBy: z.enum(["presenter", "body"]).optional(),
    mode: decisionMode,
  })
  .refine(
    ({ outcome, amendedBy }) => amendedBy === undefined || outcome === "approved_amended",
    "only what is approved amended was amended by somebody",
  )
export type Resolution = Immutable<z.infer<typeof resolution>>

export const amendment = z.strictObject({
  locator: z.string().min(1).max(500),
  before: z.string().min(1).optional(),
  after: z.string().min(1).optional(),
  /** The vote that carried it. */
  vote: uuid.optional(),
})

/** The text of a matter on its way through a step. */
interface TextsOfStep {
  /** What came to it. */
  readonly submitted: readonly VersionRef[]
  /** What the presenter proposed last; undefined where that names no versions. */
  readonly proposed: readonly VersionRef[] | undefined
  readonly adopted: readonly VersionRef[]
}

/** Does an outcome say of the text what its versions do not? Judged as far as their digests are told. */
export const otherThanResolved = (
  { outcome, amendedBy }: Resolution,
  { submitted, proposed, adopted }: TextsOfStep,
  amendments: readonly unknown[],
): Guard => {
  const asSubmitted = areSame(submitted, adopted)
  const asProposed = areSame(proposed ?? submitted, adopted)
  switch (outcome) {
    case "approved_as_proposed":
      return brokenIf(asSubmitted === "no" || asProposed === "no", {
        type: "AdoptedNotAsProposed",
        invariants: ["A-15"],
        submitted,
        adopted,
      })
    case "approved_in_part":
      return brokenIf(asSubmitted === "yes" || !isWithin(submitted, adopted), {
        type: "AdoptedNotInPart",
        invariants: ["A-15"],
        submitted,
        adopted,
      })
    case "approved_amended": {
      const isLeft =
        (amendedBy === "body" || asSubmitted === "yes") && (amendedBy === "presenter" || asProposed === "yes")
      if (isLeft) return { type: "NothingAmended", invariants: ["A-15"], adopted }
      if (asProposed !== "no") return undefined
      if (amendedBy === "presenter" && proposed !== undefined)
        return { type: "AmendedByBody", invariants: ["A-15"], adopted }
      return brokenIf(amendedBy === "body" && amendments.length === 0, {
        type: "AmendmentsMissing",
        invariants: ["A-15"],
      })
    }
    case "rejected":
    case "noted":
    case "opinion_given":
    case "approved_unspecified":
      return undefined
  }
}

/** A part of a document is another version of it. */
const isWithin = (submitted: readonly VersionRef[], adopted: readonly VersionRef[]): boolean =>
  adopted.every(({ document }) => submitted.some((one) => one.document === document))
