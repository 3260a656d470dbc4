import { fixDeadline, type Deadline } from "../calendar.ts"
import { isAfter, type DateRange } from "../date-range.ts"
import type { Context } from "../decider.ts"
import type { InvariantId } from "../invariants.ts"
import { ruling, type Ruling } from "../judge.ts"
import { isTold, known, notStated } from "../told.ts"
import type { ConsultationCommand } from "./commands.ts"
import type { ConsultationEvent } from "./events.ts"
import type { ConsultationRejection } from "./rejections.ts"
import type { Consultation } from "./state.ts"
import { bare, countComments, deadlineInForce, hasEnded, lastDeadline } from "./timeliness.ts"

type Data<Type extends ConsultationCommand["type"]> = Extract<ConsultationCommand, { type: Type }>["data"]
type Decision = Ruling<ConsultationEvent, ConsultationRejection>
type Guard = ConsultationRejection | undefined

export const open = (
  data: Data<"OpenConsultation">,
  state: Consultation,
  { profile, occurredOn }: Context,
): Decision => {
  const deadline = isTold(data.deadline) ? fixDeadline(data.deadline, profile.zone) : data.deadline
  return ruling(
    [{ type: "ConsultationOpened", data: { ...data, deadline } }],
    alreadyOpened(state),
    opensAfter(known(deadline), occurredOn),
  )
}

export const publishMaterial = (data: Data<"PublishMaterial">, state: Consultation): Decision =>
  ruling([{ type: "MaterialPublished", data }], notOpened(state))

export const extend = (
  data: Data<"ExtendDeadline">,
  state: Consultation,
  { profile, occurredOn }: Context,
): Decision => {
  const from = deadlineInForce(state) ?? notStated
  const to = fixDeadline(data.to, profile.zone)
  return ruling(
    [{ type: "DeadlineExtended", data: { from, to, scope: data.scope } }],
    notOpened(state),
    concluded(state),
    passed(known(from), occurredOn),
    notLater(known(from), to),
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
    notOpened(state),
    stillOpen(state, occurredOn, "C-04"),
    opensAfter(deadline, occurredOn),
  )
}

export const publishSummary = (
  data: Data<"PublishSummary">,
  state: Consultation,
  { occurredOn }: Context,
): Decision =>
  ruling([{ type: "SummaryPublished", data }], notOpened(state), stillOpen(state, occurredOn, "C-23"))

export const observeCounter = (data: Data<"ObservePlatformCounter">, state: Consultation): Decision =>
  ruling([{ type: "PlatformCounterObserved", data }], notOpened(state))

export const conclude = (
  data: Data<"ConcludeConsultation">,
  state: Consultation,
  { occurredOn }: Context,
): Decision => {
  const counts = countComments(state)
  const { received, late, unanswered, unruled, importedUnanswered, unansweredInAll } = counts
  return ruling(
    [
      {
        type: "ConsultationConcluded",
        data: {
          counts: {
            received,
            late: state.imported.length > 0 ? notStated : late,
            unanswered: unansweredInAll,
          },
          ...(data.withoutSummary !== undefined && { withoutSummary: data.withoutSummary }),
        },
      },
    ],
    notOpened(state),
    concluded(state),
    stillOpen(state, occurredOn, "C-23"),
    unruled.length > 0
      ? {
          type: "LateCommentsUnruled",
          invariants: ["C-09"],
          count: unruled.length,
          comments: unruled.slice(0, 20),
        }
      : undefined,
    unanswered.length > 0 || bare(importedUnanswered) > 0
      ? {
          type: "CommentsUnanswered",
          invariants: ["C-10"],
          count: unanswered.length + bare(importedUnanswered),
          comments: unanswered.slice(0, 20),
        }
      : undefined,
    state.summaries === 0 && data.withoutSummary === undefined
      ? { type: "SummaryMissing", invariants: ["C-23"] }
      : undefined,
  )
}

export const notOpened = ({ status }: Consultation): Guard =>
  status === "not opened" ? { type: "ConsultationNotOpened", invariants: [] } : undefined

const alreadyOpened = ({ status }: Consultation): Guard =>
  status === "not opened" ? undefined : { type: "ConsultationAlreadyOpened", invariants: [] }

const concluded = ({ status }: Consultation): Guard =>
  status === "concluded" ? { type: "ConsultationIsConcluded", invariants: ["C-04"] } : undefined

const opensAfter = (deadline: Deadline | undefined, opens: DateRange): Guard =>
  deadline !== undefined && isAfter(opens, deadline.lastDay) === "yes"
    ? { type: "OpensAfterDeadline", invariants: ["C-25"], opens, deadline: { lastDay: deadline.lastDay } }
    : undefined

const passed = (deadline: Deadline | undefined, announcedOn: DateRange): Guard =>
  deadline !== undefined && isAfter(announcedOn, deadline.lastDay) === "yes"
    ? { type: "DeadlineHasPassed", invariants: ["C-04"], deadline, announcedOn }
    : undefined

const notLater = (from: Deadline | undefined, to: Deadline): Guard =>
  from !== undefined && to.endsBefore <= from.endsBefore
    ? { type: "DeadlineNotLater", invariants: ["C-03"], from, to }
    : undefined

const stillOpen = (state: Consultation, on: DateRange, rule: InvariantId): Guard => {
  const deadline = lastDeadline(state)
  return deadline !== undefined && hasEnded(state, on) === "no"
    ? { type: "StillOpen", invariants: [rule], deadline }
    : undefined
}
