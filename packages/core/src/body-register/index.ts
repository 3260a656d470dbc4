import type { Decider } from "../decider.ts"
import { bodyRegisterCommands, capacities, type BodyRegisterCommand } from "./commands.ts"
import { decide } from "./decide.ts"
import { bodyRegisterEvents, type BodyRegisterEvent } from "./events.ts"
import { evolve, fold } from "./evolve.ts"
import type { BodyRegisterRejection } from "./rejections.ts"
import { initial, type BodyRegister } from "./state.ts"
import { describe, explain, labels } from "./texts.ts"

/**
 * The bodies that an authority's history speaks of, its own and others, each under an id that outlives its name. One stream
 * an authority.
 */
export const bodyRegister: Decider<
  BodyRegisterCommand,
  BodyRegisterEvent,
  BodyRegister,
  BodyRegisterRejection
> = {
  name: "bodyRegister",
  initial,
  decide,
  evolve,
  fold,
  commands: bodyRegisterCommands,
  capacities,
  events: bodyRegisterEvents,
  explain,
  labels,
  describe,
}
