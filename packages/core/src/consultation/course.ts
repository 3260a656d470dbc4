import { fixDeadline, type Deadline } from "../calendar.ts"
import { unsettledComments } from "../comment/answer.ts"
import { countComments } from "../comment/counts.ts"
import { isAfter, type DateRange } from "../date-range.ts"
import type { Context } from "../decider.ts"
import type { InvariantId } from "../invariants.ts"
import { ruling } from "../judge.ts"
import { isTold, known, notStated, type Told } from "../told.ts"
import type { Data } from "./commands.ts"
import { firstToEnd, hasEnded, lastDeadline, openedBy } from "./deadlines.ts"
import type { Decision, Guard } from "./rejections.ts"
import { unsettled, type Consultation } from "./state.ts"

export const open = (
  { deadline, channelDeadlines, ...terms }: Data<"OpenConsultation">,
  state: Consultation,
  { profile: { zone }, occurredOn }: Context,
): Decision => {
  const fixed = isTold(deadline) ? fixDeadline(deadline, zone) : deadline
  const ofChannels = channelDeadlines?.map((one) => ({ ...one, deadline: fixDeadline(one.deadline, zone) }))
  const own = ofChannels !== undefined && { channelDeadlines: ofChannels }
  return ruling(
    [{ type: "ConsultationOpened", data: { ...terms, deadline: fixed, ...own } }],
    state.status === "not opened" ? undefined : { type: "ConsultationAlreadyOpened", invariants: [] },
    opensAfter(known(fixed), occurredOn),
    ...(ofChannels ?? []).map((one) => opensAfter(one.deadline, occurredOn)),
  )
}

/** A deadline moves in the period in which that was announced, and from where it stood there for those it concerns. */
export const move = (
  type: "DeadlineExtended" | "DeadlineShortened",
  { to: terms, scope }: Data<"ExtendDeadline">,
  state: Consultation,
  { profile, occurredOn }: Context,
): Decision => {
  const from = firstToEnd({ periods: openedBy(state, occurredOn) }, scope) ?? notStated
  const to = fixDeadline(terms, profile.zone)
  return ruling(
    [{ type, data: { from, to, scope } }],
    closed(state),
    passed(known(from), occurredOn),
    ...(type === "DeadlineExtended" ? [notLater(from, to)] : broughtForward(from, to)),
  )
}

export const reopen = (
  data: Data<"ReopenConsultation">,
  state: Consultation,
  { profile, occurredOn }: Context,
): Decision => {
  const deadline = fixDeadline(data.deadline, profile.zone)
  return ruling(
    [{ type: "ConsultationReopened", data: { ...data, deadline } }],
    cancelled(state),
    stillOpenFor(data.scope, state, occurredOn),
    opensAfter(deadline, occurredOn),
  )
}

export const conclude = (
  { withoutSummary }: Data<"ConcludeConsultation">,
  state: Consultation,
  { occurredOn, profile }: Context,
): Decision => {
  const counted = countComments(state)
  const { received, unansweredInAll: unanswered } = counted
  const late = state.imported.length > 0 ? notStated : counted.late
  const without = withoutSummary !== undefined && { withoutSummary }
  const bodies = unsettled(state)
  return ruling(
    [{ type: "ConsultationConcluded", data: { counts: { received, late, unanswered }, ...without } }],
    closed(state),
    stillOpen(state, occurredOn, "C-23"),
    ...unsettledComments(counted, profile),
    bodies.length > 0 ? { type: "RequestsUnsettled", invariants: ["C-20"], bodies } : undefined,
    withoutSummary === undefined ? noSummary(state) : undefined,
  )
}

export const cancel = (data: Data<"CancelConsultation">, state: Consultation): Decision =>
  ruling(
    [{ type: "ConsultationCancelled", data }],
    closed(state),
    data.notice === undefined && state.comments.size + state.imported.length > 0
      ? { type: "CancelledWithoutNotice", invariants: ["C-26"] }
      : undefined,
  )

export const noSummary = ({ summaries }: Consultation): Guard =>
  summaries === 0 ? { type: "SummaryMissing", invariants: ["C-23"] } : undefined

const cancelled = ({ status }: Consultation): Guard =>
  status === "cancelled" ? { type: "ConsultationIsCancelled", invariants: ["C-26"] } : undefined

export const closed = (state: Consultation): Guard =>
  state.status === "concluded" ? { type: "ConsultationIsConcluded", invariants: ["C-04"] } : cancelled(state)

const opensAfter = (deadline: Deadline | undefined, opens: DateRange): Guard =>
  deadline !== undefined && isAfter(opens, deadline.lastDay) === "yes"
    ? { type: "OpensAfterDeadline", invariants: ["C-25"], opens, deadline: { lastDay: deadline.lastDay } }
    : undefined

const passed = (deadline: Deadline | undefined, announcedOn: DateRange): Guard =>
  deadline !== undefined && isAfter(announcedOn, deadline.lastDay) === "yes"
    ? { type: "DeadlineHasPassed", invariants: ["C-04"], deadline, announcedOn }
    : undefined

const notLater = (from: Told<Deadline>, to: Deadline): Guard =>
  isTold(from) && to.endsBefore <= from.endsBefore
    ? { type: "DeadlineNotLater", invariants: ["C-03"], from, to }
    : undefined

const broughtForward = (from: Told<Deadline>, to: Deadline): readonly Guard[] => [
  isTold(from) && to.endsBefore >= from.endsBefore
    ? { type: "DeadlineNotEarlier", invariants: [], from, to }
    : undefined,
  { type: "DeadlineBroughtForward", invariants: ["C-05"], to },
]

/** Those whose time a reopening would begin anew must have none left; that others have more time does not matter. */
const stillOpenFor = (
  scope: Data<"ReopenConsultation">["scope"],
  state: Consultation,
  on: DateRange,
): Guard => {
  const deadline = known(firstToEnd(state, scope) ?? notStated)
  return deadline !== undefined && isAfter(on, deadline.lastDay) === "no"
    ? { type: "StillOpen", invariants: ["C-04"], deadline }
    : undefined
}

export const stillOpen = (state: Consultation, on: DateRange, rule: InvariantId): Guard => {
  const deadline = lastDeadline(state)
  return deadline !== undefined && hasEnded(state, on) === "no"
    ? { type: "StillOpen", invariants: [rule], deadline }
    : undefined
}
