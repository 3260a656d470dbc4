import type { Named } from "./named.ts"
import { dayOf, type ItemAhead } from "./handlings.ts"
import type { ProgrammeRow } from "./programme-row.ts"

/** A decision that a meeting is to make, or to prepare, and how ready the programme is for it. */
export interface DecisionAhead extends ItemAhead {
  readonly programme: Named
  /** How much still stands in the way of submitting it. */
  readonly blockers: number
}

/** All that is on agendas and of which no outcome is recorded, the earliest meeting first. */
export const decisionsAhead = (rows: readonly ProgrammeRow[]): readonly DecisionAhead[] =>
  rows
    .flatMap(({ id, name, handlings, blockers }) =>
      handlings.ahead.map((item) => ({
        programme: name === undefined ? { id } : { id, name },
        ...item,
        blockers: blockers.length,
      })),
    )
    .sort((one, other) => (dayOf(one.meetingOn) < dayOf(other.meetingOn) ? -1 : 1))
