import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { bodyRegisterEvents as events } from "./events.ts"

export const bodyRegisterCommands = {
  RegisterBody: events.BodyRegistered.data,
}

export type BodyRegisterCommand = CommandOf<typeof bodyRegisterCommands>

/** Who may do what. */
export const capacities: Readonly<Record<BodyRegisterCommand["type"], readonly Capacity[]>> = {
  RegisterBody: ["records-officer"],
}
