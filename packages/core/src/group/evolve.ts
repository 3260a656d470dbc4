import type { Happened } from "../decider.ts"
import type { GroupEvent } from "./events.ts"
import type { Group, Seat } from "./state.ts"

/** The group after one more event. */
export const evolve = (state: Group, event: Happened<GroupEvent>): Group => {
  const { on } = event
  switch (event.type) {
    case "GroupEstablished": {
      const { mandate, ...terms } = event.data
      const mandates = mandate === undefined ? [] : [{ tasks: mandate, revised: false, on }]
      return {
        ...state,
        ...terms,
        status: "established",
        mandates: [...state.mandates, ...mandates],
        establishedOn: on,
      }
    }
    case "GroupContinued":
      return { ...state, ...event.data, status: "continued", continuedOn: on }
    case "MandateSet": {
      const { tasks, revised = false } = event.data
      return { ...state, mandates: [...state.mandates, { tasks, revised, on }] }
    }
    case "SeatDefined":
      return { ...state, seats: withSeat(state.seats, { ...event.data, on }) }
    case "CompositionDeferred":
      return { ...state, deferred: { ...event.data, on } }
    case "CompositionRevised": {
      const { deferred: _settled, ...settled } = state
      return { ...settled, revisions: [...state.revisions, { ...event.data, on }] }
    }
    case "NominationRequestPlanned":
      return { ...state, nominationRequests: [...state.nominationRequests, { ...event.data, on }] }
    case "ExpertInvitationAuthorised":
      return { ...state, expertInvitations: [...state.expertInvitations, { ...event.data, on }] }
  }
}

/** A seat has one rule: after a correction, the last one that is told. */
const withSeat = (seats: readonly Seat[], seat: Seat): readonly Seat[] => [
  ...seats.filter((known) => known.seat !== seat.seat),
  seat,
]
