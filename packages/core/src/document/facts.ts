import { z } from "zod"
import { localDate } from "../date-range.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { versionRef } from "../text-ref.ts"
import { tier } from "../tier.ts"
import { told } from "../told.ts"
import { adoptionKind, documentKind, legalBasis, scope } from "./terms.ts"

// These are stored as parts of a programme's events, for ever: add an optional field freely, and change nothing.

/** What a document is in its programme. */
export const documentTerms = z.strictObject({
  document: uuid,
  kind: documentKind,
  title: localizedText,
  /** Whether the programme is not ready without it. */
  required: z.boolean(),
  /** 1 where a source calls it the first. */
  edition: z.int().positive().optional(),
})

/** What a document says, in short. */
export const documentSummary = z
  .strictObject({
    document: uuid,
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
    (summary) => Object.entries(summary).some(([key, value]) => key !== "document" && value !== undefined),
    "something that the document says",
  )

export const removal = z.strictObject({ document: uuid, reason: localizedText })

/** Whether a document is statutory, and the provisions that it rests on. */
export const legalStanding = z.strictObject({
  document: uuid,
  statutory: told(z.boolean()),
  bases: z.array(legalBasis),
})

/** Who decides on a document. */
export const decider = z.strictObject({
  document: uuid,
  body: uuid,
  tier,
  /** Whether the body is one that decides, as the register of bodies has it. */
  canDecide: z.boolean(),
})

/** An adoption of a document: its text at first, or a change of it. */
export const adoption = z.strictObject({
  document: uuid,
  /** The version that was adopted, which need not be the one submitted. */
  adopted: told(versionRef),
  approval: uuid.optional(),
  /** Absent where the source tells nothing else than that it was adopted. */
  kind: adoptionKind.optional(),
  /** The first day on which it has force, where the decision says so. */
  effectiveFrom: told(localDate).optional(),
})

/** A ruling on what has been adopted: a court's, or the body's own. */
export const ruling = z.strictObject({
  scope,
  /** The approval that is ruled on: an amendment's leaves the text before it standing. */
  approval: uuid.optional(),
  /** The proceedings in which it was ruled. */
  appeal: uuid.optional(),
})
