import type { Context } from "../decider.ts"
import { entitled, refuse } from "../judge.ts"
import { capacities, type BodyRegisterCommand } from "./commands.ts"
import { grant, revoke } from "./delegation.ts"
import { appoint, endOffice, endTerm, startTerm } from "./offices.ts"
import { register, rename, setSize } from "./registration.ts"
import type { Decision } from "./rejections.ts"
import { dissolve, merge, split } from "./reorganisation.ts"
import type { BodyRegister } from "./state.ts"

export const decide = (command: BodyRegisterCommand, state: BodyRegister, context: Context): Decision => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "RegisterBody":
      return register(command.data, state)
    case "RenameBody":
      return rename(command.data, state, context)
    case "MergeBodies":
      return merge(command.data, state, context)
    case "SplitBody":
      return split(command.data, state, context)
    case "DissolveBody":
      return dissolve(command.data, state)
    case "StartTerm":
      return startTerm(command.data, state, context)
    case "EndTerm":
      return endTerm(command.data, state)
    case "AppointOfficeHolder":
      return appoint(command.data, state, context)
    case "EndOfficeHolder":
      return endOffice(command.data, state)
    case "SetStatutorySize":
      return setSize(command.data, state)
    case "GrantDelegation":
      return grant(command.data, state, context)
    case "RevokeDelegation":
      return revoke(command.data, state)
  }
}
