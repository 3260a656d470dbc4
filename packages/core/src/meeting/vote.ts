import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"
import { person } from "../office.ts"
import { disqualifiedTakesPart } from "./attendance.ts"
import type { Item } from "./item.ts"
import { notPutToVote } from "./proposal.ts"
import { brokenIf, type Guard } from "./rejections.ts"

const count = z.int().nonnegative()

/** A vote at a meeting, as its minutes tell it. */
export const vote = z.strictObject({
  vote: uuid,
  /**
   * What it chooses between. `for` counts the votes for the base, `against` those for the counter-proposal; of a motion on the
   * procedure the base is the motion.
   */
  on: z.union([
    z.strictObject({ base: uuid, counter: uuid.optional() }),
    z.strictObject({ procedural: z.enum(["table", "return", "take_up", "other"]) }),
  ]),
  method: z.enum(["roll_call", "electronic", "show", "ballot"]),
  secret: z.boolean().optional(),
  for: count,
  against: count,
  abstain: count,
  blank: count.optional(),
  absent: count.optional(),
  present: count,
  /** Who voted how, by pseudonym. */
  byMember: z
    .array(z.strictObject({ person, vote: z.enum(["for", "against", "abstain", "blank", "absent"]) }))
    .min(1)
    .optional(),
  /** Decides a tie. */
  chairVotedFor: z.enum(["base", "counter"]).optional(),
})
/** A vote as the minutes tell it: what it chose between, and how many voted how. */
export type Vote = Immutable<z.infer<typeof vote>>

/** Which proposal the vote carries: the one with more votes, in a tie the chair's; undefined in a tie whose chair is untold. */
export const winnerOf = ({
  for: base,
  against,
  chairVotedFor,
}: Pick<Vote, "for" | "against" | "chairVotedFor">): "base" | "counter" | undefined =>
  base === against ? chairVotedFor : base > against ? "base" : "counter"

/** Why a vote cannot have gone so. */
export const againstVote = (data: Vote, item: Item): readonly Guard[] => {
  const { vote, on, present, secret, byMember = [] } = data
  const proposals = "base" in on ? [on.base, on.counter ?? on.base] : []
  const voters = byMember.filter((one) => one.vote !== "absent").map(({ person }) => person)
  return [
    brokenIf(isHeld(vote, item), { type: "VoteAlreadyHeld", invariants: [], vote }),
    ...proposals.map((proposal) => notPutToVote(proposal, item)),
    brokenIf(!addsUp(data), { type: "VotesDoNotAddUp", invariants: ["A-08"], present }),
    brokenIf(secret === true && byMember.length > 0, {
      type: "SecretVoteByMember",
      invariants: ["A-08"],
      vote,
    }),
    brokenIf(winnerOf(data) === undefined, {
      type: "TieWithoutChair",
      invariants: ["A-09"],
      votes: data.for,
    }),
    disqualifiedTakesPart(voters, item),
  ]
}

/** A decision names the votes that it rests on, and they were held. */
export const voteUnknown = (vote: string | undefined, item: Item): Guard =>
  vote === undefined || isHeld(vote, item) ? undefined : { type: "VoteUnknown", invariants: [], vote }

const isHeld = (id: string, { votes, elections }: Item): boolean =>
  votes.some(({ vote }) => vote === id) || elections.some(({ election }) => election === id)

/** No more votes than members present, no more by name than were counted, and nobody twice. */
const addsUp = ({ byMember = [], present, ...votes }: Vote): boolean =>
  votes.for + votes.against + votes.abstain + (votes.blank ?? 0) <= present &&
  (["for", "against", "abstain"] as const).every(
    (side) => byMember.filter((member) => member.vote === side).length <= votes[side],
  ) &&
  new Set(byMember.map((member) => member.person)).size === byMember.length
