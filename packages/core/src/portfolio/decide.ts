import type { Context } from "../decider.ts"
import { entitled, refuse, ruling, type Ruling } from "../judge.ts"
import { capacities, type PortfolioCommand } from "./commands.ts"
import type { PortfolioEvent } from "./events.ts"
import type { PortfolioRejection } from "./rejections.ts"
import type { Portfolio } from "./state.ts"

type Data<Type extends PortfolioCommand["type"]> = Extract<PortfolioCommand, { type: Type }>["data"]
type Decision = Ruling<PortfolioEvent, PortfolioRejection>
type Guard = PortfolioRejection | undefined

export const decide = (command: PortfolioCommand, state: Portfolio, { actor }: Context): Decision => {
  const unentitled = entitled(capacities, command.type, actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "EstablishPortfolio":
      return establish(command.data, state)
    case "AddProgramme":
      return addProgramme(command.data, state)
    case "AddRequirement":
      return addRequirement(command.data, state)
    case "AssignCoordinationGroup":
      return assignGroup(command.data, state)
    case "DescribeDocumentClass":
      return describeClass(command.data, state)
    case "PromiseProposal":
      return promiseProposal(command.data, state)
  }
}

const establish = (data: Data<"EstablishPortfolio">, { status }: Portfolio): Decision =>
  ruling(
    [{ type: "PortfolioEstablished", data }],
    status === "open" ? { type: "PortfolioAlreadyEstablished", invariants: [] } : undefined,
  )

const addProgramme = (data: Data<"AddProgramme">, state: Portfolio): Decision =>
  ruling(
    [{ type: "ProgrammeAddedToPortfolio", data }],
    notEstablished(state),
    state.programmes.some(({ programme }) => programme === data.programme)
      ? { type: "ProgrammeAlreadyInPortfolio", invariants: [], programme: data.programme }
      : undefined,
  )

const addRequirement = (data: Data<"AddRequirement">, state: Portfolio): Decision =>
  ruling(
    [{ type: "CrossCuttingRequirementAdded", data }],
    notEstablished(state),
    state.requirements.some(({ code }) => code === data.code)
      ? { type: "RequirementAlreadyAdded", invariants: [], code: data.code }
      : undefined,
  )

/** A group that has the role already is not assigned to it again. */
const assignGroup = (data: Data<"AssignCoordinationGroup">, state: Portfolio): Decision => {
  const assigned = state.groups.some(({ group, role }) => group === data.group && role === data.role)
  return ruling(assigned ? [] : [{ type: "CoordinationGroupAssigned", data }], notEstablished(state))
}

const describeClass = (data: Data<"DescribeDocumentClass">, state: Portfolio): Decision =>
  ruling([{ type: "DocumentClassDescribed", data }], notEstablished(state))

const promiseProposal = (data: Data<"PromiseProposal">, state: Portfolio): Decision =>
  ruling([{ type: "ProposalPromised", data }], notEstablished(state))

const notEstablished = ({ status }: Portfolio): Guard =>
  status === "not established" ? { type: "PortfolioNotEstablished", invariants: [] } : undefined
