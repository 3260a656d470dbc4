import {
  consultation,
  isTold,
  onDay,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import { daysBetween, type Consultation } from "@programme-lifecycle/core/replay"
import {
  countComments,
  deadlineInForce,
  hasEnded,
  materialChanges,
  statementsOf,
  type Statement,
} from "@programme-lifecycle/core/views"
import type { Named } from "./named.ts"
import type { Outlook } from "./outlook.ts"

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
  readonly status: "open" | "ended" | "concluded" | "cancelled" | "end not stated"
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
  /** Of those received: taken back, the same as another, and hidden for whatever reason. */
  readonly withdrawn: number
  readonly duplicates: number
  readonly moderated: number
  /** Who was asked for a statement, each with what came of it. */
  readonly statements: readonly {
    readonly body: Named
    readonly statutory?: string
    readonly deadline: Deadline
    /** It has more time than everybody. */
    readonly hasMoreTime: boolean
    readonly status: Statement["status"]
  }[]
  readonly negotiations: readonly {
    readonly counterparty: Named
    readonly status: "offered" | "held" | "declined" | "not used"
  }[]
  /** When material was put in the place of other material while comments could be given. */
  readonly materialChanges: readonly DateRange[]
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

export const consultationRow = (
  { states, names, on }: Pick<Outlook, "states" | "names" | "on">,
  id: string,
): ConsultationRow | undefined => {
  const state = states.get(consultation, id)
  const { terms, periods, concludedOn } = state
  const [first] = periods
  if (terms === undefined || first === undefined) return undefined
  const deadline = deadlineInForce(state) ?? first.terms[0].deadline
  const counts = countComments(state)
  const nothingTold = state.comments.size === 0 && state.imported.length === 0 && !isTold(deadline)
  const noAnswerTold = state.comments.size === 0 && state.importedAnswered === 0 && !isTold(deadline)
  const extensions = periods.flatMap(({ terms: set }) => set).filter(({ by }) => by === "extension").length
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
    withdrawn: counts.withdrawn,
    duplicates: counts.duplicates,
    moderated: [...state.comments.values()].filter(({ moderated }) => moderated !== undefined).length,
    statements: statementsOf(state, onDay(on)).map(
      ({ body, statutory, deadline: theirs, hasMoreTime, status }) => ({
        body: names.body(body),
        ...(statutory !== undefined && { statutory }),
        deadline: theirs,
        hasMoreTime,
        status,
      }),
    ),
    negotiations: [...state.negotiations].map(([body, status]) => ({
      counterparty: names.body(body),
      status,
    })),
    materialChanges: materialChanges(state).map((change) => change.on),
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
  if (state.status === "concluded" || state.status === "cancelled") return state.status
  const ended = hasEnded(state, { from: on, to: on })
  return ended === "undecidable" ? "end not stated" : ended === "yes" ? "ended" : "open"
}
