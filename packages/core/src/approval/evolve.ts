import { foldBy, type Happened } from "../decider.ts"
import type { ApprovalEvent } from "./events.ts"
import { isOfStep, lastPlaceOf, type AgendaItem, type Approval } from "./state.ts"

/** The approval after one more event. */
export const evolve = (before: Approval, event: Happened<ApprovalEvent>): Approval => {
  const { on } = event
  const state = isOfStep(event) ? { ...before, handling: [...before.handling, event] } : before
  switch (event.type) {
    case "ApprovalOpened": {
      const { versions } = event.data
      const status = state.status === "not opened" ? "open" : state.status
      return { ...state, status, terms: event.data, openedOn: on, versions }
    }
    case "VersionsPutUp":
      return { ...state, versions: event.data.versions }
    case "RouteStepAdded":
      return { ...state, route: [...without(state, event.data.step), event.data] }
    case "RouteStepRemoved":
      return { ...state, route: without(state, event.data.step) }
    case "ItemPlacedOnAgenda":
      return { ...state, agenda: [...state.agenda, { ...event.data, on }] }
    case "ItemRemovedFromAgenda":
      return { ...state, agenda: leave(state, event.data.step, "removed") }
    case "ItemPassedOn":
      return { ...state, agenda: leave(state, event.data.step, "passed_on") }
    case "ItemTabled": {
      const tabled = [...state.tabled, { ...event.data, on }]
      return { ...state, agenda: leave(state, event.data.step, "tabled"), tabled }
    }
    case "DecisionMade": {
      const decisions = [...state.decisions, { ...event.data, on }]
      return event.data.authoritative && haveAllDecided(state, decisions)
        ? { ...state, status: "decided", decisions, decidedOn: on }
        : { ...state, decisions }
    }
    case "AccompanyingDirectionAdopted":
      return { ...state, directions: [...state.directions, { ...event.data, on }] }
    case "ItemReturned":
      return { ...state, status: "returned", returned: { ...event.data, on } }
    case "ApprovalWithdrawn":
      return { ...state, status: "withdrawn" }
    case "ApprovalLapsed":
      return { ...state, status: "lapsed" }
    case "ItemDebated":
    case "ProposalPresented":
    case "ProposalAltered":
    case "ProposalWithdrawn":
    case "CounterProposalMade":
    case "CounterProposalSeconded":
    case "QuorumEstablished":
    case "QuorumLost":
    case "DisqualificationDeclared":
    case "DisqualificationDecided":
    case "VoteHeld":
    case "ElectionHeld":
    case "DissentRegistered":
    case "DissentGroundsFiled":
      return state
  }
}

/** The route without the step: one that is added again is planned anew. */
const without = ({ route }: Approval, step: number): Approval["route"] =>
  route.filter((one) => one.step !== step)

/** The agenda once the step has left the one that it stood on. */
const leave = (state: Approval, step: number, left: NonNullable<AgendaItem["left"]>): Approval["agenda"] => {
  const place = lastPlaceOf(state, step)
  return state.agenda.map((item) => (item === place ? { ...item, left } : item))
}

const haveAllDecided = ({ terms }: Approval, decisions: Approval["decisions"]): boolean =>
  (terms?.jointly ?? []).every((one) =>
    decisions.some(({ authoritative, body }) => authoritative && body === one),
  )

export const fold = foldBy(evolve)
