import type { Context } from "../decider.ts"
import { ruling, type Ruling } from "../judge.ts"
import { known } from "../told.ts"
import type { ApprovalCommand } from "./commands.ts"
import { closedTo, notOnAgenda, onAnotherDay } from "./course.ts"
import type { ApprovalEvent } from "./events.ts"
import type { ApprovalRejection } from "./rejections.ts"
import { placeOf, type Approval } from "./state.ts"
import { areSame } from "./versions.ts"

type Data<Type extends ApprovalCommand["type"]> = Extract<ApprovalCommand, { type: Type }>["data"]
type Decision = Ruling<ApprovalEvent, ApprovalRejection>
type Guard = ApprovalRejection | undefined

/** An official who decides alone has no agenda. */
export const makeDecision = (
  data: Data<"MakeDecision">,
  state: Approval,
  { occurredOn }: Context,
): Decision =>
  ruling(
    [{ type: "DecisionMade", data }],
    ...closedTo(state, data.step),
    data.resolution.mode === "single_official" ? undefined : notOnAgenda(state, data.step),
    onAnotherDay(known(placeOf(state, data.step)?.meetingOn), occurredOn),
    onlyAnOpinion(state, data),
    otherThanResolved(data),
  )

/** Directions go with the decision: adopted at the same meeting. */
export const adoptDirection = (
  data: Data<"AdoptAccompanyingDirection">,
  state: Approval,
  { occurredOn }: Context,
): Decision =>
  ruling(
    [{ type: "AccompanyingDirectionAdopted", data }],
    state.terms === undefined ? { type: "ApprovalNotOpened", invariants: [] } : undefined,
    state.decidedOn === undefined
      ? { type: "DirectionWithoutDecision", invariants: [], direction: data.direction }
      : onAnotherDay(state.decidedOn, occurredOn),
    state.directions.some(({ direction }) => direction === data.direction)
      ? { type: "DirectionAlreadyAdopted", invariants: [], direction: data.direction }
      : undefined,
  )

const onlyAnOpinion = (state: Approval, { step, resolution, authoritative }: Data<"MakeDecision">): Guard => {
  const { outcome } = resolution
  const isOpinion = outcome === "opinion_given" || outcome === "noted"
  const decidesByOpinion = isOpinion && authoritative
  const opinionDecides = !isOpinion && placeOf(state, step)?.role === "statement"
  return decidesByOpinion || opinionDecides
    ? { type: "OpinionNeverApproves", invariants: ["A-29"], step, outcome }
    : undefined
}

/** Does the outcome say of the text what its versions do not? */
const otherThanResolved = ({ resolution, amendments, ...texts }: Data<"MakeDecision">): Guard => {
  const { outcome, amendedBy } = resolution
  const submitted = known(texts.submitted)
  const adopted = known(texts.adopted)
  if (submitted === undefined || adopted === undefined) return undefined
  const same = areSame(submitted, adopted)
  if (outcome === "approved_as_proposed" && same === "no")
    return { type: "AdoptedNotAsProposed", invariants: ["A-15"], submitted, adopted }
  if (outcome !== "approved_amended") return undefined
  if (same === "yes") return { type: "NothingAmended", invariants: ["A-15"], adopted }
  return same === "no" && amendedBy === "body" && amendments === undefined
    ? { type: "AmendmentsMissing", invariants: ["A-15"] }
    : undefined
}
