import { openDirections, undisposedInputs } from "../preparation/progress.ts"
import type { InfluenceBody } from "../preparation/terms.ts"
import type { Finding } from "../readiness-report.ts"
import { finding } from "./finding.ts"
import type { ReadinessInputs } from "./inputs.ts"

/** Is the preparation complete, has it answered what came to it, and has it heard whom the law wants heard in it? */
export const preparationBlockers = (inputs: ReadinessInputs): readonly Finding[] => {
  const { preparation, programme } = inputs
  if (preparation?.terms?.programme !== programme.id)
    return finding("PREPARATION_NOT_COMPLETE", "X-01", [programme.id])
  const { binding, others } = openDirections(preparation)
  return [
    ...finding("PREPARATION_NOT_COMPLETE", "X-01", preparation.status === "complete" ? [] : [programme.id]),
    ...finding("DIRECTION_UNADDRESSED", "R-05", binding),
    ...finding("DIRECTION_UNADDRESSED", "R-16", others),
    ...finding("CARRY_FORWARD_UNDISPOSED", "R-14", undisposedInputs(preparation)),
    ...finding("STATUTORY_CONSULTEE_MISSING", "R-11", influenceBodiesMissing(inputs)),
    ...finding("COOPERATION_PENDING", "R-12", cooperationPending(inputs) ? ["staff"] : []),
  ]
}

/** The kinds that were neither heard nor found not to be concerned. */
export const influenceBodiesMissing = ({ preparation, profile }: ReadinessInputs): readonly InfluenceBody[] =>
  (Object.keys(profile.influenceBodies) as InfluenceBody[]).filter(
    (kind) => preparation?.influenceBodies.has(kind) !== true,
  )

export const cooperationPending = ({ preparation }: ReadinessInputs): boolean =>
  preparation?.impacts.get("staff")?.effect === "significant" && preparation.staffCooperation === undefined
