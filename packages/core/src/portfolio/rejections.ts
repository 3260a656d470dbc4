import type { CapacityNotEntitled, Refusal } from "../judge.ts"

interface Because<Type extends string> extends Refusal {
  readonly type: Type
}

/** Why a portfolio does not accept a command. */
export type PortfolioRejection =
  | CapacityNotEntitled
  | Because<"PortfolioNotEstablished">
  | Because<"PortfolioAlreadyEstablished">
  | (Because<"ProgrammeAlreadyInPortfolio"> & { readonly programme: string })
  | (Because<"RequirementAlreadyAdded"> & { readonly code: string })
