import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { againstRuling, disqualifiedTakesPart, notQuorate, quorumNotLost } from "../meeting/attendance.ts"
import { againstDissent, dissentUnknown } from "../meeting/dissent.ts"
import { againstElection } from "../meeting/election.ts"
import { alreadyMade, notCounter, notPresented } from "../meeting/proposal.ts"
import { againstVote } from "../meeting/vote.ts"
import { handlingCommands, type ApprovalCommand, type HandlingCommand } from "./commands.ts"
import { closedTo, notAtMeeting, notOpened } from "./course.ts"
import type { Decision } from "./rejections.ts"
import { itemAt, type Approval } from "./state.ts"

export const isOfHandling = (command: ApprovalCommand): command is HandlingCommand =>
  command.type in handlingCommands

/** What a body does with an item besides deciding on it. */
export const handleItem = (
  { type, data }: HandlingCommand,
  state: Approval,
  { profile, occurredOn }: Context,
): Decision => {
  const { step } = data
  const item = itemAt(state, step)
  switch (type) {
    case "DebateItem":
      return ruling([{ type: "ItemDebated", data }], ...notAtMeeting(state, step))
    case "PresentProposal":
      return ruling(
        [{ type: "ProposalPresented", data }],
        ...closedTo(state, step),
        alreadyMade(data.proposal, item),
      )
    case "AlterProposal":
      return ruling(
        [{ type: "ProposalAltered", data }],
        ...closedTo(state, step, "A-17"),
        notPresented(data.proposal, item),
      )
    case "WithdrawProposal":
      return ruling(
        [{ type: "ProposalWithdrawn", data }],
        ...closedTo(state, step, "A-17"),
        notPresented(data.proposal, item),
      )
    case "MakeCounterProposal":
      return ruling(
        [{ type: "CounterProposalMade", data }],
        ...closedTo(state, step),
        alreadyMade(data.counterProposal, item),
      )
    case "SecondCounterProposal":
      return ruling(
        item.seconded.includes(data.counterProposal) ? [] : [{ type: "CounterProposalSeconded", data }],
        ...closedTo(state, step),
        notCounter(data.counterProposal, item),
      )
    case "EstablishQuorum":
      return ruling(
        [{ type: "QuorumEstablished", data }],
        ...notAtMeeting(state, step),
        notQuorate(data, item, profile),
        disqualifiedTakesPart(data.members ?? [], item),
      )
    case "LoseQuorum":
      return ruling(
        [{ type: "QuorumLost", data }],
        ...notAtMeeting(state, step),
        quorumNotLost(data, item, profile),
      )
    case "DeclareDisqualification":
      return ruling([{ type: "DisqualificationDeclared", data }], ...notAtMeeting(state, step))
    case "DecideDisqualification":
      return ruling(
        [{ type: "DisqualificationDecided", data }],
        ...notAtMeeting(state, step),
        ...againstRuling(data, item),
      )
    case "HoldVote":
      return ruling([{ type: "VoteHeld", data }], ...notAtMeeting(state, step), ...againstVote(data, item))
    case "HoldElection":
      return ruling(
        [{ type: "ElectionHeld", data }],
        ...notAtMeeting(state, step),
        ...againstElection(data, item, profile),
      )
    case "RegisterDissent": {
      const decision = state.decisions.find((one) => one.step === step)
      return ruling(
        item.dissenters.includes(data.person) ? [] : [{ type: "DissentRegistered", data }],
        notOpened(state),
        ...againstDissent(data.person, item, decision, occurredOn),
      )
    }
    case "FileDissentGrounds":
      return ruling(
        [{ type: "DissentGroundsFiled", data }],
        notOpened(state),
        dissentUnknown(data.person, item),
      )
  }
}
