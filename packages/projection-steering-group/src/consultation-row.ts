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
import { markOf, marked, type Mark, type Marked, type Named, type Names } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import type { Weak } from "./remarks.ts"

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
  /** How it was opened. */
  readonly mark?: Mark
  /** Ended: comments can no longer be given, and it is not concluded yet. */
  readonly status: "open" | "ended" | "concluded" | "cancelled" | "end not stated"
  readonly openedOn: DateRange
  readonly deadline: Deadline
  /** The deadline it was opened with, where it was moved. */
  readonly firstDeadline?: Deadline
  readonly deadlineMark?: Mark
  readonly extensions: number
  readonly reopenings: number
  /** Days until the deadline; negative when it has passed. */
  readonly closesInDays: Told<number>
  /** Not stated where nothing at all is told of comments, in a round whose own deadline is not told. */
  readonly received: Told<Count>
  readonly receivedMark?: Mark
  /** Not stated where comments are known by their number alone. */
  readonly late: Told<number>
  readonly lateUnruled: number
  readonly unanswered: Told<Count>
  readonly unansweredMark?: Mark
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
  readonly forwarded: readonly (Marked & { readonly to: LocalizedText; readonly on: DateRange })[]
  readonly carriedForward: readonly (Marked & {
    readonly comments: Consultation["carriedForward"][number]["comments"]
    readonly to: Named | { readonly next: LocalizedText }
  })[]
  /** Summaries that are published. */
  readonly summaries: number
  readonly summaryMark?: Mark
  /** What counters of platforms showed: observations, which count for nothing. */
  readonly counters: readonly (Consultation["counters"][number] & Marked)[]
  readonly municipalities: readonly string[]
  readonly concludedOn?: DateRange
  readonly concludedMark?: Mark
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
  const weak = states.weak(consultation, id)
  const mark = markOf(weak, "ConsultationOpened")
  const deadlineMark = markOf(weak, "DeadlineExtended", deadline) ?? markOf(weak, "ConsultationReopened")
  const receivedMark = markOf(weak, "CommentsImportedInAggregate") ?? markOf(weak, "CommentReceived")
  const unansweredMark = markOf(weak, "CommentsAnsweredJointly") ?? markOf(weak, "CommentAnswered")
  const summaryMark = markOf(weak, "SummaryPublished")
  const concludedMark = markOf(weak, "ConsultationConcluded")
  const extensions = periods.flatMap(({ terms: set }) => set).filter(({ by }) => by === "extension").length
  return {
    id,
    programmes: terms.programmes,
    kind: terms.kind,
    ...(terms.title !== undefined && { title: terms.title }),
    ...marked(mark),
    status: statusOf(state, on),
    openedOn: first.openedOn,
    deadline,
    ...((extensions > 0 || periods.length > 1) && { firstDeadline: first.terms[0].deadline }),
    ...(deadlineMark !== undefined && { deadlineMark }),
    extensions,
    reopenings: periods.length - 1,
    closesInDays: isTold(deadline) ? daysBetween(on, deadline.lastDay) : deadline,
    received: nothingTold ? { untold: "not stated" } : counts.received,
    ...(receivedMark !== undefined && { receivedMark }),
    late: nothingTold || state.imported.length > 0 ? { untold: "not stated" } : counts.late,
    lateUnruled: counts.unruled.length,
    unanswered: nothingTold || noAnswerTold ? { untold: "not stated" } : counts.unansweredInAll,
    ...(unansweredMark !== undefined && { unansweredMark }),
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
    forwarded: state.forwards.map(({ office, on: day }) => ({
      to: office,
      on: day,
      ...marked(markOf(weak, "CommentForwarded", office)),
    })),
    carriedForward: carriedForwardOf(state, weak, names),
    summaries: state.summaries,
    ...(summaryMark !== undefined && { summaryMark }),
    counters: state.counters.map((one) => ({
      ...one,
      ...marked(markOf(weak, "PlatformCounterObserved", one.name)),
    })),
    municipalities: terms.area?.map(({ name }) => name) ?? [],
    ...(concludedOn !== undefined && { concludedOn }),
    ...(concludedMark !== undefined && { concludedMark }),
    ...(concludedOn?.from !== undefined &&
      concludedOn.from === concludedOn.to &&
      isTold(deadline) && { daysToConclusion: daysBetween(deadline.lastDay, concludedOn.from) }),
  }
}

/** What was kept for a later round, and for which. */
export const carriedForwardOf = (
  { carriedForward }: Consultation,
  weak: readonly Weak[],
  names: Names,
): ConsultationRow["carriedForward"] =>
  carriedForward.map(({ comments, to }) => ({
    comments,
    to: "programme" in to ? names.programme(to.programme) : to,
    ...marked(markOf(weak, "CommentCarriedForward", to)),
  }))

const statusOf = (state: Consultation, on: LocalDate): ConsultationRow["status"] => {
  if (state.status === "concluded" || state.status === "cancelled") return state.status
  const ended = hasEnded(state, { from: on, to: on })
  return ended === "undecidable" ? "end not stated" : ended === "yes" ? "ended" : "open"
}
