import { isWhollyAfter, type LocalDate, type Trilean } from "../date-range.ts"
import { all, type LegalForce } from "../legal-force/state.ts"
import { asOn, barrierTo, type Barrier } from "../legal-force/status.ts"

/** Whether a decision can be executed, and has been. */
export interface Enforcement {
  readonly barrier?: Barrier
  /** Nobody prohibits it, and still it waits. */
  readonly awaited: boolean
  readonly executed: boolean
  /** Was it executed before it was final? That is allowed, and worth knowing. */
  readonly beforeFinal: Trilean
}

/** Whether a decision could be executed on a day, what stood in the way, and whether it had been. */
export const enforcementOf = (state: LegalForce, day: LocalDate): Enforcement => {
  const then = asOn(state, day)
  const barrier = barrierTo(then)
  const [executed] = all(then, "DecisionExecuted")
  return {
    ...(barrier !== undefined && { barrier }),
    awaited: executed === undefined && all(then, "ExecutionAwaited").length > 0,
    executed: executed !== undefined,
    beforeFinal:
      executed === undefined
        ? "no"
        : then.finalOn === undefined
          ? "yes"
          : isWhollyAfter(then.finalOn, executed.on),
  }
}

/**
 * Whether personal data was removed from the minutes on the web, since the time for appeal is over: from those of the decision, or
 * from those of the decision on one claim for review. The record itself keeps every value.
 */
export const isMaskedInPublic = (state: LegalForce, review?: string): boolean =>
  all(state, "PersonalDataRemovedFromPublication").some((removed) => removed.review === review)
