import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import { notAtWork } from "./establishment.ts"
import { groupEvents } from "./events.ts"
import { undefinedSeat } from "./members.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Group, Seat } from "./state.ts"

export const defineSeat = (data: Data<"DefineSeat">, state: Group, context: Context): Decision => {
  const known = [...state.seats, ...state.abolished].find(({ seat }) => seat === data.seat)
  return ruling(
    known !== undefined && factsOf(known) === factsOf(data) ? [] : [{ type: "SeatDefined", data }],
    notAtWork(state, context),
    otherwiseDefined(known, data),
    data.groupRole === "chair" ? secondChair(data.seat, state) : undefined,
    votingExpert(data),
  )
}

export const abolishSeat = (data: Data<"AbolishSeat">, state: Group, context: Context): Decision =>
  ruling([{ type: "SeatAbolished", data }], notAtWork(state, context), undefinedSeat(data.seat, state))

/** Where a seat is the chair's, its holder chairs; otherwise one of those who sit is made chair, and another may be after them. */
export const appointChair = (data: Data<"AppointChair">, state: Group, context: Context): Decision =>
  ruling(
    [{ type: "ChairAppointed", data }],
    notAtWork(state, context),
    undefinedSeat(data.seat, state),
    data.role === "chair" ? secondChair(data.seat, state) : undefined,
  )

/** A group that has seats may leave the rest of its composition for later. */
export const defer = (data: Data<"DeferComposition">, state: Group, context: Context): Decision =>
  ruling([{ type: "CompositionDeferred", data }], notAtWork(state, context))

export const revise = (data: Data<"ReviseComposition">, state: Group, context: Context): Decision =>
  ruling([{ type: "CompositionRevised", data }], notAtWork(state, context))

export const authoriseExperts = (
  data: Data<"AuthoriseExpertInvitation">,
  state: Group,
  context: Context,
): Decision => ruling([{ type: "ExpertInvitationAuthorised", data }], notAtWork(state, context))

const otherwiseDefined = (known: Seat | undefined, data: Data<"DefineSeat">): Guard =>
  known === undefined || factsOf(known) === factsOf(data)
    ? undefined
    : { type: "SeatAlreadyDefined", invariants: ["S-01"], seat: data.seat }

const secondChair = (seat: string, { seats }: Group): Guard => {
  const chair = seats.find((one) => one.groupRole === "chair" && one.seat !== seat)
  return chair === undefined
    ? undefined
    : { type: "ChairAlreadyDefined", invariants: [], seat, chair: chair.seat }
}

const votingExpert = ({ seat, groupRole, voting }: Data<"DefineSeat">): Guard =>
  groupRole === "expert" && voting === true
    ? { type: "ExpertWithVote", invariants: ["S-14"], seat }
    : undefined

const facts = groupEvents.SeatDefined.data.strip()

/** The facts of a seat as text, in the order of the schema: a correction may have written them in another. */
const factsOf = (seat: Data<"DefineSeat">): string => JSON.stringify(facts.safeParse(seat).data)
