import type { Context } from "../decider.ts"
import { entitled, refuse, type Ruling } from "../judge.ts"
import { capacities, type BodyRegisterCommand } from "./commands.ts"
import type { BodyRegisterEvent } from "./events.ts"
import { register } from "./registration.ts"
import type { BodyRegisterRejection } from "./rejections.ts"
import type { BodyRegister } from "./state.ts"

export const decide = (
  command: BodyRegisterCommand,
  state: BodyRegister,
  context: Context,
): Ruling<BodyRegisterEvent, BodyRegisterRejection> => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "RegisterBody":
      return register(command.data, state)
  }
}
