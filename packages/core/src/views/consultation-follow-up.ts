import type { Deadline } from "../calendar.ts"
import type { Forward } from "../comment/state.ts"
import { deadlineInForce, hasEnded } from "../consultation/deadlines.ts"
import { hasResponded, type Consultation } from "../consultation/state.ts"
import { isAfter, type DateRange } from "../date-range.ts"
import type { InvariantId } from "../invariants.ts"
import { isTold, notStated, type Told } from "../told.ts"

/** A copy that an office holds of comments that were withdrawn since: it is to be called back. */
export interface Recall extends Pick<Forward, "forward" | "office" | "on" | "acknowledgedOn"> {
  readonly comments: readonly string[]
}

/** Forwarded comments that were withdrawn, by forward; those called back already are left out. */
export const recalls = ({ forwards, comments }: Consultation): readonly Recall[] =>
  forwards.flatMap(({ comments: forwarded, recalledOn, ...forward }) => {
    if (recalledOn !== undefined || !Array.isArray(forwarded)) return []
    const withdrawn = forwarded.filter((id: string) => comments.get(id)?.withdrawnOn !== undefined)
    return withdrawn.length === 0 ? [] : [{ ...forward, comments: withdrawn }]
  })

/** What came of a request for a statement. */
export interface Statement {
  readonly body: string
  /** The provision that asks for the statement. */
  readonly statutory?: string
  /** The respondent's own. */
  readonly deadline: Told<Deadline>
  /** Whether it has more time than everybody. */
  readonly hasMoreTime: boolean
  readonly comments: readonly string[]
  /** Missing: the respondent's time is over, and neither a statement nor its absence is recorded. */
  readonly status: "received" | "no response" | "awaited" | "missing"
}

/** The statements that were asked for, body by body, as they stand on these days. */
export const statementsOf = (consultation: Consultation, on: DateRange): readonly Statement[] =>
  [...consultation.requested].map(([body, asked]) => {
    const deadline = deadlineInForce(consultation, { body }) ?? notStated
    const general = deadlineInForce(consultation) ?? notStated
    const isOver = isTold(deadline) && isAfter(on, deadline.lastDay) === "yes"
    return {
      body,
      ...(asked.statutory !== undefined && { statutory: asked.statutory }),
      deadline,
      hasMoreTime: isTold(deadline) && isTold(general) && deadline.endsBefore > general.endsBefore,
      comments: asked.statements,
      status: hasResponded(consultation, asked)
        ? "received"
        : asked.nonResponseOn !== undefined
          ? "no response"
          : isOver
            ? "missing"
            : "awaited",
    }
  })

/** Material that took the place of other material while comments could be given: some speak of the former text. */
export interface MaterialChange {
  readonly code: "MATERIAL_CHANGED_DURING_CONSULTATION"
  readonly invariants: readonly InvariantId[]
  readonly former: string
  readonly by: string
  readonly on: DateRange
}

/** The material that was replaced before the time for comments was certainly over (C-24), in the order of the replacements. */
export const materialChanges = (consultation: Consultation): readonly MaterialChange[] =>
  consultation.replaced
    .filter(({ on }) => hasEnded(consultation, on) !== "yes")
    .map((change) => ({
      code: "MATERIAL_CHANGED_DURING_CONSULTATION",
      invariants: ["C-24"],
      ...change,
    }))
