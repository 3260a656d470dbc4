import type { DateRange } from "../date-range.ts"
import type { LocalizedText } from "../localized-text.ts"
import type { Told } from "../told.ts"
import type { PortfolioEvent } from "./events.ts"

/** What an event of the portfolio states, and when it happened: since then it holds. */
type Dated<Type extends PortfolioEvent["type"]> = Extract<PortfolioEvent, { type: Type }>["data"] & {
  readonly on: DateRange
}

/** A portfolio: what belongs to it, what binds it, and who steers and follows it. Ids stand for programmes and groups. */
export interface Portfolio {
  readonly status: "not established" | "open" | "closed"
  readonly name?: LocalizedText
  readonly strategy?: string | undefined
  readonly owner?: string
  readonly expectedCount?: Told<number>
  readonly establishedOn?: DateRange
  readonly closedOn?: DateRange
  /** Those that belong to it, in the order in which they were added; a source's own order is in their ordinals. */
  readonly programmes: readonly Dated<"ProgrammeAddedToPortfolio">[]
  readonly removedProgrammes: readonly Dated<"ProgrammeRemovedFromPortfolio">[]
  /** Those that bind. */
  readonly requirements: readonly Dated<"CrossCuttingRequirementAdded">[]
  readonly retiredRequirements: readonly Dated<"RequirementRetired">[]
  readonly groups: readonly Dated<"CoordinationGroupAssigned">[]
  readonly documentClasses: readonly Dated<"DocumentClassDescribed">[]
  readonly proposals: readonly Dated<"ProposalPromised">[]
}

export const initial: Portfolio = {
  status: "not established",
  programmes: [],
  removedProgrammes: [],
  requirements: [],
  retiredRequirements: [],
  groups: [],
  documentClasses: [],
  proposals: [],
}
