import { foldBy, type Happened } from "../decider.ts"
import type { PortfolioEvent } from "./events.ts"
import type { Portfolio } from "./state.ts"

/** The portfolio after one more event. */
export const evolve = (state: Portfolio, event: Happened<PortfolioEvent>): Portfolio => {
  const { on } = event
  switch (event.type) {
    case "PortfolioEstablished":
      return {
        ...state,
        ...event.data,
        status: state.status === "closed" ? "closed" : "open",
        establishedOn: on,
      }
    case "ProgrammeAddedToPortfolio":
      return { ...state, programmes: [...state.programmes, { ...event.data, on }] }
    case "ProgrammeRemovedFromPortfolio":
      return {
        ...state,
        programmes: state.programmes.filter(({ programme }) => programme !== event.data.programme),
        removedProgrammes: [...state.removedProgrammes, { ...event.data, on }],
      }
    case "CrossCuttingRequirementAdded":
      return { ...state, requirements: [...state.requirements, { ...event.data, on }] }
    case "RequirementRetired":
      return {
        ...state,
        requirements: state.requirements.filter(({ code }) => code !== event.data.code),
        retiredRequirements: [...state.retiredRequirements, { ...event.data, on }],
      }
    case "CoordinationGroupAssigned":
      return { ...state, groups: [...state.groups, { ...event.data, on }] }
    case "DocumentClassDescribed":
      return { ...state, documentClasses: [...state.documentClasses, { ...event.data, on }] }
    case "ProposalPromised":
      return { ...state, proposals: [...state.proposals, { ...event.data, on }] }
    case "PortfolioClosed":
      return { ...state, status: "closed", closedOn: on }
  }
}

export const fold = foldBy(evolve)
