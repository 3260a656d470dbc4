import type { ReadinessReport } from "../readiness-report.ts"
import { consultationBlockers } from "./consultations.ts"
import { documentBlockers } from "./documents.ts"
import type { ReadinessInputs } from "./inputs.ts"
import { preparationBlockers } from "./preparation.ts"
import { requirementBlockers } from "./requirements.ts"
import { warnings } from "./warnings.ts"

/**
 * Looks at a programme as it would be submitted on a day: what stands in the way, and what those who submit should know of.
 * Pure: on the same inputs it finds the same.
 */
export const assessReadiness = (inputs: ReadinessInputs): ReadinessReport => ({
  programme: inputs.programme.id,
  on: inputs.on,
  profile: inputs.profile.id,
  read: inputs.read,
  blockers: [
    ...documentBlockers(inputs),
    ...preparationBlockers(inputs),
    ...consultationBlockers(inputs),
    ...requirementBlockers(inputs),
  ],
  warnings: warnings(inputs),
})
