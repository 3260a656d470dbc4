import type { DateRange, LocalDate } from "../date-range.ts"
import type { Because } from "../judge.ts"
import type { VersionRef } from "../text-ref.ts"

interface OfStep<Type extends string> extends Because<Type> {
  readonly step: number
}
interface OfPerson<Type extends string> extends OfStep<Type> {
  readonly person: string
}
interface OfProposal<Type extends string> extends Because<Type> {
  readonly proposal: string
}
interface OfVote<Type extends string> extends Because<Type> {
  readonly vote: string
}
interface TooFew<Type extends string> extends Because<Type> {
  readonly needed: number
  readonly provision: string
}
interface Tied<Type extends string> extends Because<Type> {
  readonly votes: number
}
interface Adopted<Type extends string> extends Because<Type> {
  readonly adopted: readonly VersionRef[]
}
interface OfText<Type extends string> extends Adopted<Type> {
  readonly submitted: readonly VersionRef[]
}

/** Why a meeting cannot have handled an item so. */
export type MeetingRejection =
  | OfStep<"CouncilItemUnprepared">
  | OfStep<"ItemNotOnNotice">
  | (Because<"NoticeTooLate"> & {
      readonly noticeSentOn: LocalDate
      readonly meetingOn: LocalDate
      readonly days: number
      readonly provision: string
    })
  | (TooFew<"NotQuorate"> & { readonly step: number; readonly present: number })
  | (OfStep<"QuorumNotLost"> & { readonly present: number })
  | (OfStep<"DisqualifiedTakesPart"> & { readonly persons: readonly string[] })
  | OfPerson<"DisqualificationTooLate">
  | OfProposal<"ProposalAlreadyMade">
  /** Nobody made it at this step, or it was withdrawn. */
  | OfProposal<"ProposalUnknown">
  | OfProposal<"CounterProposalLapsed">
  | OfVote<"VoteAlreadyHeld">
  | OfVote<"VoteUnknown">
  | OfVote<"SecretVoteByMember">
  | (Because<"VotesDoNotAddUp"> & { readonly present: number })
  | Tied<"TieWithoutChair">
  | Tied<"TieWithoutLot">
  | (Because<"ElectedNotByVotes"> & { readonly election: string })
  | (TooFew<"ProportionalNotDemanded"> & { readonly demandedBy: number })
  | (OfStep<"GoesToMeeting"> & { readonly members: number; readonly taken: number })
  | OfText<"AdoptedNotAsProposed">
  | OfText<"AdoptedNotInPart">
  | Adopted<"NothingAmended">
  /** Not what the presenter proposed is adopted, but what the body made of it. */
  | Adopted<"AmendedByBody">
  | Because<"AmendmentsMissing">
  | OfStep<"DissentWithoutDecision">
  | (Because<"DissentTooLate"> & { readonly decidedOn: DateRange; readonly registeredOn: DateRange })
  | OfPerson<"DissentWithoutStanding">
  | OfPerson<"DissentUnknown">

/** What a rule of the meeting finds: a refusal, or nothing. */
export type Guard = MeetingRejection | undefined

export const brokenIf = (isBroken: boolean, rejection: MeetingRejection): Guard =>
  isBroken ? rejection : undefined
