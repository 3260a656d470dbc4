import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import type { LocalDate } from "../date-range.ts"
import { notStated, type Told } from "../told.ts"
import type { Data } from "./commands.ts"
import { unknownRemedy } from "./notice.ts"
import { pendingAppeals, pendingReviews, ruledBelow } from "./pending.ts"
import { timesOn } from "./periods.ts"
import type { Decision, Guard } from "./rejections.ts"
import { all, type LegalForce } from "./state.ts"

/** Nobody is asked whether the remedy is open to them: whoever decides on it finds that out. */
export const requestReview = (data: Data<"RecordReviewRequest">, state: LegalForce): Decision =>
  ruling([{ type: "ReviewRequested", data }], alreadySought(state, data.review))

export const decideReview = (data: Data<"DecideReview">, state: LegalForce): Decision =>
  ruling(
    [{ type: "ReviewDecided", data }],
    unknownRemedy(state, data.review),
    resolved(data.review, pendingReviews(state)),
  )

export const appeal = (data: Data<"RecordAppeal">, state: LegalForce): Decision =>
  ruling(
    [{ type: "DecisionAppealed", data }],
    alreadySought(state, data.appeal),
    unknownRemedy(state, data.of),
  )

export const decideLeave = (data: Data<"RecordLeave">, state: LegalForce): Decision =>
  ruling(
    [{ type: "LeaveDecided", data }],
    unknownRemedy(state, data.appeal),
    resolved(data.appeal, pendingAppeals(state)),
  )

export const rule = (data: Data<"RecordRuling">, state: LegalForce): Decision =>
  ruling(
    [{ type: "CourtRuled", data }],
    unknownRemedy(state, data.appeal),
    resolved(data.appeal, pendingAppeals(state)),
    data.ruling === "reversed" && ruledBelow(state, data.appeal) === undefined
      ? { type: "NothingToReverse", invariants: ["A-25"], id: data.appeal }
      : undefined,
  )

/**
 * A decision is final when the last time for appeal is over and nothing is pending. Where the days are not known well enough, the
 * event leaves the last day untold, and only a source can tell that.
 */
export const declareFinal = (state: LegalForce, { profile, occurredOn }: Context): Decision => {
  const times = timesOn(state, profile, occurredOn)
  const ended: Told<LocalDate> | undefined =
    times.are === "none" ? undefined : times.are === "over" ? (times.ends.to ?? notStated) : notStated
  const basis = all(state, "DecisionAppealed").length > 0 ? "ruling" : "no_appeal"
  const ids = [...pendingReviews(state), ...pendingAppeals(state)]
  return ruling(
    [
      {
        type: "DecisionBecameFinal",
        data: { basis, ...(ended !== undefined && { lastPeriodEnded: ended }) },
      },
    ],
    notOpen(state),
    ids.length > 0 ? { type: "RemedyPending", invariants: ["A-22"], ids } : undefined,
    times.are === "running"
      ? { type: "PeriodStillRunning", invariants: ["A-22"], ends: times.ends }
      : undefined,
  )
}

export const notOpen = ({ status }: LegalForce, ...others: readonly LegalForce["status"][]): Guard =>
  status === "open" || others.includes(status)
    ? undefined
    : { type: "DecisionNotOpen", invariants: [], status }

const alreadySought = (state: LegalForce, id: string): Guard =>
  unknownRemedy(state, id) === undefined ? { type: "RemedyAlreadySought", invariants: [], id } : undefined

const resolved = (id: string, pending: readonly string[]): Guard =>
  pending.includes(id) ? undefined : { type: "RemedyAlreadyResolved", invariants: [], id }
