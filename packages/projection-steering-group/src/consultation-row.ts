import {
  consultation,
  countComments,
  daysBetween,
  deadlineInForce,
  hasEnded,
  isTold,
  type Consultation,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import type { States } from "./states.ts"

type Count = Consultation["imported"][number]
type Deadline = Told<{
  readonly lastDay: LocalDate
  readonly at?: string | undefined
  readonly endsBefore: string
}>

/** A consultation, as the steering group sees it. */
export interface ConsultationRow {
  readonly id: string
  readonly programmes: readonly string[]
  readonly kind: NonNullable<Consultation["terms"]>["kind"]
  readonly title?: LocalizedText
  /** Ended: comments can no longer be given, and it is not concluded yet. */
  readonly status: "open" | "ended" | "concluded" | "end not stated"
  readonly openedOn: DateRange
  readonly deadline: Deadline
  /** The deadline it was opened with, where it was moved. */
  readonly firstDeadline?: Deadline
  readonly extensions: number
  readonly reopenings: number
  /** Days until the deadline; negative when it has passed. */
  readonly closesInDays: Told<number>
  /** Not stated where nothing at all is told of comments, in a round whose own deadline is not told. */
  readonly received: Told<Count>
  /** Not stated where comments are known by their number alone. */
  readonly late: Told<number>
  readonly lateUnruled: number
  readonly unanswered: Told<Count>
  readonly forwarded: readonly { readonly to: LocalizedText; readonly on: DateRange }[]
  readonly carriedForward: number
  readonly summaries: number
  /** What counters of platforms showed: observations, which count for nothing. */
  readonly counters: Consultation["counters"]
  readonly municipalities: readonly string[]
  readonly concludedOn?: DateRange
  /** Calendar days from the last day for comments to the conclusion. */
  readonly daysToConclusion?: number
}

export const consultationRow = (states: States, id: string, on: LocalDate): ConsultationRow | undefined => {
  const state = states.get(consultation, id)
  const { terms, periods, concludedOn } = state
  const [first] = periods
  if (terms === undefined || first === undefined) return undefined
  const deadline = deadlineInForce(state) ?? first.terms[0].deadline
  const counts = countComments(state)
  const nothingTold = state.comments.size === 0 && state.imported.length === 0 && !isTold(deadline)
  const noAnswerTold = state.comments.size === 0 && state.importedAnswered === 0 && !isTold(deadline)
  const extensions = periods.reduce((sum, period) => sum + period.terms.length - 1, 0)
  return {
    id,
    programmes: terms.programmes,
    kind: terms.kind,
    ...(terms.title !== undefined && { title: terms.title }),
    status: statusOf(state, on),
    openedOn: first.openedOn,
    deadline,
    ...((extensions > 0 || periods.length > 1) && { firstDeadline: first.terms[0].deadline }),
    extensions,
    reopenings: periods.length - 1,
    closesInDays: isTold(deadline) ? daysBetween(on, deadline.lastDay) : deadline,
    received: nothingTold ? { untold: "not stated" } : counts.received,
    late: nothingTold || state.imported.length > 0 ? { untold: "not stated" } : counts.late,
    lateUnruled: counts.unruled.length,
    unanswered: nothingTold || noAnswerTold ? { untold: "not stated" } : counts.unansweredInAll,
    forwarded: state.forwards.map(({ office, on: day }) => ({ to: office, on: day })),
    carriedForward: state.carriedForward.length,
    summaries: state.summaries,
    counters: state.counters,
    municipalities: terms.area?.map(({ name }) => name) ?? [],
    ...(concludedOn !== undefined && { concludedOn }),
    ...(concludedOn?.from !== undefined &&
      concludedOn.from === concludedOn.to &&
      isTold(deadline) && { daysToConclusion: daysBetween(deadline.lastDay, concludedOn.from) }),
  }
}

const statusOf = (state: Consultation, on: LocalDate): ConsultationRow["status"] => {
  if (state.status === "concluded") return "concluded"
  const ended = hasEnded(state, { from: on, to: on })
  return ended === "undecidable" ? "end not stated" : ended === "yes" ? "ended" : "open"
}
