import { addDays } from "../calendar.ts"
import { isBy, onDay, type DateRange, type LocalDate } from "../date-range.ts"
import type { VersionRef } from "../text-ref.ts"
import { known, type Told } from "../told.ts"
import { leftWithout } from "./adoptions.ts"
import type { Adoption, ProgrammeDocument, ProgrammePeriod, Turn } from "./state.ts"

/** How far a document has come, or how it ended. */
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

/** An adoption that stands, and the places in its text that are annulled. */
type Standing = Adoption & { readonly annulledParts: readonly string[] }

interface Step {
  readonly state: DocumentState
  readonly since: DateRange
  /** The first adoption, and those that changed its text. */
  readonly stands: readonly Standing[]
  /** As it stood before it was annulled or superseded, or a change of it was annulled. */
  readonly before?: Step | undefined
  readonly reinstatedOn?: DateRange
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
  const { is, on, adoption, approval, locator } = turn
  const { state, stands } = step
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
      const standing = isAdopted(step) ? stands : []
      const more =
        adoption === undefined ? [] : [{ ...adoption, annulledParts: partsKept(adoption, standing) }]
      return { state: is, since: on, stands: [...standing, ...more] }
    }
    case "annulled": {
      if (locator !== undefined)
        return { ...step, stands: ruled(stands, approval, (parts) => [...parts, locator]) }
      const left = leftWithout(stands, approval)
      return left.length > 0
        ? { ...step, stands: left, ...before }
        : { state: is, since: on, stands: [], ...before }
    }
    case "superseded":
      return { state: is, since: on, stands, ...before }
    case "reinstated": {
      if (locator !== undefined)
        return {
          ...step,
          stands: ruled(stands, undefined, (parts) => parts.filter((one) => one !== locator)),
        }
      const again = step.before ?? step
      return {
        ...again,
        stands: ruled(again.stands, undefined, () => []),
        ...(gone && { since: on, reinstatedOn: on }),
      }
    }
    case "removed":
      return { state: is, since: on, stands }
  }
}

/** What only lets it be in force for longer leaves the text as it is; a change brings a text of its own. */
const partsKept = ({ kind }: Adoption, stands: readonly Standing[]): readonly string[] =>
  kind === "extension_of_period" ? (stands.at(-1)?.annulledParts ?? []) : []

/** A ruling on an adoption reaches what was changed after it; where it names none, all of them. */
const ruled = (
  stands: readonly Standing[],
  approval: string | undefined,
  change: (parts: readonly string[]) => readonly string[],
): readonly Standing[] => {
  const from = stands.findIndex((one) => one.approval === approval)
  return stands.map((one, index) =>
    index < from ? one : { ...one, annulledParts: change(one.annulledParts) },
  )
}

const stepOn = ({ addedOn, turns }: ProgrammeDocument, day: LocalDate): Step =>
  turns
    .filter((turn) => hasHappened(daysOf(turn), day))
    .reduce(taken, { state: "draft", since: addedOn, stands: [] })

/** The adoptions of a document that stand on a day, one after another: none that was annulled, or taken back. */
export const standingAdoptions = (document: ProgrammeDocument, day: LocalDate): readonly Adoption[] =>
  stepOn(document, day).stands

/**
 * How a document stands on a day, as far as it is recorded. In force and expired follow from the days of its adoption and of its
 * period. What is adopted is not said to be in force as long as nobody tells from when.
 */
export const documentStateOf = (
  programme: { readonly period?: ProgrammePeriod },
  document: ProgrammeDocument,
  day: LocalDate,
): DocumentStanding => {
  const { state, since, stands, reinstatedOn } = stepOn(document, day)
  const { period = programme.period } = document
  if (state !== "adopted") return { state, since }
  const begins = stands.flatMap(({ effectiveFrom, adopted, annulledParts }) => {
    const from = known(effectiveFrom)
    return from === undefined || from > day ? [] : [{ from, adopted, annulledParts }]
  })
  const { annulledParts = [] } = begins.at(-1) ?? stands.at(-1) ?? {}
  const parts = annulledParts.length === 0 ? {} : { annulledParts }
  const end = period?.period.to
  if (end !== undefined && end < day) return { state: "expired", since: onDay(addDays(end, 1)), ...parts }
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
