import { approval } from "../approval/index.ts"
import type { DateRange, LocalDate } from "../date-range.ts"
import { partsOf, streamOf } from "../decider.ts"
import { programme } from "../programme/index.ts"
import { isTold, type Told } from "../told.ts"
import { isApproved, isOfText } from "./adoption.ts"
import { wholeOf } from "./annulment.ts"
import { knownIn, type KnownStreams } from "./known-streams.ts"
import { order, when, type Order } from "./policy.ts"

/** What is rejected with authority, the programme records as rejected: where several bodies decide together, with the first of them. */
export const rejectionFollowsDecision = [
  when(approval, "DecisionMade", ({ stream, data: { authoritative, step, resolution } }, known) => {
    const { id } = partsOf(stream)
    const about = knownIn(known, "approval", id)
    if (about === undefined || !isOfText(about) || !authoritative || resolution.outcome !== "rejected")
      return []
    if (about.decisions.filter(({ approves }) => !approves).length > 1) return []
    if (about.programme === undefined)
      return [{ gap: { type: "ProgrammeUntold", invariants: [], approval: id }, stream }]
    const command = { type: "RejectProgramme", data: { approval: id } } as const
    return [order(programme, about.programme, command, { authority: { approval: id, step } })]
  }),
]

/** What is no longer to be decided on is submitted no longer. */
export const submissionEndsWithApproval = [
  when(approval, "ApprovalWithdrawn", ({ stream }, known) => withdrawn(known, stream, "decided")),
  when(approval, "ApprovalLapsed", ({ stream }, known) => withdrawn(known, stream, "lapsed")),
]

const withdrawn = (known: KnownStreams, stream: string, cause: "decided" | "lapsed"): readonly Order[] => {
  const { id } = partsOf(stream)
  const owner = knownIn(known, "approval", id)?.programme
  const isSubmitted =
    owner !== undefined && knownIn(known, "programme", owner)?.submittedTo.includes(id) === true
  return isSubmitted
    ? [order(programme, owner, { type: "WithdrawSubmission", data: { approval: id, cause } })]
    : []
}

/** A body that revokes what stands, by a decision of its own, annuls it: from the day of the decision. */
export const annulmentFollowsDecision = [
  when(approval, "DecisionMade", ({ stream, data, on }, known) => {
    const { id } = partsOf(stream)
    const about = knownIn(known, "approval", id)
    if (about?.kind !== "revocation" || !isApproved(about, data)) return []
    const { programme: owner } = about
    if (owner === undefined)
      return [{ gap: { type: "ProgrammeUntold", invariants: [], approval: id }, stream }]
    if (!hasForceBy(data.effectiveFrom, on))
      return [
        {
          gap: { type: "RevokedFromAnotherDay", invariants: [], approval: id },
          stream: streamOf(programme, owner),
        },
      ]
    const scope = wholeOf(about, knownIn(known, "programme", owner))
    const command = { type: "AnnulProgramme", data: { scope } } as const
    return [order(programme, owner, command, { authority: { approval: id, step: data.step } })]
  }),
]

const hasForceBy = (from: Told<LocalDate> | undefined, on: DateRange): boolean =>
  from === undefined || (isTold(from) && on.to !== undefined && from <= on.to)
