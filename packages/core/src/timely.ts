import { daysBetween } from "./calendar.ts"
import { isAfter, type DateRange, type LocalDate } from "./date-range.ts"
import type { Context } from "./decider.ts"
import type { Refusal } from "./judge.ts"

/** What is recorded now cannot happen later, and what happened long ago needs a reason for being recorded only now. */
export type UntimelyRecord = Untimely<"OccursInFuture"> | Untimely<"BackdatedWithoutReason">

interface Untimely<Type extends string> extends Refusal {
  readonly type: Type
  readonly occurredOn: DateRange
  readonly today: LocalDate
}

/** The guard on the day a living command states for what it records. */
export const untimely = (
  { occurredOn, today, reason, profile }: Context,
  { occurredOn: stated }: { readonly occurredOn?: DateRange | undefined },
): UntimelyRecord | undefined => {
  if (stated === undefined) return undefined
  if (isAfter(occurredOn, today) === "yes")
    return { type: "OccursInFuture", invariants: [], occurredOn, today }
  const backdated =
    occurredOn.to !== undefined && daysBetween(occurredOn.to, today) > profile.backdatingToleranceDays
  return backdated && reason === undefined
    ? { type: "BackdatedWithoutReason", invariants: ["G-05"], occurredOn, today }
    : undefined
}
