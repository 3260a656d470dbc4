import { z } from "zod"
import { dateRange, localDate } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { tier } from "../tier.ts"
import { told } from "../told.ts"
import { milestone, project, projectRelation, reviewResult, strength } from "./terms.ts"

/** Who prepares the programme. */
const responsibility = z.strictObject({
  lead: told(uuid),
  /** The bodies that prepare it together with the lead. */
  joint: z.array(uuid),
  /** Parties that the source does not name one by one. */
  others: localizedText.optional(),
})

/** A body, and on which level of the authority it decides. */
const bodyOfTier = z.strictObject({ body: uuid, tier })

/** What a programme records of how it is planned and followed. These shapes are stored for ever, as the programme's own are. */
export const planEvents = {
  TargetDateSet: { data: z.strictObject({ what: milestone, date: dateRange, strength }) },
  PreparationResponsibilityAssigned: { data: responsibility },
  PreparationResponsibilityTransferred: {
    data: responsibility.extend({
      /** The lead until then. */
      from: told(uuid),
      /** The first day of the new responsibility, where it is not the day of the transfer. */
      effectiveFrom: localDate.optional(),
    }),
  },
  ProjectLinked: {
    data: z.strictObject({ project, relation: projectRelation, contents: localizedText.optional() }),
  },
  ProjectUnlinked: {
    data: z.strictObject({
      /** The name under which it is linked. */
      project: localizedText,
      relation: projectRelation,
      reason: localizedText,
    }),
  },
  /** This programme need not meet a requirement that stands in its portfolio. */
  RequirementWaived: {
    data: z.strictObject({
      code: z.string().min(1).max(100),
      setBy: told(bodyOfTier),
      waivedBy: bodyOfTier,
      statutory: told(z.boolean()),
      reason: localizedText,
    }),
  },
  FollowUpPromised: {
    data: z.strictObject({
      /** By which a report on it can name it. */
      promise: uuid.optional(),
      what: localizedText,
      due: told(dateRange),
      strength: z.enum(["intended", "promised"]),
    }),
  },
  FollowUpReported: { data: z.strictObject({ promise: uuid.optional(), text: localizedText }) },
  ProgrammeReviewed: { data: z.strictObject({ result: reviewResult, statement: localizedText.optional() }) },
} satisfies EventSchemas

export type PlanEvent = EventOf<typeof planEvents>
