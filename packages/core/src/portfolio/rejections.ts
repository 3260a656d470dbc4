import type { DateRange } from "../date-range.ts"
import type { CapacityNotEntitled, Refusal } from "../judge.ts"

interface Because<Type extends string> extends Refusal {
  readonly type: Type
}

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
