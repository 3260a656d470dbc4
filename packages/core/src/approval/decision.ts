import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { notQuorate } from "../meeting/attendance.ts"
import { goesToMeeting } from "../meeting/electronic-procedure.ts"
import { otherThanResolved } from "../meeting/resolution.ts"
import { voteUnknown } from "../meeting/vote.ts"
import { areSame } from "../same-versions.ts"
import { known, notStated } from "../told.ts"
import type { Data } from "./commands.ts"
import {
  brokenIf,
  closedTo,
  notAtMeeting,
  notOnAgenda,
  notOpened,
  onAnotherDay,
  onAnotherDayThanItsMeeting,
} from "./course.ts"
import type { Decision, Guard } from "./rejections.ts"
import { offRoute } from "./route.ts"
import { enteringAt, itemAt, placeOf, type Approval } from "./state.ts"

/** An official who decides alone has no agenda. */
export const makeDecision = (data: Data<"MakeDecision">, state: Approval, context: Context): Decision => {
  const { step, resolution, amendments = [] } = data
  const item = itemAt(state, step)
  const modes: readonly (string | undefined)[] = [resolution.mode, placeOf(state, step)?.mode]
  const isElectronic = modes.includes("electronic_procedure")
  const positions = known(data.positions)
  return ruling(
    [
      {
        type: "DecisionMade",
        data: isElectronic && positions === undefined ? { ...data, positions: notStated } : data,
      },
    ],
    ...closedTo(state, step),
    resolution.mode === "single_official" ? undefined : notOnAgenda(state, step),
    onAnotherDayThanItsMeeting(state, step, context),
    offRoute(state, data),
    onlyAnOpinion(state, data),
    isElectronic && positions !== undefined ? goesToMeeting(step, positions) : undefined,
    item.attendance && notQuorate(item.attendance, item, context.profile),
    ...notTheText(state, data),
    ...[data, ...amendments].map(({ vote }) => voteUnknown(vote, item)),
  )
}

/** Directions go with the decision: adopted at the same meeting. */
export const adoptDirection = (
  data: Data<"AdoptAccompanyingDirection">,
  state: Approval,
  { occurredOn }: Context,
): Decision => {
  const { direction } = data
  const decision = state.decisions.findLast(({ authoritative }) => authoritative)
  return ruling(
    [{ type: "AccompanyingDirectionAdopted", data }],
    notOpened(state),
    decision === undefined
      ? { type: "DirectionWithoutDecision", invariants: [], direction }
      : onAnotherDay(decision.on, occurredOn),
    brokenIf(
      state.directions.some((one) => one.direction === direction),
      { type: "DirectionAlreadyAdopted", invariants: [], direction },
    ),
  )
}

export const table = (data: Data<"TableItem">, state: Approval, context: Context): Decision =>
  ruling(
    [{ type: "ItemTabled", data }],
    ...notAtMeeting(state, data.step),
    onAnotherDayThanItsMeeting(state, data.step, context),
    voteUnknown(data.vote, itemAt(state, data.step)),
  )

export const returnItem = (data: Data<"ReturnItem">, state: Approval, context: Context): Decision =>
  ruling(
    [{ type: "ItemReturned", data }],
    ...notAtMeeting(state, data.step),
    onAnotherDayThanItsMeeting(state, data.step, context),
  )

const onlyAnOpinion = (state: Approval, { step, resolution, authoritative }: Data<"MakeDecision">): Guard => {
  const { outcome } = resolution
  const isOpinion = outcome === "opinion_given" || outcome === "noted"
  return brokenIf(isOpinion ? authoritative : placeOf(state, step)?.role === "statement", {
    type: "OpinionNeverApproves",
    invariants: ["A-29"],
    step,
    outcome,
  })
}

/** What is adopted is what the outcome says; what came to the step is, of each document, what the step before made of it. */
const notTheText = (
  state: Approval,
  { step, resolution, ...texts }: Data<"MakeDecision">,
): readonly Guard[] => {
  const entering = enteringAt(state, step) ?? []
  const submitted = texts.submitted === undefined ? entering : (known(texts.submitted) ?? [])
  const adopted = known(texts.adopted)
  const proposed = itemAt(state, step).presented.at(-1)?.versions
  const both = entering.filter(({ document }) => submitted.some((one) => one.document === document))
  const same = submitted.filter(({ document }) => both.some((one) => one.document === document))
  return [
    submitted.length === 0 || adopted === undefined
      ? undefined
      : otherThanResolved(resolution, { submitted, proposed, adopted }, texts.amendments ?? []),
    brokenIf(areSame(both, same) === "no", {
      type: "EntersOtherwise",
      invariants: ["A-15"],
      step,
      entering,
      submitted,
    }),
  ]
}
