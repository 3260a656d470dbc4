import { describe, expect, it } from "vitest"
import { portfolioCommands } from "../../src/portfolio/commands.ts"
import {
  established,
  given,
  importing,
  personnelProgramme,
  samiLanguage,
  samiLanguageRequired,
  serviceStrategyAdded,
} from "./story.ts"

const require = { type: "AddRequirement", data: samiLanguage } as const

describe("a cross-cutting requirement", () => {
  it("is set by the council for all programmes", () => {
    expect(given(established).when(require)).toStrictEqual({
      recorded: [{ type: "CrossCuttingRequirementAdded", data: samiLanguage }],
    })
  })

  it("P-18: stands for all programmes, and so for those added after it", () => {
    const { state } = given(established, samiLanguageRequired, serviceStrategyAdded)
    expect(state.requirements.map(({ appliesTo }) => appliesTo)).toStrictEqual(["all"])
  })

  it("may concern one programme alone", () => {
    const staff = {
      type: "AddRequirement",
      data: {
        ...samiLanguage,
        code: "STAFF_COOPERATION",
        title: { fi: "Laaditaan yhteistyössä henkilöstön kanssa" },
        appliesTo: { programmes: [personnelProgramme] },
      },
    } as const
    expect(given(established, samiLanguageRequired).when(staff)).toStrictEqual({
      recorded: [{ type: "CrossCuttingRequirementAdded", data: staff.data }],
    })
  })

  it("is added once under its code", () => {
    expect(given(established, samiLanguageRequired).when(require)).toStrictEqual({
      refused: { type: "RequirementAlreadyAdded", invariants: [], code: "SAMI_LANGUAGE_CULTURE" },
    })
  })

  it("G-16: whose setter and standing no source tells is neither statutory nor not", () => {
    const data = {
      ...samiLanguage,
      setBy: { untold: "not stated" },
      statutory: { untold: "not stated" },
    } as const
    expect(given(established).when({ ...require, data }, {}, importing)).toStrictEqual({
      recorded: [{ type: "CrossCuttingRequirementAdded", data }],
    })
    expect(given(established).when({ ...require, data })).toStrictEqual({
      refused: {
        type: "UntoldNeedsSource",
        invariants: [],
        event: "CrossCuttingRequirementAdded",
        field: "setBy",
      },
    })
  })

  it.each(["sami language", "SAMI-LANGUAGE", "_SAMI", "SAMI__LANGUAGE", ""])(
    "has no code like “%s”",
    (code) => {
      expect(portfolioCommands.AddRequirement.safeParse({ ...samiLanguage, code }).success).toBe(false)
    },
  )
})
