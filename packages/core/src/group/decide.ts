import type { Context } from "../decider.ts"
import { entitled, refuse, type Ruling } from "../judge.ts"
import { capacities, type GroupCommand } from "./commands.ts"
import { authoriseExperts, defer, defineSeat, planNominationRequest, revise } from "./composition.ts"
import { continueGroup, establish, setMandate } from "./establishment.ts"
import type { GroupEvent } from "./events.ts"
import type { GroupRejection } from "./rejections.ts"
import type { Group } from "./state.ts"

export const decide = (
  command: GroupCommand,
  state: Group,
  context: Context,
): Ruling<GroupEvent, GroupRejection> => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "EstablishGroup":
      return establish(command.data, state, context)
    case "ContinueGroup":
      return continueGroup(command.data, state, context)
    case "SetMandate":
      return setMandate(command.data, state)
    case "DefineSeat":
      return defineSeat(command.data, state)
    case "DeferComposition":
      return defer(command.data, state)
    case "ReviseComposition":
      return revise(command.data, state)
    case "PlanNominationRequest":
      return planNominationRequest(command.data, state)
    case "AuthoriseExpertInvitation":
      return authoriseExperts(command.data, state)
  }
}
