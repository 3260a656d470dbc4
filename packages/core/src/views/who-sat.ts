import { statutorySizeOn } from "../body-register/on-a-day.ts"
import { isBy, type LocalDate } from "../date-range.ts"
import { endOfGroup } from "./group-end.ts"
import type { Group, Member, Seat } from "../group/state.ts"
import { isByDecision, placesOf } from "../seat-rule.ts"
import { holding, inOffice, membersOn, preparersOn } from "./seat-holders.ts"
import { seatingOn, type Placed } from "./seating.ts"
import type { Heads, SeatOn, SeatRecords, Sitter, Sitting } from "./sitting.ts"
import { known } from "../told.ts"

/**
 * Who sat in a group on a day: its rules on that day, resolved with the holders of offices on that day. No event says that a
 * chair by office has changed; whom the new one came after, and why, is told with them.
 */
export const whoSat = (records: SeatRecords, group: string, on: LocalDate): Sitting =>
  sittingOf(records, group, on, [])

const sittingOf = (records: SeatRecords, id: string, on: LocalDate, asked: readonly string[]): Sitting => {
  const group = records.groups.get(id)
  const end = endOfGroup(records, id)
  const isThere = group !== undefined && (end === undefined || isBy(end.from, on) !== "yes")
  const seats = isThere ? seatsOn(group, on) : []
  const resolved = seats.map((seat) => seatOn(records, group, seat, on, [...asked, id]))
  return {
    on,
    seats: resolved,
    heads: headsOf(resolved),
    votes: headsOf(resolved.filter(({ votes }) => votes)),
  }
}

/** The seats that there were: those abolished later among them. */
const seatsOn = ({ seats, abolished }: Group, on: LocalDate): readonly Seat[] => [
  ...abolished.filter((seat) => isBy(seat.abolishedOn, on) === "no" && isBy(seat.on, on) === "yes"),
  ...seats.filter((seat) => isBy(seat.on, on) !== "no"),
]

const seatOn = (
  records: SeatRecords,
  group: Group | undefined,
  seat: Seat,
  on: LocalDate,
  asked: readonly string[],
): SeatOn => {
  const groupRole = roleOn(group, seat, on)
  const taken = isByDecision(seat.rule)
    ? byDecision(records, group, seat, on)
    : byRule(records, seat, on, asked)
  return {
    seat: seat.seat,
    groupRole,
    votes: seat.voting !== false && groupRole !== "expert" && groupRole !== "secretary",
    ...taken,
  }
}

/** Whoever was made chair last is chair, until made something else; before anybody is, the seat's own role holds. */
const roleOn = (group: Group | undefined, { seat, groupRole }: Seat, on: LocalDate): Seat["groupRole"] => {
  const made = group?.chairs.filter((one) => isBy(one.on, on) === "yes") ?? []
  const last = made.findLast((one) => one.seat === seat)
  if (last === undefined) return groupRole
  return made.findLast(({ role }) => role === last.role) === last ? last.role : groupRole
}

type Taken = Pick<SeatOn, "sitters" | "deputies" | "vacancies" | "open">

const nobody: Taken = { sitters: [], deputies: [], vacancies: [], open: true }

const byDecision = (records: SeatRecords, group: Group | undefined, seat: Seat, on: LocalDate): Taken => {
  if (group === undefined) return nobody
  const { placed, deputies, gone } = seatingOn(group, seat, on)
  const count = placesOf(seat.rule)
  return {
    sitters: placed.flatMap((one) => seated(records, one, on)),
    deputies: deputies.flatMap((one) => seated(records, one, on)),
    vacancies: gone.map(({ member, left }) => ({ cause: left.cause, since: left.from, ...personIn(member) })),
    open: count === undefined || placed.length + gone.length < count,
  }
}

const seated = (
  records: SeatRecords,
  { member, status, certain }: Placed,
  on: LocalDate,
): readonly Sitter[] => {
  const { who, after, from } = member
  if ("office" in who)
    return holding(records.register, who.office, on).sitters.map((one) => ({ ...one, certain }))
  const before = after === undefined ? {} : { after: { ...personIn(after), cause: "replaced" as const } }
  return [{ person: who.person, status, since: from, ...before, certain }]
}

const personIn = ({ who }: Pick<Member, "who">): { readonly person?: string } =>
  "person" in who ? { person: who.person } : {}

const byRule = (
  records: SeatRecords,
  { rule, on: since }: Seat,
  on: LocalDate,
  asked: readonly string[],
): Taken => {
  switch (rule.by) {
    case "office":
      return { ...nobody, ...holding(records.register, rule, on), open: false }
    case "office_of_each": {
      const chairs = preparersOn(records, rule.of.preparersOf, on).map((body) =>
        holding(records.register, { body, role: rule.role }, on),
      )
      return {
        ...nobody,
        sitters: chairs.flatMap(({ sitters }) => sitters),
        vacancies: chairs.flatMap(({ vacancies }) => vacancies),
        open: chairs.length === 0,
      }
    }
    case "office_of_group": {
      const other = known(rule.group)
      if (other === undefined || asked.includes(other)) return nobody
      const { seats } = sittingOf(records, other, on, asked)
      const chairs = seats.filter(({ groupRole }) => groupRole === "chair")
      const sitters = chairs.flatMap((seat) => seat.sitters)
      return {
        ...nobody,
        sitters,
        vacancies: chairs.flatMap((seat) => seat.vacancies),
        open: sitters.length === 0,
      }
    }
    case "whole_body": {
      const members = membersOn(records.register, rule.body, on)
      const size = known(statutorySizeOn(records.register, rule.body, on))
      return { ...nobody, sitters: members.map(inOffice), open: size === undefined || members.length < size }
    }
    case "person":
      return {
        ...nobody,
        sitters: [{ person: rule.person, status: "in_office", since, certain: true }],
        open: false,
      }
    case "from_body":
    case "nominated":
    case "invited":
      return nobody
  }
}

/**
 * Those who are recorded, each once, and where a seat is vacant its deputies. An office whose holder is not recorded counts as
 * one; a seat that the rule leaves open never counts as nobody.
 */
const headsOf = (seats: readonly SeatOn[]): Heads => {
  const sitters = seats.flatMap(({ sitters: sitting, deputies, vacancies }) => [
    ...sitting,
    ...(sitting.length === 0 ? deputies.slice(0, vacancies.length) : []),
  ])
  const counted = sitters.filter(({ person, certain }) => certain || person === undefined)
  return {
    atLeast: new Set(counted.map(({ person, office }) => person ?? JSON.stringify(office))).size,
    exact: seats.every(({ open }) => !open) && sitters.every(({ certain }) => certain),
  }
}
