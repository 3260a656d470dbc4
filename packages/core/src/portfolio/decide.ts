import { isBy } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { entitled, refuse, ruling } from "../judge.ts"
import { capacities, type Data, type PortfolioCommand } from "./commands.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Portfolio } from "./state.ts"

export const decide = (command: PortfolioCommand, state: Portfolio, context: Context): Decision => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  const { events, broken } = decided(command, state)
  return ruling(events, closed(state, context), ...broken)
}

const decided = (command: PortfolioCommand, state: Portfolio): Decision => {
  switch (command.type) {
    case "EstablishPortfolio":
      return establish(command.data, state)
    case "AddProgramme":
      return addProgramme(command.data, state)
    case "RemoveProgramme":
      return removeProgramme(command.data, state)
    case "AddRequirement":
      return addRequirement(command.data, state)
    case "RetireRequirement":
      return retireRequirement(command.data, state)
    case "AssignCoordinationGroup":
      return assignGroup(command.data, state)
    case "DescribeDocumentClass":
      return ruling([{ type: "DocumentClassDescribed", data: command.data }], notEstablished(state))
    case "PromiseProposal":
      return ruling([{ type: "ProposalPromised", data: command.data }], notEstablished(state))
    case "ClosePortfolio":
      return ruling([{ type: "PortfolioClosed", data: command.data }], notEstablished(state))
  }
}

const establish = (data: Data<"EstablishPortfolio">, { status }: Portfolio): Decision =>
  ruling(
    [{ type: "PortfolioEstablished", data }],
    status !== "not established" ? { type: "PortfolioAlreadyEstablished", invariants: [] } : undefined,
  )

const addProgramme = (data: Data<"AddProgramme">, state: Portfolio): Decision =>
  ruling(
    [{ type: "ProgrammeAddedToPortfolio", data }],
    notEstablished(state),
    state.programmes.some(({ programme }) => programme === data.programme)
      ? { type: "ProgrammeAlreadyInPortfolio", invariants: [], programme: data.programme }
      : undefined,
  )

const removeProgramme = (data: Data<"RemoveProgramme">, state: Portfolio): Decision =>
  ruling(
    [{ type: "ProgrammeRemovedFromPortfolio", data }],
    notEstablished(state),
    state.programmes.some(({ programme }) => programme === data.programme)
      ? undefined
      : { type: "ProgrammeNotInPortfolio", invariants: [], programme: data.programme },
  )

const addRequirement = (data: Data<"AddRequirement">, state: Portfolio): Decision =>
  ruling(
    [{ type: "CrossCuttingRequirementAdded", data }],
    notEstablished(state),
    state.requirements.some(({ code }) => code === data.code)
      ? { type: "RequirementAlreadyAdded", invariants: [], code: data.code }
      : undefined,
  )

const retireRequirement = (data: Data<"RetireRequirement">, state: Portfolio): Decision =>
  ruling(
    [{ type: "RequirementRetired", data }],
    notEstablished(state),
    state.requirements.some(({ code }) => code === data.code)
      ? undefined
      : { type: "RequirementUnknown", invariants: [], code: data.code },
  )

/** A group that has the role already is not assigned to it again. */
const assignGroup = (data: Data<"AssignCoordinationGroup">, state: Portfolio): Decision => {
  const assigned = state.groups.some(({ group, role }) => group === data.group && role === data.role)
  return ruling(assigned ? [] : [{ type: "CoordinationGroupAssigned", data }], notEstablished(state))
}

const notEstablished = ({ status }: Portfolio): Guard =>
  status === "not established" ? { type: "PortfolioNotEstablished", invariants: [] } : undefined

/** What happened before it was closed may still be told. */
const closed = ({ closedOn }: Portfolio, { occurredOn: { from } }: Context): Guard =>
  closedOn !== undefined && from !== undefined && isBy(closedOn, from) === "yes"
    ? { type: "PortfolioIsClosed", invariants: [], closedOn }
    : undefined
