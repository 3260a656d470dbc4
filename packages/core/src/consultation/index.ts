import type { Decider } from "../decider.ts"
import { capacities, consultationCommands, type ConsultationCommand } from "./commands.ts"
import { decide } from "./decide.ts"
import { consultationEvents, type ConsultationEvent } from "./events.ts"
import { advance, evolve, fold } from "./evolve.ts"
import type { ConsultationRejection } from "./rejections.ts"
import { initial, type Consultation } from "./state.ts"
import { describe, explain, labels } from "./texts.ts"

/**
 * A round of comments, statements or hearings on one programme or several: opened with a deadline, extended or reopened,
 * its comments received, ruled on when late, answered, forwarded and carried on, and concluded with a summary.
 */
export const consultation: Decider<
  ConsultationCommand,
  ConsultationEvent,
  Consultation,
  ConsultationRejection
> = {
  name: "consultation",
  initial,
  decide,
  evolve,
  fold,
  advance,
  commands: consultationCommands,
  capacities,
  events: consultationEvents,
  explain,
  labels,
  describe,
}
