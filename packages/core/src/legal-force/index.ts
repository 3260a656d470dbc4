import type { Decider } from "../decider.ts"
import { capacities, legalForceCommands, type LegalForceCommand } from "./commands.ts"
import { decide } from "./decide.ts"
import { legalForceEvents, type LegalForceEvent } from "./events.ts"
import { evolve, fold } from "./evolve.ts"
import type { LegalForceRejection } from "./rejections.ts"
import { initial, type LegalForce } from "./state.ts"
import { describe, explain, labels } from "./texts.ts"

/**
 * What happens to a decision after it is made: its notification and the times for appeal that follow from it, claims for review,
 * appeals and court rulings, enforcement, corrections, and that it becomes final. One stream a decision, under the id of its
 * approval.
 */
export const legalForce: Decider<LegalForceCommand, LegalForceEvent, LegalForce, LegalForceRejection> = {
  name: "legalForce",
  initial,
  decide,
  evolve,
  fold,
  commands: legalForceCommands,
  capacities,
  events: legalForceEvents,
  explain,
  labels,
  describe,
}
