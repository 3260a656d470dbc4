import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"
import { person } from "../office.ts"
import type { ProcedureProfile } from "../profile/index.ts"
import { quorumOf } from "../quorum.ts"
import { tier } from "../tier.ts"
import type { Item } from "./item.ts"
import { brokenIf, type Guard } from "./rejections.ts"

const count = z.int().nonnegative()

/** Who is there while a body handles an item. */
export const attendance = z.strictObject({
  body: uuid,
  tier,
  /** How many members the body has by law on the day of the meeting. */
  statutorySize: z.int().positive(),
  present: count,
  /** How many of those present take part from elsewhere. */
  remote: count.optional(),
  /** Those present, by pseudonym, where they are told. */
  members: z.array(person).min(1).optional(),
})
export type Attendance = Immutable<z.infer<typeof attendance>>

/** A body's ruling on whether a member may take part in an item. */
export const disqualification = z.strictObject({
  person,
  disqualified: z.boolean(),
  ground: localizedText.optional(),
  /** Whether the body ruled on it without the person. */
  withoutThePerson: z.boolean(),
  /** The deputy who takes the place, by pseudonym. */
  replacedBy: person.optional(),
})
export type Disqualification = Immutable<z.infer<typeof disqualification>>

/** A body that is not quorate decides nothing. Whoever is disqualified does not count, though told as present. */
export const notQuorate = (
  { tier, statutorySize, present: there, members = [] }: Attendance,
  item: Item,
  { quorum }: ProcedureProfile,
): Guard => {
  const { provision, ...share } = tier === "council" ? quorum.council : quorum.other
  const present = there - disqualifiedAmong(members, item).length
  const needed = quorumOf(statutorySize, share)
  return brokenIf(present < needed, {
    type: "NotQuorate",
    invariants: ["A-06"],
    step: item.step,
    present,
    needed,
    provision,
  })
}

/** Lost is what the numbers do not show to be there. */
export const quorumNotLost = (data: Attendance, item: Item, profile: ProcedureProfile): Guard =>
  brokenIf(notQuorate(data, item, profile) === undefined, {
    type: "QuorumNotLost",
    invariants: ["A-06"],
    step: item.step,
    present: data.present,
  })

/** Whoever is disqualified in an item neither counts nor votes in it. */
export const disqualifiedTakesPart = (members: readonly string[], item: Item): Guard => {
  const persons = disqualifiedAmong(members, item)
  return brokenIf(persons.length > 0, {
    type: "DisqualifiedTakesPart",
    invariants: ["A-07"],
    step: item.step,
    persons,
  })
}

/** The body rules on it before it handles the item, and without the person. */
export const againstRuling = (
  { person, withoutThePerson }: Disqualification,
  { step, isBegun }: Item,
): readonly Guard[] => [
  brokenIf(!withoutThePerson, {
    type: "DisqualifiedTakesPart",
    invariants: ["A-07"],
    step,
    persons: [person],
  }),
  brokenIf(isBegun, {
    type: "DisqualificationTooLate",
    invariants: ["A-07"],
    step,
    person,
  }),
]

const disqualifiedAmong = (members: readonly string[], { disqualifications }: Item): readonly string[] =>
  members.filter(
    (member) => disqualifications.findLast(({ person }) => person === member)?.disqualified === true,
  )
