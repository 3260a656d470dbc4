import { isBy, type LocalDate } from "../date-range.ts"
import type { Group, Leave, Member, Seat } from "../group/state.ts"
import { placesOf } from "../seat-rule.ts"
import { byDay, isOver } from "../tenure.ts"

/** Somebody on a seat on a day: in office, or staying on after the term because nobody was elected in their place. */
export interface Placed {
  readonly member: Member
  readonly status: "in_office" | "holding_over"
  /** Not where the days leave it open. */
  readonly certain: boolean
}

export interface Seating {
  readonly placed: readonly Placed[]
  readonly deputies: readonly Placed[]
  /** Those whose places are empty, and why: only who has lost eligibility, died, or was removed leaves a place empty. */
  readonly gone: readonly { readonly member: Member; readonly left: Leave }[]
}

/** Who sat on a seat that is taken by decision, and who was a deputy on it. */
export const seatingOn = (group: Group, seat: Seat, on: LocalDate): Seating => {
  const { placed, gone } = generation(
    begun(group.members, on).filter((one) => one.as === "member" && one.seat === seat.seat),
    placesOf(seat.rule),
    on,
  )
  const shared = new Set(group.seats.filter((one) => one.deputies === "general").map((one) => one.seat))
  const isDeputyHere = (one: Member): boolean =>
    one.seat === seat.seat || (seat.deputies === "general" && shared.has(one.seat))
  const deputies = begun(group.members, on)
    .filter((one) => one.as === "deputy" && isDeputyHere(one) && !hasLeft(one, on))
    .map((one) => placedAs(one, on))
    .filter(({ status }) => status === "in_office")
  return { placed, deputies, gone }
}

/**
 * Those in office, and as many others as there are places left: those who came last, who stay on when their term is over, or have
 * left their place empty. Whoever came before them was succeeded, also where the successor has gone since.
 */
const generation = (
  members: readonly Member[],
  places: number | undefined,
  on: LocalDate,
): Pick<Seating, "placed" | "gone"> => {
  const unsucceeded = members
    .filter(({ succeeded }) => succeeded === undefined || isBy(succeeded, on) !== "yes")
    .sort((one, other) => byDay(one.from, other.from))
  const isSitting = (one: Member): boolean => !hasLeft(one, on) && placedAs(one, on).status === "in_office"
  const sitting = unsucceeded.filter(isSitting)
  const room = places === undefined ? 0 : Math.max(0, places - sitting.length)
  const others = unsucceeded.filter((one) => !isSitting(one))
  const last =
    places === undefined
      ? lastTerm(unsucceeded, on)
      : [...others.slice(Math.max(0, others.length - room)), ...sitting]
  return {
    placed: last.filter((one) => !hasLeft(one, on)).map((one) => placedAs(one, on)),
    gone: last.flatMap((member) =>
      member.left !== undefined && hasLeft(member, on) ? [{ member, left: member.left }] : [],
    ),
  }
}

/** Where the number of places is untold: all whose term runs, or else those whose term was over last. */
const lastTerm = (members: readonly Member[], on: LocalDate): readonly Member[] => {
  const running = members.filter((one) => placedAs(one, on).status === "in_office")
  if (running.length > 0) return running
  const ends = members.map((one) => one.to).filter((end) => end !== undefined)
  const latest = ends.sort(byDay).at(-1)
  return members.filter((one) => {
    const end = one.to
    return end === undefined || (latest !== undefined && byDay(end, latest) === 0)
  })
}

const placedAs = (member: Member, on: LocalDate): Placed => {
  const over = isOver(member.to, on)
  const granted = member.granted === undefined ? "no" : isBy(member.granted, on)
  const left = member.left === undefined ? "no" : isBy(member.left.from, on)
  return {
    member,
    status: over === "yes" || granted === "yes" ? "holding_over" : "in_office",
    certain: ![isBy(member.from, on), over, granted, left].includes("undecidable"),
  }
}

const begun = (members: readonly Member[], on: LocalDate): readonly Member[] =>
  members.filter(({ from }) => isBy(from, on) !== "no")

const hasLeft = ({ left }: Member, on: LocalDate): boolean =>
  left !== undefined && isBy(left.from, on) === "yes"
