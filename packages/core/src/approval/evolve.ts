import { foldBy, type Happened } from "../decider.ts"
import type { ApprovalEvent } from "./events.ts"
import type { Approval } from "./state.ts"

/** The approval after one more event. */
export const evolve = (state: Approval, event: Happened<ApprovalEvent>): Approval => {
  const { on } = event
  switch (event.type) {
    case "ApprovalOpened":
      return {
        ...state,
        status: state.status === "not opened" ? "open" : state.status,
        terms: event.data,
        openedOn: on,
      }
    case "ItemPlacedOnAgenda":
      return { ...state, agenda: [...state.agenda, { ...event.data, on }] }
    case "DecisionMade": {
      const decisions = [...state.decisions, { ...event.data, on }]
      return event.data.authoritative
        ? { ...state, status: "decided", decisions, decidedOn: on }
        : { ...state, decisions }
    }
    case "AccompanyingDirectionAdopted":
      return { ...state, directions: [...state.directions, { ...event.data, on }] }
    case "ItemReturned":
      return { ...state, status: "returned", returned: { ...event.data, on } }
  }
}

export const fold = foldBy(evolve)
