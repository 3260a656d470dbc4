import type { Decider } from "../decider.ts"
import { approvalCommands, capacities, type ApprovalCommand } from "./commands.ts"
import { decide } from "./decide.ts"
import { approvalEvents, type ApprovalEvent } from "./events.ts"
import { evolve, fold } from "./evolve.ts"
import type { ApprovalRejection } from "./rejections.ts"
import { initial, type Approval } from "./state.ts"
import { describe, explain, labels } from "./texts.ts"

/**
 * One submission of a matter for decision: opened with the versions put up for it, taken to the agendas of the bodies on its
 * route, handled there, and ended by an authoritative decision, with the directions that accompany it. Or it ends undecided:
 * returned to preparation, withdrawn, or lapsed.
 */
export const approval: Decider<ApprovalCommand, ApprovalEvent, Approval, ApprovalRejection> = {
  name: "approval",
  initial,
  decide,
  evolve,
  fold,
  commands: approvalCommands,
  capacities,
  events: approvalEvents,
  explain,
  labels,
  describe,
}
