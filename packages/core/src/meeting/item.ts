import type { Attendance, Disqualification } from "./attendance.ts"
import type { Election } from "./election.ts"
import type { CounterProposal, Proposal } from "./proposal.ts"
import type { Vote } from "./vote.ts"

/** One item before one body, as far as its handling is told: what its rules are judged on. */
export interface Item {
  readonly step: number
  /** The attendance that was told last at this meeting. */
  readonly attendance: Attendance | undefined
  readonly disqualifications: readonly Disqualification[]
  /** Whether it has been debated or voted on at this meeting. */
  readonly isBegun: boolean
  /** A proposal stands here once for each time it was altered. */
  readonly presented: readonly Proposal[]
  readonly withdrawn: readonly string[]
  readonly counters: readonly CounterProposal[]
  readonly seconded: readonly string[]
  readonly votes: readonly Vote[]
  readonly elections: readonly Election[]
  /** Who has registered a dissent, by pseudonym. */
  readonly dissenters: readonly string[]
}
