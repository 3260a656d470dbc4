import type { Decider } from "../decider.ts"
import { capacities, portfolioCommands, type PortfolioCommand } from "./commands.ts"
import { decide } from "./decide.ts"
import { portfolioEvents, type PortfolioEvent } from "./events.ts"
import { evolve, fold } from "./evolve.ts"
import type { PortfolioRejection } from "./rejections.ts"
import { initial, type Portfolio } from "./state.ts"
import { describe, explain, labels } from "./texts.ts"

/**
 * The programmes that carry out one strategy, as a whole: which they are, what is required of all of them, which groups
 * coordinate them, and what is known of documents and proposals that have no programme of their own.
 */
export const portfolio: Decider<PortfolioCommand, PortfolioEvent, Portfolio, PortfolioRejection> = {
  name: "portfolio",
  initial,
  decide,
  evolve,
  fold,
  commands: portfolioCommands,
  capacities,
  events: portfolioEvents,
  explain,
  labels,
  describe,
}
