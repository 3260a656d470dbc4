import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { approvalEvents as events } from "./events.ts"

export const approvalCommands = {
  OpenApproval: events.ApprovalOpened.data,
  PlaceItemOnAgenda: events.ItemPlacedOnAgenda.data,
  MakeDecision: events.DecisionMade.data,
  AdoptAccompanyingDirection: events.AccompanyingDirectionAdopted.data,
  ReturnItem: events.ItemReturned.data,
}

export type ApprovalCommand = CommandOf<typeof approvalCommands>

/** Who may do what: what happens at a meeting is recorded by whoever keeps its minutes. */
export const capacities: Readonly<Record<ApprovalCommand["type"], readonly Capacity[]>> = {
  OpenApproval: ["preparing-body", "presenter", "minutes-keeper"],
  PlaceItemOnAgenda: ["minutes-keeper"],
  MakeDecision: ["minutes-keeper"],
  AdoptAccompanyingDirection: ["minutes-keeper"],
  ReturnItem: ["minutes-keeper"],
}
