import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { countProgrammes } from "../../src/portfolio/count.ts"
import {
  established,
  given,
  importing,
  personnelProgramme,
  samiLanguage,
  samiLanguageRequired,
  serviceStrategy,
  serviceStrategyAdded,
  terms,
} from "./story.ts"

const reason = { fi: "Liitetty toiseen ohjelmaan." }
const remove = { type: "RemoveProgramme", data: { programme: serviceStrategy, reason } } as const
const removed = {
  type: "ProgrammeRemovedFromPortfolio",
  data: remove.data,
  on: onDay("2024-02-01"),
} as const
const retire = { type: "RetireRequirement", data: { code: samiLanguage.code, reason } } as const
const retired = { type: "RequirementRetired", data: retire.data, on: onDay("2024-02-01") } as const
const closed = { type: "PortfolioClosed", data: {}, on: onDay("2025-12-31") } as const

describe("a programme of a portfolio", () => {
  it("is removed for a reason, and what was removed is still told", () => {
    expect(given(established, serviceStrategyAdded).when(remove)).toStrictEqual({
      recorded: [{ type: "ProgrammeRemovedFromPortfolio", data: remove.data }],
    })
    const { state } = given(established, serviceStrategyAdded, removed)
    expect([state.programmes, state.removedProgrammes]).toStrictEqual([
      [],
      [{ ...remove.data, on: onDay("2024-02-01") }],
    ])
  })

  it("belongs to it before it is removed", () => {
    expect(given(established).when(remove)).toStrictEqual({
      refused: { type: "ProgrammeNotInPortfolio", invariants: [], programme: serviceStrategy },
    })
  })

  it("may come back", () => {
    const add = { type: "AddProgramme", data: { programme: serviceStrategy } } as const
    expect(given(established, serviceStrategyAdded, removed).when(add)).toStrictEqual({
      recorded: [{ type: "ProgrammeAddedToPortfolio", data: add.data }],
    })
  })
})

describe("the count of a portfolio's programmes", () => {
  it("P-03: differs from what was expected, which is shown and refused nowhere", () => {
    expect(countProgrammes(given(established, serviceStrategyAdded).state)).toStrictEqual({
      expected: 5,
      actual: 1,
      differs: true,
      isLeftEmpty: false,
    })
  })

  it("P-03: warns when the last programme of an open portfolio is removed", () => {
    const { state } = given(established, serviceStrategyAdded, removed)
    expect(countProgrammes(state).isLeftEmpty).toBe(true)
    expect(countProgrammes(given(established).state).isLeftEmpty).toBe(false)
    expect(countProgrammes(given(established, serviceStrategyAdded, removed, closed).state).isLeftEmpty).toBe(
      false,
    )
  })

  it("P-03: does not differ from a number that nobody has told", () => {
    const untold = { ...established, data: { ...terms, expectedCount: { untold: "not stated" } } } as const
    expect(countProgrammes(given(untold, serviceStrategyAdded).state)).toMatchObject({
      expected: { untold: "not stated" },
      differs: false,
    })
    expect(countProgrammes(given().state).expected).toStrictEqual({ untold: "not stated" })
  })
})

describe("a cross-cutting requirement", () => {
  it("is retired for a reason, and binds no more", () => {
    expect(given(established, samiLanguageRequired).when(retire)).toStrictEqual({
      recorded: [{ type: "RequirementRetired", data: retire.data }],
    })
    const { state } = given(established, samiLanguageRequired, retired)
    expect(state.requirements).toStrictEqual([])
    expect(state.retiredRequirements).toStrictEqual([{ ...retire.data, on: onDay("2024-02-01") }])
  })

  it("is retired once, and may be set anew", () => {
    expect(given(established, samiLanguageRequired, retired).when(retire)).toStrictEqual({
      refused: { type: "RequirementUnknown", invariants: [], code: samiLanguage.code },
    })
    const again = { type: "AddRequirement", data: samiLanguage } as const
    expect(given(established, samiLanguageRequired, retired).when(again)).toStrictEqual({
      recorded: [{ type: "CrossCuttingRequirementAdded", data: samiLanguage }],
    })
  })
})

describe("a portfolio that is closed", () => {
  const add = { type: "AddProgramme", data: { programme: personnelProgramme } } as const
  const refused = { type: "PortfolioIsClosed", invariants: [], closedOn: onDay("2025-12-31") }

  it("is closed once, by its owner", () => {
    const close = { type: "ClosePortfolio", data: {} } as const
    expect(given(established).when(close)).toStrictEqual({
      recorded: [{ type: "PortfolioClosed", data: {} }],
    })
    const { state, when } = given(established, closed)
    expect([state.status, state.closedOn]).toStrictEqual(["closed", onDay("2025-12-31")])
    expect(when(close, { today: "2026-01-05" })).toStrictEqual({ refused })
  })

  it("changes no more, on import neither", () => {
    expect(given(established, closed).when(add, { today: "2026-01-05" })).toStrictEqual({ refused })
    expect(given(established, closed).when(add, { today: "2026-01-05" }, importing)).toStrictEqual({
      refused,
    })
  })

  it("may still be told what happened before", () => {
    const before = { today: "2026-01-05", occurredOn: onDay("2024-05-02") } as const
    expect(given(established, closed).when(add, before)).toStrictEqual({
      recorded: [{ type: "ProgrammeAddedToPortfolio", data: add.data }],
    })
  })

  it("stays closed when its establishment is read after that", () => {
    expect(given(closed, established).state.status).toBe("closed")
  })
})
