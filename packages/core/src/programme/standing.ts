import type { DateRange, LocalDate } from "../date-range.ts"
import { documentStateOf, hasHappened, isAdopted, type DocumentState } from "../document/standing.ts"
import type { Ending, Programme } from "./state.ts"

/** How a programme stands: what became of the programme itself, else how far its documents have come. */
export type ProgrammeState =
  | Exclude<Programme["status"], "submitted">
  | Exclude<DocumentState, "draft" | "returned" | "removed">
  | "in_preparation"

const ends: ReadonlySet<ProgrammeState> = new Set([
  "rejected",
  "annulled",
  "superseded",
  "cancelled",
  "lapsed",
] as const)

/** Is it a state that a programme does not leave by itself? One that has merely expired may still be extended. */
export const isEnd = (state: ProgrammeState): boolean => ends.has(state)

/** How a programme stands on a day. */
export interface ProgrammeStanding {
  readonly state: ProgrammeState
  readonly since: DateRange
  /** A required document is adopted, and another is not. */
  readonly adoptedInPart: boolean
}

/** From the least advanced on: the state of a programme is that of its least advanced required document. */
const order = ["submitted", "adopted", "in_force", "expired", "superseded"] as const

/**
 * How a programme stands on a day: cancelled or lapsed, or as its least advanced required document does. Whether preparation has
 * begun is told by the preparation: a programme with drafts alone is what it was begun as.
 */
export const programmeStateOf = (programme: Programme, day: LocalDate): ProgrammeStanding => {
  const end = endOfProgramme(programme, day)
  if (end !== undefined)
    return {
      state: end.type === "ProgrammeCancelled" ? "cancelled" : "lapsed",
      since: end.on,
      adoptedInPart: false,
    }
  const documents = programme.documents
    .filter(({ required }) => required)
    .map((document) => documentStateOf(programme, document, day))
    .filter(({ state }) => state !== "removed")
  const adopted = documents.filter(isAdopted).length
  const adoptedInPart = adopted > 0 && adopted < documents.length
  const since = latest(documents.filter(({ state }) => state !== "draft").map((one) => one.since))
  const [one] = documents
  if (one === undefined || since === undefined) return { ...begunAs(programme, day), adoptedInPart }
  for (const state of ["rejected", "annulled"] as const)
    if (documents.every((document) => document.state === state)) return { state, since, adoptedInPart }
  const isDecided = documents.every(({ state }) => order.some((known) => known === state))
  const state = isDecided ? order.find((known) => documents.some((each) => each.state === known)) : undefined
  return { state: state ?? "in_preparation", since, adoptedInPart }
}

/** How it had begun by that day. If it had not, nobody tells since when: it stood so on that day at the latest. */
const begunAs = (
  { launchedOn, mandatedOn, registeredOn }: Programme,
  day: LocalDate,
): Pick<ProgrammeStanding, "state" | "since"> => {
  if (launchedOn !== undefined && hasHappened(launchedOn, day))
    return { state: "launched", since: launchedOn }
  if (mandatedOn !== undefined && hasHappened(mandatedOn, day))
    return { state: "mandated", since: mandatedOn }
  return registeredOn === undefined
    ? { state: "none", since: { to: day } }
    : { state: "registered", since: registeredOn }
}

const latest = (days: readonly DateRange[]): DateRange | undefined =>
  days.reduce<DateRange | undefined>(
    (last, one) => (last === undefined || (one.to ?? "") >= (last.to ?? "") ? one : last),
    undefined,
  )

/** What the programme was ended by, as a whole, and has not been brought back from: by a day, or by all that is recorded. */
export const endOfProgramme = (
  { endings }: Programme,
  day?: LocalDate,
): Extract<Ending, { type: "ProgrammeCancelled" | "ProgrammeLapsed" }> | undefined => {
  const last = endings.findLast(
    (one) =>
      (day === undefined || hasHappened(one.on, day)) &&
      (one.type === "ProgrammeCancelled" ||
        one.type === "ProgrammeLapsed" ||
        (one.type === "ProgrammeReinstated" && one.data.scope === "full")),
  )
  return last?.type === "ProgrammeCancelled" || last?.type === "ProgrammeLapsed" ? last : undefined
}
