import { ruling, type Ruling } from "../judge.ts"
import type { GroupCommand } from "./commands.ts"
import { notEstablished } from "./establishment.ts"
import { groupEvents, type GroupEvent } from "./events.ts"
import type { GroupRejection } from "./rejections.ts"
import type { Group, Seat } from "./state.ts"

type Data<Type extends GroupCommand["type"]> = Extract<GroupCommand, { type: Type }>["data"]
type Decision = Ruling<GroupEvent, GroupRejection>
type Guard = GroupRejection | undefined

export const defineSeat = (data: Data<"DefineSeat">, state: Group): Decision => {
  const known = state.seats.find(({ seat }) => seat === data.seat)
  return ruling(
    known !== undefined && factsOf(known) === factsOf(data) ? [] : [{ type: "SeatDefined", data }],
    notEstablished(state),
    otherwiseDefined(known, data),
    secondChair(data, state),
    votingExpert(data),
  )
}

/** A group that has seats may leave the rest of its composition for later. */
export const defer = (data: Data<"DeferComposition">, state: Group): Decision =>
  ruling([{ type: "CompositionDeferred", data }], notEstablished(state))

export const revise = (data: Data<"ReviseComposition">, state: Group): Decision =>
  ruling([{ type: "CompositionRevised", data }], notEstablished(state))

export const planNominationRequest = (data: Data<"PlanNominationRequest">, state: Group): Decision =>
  ruling([{ type: "NominationRequestPlanned", data }], notEstablished(state))

export const authoriseExperts = (data: Data<"AuthoriseExpertInvitation">, state: Group): Decision =>
  ruling([{ type: "ExpertInvitationAuthorised", data }], notEstablished(state))

const otherwiseDefined = (known: Seat | undefined, data: Data<"DefineSeat">): Guard =>
  known === undefined || factsOf(known) === factsOf(data)
    ? undefined
    : { type: "SeatAlreadyDefined", invariants: ["S-01"], seat: data.seat }

const secondChair = ({ seat, groupRole }: Data<"DefineSeat">, { seats }: Group): Guard => {
  const chair = seats.find((one) => one.groupRole === "chair" && one.seat !== seat)
  return groupRole === "chair" && chair !== undefined
    ? { type: "ChairAlreadyDefined", invariants: [], seat, chair: chair.seat }
    : undefined
}

const votingExpert = ({ seat, groupRole, voting }: Data<"DefineSeat">): Guard =>
  groupRole === "expert" && voting === true
    ? { type: "ExpertWithVote", invariants: ["S-14"], seat }
    : undefined

const facts = groupEvents.SeatDefined.data.strip()

/** The facts of a seat as text, in the order of the schema: a correction may have written them in another. */
const factsOf = (seat: Data<"DefineSeat">): string => JSON.stringify(facts.safeParse(seat).data)
