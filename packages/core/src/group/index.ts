import { foldBy, type Decider } from "../decider.ts"
import { capacities, groupCommands, type GroupCommand } from "./commands.ts"
import { decide } from "./decide.ts"
import { groupEvents, type GroupEvent } from "./events.ts"
import { evolve } from "./evolve.ts"
import type { GroupRejection } from "./rejections.ts"
import { initial, type Group } from "./state.ts"
import { describe, explain, labels } from "./texts.ts"

/**
 * A group that accompanies programmes (a steering group, a follow-up group, a working group or a sub-group of one, a
 * commission): set up or continued, given its tasks, its seats defined by rule, the rest of its composition left for later,
 * nominations planned and experts let in.
 */
export const group: Decider<GroupCommand, GroupEvent, Group, GroupRejection> = {
  name: "group",
  initial,
  decide,
  evolve,
  fold: foldBy(evolve),
  commands: groupCommands,
  capacities,
  events: groupEvents,
  explain,
  labels,
  describe,
}
