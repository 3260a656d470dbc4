import type { DateRange, Told } from "@programme-lifecycle/core"
import type { Heads } from "@programme-lifecycle/core/views"
import type { GroupRow, SeatRow } from "./group-row.ts"
import { marked, notStated, type Marked, type Named } from "./named.ts"

/** The group that steers the portfolio, or follows it, in short. */
export interface CoordinationGroup extends Named, Marked {
  readonly chair: Told<SeatRow>
  /** Who sits, or how many members the rules bring at the least; not stated where they fix no number. */
  readonly heads: Told<Heads & Marked>
  /** The composition is decided later, and when. */
  readonly deferredUntil?: Told<DateRange>
}

export const coordinationOf = (
  rows: readonly GroupRow[],
  role: NonNullable<GroupRow["role"]>,
): Told<CoordinationGroup> => {
  const row =
    rows.find((one) => one.role === role && one.end === undefined) ?? rows.find((one) => one.role === role)
  if (row === undefined) return notStated
  const { id, name, roleMark, seats, chair, deferred } = row
  return {
    id,
    ...(name !== undefined && { name }),
    ...marked(roleMark),
    chair: seats.find((seat) => seat.id === chair) ?? notStated,
    heads: headsOf(row),
    ...(deferred !== undefined && { deferredUntil: deferred.until }),
  }
}

const headsOf = ({ sitting, count, seats, deferred }: GroupRow): CoordinationGroup["heads"] => {
  if ("heads" in sitting) return sitting.heads
  if (count.atLeast === 0) return notStated
  const isFixed =
    count.openRules === 0 && deferred === undefined && seats.every(({ rule }) => rule.by !== "person")
  return { atLeast: count.atLeast, exact: isFixed, ...marked(count.mark) }
}
