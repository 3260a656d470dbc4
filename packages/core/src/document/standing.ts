import { addDays } from "../calendar.ts"
import { isBy, onDay, type DateRange, type LocalDate } from "../date-range.ts"
import type { VersionRef } from "../text-ref.ts"
import { known, type Told } from "../told.ts"
import type { Adoption, ProgrammeDocument, ProgrammePeriod, Turn } from "./state.ts"

export type DocumentState =
  | "draft"
  | "returned"
  | "rejected"
  | "annulled"
  | "submitted"
  | "adopted"
  | "in_force"
  | "expired"
  | "superseded"
  | "removed"

/** How a document stands on a day. */
export interface DocumentStanding {
  readonly state: DocumentState
  readonly since: DateRange
  /** The version that is in force. */
  readonly text?: Told<VersionRef>
  /** The places in it that are annulled, where the rest stands. */
  readonly annulledParts?: readonly string[]
}

/** What is recorded has happened: also where it is not known on which day. */
export const hasHappened = (on: DateRange, day: LocalDate): boolean => isBy(on, day) !== "no"

/** The days on which a turn takes effect: force may begin before the day of the decision, where the decision says so. */
const daysOf = ({ on, adoption }: Turn): DateRange => {
  const from = known(adoption?.effectiveFrom)
  return from !== undefined && isBy(on, from) === "no" ? onDay(from) : on
}

interface Step {
  readonly state: DocumentState
  readonly since: DateRange
  /** The adoptions that stand: the first, and those that changed its text. */
  readonly stands: readonly Adoption[]
  /** As it stood before it was annulled or superseded, or a change of it was annulled. */
  readonly before?: Step | undefined
  readonly reinstatedOn?: DateRange
  readonly annulledParts?: readonly string[]
}

const ofAdopted: ReadonlySet<DocumentState> = new Set([
  "adopted",
  "in_force",
  "expired",
  "superseded",
] as const)
export const isAdopted = ({ state }: { readonly state: DocumentState }): boolean => ofAdopted.has(state)

/** What is adopted stays so while a change of it is submitted, returned or rejected. */
const taken = (step: Step, turn: Turn): Step => {
  const { is, on, adoption, locator } = turn
  const { state, stands, annulledParts = [] } = step
  const gone = state === "annulled" || state === "superseded"
  const before = { before: gone ? step.before : step }
  switch (is) {
    case "submitted":
    case "returned":
    case "rejected":
      return isAdopted(step) ? step : { state: is, since: on, stands }
    case "withdrawn":
      return isAdopted(step) ? step : { state: "draft", since: on, stands }
    case "begun anew":
      return state === "rejected" || state === "annulled" ? { state: "draft", since: on, stands: [] } : step
    case "adopted": {
      const more = adoption === undefined ? [] : [adoption]
      return { state: is, since: on, stands: isAdopted(step) ? [...stands, ...more] : more }
    }
    case "annulled":
      if (locator !== undefined) return { ...step, annulledParts: [...annulledParts, locator] }
      return isChange(step, turn)
        ? { ...step, stands: stands.filter(({ approval }) => approval !== turn.approval), ...before }
        : { state: is, since: on, stands: [], ...before }
    case "superseded":
      return { state: is, since: on, stands, ...before }
    case "reinstated":
      if (locator !== undefined)
        return { ...step, annulledParts: annulledParts.filter((one) => one !== locator) }
      return { ...(step.before ?? step), annulledParts: [], ...(gone && { since: on, reinstatedOn: on }) }
    case "removed":
      return { state: is, since: on, stands }
  }
}

/** Is it only a change of the text that is annulled, so that the text before it stands again? */
const isChange = ({ stands }: Step, turn: Turn): boolean =>
  turn.approval !== undefined && stands.findIndex(({ approval }) => approval === turn.approval) > 0

/**
 * How a document stands on a day, as far as it is recorded. In force and expired follow from the days of its adoption and of its
 * period. What is adopted is not said to be in force as long as nobody tells from when.
 */
export const documentStateOf = (
  programme: { readonly period?: ProgrammePeriod },
  { addedOn, turns, period = programme.period }: ProgrammeDocument,
  day: LocalDate,
): DocumentStanding => {
  const { state, since, stands, reinstatedOn, annulledParts } = turns
    .filter((turn) => hasHappened(daysOf(turn), day))
    .reduce(taken, { state: "draft", since: addedOn, stands: [] })
  if (state !== "adopted") return { state, since }
  const parts = annulledParts === undefined || annulledParts.length === 0 ? {} : { annulledParts }
  const end = period?.period.to
  if (end !== undefined && end < day) return { state: "expired", since: onDay(addDays(end, 1)), ...parts }
  const begins = stands.flatMap(({ effectiveFrom, adopted }) => {
    const from = known(effectiveFrom)
    return from === undefined || from > day ? [] : [{ from, adopted }]
  })
  const [first, last] = [begins[0], begins.at(-1)]
  if (first === undefined || last === undefined) return { state, since, ...parts }
  const revived = reinstatedOn !== undefined && isBy(reinstatedOn, first.from) !== "yes"
  return {
    state: "in_force",
    since: revived ? reinstatedOn : onDay(first.from),
    text: last.adopted,
    ...parts,
  }
}
