import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { portfolioEvents as events } from "./events.ts"

export const portfolioCommands = {
  EstablishPortfolio: events.PortfolioEstablished.data,
  AddProgramme: events.ProgrammeAddedToPortfolio.data,
  RemoveProgramme: events.ProgrammeRemovedFromPortfolio.data,
  AddRequirement: events.CrossCuttingRequirementAdded.data,
  RetireRequirement: events.RequirementRetired.data,
  AssignCoordinationGroup: events.CoordinationGroupAssigned.data,
  DescribeDocumentClass: events.DocumentClassDescribed.data,
  PromiseProposal: events.ProposalPromised.data,
  ClosePortfolio: events.PortfolioClosed.data,
}

/** What may be asked of a portfolio: its programmes, groups, classes of documents, and the requirements that bind all of them. */
export type PortfolioCommand = CommandOf<typeof portfolioCommands>
export type Data<Type extends PortfolioCommand["type"]> = Extract<PortfolioCommand, { type: Type }>["data"]

/** Who may do what: the whole is its owner's; what a clerk reads in a paper, a clerk may record. */
export const capacities: Readonly<Record<PortfolioCommand["type"], readonly Capacity[]>> = {
  EstablishPortfolio: ["portfolio-owner", "records-officer"],
  AddProgramme: ["portfolio-owner", "records-officer"],
  RemoveProgramme: ["portfolio-owner", "records-officer"],
  AddRequirement: ["portfolio-owner", "records-officer"],
  RetireRequirement: ["portfolio-owner", "records-officer"],
  AssignCoordinationGroup: ["portfolio-owner", "records-officer"],
  DescribeDocumentClass: ["portfolio-owner", "records-officer"],
  PromiseProposal: ["portfolio-owner", "records-officer"],
  ClosePortfolio: ["portfolio-owner", "records-officer"],
}
