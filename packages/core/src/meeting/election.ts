import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"
import { person } from "../office.ts"
import type { ProcedureProfile } from "../profile/index.ts"
import { proportionalDemandOf } from "../quorum.ts"
import type { Item } from "./item.ts"
import { brokenIf, type Guard } from "./rejections.ts"

const count = z.int().nonnegative()

/** An election at a meeting, as its minutes tell it. */
export const election = z.strictObject({
  election: uuid,
  method: z.enum(["majority", "proportional"]),
  present: count,
  /** How many members demanded that it be proportional. */
  demandedBy: count.optional(),
  /** By pseudonym; the votes of a proportional election are comparison figures. */
  candidates: z.array(z.strictObject({ person, votes: z.number().nonnegative().optional() })).min(1),
  elected: z.array(person).min(1),
  /** Whether a tie was resolved by lot. */
  byLot: z.boolean().optional(),
})
export type Election = Immutable<z.infer<typeof election>>

/** Why an election cannot have gone so: a tie is resolved by lot, and a proportional one is demanded by enough members. */
export const againstElection = (
  data: Election,
  { elections }: Item,
  profile: ProcedureProfile,
): readonly Guard[] => {
  const { election, method, elected, candidates, demandedBy } = data
  const { fewest, most } = marginOf(data)
  const isStranger = (one: string): boolean => candidates.every(({ person }) => person !== one)
  const needed = proportionalDemandOf(data.present, elected.length, profile)
  const { provision } = profile.proportionalElection
  return [
    brokenIf(
      elections.some((one) => one.election === election),
      { type: "VoteAlreadyHeld", invariants: [], vote: election },
    ),
    brokenIf(elected.some(isStranger) || fewest < most, {
      type: "ElectedNotByVotes",
      invariants: ["A-09"],
      election,
    }),
    brokenIf(fewest === most && data.byLot !== true, {
      type: "TieWithoutLot",
      invariants: ["A-09"],
      votes: most,
    }),
    method === "proportional" && demandedBy !== undefined && demandedBy < needed
      ? { type: "ProportionalNotDemanded", invariants: ["A-30"], demandedBy, needed, provision }
      : undefined,
  ]
}

/** As far as votes are told: the fewest of anybody elected, and the most of anybody left out. */
const marginOf = ({ candidates, elected }: Election): { readonly fewest: number; readonly most: number } => {
  const votesOf = (isIn: boolean) =>
    candidates.flatMap(({ person, votes }) =>
      votes !== undefined && elected.includes(person) === isIn ? [votes] : [],
    )
  return { fewest: Math.min(...votesOf(true)), most: Math.max(...votesOf(false)) }
}
