import type { Happened } from "../decider.ts"
import { evolveMembers } from "./member-history.ts"
import type { GroupEvent } from "./events.ts"
import type { Group, Nomination, Seat } from "./state.ts"

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
    case "SeatAbolished": {
      const gone = state.seats.filter(({ seat }) => seat === event.data.seat)
      const seats = state.seats.filter(({ seat }) => seat !== event.data.seat)
      const abolished = gone.map((seat) => ({ ...seat, abolishedOn: on }))
      return { ...state, seats, abolished: [...state.abolished, ...abolished] }
    }
    case "CompositionDeferred":
      return { ...state, deferred: { ...event.data, on } }
    case "CompositionRevised": {
      const { deferred, ...settled } = state
      const before = deferred === undefined ? [] : [{ ...deferred, settledOn: on }]
      return {
        ...settled,
        settled: [...state.settled, ...before],
        revisions: [...state.revisions, { ...event.data, on }],
      }
    }
    case "NominationRequestPlanned":
      return { ...state, nominationRequests: [...state.nominationRequests, { ...event.data, on }] }
    case "NominationRequested":
      return { ...state, nominations: [...state.nominations, { ...event.data, received: [], on }] }
    case "NominationReceived": {
      const answer = { ...event.data.nominees, on }
      return answered(state, event.data.request, (one) => ({ received: [...one.received, answer] }))
    }
    case "NominationDeclined":
      return answered(state, event.data.request, () => ({ declinedOn: on }))
    case "MemberAppointed":
    case "DeputyAppointed":
    case "ResignationSubmitted":
    case "ResignationGranted":
    case "EligibilityLost":
    case "SeatVacated":
    case "MemberReplaced":
    case "MembersDismissed":
    case "AppointmentAnnulled":
      return { ...state, members: evolveMembers(state.members, event) }
    case "ChairAppointed":
      return { ...state, chairs: [...state.chairs, { ...event.data, on }] }
    case "SubGroupReassigned":
      return { ...state, parent: event.data.parent }
    case "GroupConstituted":
      return { ...state, status: "constituted", constitutedOn: on }
    case "GroupEnded":
      return { ...state, status: "ended", ended: { ...event.data, on } }
    case "ExpertInvitationAuthorised":
      return { ...state, expertInvitations: [...state.expertInvitations, { ...event.data, on }] }
  }
}

/** A seat has one rule: after a correction, the last one that is told. */
const withSeat = (seats: readonly Seat[], seat: Seat): readonly Seat[] => [
  ...seats.filter((known) => known.seat !== seat.seat),
  seat,
]

const answered = (
  state: Group,
  request: string,
  answer: (nomination: Nomination) => Partial<Nomination>,
): Group => ({
  ...state,
  nominations: state.nominations.map((one) => (one.request === request ? { ...one, ...answer(one) } : one)),
})
