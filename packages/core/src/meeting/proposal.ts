import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"
import { person } from "../office.ts"
import { officialText, versionRef } from "../text-ref.ts"
import type { Item } from "./item.ts"
import { brokenIf, type Guard } from "./rejections.ts"

/** What the presenter proposes to a body. */
export const proposal = z.strictObject({
  proposal: uuid,
  text: officialText.optional(),
  /** The versions that it proposes to adopt. */
  versions: z.array(versionRef).min(1).optional(),
  /** The presenter, by pseudonym. */
  by: person.optional(),
  office: localizedText.optional(),
})
export type Proposal = Immutable<z.infer<typeof proposal>>

/** What a member proposes instead: it lapses if nobody seconds it. */
export const counterProposal = z.strictObject({
  counterProposal: uuid,
  text: officialText,
  /** Who made it, by pseudonym. */
  by: person.optional(),
})
export type CounterProposal = Immutable<z.infer<typeof counterProposal>>

/** How a proposal stands. A counter-proposal that nobody has seconded lapses; unknown is what nobody made, or what was withdrawn. */
const standingOf = (
  id: string,
  { presented, withdrawn, counters, seconded }: Item,
): "unknown" | "presented" | "lapsing" | "seconded" => {
  if (counters.some(({ counterProposal }) => counterProposal === id))
    return seconded.includes(id) ? "seconded" : "lapsing"
  return presented.some(({ proposal }) => proposal === id) && !withdrawn.includes(id)
    ? "presented"
    : "unknown"
}

export const alreadyMade = (proposal: string, item: Item): Guard =>
  brokenIf(standingOf(proposal, item) !== "unknown", {
    type: "ProposalAlreadyMade",
    invariants: [],
    proposal,
  })

export const notPresented = (proposal: string, item: Item): Guard =>
  brokenIf(standingOf(proposal, item) !== "presented", { type: "ProposalUnknown", invariants: [], proposal })

export const notCounter = (proposal: string, item: Item): Guard =>
  brokenIf(
    item.counters.every(({ counterProposal }) => counterProposal !== proposal),
    { type: "ProposalUnknown", invariants: [], proposal },
  )

/** Why something is not put to the vote. */
export const notPutToVote = (proposal: string, item: Item): Guard =>
  standingOf(proposal, item) === "lapsing"
    ? { type: "CounterProposalLapsed", invariants: ["A-08"], proposal }
    : brokenIf(standingOf(proposal, item) === "unknown", {
        type: "ProposalUnknown",
        invariants: [],
        proposal,
      })
