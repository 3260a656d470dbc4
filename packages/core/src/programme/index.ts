import type { Decider } from "../decider.ts"
import { capacities, programmeCommands, type ProgrammeCommand } from "./commands.ts"
import { decide } from "./decide.ts"
import { programmeEvents, type ProgrammeEvent } from "./events.ts"
import { evolve, fold } from "./evolve.ts"
import type { ProgrammeRejection } from "./rejections.ts"
import { initial, type Programme } from "./state.ts"
import { describe, explain, labels } from "./texts.ts"

/**
 * A programme of a public body: mandated or met in a source, launched, its documents named with who decides on them, its
 * preparation entrusted to bodies, submitted for approval with the report of its readiness, and its documents adopted.
 */
export const programme: Decider<ProgrammeCommand, ProgrammeEvent, Programme, ProgrammeRejection> = {
  name: "programme",
  initial,
  decide,
  evolve,
  fold,
  commands: programmeCommands,
  capacities,
  events: programmeEvents,
  explain,
  labels,
  describe,
}
