import type { DateRange, LocalDate, LocalizedText, Told } from "@programme-lifecycle/core"
import type { Group } from "@programme-lifecycle/core/replay"
import { nominationsOn, whoSat, type Heads } from "@programme-lifecycle/core/views"
import { markOf, marked, notStated, type Marked, type Named } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import type { Records } from "./records.ts"
import type { Weak } from "./remarks.ts"

/** How many sit in a group on a day. Who they are is not told here: not even their pseudonyms. */
export interface SittingRow {
  readonly seats: number
  /** Seats on which somebody sits. */
  readonly taken: number
  /** Each person once, on however many seats. */
  readonly heads: Heads
  readonly votes: Heads
  readonly vacancies: readonly { readonly seat: string; readonly since: DateRange }[]
  /** Stay on after their term, until somebody is elected in their place. */
  readonly holdingOver: number
  readonly acting: number
  /** Sit on more than one seat. */
  readonly onSeveralSeats: number
}

/** Untold where nobody is recorded who sits, or has left a place. */
export const sittingOf = (records: Records, id: string, on: LocalDate): Told<SittingRow> => {
  const { seats, heads, votes } = whoSat(records, id, on)
  const sitters = seats.flatMap((seat) => seat.sitters)
  const vacancies = seats.flatMap(({ seat, vacancies: empty }) => empty.map(({ since }) => ({ seat, since })))
  const persons = sitters.flatMap(({ person }) => person ?? [])
  if (persons.length === 0 && vacancies.length === 0) return notStated
  const those = (status: "holding_over" | "acting"): number =>
    new Set(sitters.flatMap((one) => (one.status === status ? [one.person ?? one] : []))).size
  return {
    seats: seats.length,
    taken: seats.filter((seat) => seat.sitters.length > 0).length,
    heads,
    votes,
    vacancies,
    holdingOver: those("holding_over"),
    acting: those("acting"),
    onSeveralSeats: [...Map.groupBy(persons, (person) => person).values()].filter((all) => all.length > 1)
      .length,
  }
}

/** A request for nominations that nobody has answered. */
export interface NominationRow extends Marked {
  readonly to: { readonly body: Named } | { readonly category: LocalizedText }
  readonly seats: Told<number>
  readonly dueBy?: LocalDate
  readonly daysOverdue?: number
}

export const nominationsOf = (
  { names, on }: Pick<Outlook, "names" | "on">,
  state: Group,
  weak: readonly Weak[],
): readonly NominationRow[] => {
  const standing = nominationsOn(state, on)
  return state.nominations.flatMap(({ request, to, seats, dueBy }, index) => {
    const { status, daysOverdue } = standing[index] ?? {}
    if (status !== "open" && status !== "overdue") return []
    return [
      {
        to: "body" in to ? { body: names.body(to.body) } : to,
        seats,
        ...(dueBy !== undefined && { dueBy }),
        ...(daysOverdue !== undefined && { daysOverdue }),
        ...marked(markOf(weak, "NominationRequested", request)),
      },
    ]
  })
}
