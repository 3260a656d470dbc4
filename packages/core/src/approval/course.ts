import { isAfter, type DateRange, type Trilean } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { ruling, type Ruling } from "../judge.ts"
import { known } from "../told.ts"
import type { ApprovalCommand } from "./commands.ts"
import type { ApprovalEvent } from "./events.ts"
import type { ApprovalRejection } from "./rejections.ts"
import { authoritativeDecision, placeOf, type Approval } from "./state.ts"

type Data<Type extends ApprovalCommand["type"]> = Extract<ApprovalCommand, { type: Type }>["data"]
type Decision = Ruling<ApprovalEvent, ApprovalRejection>
type Guard = ApprovalRejection | undefined

export const open = (data: Data<"OpenApproval">, state: Approval): Decision =>
  ruling(
    [{ type: "ApprovalOpened", data }],
    state.terms === undefined ? undefined : { type: "ApprovalAlreadyOpened", invariants: [] },
  )

export const placeOnAgenda = (data: Data<"PlaceItemOnAgenda">, state: Approval): Decision =>
  ruling([{ type: "ItemPlacedOnAgenda", data }], ...closedTo(state, data.step))

export const returnItem = (data: Data<"ReturnItem">, state: Approval, { occurredOn }: Context): Decision =>
  ruling(
    [{ type: "ItemReturned", data }],
    ...closedTo(state, data.step),
    notOnAgenda(state, data.step),
    onAnotherDay(known(placeOf(state, data.step)?.meetingOn), occurredOn),
  )

/** Why a step cannot be handled any more, or not yet. */
export const closedTo = (state: Approval, step: number): readonly Guard[] => [
  state.terms === undefined ? { type: "ApprovalNotOpened", invariants: [] } : undefined,
  state.returned === undefined
    ? undefined
    : { type: "ApprovalIsReturned", invariants: ["A-14"], step: state.returned.step },
  state.decisions.some((decision) => decision.step === step)
    ? { type: "StepAlreadyDecided", invariants: ["A-10"], step }
    : undefined,
  alreadyDecided(state),
]

export const notOnAgenda = (state: Approval, step: number): Guard =>
  placeOf(state, step) === undefined ? { type: "StepNotOnAgenda", invariants: ["A-03"], step } : undefined

/** What a meeting decides, it decides on its day. Days that are not fully known and may be the same pass. */
export const onAnotherDay = (meetingOn: DateRange | undefined, decidedOn: DateRange): Guard =>
  meetingOn !== undefined &&
  (isWhollyAfter(decidedOn, meetingOn) === "yes" || isWhollyAfter(meetingOn, decidedOn) === "yes")
    ? { type: "DecidedOnAnotherDay", invariants: ["A-18"], decidedOn, meetingOn }
    : undefined

const isWhollyAfter = (one: DateRange, { to }: DateRange): Trilean =>
  to === undefined ? "undecidable" : isAfter(one, to)

const alreadyDecided = (state: Approval): Guard => {
  const decision = authoritativeDecision(state)
  return decision === undefined
    ? undefined
    : { type: "AlreadyDecided", invariants: ["A-16"], step: decision.step }
}
