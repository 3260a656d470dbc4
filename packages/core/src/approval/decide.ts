import type { Context } from "../decider.ts"
import { entitled, refuse, type Ruling } from "../judge.ts"
import { capacities, type ApprovalCommand } from "./commands.ts"
import { open, placeOnAgenda, returnItem } from "./course.ts"
import { adoptDirection, makeDecision } from "./decision.ts"
import type { ApprovalEvent } from "./events.ts"
import type { ApprovalRejection } from "./rejections.ts"
import type { Approval } from "./state.ts"

export const decide = (
  command: ApprovalCommand,
  state: Approval,
  context: Context,
): Ruling<ApprovalEvent, ApprovalRejection> => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "OpenApproval":
      return open(command.data, state)
    case "PlaceItemOnAgenda":
      return placeOnAgenda(command.data, state)
    case "MakeDecision":
      return makeDecision(command.data, state, context)
    case "AdoptAccompanyingDirection":
      return adoptDirection(command.data, state, context)
    case "ReturnItem":
      return returnItem(command.data, state, context)
  }
}
