import { onDay, type DateRange, type LocalDate } from "../date-range.ts"
import type { Happened } from "../decider.ts"
import { fromDay } from "../tenure.ts"
import type { GroupEvent } from "./events.ts"
import type { Leave, Member } from "./state.ts"

type OfMembers = Extract<
  Happened<GroupEvent>,
  {
    type:
      | "MemberAppointed"
      | "DeputyAppointed"
      | "ResignationSubmitted"
      | "ResignationGranted"
      | "EligibilityLost"
      | "SeatVacated"
      | "MemberReplaced"
      | "MembersDismissed"
      | "AppointmentAnnulled"
  }
>

/** Everybody who was given a seat, after one more event. Nobody is taken out: they have left. */
export const evolveMembers = (members: readonly Member[], event: OfMembers): readonly Member[] => {
  const { on } = event
  switch (event.type) {
    case "MemberAppointed":
      return [...members, appointed(event, "member")]
    case "DeputyAppointed":
      return [...members, appointed(event, "deputy")]
    case "ResignationSubmitted":
      return changed(members, event.data, () => ({ resigned: on }))
    case "ResignationGranted":
      return changed(members, event.data, () => ({ granted: fromDay(event.data.effectiveFrom, on) }))
    case "EligibilityLost":
      return changed(members, event.data, leaving("eligibility_lost", event))
    case "SeatVacated":
      return changed(members, event.data, leaving(event.data.cause, event))
    case "AppointmentAnnulled":
      return changed(members, event.data, leaving("annulled", event))
    case "MembersDismissed": {
      const { seats } = event.data
      const leave = leaving("dismissed", event)
      return members.map((one) => (seats === "all" || seats.includes(one.seat) ? leave(one) : one))
    }
    case "MemberReplaced": {
      const { seat, out, effectiveFrom, proposedOn } = event.data
      const from = fromDay(effectiveFrom, on)
      const gone = placeOn(members, seat, out)
      const leave = leaving("replaced", event)
      const successor: Member = { seat, as: "member", who: event.data.in, from, on }
      if (gone === undefined) return [...members, successor]
      const { after: _before, ...known } = gone
      const { to } = known
      const after = proposedOn === undefined ? known : { ...known, proposedOn }
      return [
        ...members.map((one) => (one === gone ? { ...leave(one), succeeded: from } : one)),
        { ...successor, ...(to !== undefined && { to }), after },
      ]
    }
  }
}

/** Who is meant by a seat, or by a person on it: the last one who has not left. A deputy is meant by name only. */
export const memberOn = (
  members: readonly Member[],
  seat: string,
  person: string | undefined,
): Member | undefined => {
  const meant = meantBy(members, seat, person)
  return meant.findLast(({ left }) => left === undefined) ?? meant.at(-1)
}

/** Whose place is to be filled: one that is empty already before one that is not. */
export const placeOn = (
  members: readonly Member[],
  seat: string,
  out: string | undefined,
): Member | undefined => {
  const meant = meantBy(members, seat, out).filter(
    ({ as, succeeded }) => as === "member" && succeeded === undefined,
  )
  return meant.findLast(({ left }) => left !== undefined) ?? meant.at(-1)
}

const meantBy = (members: readonly Member[], seat: string, person: string | undefined): readonly Member[] =>
  members.filter(
    (one) => one.seat === seat && (person === undefined ? one.as === "member" : personOf(one) === person),
  )

export const personOf = ({ who }: Pick<Member, "who">): string | undefined =>
  "person" in who ? who.person : undefined

const appointed = (
  { data, on }: Extract<OfMembers, { type: "MemberAppointed" | "DeputyAppointed" }>,
  as: Member["as"],
): Member => {
  const { seat, who, from, to } = data
  return { seat, as, who, from: fromDay(from, on), ...(to !== undefined && { to: onDay(to) }), on }
}

const changed = (
  members: readonly Member[],
  { seat, person }: { readonly seat: string; readonly person?: string | undefined },
  change: (member: Member) => Partial<Member>,
): readonly Member[] => {
  const meant = memberOn(members, seat, person)
  return members.map((one) => (one === meant ? { ...one, ...change(one) } : one))
}

/** Who has left already does not leave again: what came first is what left the seat empty. */
const leaving =
  (
    cause: Leave["cause"],
    {
      data,
      on,
    }: { readonly data: { readonly effectiveFrom?: LocalDate | undefined }; readonly on: DateRange },
  ) =>
  (member: Member): Member =>
    member.left === undefined
      ? { ...member, left: { cause, from: fromDay(data.effectiveFrom, on), on } }
      : member
