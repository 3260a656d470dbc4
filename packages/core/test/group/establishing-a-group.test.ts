import { describe, expect, test } from "vitest"
import { group } from "../../src/group/index.ts"
import {
  board,
  byTheBoard,
  continued,
  established,
  establishFromRelease,
  establishSteering,
  given,
  importing,
  portfolio,
  unnamedDecision,
} from "./story.ts"

describe("establishing a group", () => {
  test("the board sets up a steering group for a portfolio", () => {
    expect(given().when(establishSteering, byTheBoard)).toStrictEqual({
      recorded: [{ type: "GroupEstablished", data: establishSteering.data }],
    })
  })

  test("G-11 it names the decision that set it up", () => {
    const refused = { type: "AuthorityMissing", invariants: ["G-11"] }
    expect(given().when(establishSteering)).toStrictEqual({ refused })
    expect(given().when(establishFromRelease, {}, importing)).toStrictEqual({ refused })
  })

  test("G-11 the reason why no decision can be named counts as one", () => {
    expect(given().when(establishSteering, unnamedDecision)).toStrictEqual({
      recorded: [{ type: "GroupEstablished", data: establishSteering.data }],
    })
  })

  test("only a source may leave the legal status unsaid", () => {
    expect(given().when(establishFromRelease, byTheBoard)).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "GroupEstablished", field: "legalStatus" },
    })
    expect(given().when(establishFromRelease, byTheBoard, importing)).toStrictEqual({
      recorded: [{ type: "GroupEstablished", data: establishFromRelease.data }],
    })
  })

  test("a group is set up once", () => {
    expect(given(established).when(establishSteering, byTheBoard)).toStrictEqual({
      refused: { type: "GroupAlreadyEstablished", invariants: [], status: "established" },
    })
    expect(given(continued).when(establishSteering, byTheBoard, importing)).toStrictEqual({
      refused: { type: "GroupAlreadyEstablished", invariants: [], status: "continued" },
    })
  })

  test("the group keeps what it was set up with, and since when", () => {
    const on = { from: "2023-03-01", to: "2023-03-01" } as const
    const mandate = { fi: "Varmistaa ohjelmakokonaisuuksien yhteensovittaminen" }
    const { state } = given({ ...established, data: { ...established.data, mandate }, on })
    expect(state).toStrictEqual({
      ...group.initial,
      status: "established",
      kind: "steering",
      name: { fi: "Strategian toteuttamisohjelmatyön ohjausryhmä" },
      legalStatus: { untold: "not stated" },
      appointedBy: board,
      serves: { portfolio },
      mandates: [{ tasks: mandate, revised: false, on }],
      establishedOn: on,
    })
  })

  test("a sub-group names the group that it is part of", () => {
    const parent = "0190a1b2-0000-7000-8000-000000000301"
    const data = { ...establishSteering.data, kind: "sub_group", parent } as const
    expect(given().when({ type: "EstablishGroup", data }, byTheBoard)).toStrictEqual({
      recorded: [{ type: "GroupEstablished", data }],
    })
    expect(given({ type: "GroupEstablished", data }).state.parent).toBe(parent)
  })

  test("a group's secretary does not set it up", () => {
    const around = { ...byTheBoard, actor: { capacity: "group-secretary" } } as const
    expect(given().when(establishSteering, around)).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "group-secretary",
        command: "EstablishGroup",
        entitled: ["portfolio-owner", "preparing-body", "minutes-keeper"],
      },
    })
  })
})
