import { fixDeadline } from "../calendar.ts"
import { isAfter } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { known } from "../told.ts"
import type { Data } from "./commands.ts"
import { closed } from "./course.ts"
import { deadlineInForce } from "./deadlines.ts"
import type { ConsultationEvent } from "./events.ts"
import type { Decision } from "./rejections.ts"
import { hasResponded, type Consultation } from "./state.ts"

export const requestStatement = (
  { dueBy, ...request }: Data<"RequestStatement">,
  state: Consultation,
  { profile }: Context,
): Decision => {
  const due = dueBy !== undefined && { dueBy: fixDeadline(dueBy, profile.zone) }
  return ruling([{ type: "StatementRequested", data: { ...request, ...due } }], closed(state))
}

/** That nobody answered can be said once the respondent's own time is over. */
export const recordNonResponse = (
  data: Data<"RecordNonResponse">,
  state: Consultation,
  { occurredOn }: Context,
): Decision => {
  const { request, body } = data
  const asked = state.requested.get(body)
  const deadline = known(deadlineInForce(state, { body }))
  return ruling(
    [{ type: "NonResponseRecorded", data }],
    asked?.requests.includes(request) === true
      ? undefined
      : { type: "StatementNotRequested", invariants: [], request, body },
    asked !== undefined && hasResponded(state, asked)
      ? { type: "StatementWasReceived", invariants: [], body }
      : undefined,
    deadline !== undefined && isAfter(occurredOn, deadline.lastDay) === "no"
      ? { type: "RespondentHasTime", invariants: ["C-20"], body, deadline }
      : undefined,
  )
}

/** An offer that was not taken up, or turned down: it stops nothing. */
export const ofOffer = (
  event: Extract<ConsultationEvent, { type: "NegotiationDeclined" | "NegotiationNotUsed" }>,
  { negotiations }: Consultation,
): Decision => {
  const { counterparty } = event.data
  return ruling(
    [event],
    negotiations.get(counterparty) === "offered"
      ? undefined
      : { type: "NegotiationNotOffered", invariants: [], counterparty },
  )
}
