import type { DateRange } from "../date-range.ts"
import type { Because, CapacityNotEntitled, Ruling } from "../judge.ts"
import type { PortfolioEvent } from "./events.ts"

/** Why a portfolio does not accept a command. */
export type PortfolioRejection =
  | CapacityNotEntitled
  | Because<"PortfolioNotEstablished">
  | Because<"PortfolioAlreadyEstablished">
  | (Because<"PortfolioIsClosed"> & { readonly closedOn: DateRange })
  | (Because<"ProgrammeAlreadyInPortfolio"> & { readonly programme: string })
  | (Because<"ProgrammeNotInPortfolio"> & { readonly programme: string })
  | (Because<"RequirementAlreadyAdded"> & { readonly code: string })
  | (Because<"RequirementUnknown"> & { readonly code: string })

export type Decision = Ruling<PortfolioEvent, PortfolioRejection>
export type Guard = PortfolioRejection | undefined
