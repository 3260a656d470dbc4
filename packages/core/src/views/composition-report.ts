import { holdersOn } from "../body-register/on-a-day.ts"
import { isAfter, type LocalDate } from "../date-range.ts"
import { lastDayOfAppointingBody } from "./group-end.ts"
import type { InvariantId } from "../invariants.ts"
import type { ProcedureProfile } from "../profile/index.ts"
import type { SeatRecords, Sitter, Sitting } from "./sitting.ts"
import { whoSat } from "./who-sat.ts"

/** What the law asks of a composition, and whether it is so. Without the data it is not verifiable: neither met nor broken. */
export interface CompositionFinding {
  readonly rule: InvariantId
  readonly about: "members" | "deputies" | "term" | "proposals" | "language" | "chair"
  readonly verdict: "met" | "not_met" | "not_verifiable"
  readonly provision: string
  /** How many there are, and how many it takes, where it is a matter of numbers. */
  readonly has?: number
  readonly needs?: number
}

/** What the log never holds of people, from whoever keeps it: by pseudonym, as far as it is known. */
export interface KnownPerson {
  readonly sex?: "female" | "male"
  readonly speaksSami?: boolean
}

/** What a composition is looked at with: the day, the law, and what the asker knows of people. */
export interface CompositionQuestion {
  readonly on: LocalDate
  readonly profile: ProcedureProfile
  /** Absent: nothing is known of people, and what hangs on it is not verifiable. */
  readonly people?: (person: string) => KnownPerson | undefined
  /** The bodies that propose members of a Sámi language board. */
  readonly sami?: { readonly parliament: string; readonly skoltVillageMeeting: string }
}

type Verdict = CompositionFinding["verdict"]

/**
 * What the law asks of a group's composition, and whether it is so on a day: women and men among members and deputies (S-08), the term
 * of a commission (S-09), and of a Sámi language board its proposals and languages (S-10).
 */
export const compositionReport = (
  records: SeatRecords,
  group: string,
  question: CompositionQuestion,
): readonly CompositionFinding[] => {
  const sitting = whoSat(records, group, question.on)
  const members = sitting.seats.filter(({ groupRole }) => groupRole !== "expert" && groupRole !== "secretary")
  const open = members.some((seat) => seat.open)
  return [
    quota("members", distinct(members.flatMap(({ sitters }) => sitters)), open, question),
    quota("deputies", distinct(members.flatMap(({ deputies }) => deputies)), false, question),
    ...commissionTerm(records, group, question),
    ...(question.sami === undefined ? [] : samiBoard(records, group, sitting, question, question.sami)),
  ]
}

/** Whether the chair of a section is a member of its parent body on a day, as the law asks (S-13); its other members need not be. */
export const sectionChairReport = (
  { register }: Pick<SeatRecords, "register">,
  section: string,
  { on, profile }: Pick<CompositionQuestion, "on" | "profile">,
): CompositionFinding => {
  const parent = register.bodies.get(section)?.parent
  const chair = holdersOn(register, section, on, "chair").at(0)
  const above = typeof parent === "string" ? holdersOn(register, parent, on) : []
  const verdict =
    chair === undefined || above.length === 0
      ? "not_verifiable"
      : above.some(({ person }) => person === chair.person)
        ? "met"
        : "not_met"
  return { rule: "S-13", about: "chair", verdict, provision: profile.sectionChair.provision }
}

/** Women and men each, of the members and of the deputies apart; where the number is odd, as near as it allows. */
const quota = (
  about: "members" | "deputies",
  people: readonly Sitter[],
  open: boolean,
  { profile, people: known }: CompositionQuestion,
): CompositionFinding => {
  const { percent, provision } = profile.equality
  const sexes = people.map(({ person }) => (person === undefined ? undefined : known?.(person)?.sex))
  const needs = Math.min(Math.ceil((people.length * percent) / 100), Math.floor(people.length / 2))
  const has = Math.min(
    sexes.filter((sex) => sex === "female").length,
    sexes.filter((sex) => sex === "male").length,
  )
  const isKnown = people.length > 0 && !open && !sexes.includes(undefined)
  return {
    rule: "S-08",
    about,
    verdict: isKnown ? verdictOf(has >= needs) : "not_verifiable",
    provision,
    ...(isKnown && { has, needs }),
  }
}

const commissionTerm = (
  { groups, register }: SeatRecords,
  id: string,
  { profile }: CompositionQuestion,
): readonly CompositionFinding[] => {
  const group = groups.get(id)
  if (group?.kind !== "toimikunta") return []
  const last = lastDayOfAppointingBody(register, group)?.to
  const { until } = group
  // Without a last day of its own it ends with that term, whatever day that is.
  const verdict =
    until === undefined
      ? "met"
      : last === undefined
        ? "not_verifiable"
        : verdictOf(isAfter({ from: until, to: until }, last) !== "yes")
  return [{ rule: "S-09", about: "term", verdict, provision: profile.commissionTerm.provision }]
}

const samiBoard = (
  { groups }: SeatRecords,
  id: string,
  { seats }: Sitting,
  { profile, people }: CompositionQuestion,
  { parliament, skoltVillageMeeting }: NonNullable<CompositionQuestion["sami"]>,
): readonly CompositionFinding[] => {
  const law = profile.samiLanguageBoard
  if (law === undefined) return []
  const proposedBy = (body: string): number =>
    distinct(
      seats
        .filter(({ seat }) =>
          groups
            .get(id)
            ?.seats.some(
              ({ seat: one, rule }) =>
                one === seat &&
                rule.by === "nominated" &&
                "body" in rule.nominator &&
                rule.nominator.body === body,
            ),
        )
        .flatMap(({ sitters }) => sitters),
    ).length
  const members = distinct(seats.flatMap(({ sitters }) => sitters))
  const isWhole = members.length > 0 && seats.every(({ open }) => !open)
  const skolt = proposedBy(skoltVillageMeeting)
  const has = proposedBy(parliament) + skolt
  const needs = Math.ceil((members.length * law.percent) / 100)
  const speaks = new Set(
    members.map(({ person }) => (person === undefined ? undefined : people?.(person)?.speaksSami)),
  )
  const language: Verdict = speaks.has(false)
    ? "not_met"
    : isWhole && !speaks.has(undefined)
      ? "met"
      : "not_verifiable"
  return [
    {
      rule: "S-10",
      about: "proposals",
      verdict: isWhole ? verdictOf(has >= needs && skolt === law.fromSkoltVillageMeeting) : "not_verifiable",
      provision: law.provision,
      ...(isWhole && { has, needs }),
    },
    { rule: "S-10", about: "language", verdict: language, provision: law.provision },
  ]
}

const verdictOf = (isMet: boolean): Verdict => (isMet ? "met" : "not_met")

/** Each person once, on however many seats. */
const distinct = (sitters: readonly Sitter[]): readonly Sitter[] => [
  ...new Map(sitters.map((one) => [one.person ?? JSON.stringify(one.office), one])).values(),
]
