import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import type { Happened } from "../../src/decider.ts"
import { portfolioEvents, type PortfolioEvent } from "../../src/portfolio/events.ts"
import { portfolio } from "../../src/portfolio/index.ts"
import golden from "../golden/portfolio.json" with { type: "json" }

const on = onDay("2023-03-01")
const history = golden.map(({ type, data }) => ({ type, data, on }) as Happened<PortfolioEvent>)

describe("the stored events of a portfolio", () => {
  it("are one of each type, and are read as they were written", () => {
    expect(golden.map(({ type }) => type)).toStrictEqual(Object.keys(portfolioEvents))
    for (const { type, v, data } of golden) {
      expect(v).toBe(1)
      expect(portfolioEvents[type as PortfolioEvent["type"]].data.parse(data)).toStrictEqual(data)
    }
  })

  it.for(history)("G-08: fold without anything before: $type", (event) => {
    expect(portfolio.evolve(portfolio.initial, event)).not.toStrictEqual(portfolio.initial)
  })

  it("leave the state before as it was", () => {
    const before = portfolio.fold(portfolio.initial, history)
    const copy = structuredClone(before)
    portfolio.fold(before, history)
    expect(before).toStrictEqual(copy)
  })
})
