import type { ProcedureProfile, Share } from "./profile/index.ts"

/** The fewest members that make up the share of a body of this size. */
export const quorumOf = (size: number, { parts, of, strictly }: Omit<Share, "provision">): number =>
  strictly ? Math.floor((size * parts) / of) + 1 : Math.ceil((size * parts) / of)

/** How many of those present have to demand it for an election of so many to be proportional. */
export const proportionalDemandOf = (
  present: number,
  elected: number,
  { proportionalElection }: Pick<ProcedureProfile, "proportionalElection">,
): number => Math.ceil(present / (elected + proportionalElection.besidesElected))
