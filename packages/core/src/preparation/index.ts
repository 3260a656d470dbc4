import type { Decider } from "../decider.ts"
import { capacities, preparationCommands, type PreparationCommand } from "./commands.ts"
import { decide } from "./decide.ts"
import { preparationEvents, type PreparationEvent } from "./events.ts"
import { evolve, fold } from "./evolve.ts"
import type { PreparationRejection } from "./rejections.ts"
import { initial, type Preparation } from "./state.ts"
import { describe, explain, labels } from "./texts.ts"

/**
 * The drafting of a programme's documents: started with a mandate, its work planned, directions received and addressed, drafts
 * registered one after the other, requirements met in them, consultations linked, and completed with the versions that are ready.
 */
export const preparation: Decider<PreparationCommand, PreparationEvent, Preparation, PreparationRejection> = {
  name: "preparation",
  initial,
  decide,
  evolve,
  fold,
  commands: preparationCommands,
  capacities,
  events: preparationEvents,
  explain,
  labels,
  describe,
}
