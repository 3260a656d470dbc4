import { remedyFor } from "../appeal-matrix.ts"
import { isAfter, type DateRange } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { refuse, ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import type { Decision, Guard } from "./rejections.ts"
import { all, type LegalForce } from "./state.ts"

export const open = (data: Data<"OpenLegalForce">, state: LegalForce): Decision =>
  ruling(
    [{ type: "LegalForceOpened", data }],
    state.terms === undefined ? undefined : { type: "LegalForceAlreadyOpened", invariants: [] },
  )

export const publish = (data: Data<"PublishMinutes">, state: LegalForce, { occurredOn }: Context): Decision =>
  ruling(
    [{ type: "MinutesPublished", data }],
    unknownRemedy(state, data.review),
    notInspected(state, data, occurredOn),
  )

/** The instructions are those of the matrix, unless a special act gives others. */
export const attach = (
  { of, instead }: Data<"AttachAppealInstructions">,
  state: LegalForce,
  { profile }: Context,
): Decision => {
  const about = of === undefined ? {} : { of }
  const unknown = unknownRemedy(state, of)
  if (instead !== undefined)
    return ruling([{ type: "AppealInstructionsAttached", data: { ...about, ...instead } }], unknown)
  const tier = state.terms?.tier ?? "official"
  const ofReview = all(state, "ReviewRequested").some(({ review }) => review === of)
  const ofSomething = ofReview ? "review_decision" : "court_ruling"
  const nature = of === undefined ? (state.terms?.nature ?? "final") : ofSomething
  const rule = remedyFor({ tier, nature }, profile)
  if (rule === undefined) return refuse(unknown ?? { type: "NoRemedyInMatrix", invariants: ["A-20"] })
  const { natures: _, tiers: __, ...remedy } = rule
  return ruling([{ type: "AppealInstructionsAttached", data: { ...about, ...remedy } }], unknown)
}

/** A claim for review, or an appeal, that nothing is known of. */
export const unknownRemedy = (state: LegalForce, id: string | undefined): Guard =>
  id === undefined ||
  all(state, "ReviewRequested").some(({ review }) => review === id) ||
  all(state, "DecisionAppealed").some(({ appeal }) => appeal === id)
    ? undefined
    : { type: "RemedyUnknown", invariants: [], id }

const notInspected = (state: LegalForce, { review }: Data<"PublishMinutes">, publishedOn: DateRange): Guard =>
  all(state, "MinutesInspected").some(
    (one) =>
      one.review === review && (publishedOn.to === undefined || isAfter(one.on, publishedOn.to) !== "yes"),
  )
    ? undefined
    : { type: "MinutesNotInspected", invariants: ["A-19"] }
