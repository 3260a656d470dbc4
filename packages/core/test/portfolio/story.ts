import { onDay } from "../../src/date-range.ts"
import type { Mode } from "../../src/judge.ts"
import type { PortfolioCommand } from "../../src/portfolio/commands.ts"
import type { PortfolioEvent } from "../../src/portfolio/events.ts"
import { portfolio } from "../../src/portfolio/index.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"

export const { given } = specification(portfolio)

type Data<Type extends PortfolioCommand["type"]> = Extract<PortfolioCommand, { type: Type }>["data"]
type Event<Type extends PortfolioEvent["type"]> = StoryEvent<Extract<PortfolioEvent, { type: Type }>>

const id = (n: number): string => `0190a1b2-0000-7000-8000-${String(n).padStart(12, "0")}`

export const strategy = id(2)
export const council = id(10)
export const board = id(11)
export const steering = id(31)
export const followUp = id(32)
export const serviceStrategy = id(101)
export const personnelProgramme = id(105)

export const importing: Mode = { kind: "import" }
export const released = onDay("2023-03-01")

export const terms: Data<"EstablishPortfolio"> = {
  name: { fi: "Strategian toteuttamisohjelmat" },
  strategy,
  owner: board,
  expectedCount: 5,
}
export const established: Event<"PortfolioEstablished"> = {
  type: "PortfolioEstablished",
  data: terms,
  on: released,
}

export const serviceStrategyAdded: Event<"ProgrammeAddedToPortfolio"> = {
  type: "ProgrammeAddedToPortfolio",
  data: { programme: serviceStrategy, ordinal: 1 },
  on: released,
}

export const samiLanguage: Data<"AddRequirement"> = {
  code: "SAMI_LANGUAGE_CULTURE",
  title: { fi: "Saamen kielen ja kulttuurin mukaiset palvelut" },
  setBy: council,
  appliesTo: "all",
  mandatory: true,
  statutory: false,
}
export const samiLanguageRequired: Event<"CrossCuttingRequirementAdded"> = {
  type: "CrossCuttingRequirementAdded",
  data: samiLanguage,
  on: onDay("2023-02-06"),
}

export const steeringAssigned: Event<"CoordinationGroupAssigned"> = {
  type: "CoordinationGroupAssigned",
  data: { group: steering, role: "steering" },
  on: released,
}
