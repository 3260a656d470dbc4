import { isBy, type LocalDate } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { isDuring } from "../tenure.ts"
import type { Data } from "./commands.ts"
import { notAtWork, notEstablished, withoutAuthority } from "./establishment.ts"
import type { GroupEvent } from "./events.ts"
import { memberOn, personOf, placeOn } from "./member-history.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Group, Member, Seat } from "./state.ts"
import { isByDecision, placesOf } from "../seat-rule.ts"

export const appointMember = (data: Data<"AppointMember">, state: Group, context: Context): Decision =>
  ruling(
    [{ type: "MemberAppointed", data }],
    notAtWork(state, context),
    ...seatToFill(data.seat, state),
    taken(data, state, context),
  )

export const appointDeputy = (data: Data<"AppointDeputy">, state: Group, context: Context): Decision =>
  ruling(
    [{ type: "DeputyAppointed", data }],
    notAtWork(state, context),
    undefinedSeat(data.seat, state),
    seatOf(state, data.seat)?.deputies === "none"
      ? { type: "SeatWithoutDeputies", invariants: [], seat: data.seat }
      : undefined,
  )

/** The resignation, the loss, the proposal and the decision keep each their day; the term is that of the one who goes. */
export const replace = (data: Data<"ReplaceMember">, state: Group, context: Context): Decision => {
  const { seat, out, effectiveFrom } = data
  return ruling(
    [{ type: "MemberReplaced", data }],
    notAtWork(state, context),
    ...seatToFill(seat, state),
    unclear({ seat, person: out }, state, context, placeOn(state.members, seat, out)),
    termOver(placeOn(state.members, seat, out), effectiveFrom ?? dayOf(context)),
  )
}

/** What becomes of one who sits. */
export const change = (
  event: Extract<
    GroupEvent,
    { type: "ResignationSubmitted" | "ResignationGranted" | "EligibilityLost" | "SeatVacated" }
  >,
  state: Group,
  context: Context,
): Decision => ruling([event], notAtWork(state, context), unclear(event.data, state, context))

/** A court may rule when the group has long ended. */
export const annul = (data: Data<"RecordAppointmentAnnulled">, state: Group, context: Context): Decision =>
  ruling(
    [{ type: "AppointmentAnnulled", data }],
    notEstablished(state),
    unclear(data, state, context, memberOn(state.members, data.seat, data.person)),
  )

export const dismiss = (data: Data<"DismissMembers">, state: Group, context: Context): Decision =>
  ruling(
    [{ type: "MembersDismissed", data }],
    notAtWork(state, context),
    ...(data.seats === "all" ? [] : data.seats.map((seat) => undefinedSeat(seat, state))),
    withoutAuthority(context),
  )

export const undefinedSeat = (seat: string, state: Group): Guard =>
  seatOf(state, seat) === undefined ? { type: "SeatUnknown", invariants: ["S-01"], seat } : undefined

const seatOf = ({ seats }: Group, seat: string): Seat | undefined => seats.find((one) => one.seat === seat)

const seatToFill = (seat: string, state: Group): readonly Guard[] => {
  const rule = seatOf(state, seat)?.rule
  return [
    undefinedSeat(seat, state),
    rule === undefined || isByDecision(rule)
      ? undefined
      : { type: "SeatFilledByRule", invariants: ["S-03"], seat },
  ]
}

const dayOf = ({ occurredOn, today }: Context): LocalDate => occurredOn.from ?? today

/** Who has the seat on that day for certain, and for the whole of their term. */
const sittingOn = (state: Group, seat: string, day: LocalDate): readonly Member[] =>
  state.members.filter(
    (one) =>
      one.as === "member" &&
      one.seat === seat &&
      isDuring(one, day) === "yes" &&
      [one.left?.from, one.granted].every((gone) => gone === undefined || isBy(gone, day) === "no"),
  )

const taken = ({ seat, from }: Data<"AppointMember">, state: Group, context: Context): Guard => {
  const rule = seatOf(state, seat)?.rule
  const places = rule === undefined ? undefined : placesOf(rule)
  return places !== undefined && sittingOn(state, seat, from ?? dayOf(context)).length >= places
    ? { type: "SeatTaken", invariants: ["S-01"], seat, places }
    : undefined
}

/** Where several sit on the seat, it has to be said who of them is meant: somebody who has not left, unless `meant` is told. */
const unclear = (
  { seat, person }: { readonly seat: string; readonly person?: string | undefined },
  state: Group,
  context: Context,
  meant = [memberOn(state.members, seat, person)].find((one) => one?.left === undefined),
): Guard => {
  if (meant === undefined) return { type: "SeatNotHeld", invariants: [], seat }
  const asked = person === undefined && meant.left === undefined
  const sitting = asked ? sittingOn(state, seat, dayOf(context)) : []
  return sitting.length > 1
    ? { type: "MemberUnclear", invariants: [], seat, persons: sitting.flatMap((one) => personOf(one) ?? []) }
    : undefined
}

const termOver = (gone: Member | undefined, day: LocalDate): Guard =>
  gone?.to?.to !== undefined && gone.to.to < day
    ? { type: "NothingLeftOfTerm", invariants: ["S-12"], seat: gone.seat }
    : undefined
