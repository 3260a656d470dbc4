import type { Context } from "../decider.ts"
import { entitled, refuse, ruling } from "../judge.ts"
import { capacities, type ApprovalCommand } from "./commands.ts"
import { closed, closedTo, notAtMeeting, open, putUp } from "./course.ts"
import { adoptDirection, makeDecision, returnItem, table } from "./decision.ts"
import { handleItem, isOfHandling } from "./handling.ts"
import type { Decision } from "./rejections.ts"
import { placeOnAgenda } from "./route.ts"
import type { Approval } from "./state.ts"

export const decide = (command: ApprovalCommand, state: Approval, context: Context): Decision => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  if (isOfHandling(command)) return handleItem(command, state, context)
  switch (command.type) {
    case "OpenApproval":
      return open(command.data, state)
    case "PutVersionsUp":
      return putUp(command.data, state)
    case "AddRouteStep":
      return ruling([{ type: "RouteStepAdded", data: command.data }], ...closed(state))
    case "RemoveRouteStep":
      return ruling([{ type: "RouteStepRemoved", data: command.data }], ...closedTo(state, command.data.step))
    case "PlaceItemOnAgenda":
      return placeOnAgenda(command.data, state, context)
    case "RemoveItemFromAgenda":
      return ruling(
        [{ type: "ItemRemovedFromAgenda", data: command.data }],
        ...notAtMeeting(state, command.data.step),
      )
    case "MakeDecision":
      return makeDecision(command.data, state, context)
    case "AdoptAccompanyingDirection":
      return adoptDirection(command.data, state, context)
    case "TableItem":
      return table(command.data, state, context)
    case "PassItemOn":
      return ruling([{ type: "ItemPassedOn", data: command.data }], ...notAtMeeting(state, command.data.step))
    case "ReturnItem":
      return returnItem(command.data, state, context)
    case "WithdrawApproval":
      return ruling([{ type: "ApprovalWithdrawn", data: command.data }], ...closed(state))
    case "LapseApproval":
      return ruling([{ type: "ApprovalLapsed", data: command.data }], ...closed(state))
  }
}
