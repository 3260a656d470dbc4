import { describe, expect, test } from "vitest"
import { storyDay } from "../../src/testing/index.ts"
import {
  chair,
  continued,
  continueIct,
  defineSeat,
  established,
  given,
  importing,
  seatDefined,
  unnamedDecision,
} from "./story.ts"

describe("continuing a group", () => {
  test("S-16 a group met while it works needs no establishment", () => {
    expect(given().when(continueIct, unnamedDecision, importing)).toStrictEqual({
      recorded: [{ type: "GroupContinued", data: continueIct.data }],
    })
  })

  test("S-16 seats are defined in a group that only continues", () => {
    expect(given(continued).when(defineSeat(chair))).toStrictEqual({ recorded: [seatDefined(chair)] })
  })

  test("G-11 it names the decision by which it continues, or why there is none", () => {
    const refused = { type: "AuthorityMissing", invariants: ["G-11"] }
    expect(given().when(continueIct)).toStrictEqual({ refused })
    expect(given().when(continueIct, {}, importing)).toStrictEqual({ refused })
  })

  test("whoever continues a group now says where it comes from", () => {
    expect(given().when(continueIct, unnamedDecision)).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "GroupContinued", field: "origin" },
    })
    const data = { ...continueIct.data, origin: { fi: "Perustettu väliaikaishallinnon alussa" } }
    expect(given().when({ type: "ContinueGroup", data }, unnamedDecision)).toStrictEqual({
      recorded: [{ type: "GroupContinued", data }],
    })
  })

  test("a group that was set up here, or continues already, is not recorded again as one that continues", () => {
    expect(given(established).when(continueIct, unnamedDecision, importing)).toStrictEqual({
      refused: { type: "GroupAlreadyEstablished", invariants: [], status: "established" },
    })
    expect(given(continued).when(continueIct, unnamedDecision, importing)).toStrictEqual({
      refused: { type: "GroupAlreadyEstablished", invariants: [], status: "continued" },
    })
  })

  test("it has no day of establishment, and its origin stays untold", () => {
    const { status, origin, establishedOn, continuedOn } = given(continued).state
    expect({ status, origin, establishedOn, continuedOn }).toStrictEqual({
      status: "continued",
      origin: { untold: "not stated" },
      establishedOn: undefined,
      continuedOn: { from: storyDay, to: storyDay },
    })
  })
})
