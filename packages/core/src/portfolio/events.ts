import { z } from "zod"
import { dateRange } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { tier } from "../tier.ts"
import { told } from "../told.ts"

const requirementCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, "capitals, as SAMI_LANGUAGE_CULTURE")
  .max(100)

/**
 * What a portfolio records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v` and
 * write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const portfolioEvents = {
  PortfolioEstablished: {
    data: z.strictObject({
      name: localizedText,
      /** The programme whose document is the strategy that is carried out. */
      strategy: uuid.optional(),
      /** The body whose programmes they are. */
      owner: uuid,
      /** How many programmes there are to be; how many there are is counted. */
      expectedCount: told(z.int().nonnegative()),
    }),
  },
  ProgrammeAddedToPortfolio: {
    data: z.strictObject({ programme: uuid, ordinal: z.int().positive().optional() }),
  },
  ProgrammeRemovedFromPortfolio: { data: z.strictObject({ programme: uuid, reason: localizedText }) },
  CrossCuttingRequirementAdded: {
    data: z.strictObject({
      code: requirementCode,
      title: localizedText,
      /** The body that requires it. */
      setBy: told(uuid),
      /** All programmes, those added later too, or the ones that are named. */
      appliesTo: z.union([z.literal("all"), z.strictObject({ programmes: z.array(uuid).min(1) })]),
      mandatory: z.boolean(),
      statutory: told(z.boolean()),
      /** What outside the authority it comes from, as national goals do. */
      external: localizedText.optional(),
    }),
  },
  /** The requirement binds nobody any more; where it was met, it stays met. */
  RequirementRetired: { data: z.strictObject({ code: requirementCode, reason: localizedText }) },
  CoordinationGroupAssigned: {
    data: z.strictObject({ group: uuid, role: z.enum(["steering", "follow_up"]) }),
  },
  /** A class of documents that a source speaks of without names or numbers. */
  DocumentClassDescribed: {
    data: z.strictObject({
      name: localizedText,
      tier,
      decidedBy: told(uuid),
      /** The programme whose document they fill in. */
      refines: uuid.optional(),
    }),
  },
  /** A proposal is to come before a meeting; nothing is submitted by that. */
  ProposalPromised: {
    data: z.strictObject({ subject: localizedText, meetingOn: told(dateRange), body: uuid.optional() }),
  },
  PortfolioClosed: { data: z.strictObject({}) },
} satisfies EventSchemas

/** What has become of a portfolio, in today's shapes. */
export type PortfolioEvent = EventOf<typeof portfolioEvents>
