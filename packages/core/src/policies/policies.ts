import { adoptionFollowsDecision, preparationEndsWithAdoption } from "./adoption.ts"
import { annulmentFollowsRevocation, annulmentFollowsRuling } from "./annulment.ts"
import { commentsReachNextPreparation, directionReachesPreparation } from "./delivery.ts"
import { annulmentFollowsDecision, rejectionFollowsDecision, submissionEndsWithApproval } from "./outcome.ts"
import { restsOnChangedRecord } from "./changed-record.ts"
import type { Occasion } from "./policy.ts"
import { responsibilityPassesOn } from "./reorganisation.ts"
import { workGoesOnAfterReturn } from "./return.ts"
import { successorEndsPredecessor } from "./succession.ts"

/** The policies by name. A name is a part of the ids of the commands that a policy issues: it is never changed. */
const policies = {
  "adoption-follows-decision": adoptionFollowsDecision,
  "preparation-ends-with-adoption": preparationEndsWithAdoption,
  "work-goes-on-after-return": workGoesOnAfterReturn,
  "direction-reaches-preparation": directionReachesPreparation,
  "comments-reach-next-preparation": commentsReachNextPreparation,
  "rejection-follows-decision": rejectionFollowsDecision,
  "submission-ends-with-approval": submissionEndsWithApproval,
  "annulment-follows-ruling": annulmentFollowsRuling,
  "annulment-follows-revocation": annulmentFollowsRevocation,
  "annulment-follows-decision": annulmentFollowsDecision,
  "successor-ends-predecessor": successorEndsPredecessor,
  "responsibility-passes-on": responsibilityPassesOn,
  "rests-on-changed-record": restsOnChangedRecord,
} satisfies Readonly<Record<string, readonly Occasion[]>>

export type PolicyName = keyof typeof policies

/** What is to be done on which occasion: the policies by the aggregate and the type of the event, in their order. */
export const occasions: ReadonlyMap<string, readonly (readonly [PolicyName, Occasion])[]> = Map.groupBy(
  Object.entries(policies).flatMap(([name, its]) =>
    its.map((occasion) => [name as PolicyName, occasion] as const),
  ),
  ([, { aggregate, type }]) => `${aggregate} ${type}`,
)
