import { describe, expect, it } from "vitest"
import {
  board,
  established,
  followUp,
  given,
  importing,
  personnelProgramme,
  released,
  samiLanguage,
  serviceStrategy,
  serviceStrategyAdded,
  steering,
  steeringAssigned,
  terms,
} from "./story.ts"

const establish = { type: "EstablishPortfolio", data: terms } as const
const addPersonnel = { type: "AddProgramme", data: { programme: personnelProgramme } } as const

describe("a portfolio", () => {
  it("is established for a strategy and counts on five programmes", () => {
    expect(given().when(establish)).toStrictEqual({
      recorded: [{ type: "PortfolioEstablished", data: terms }],
    })
    expect(given(established).state).toStrictEqual({
      status: "open",
      ...terms,
      establishedOn: released,
      programmes: [],
      removedProgrammes: [],
      requirements: [],
      retiredRequirements: [],
      groups: [],
      documentClasses: [],
      proposals: [],
    })
  })

  it("is established once", () => {
    expect(given(established).when(establish)).toStrictEqual({
      refused: { type: "PortfolioAlreadyEstablished", invariants: [] },
    })
  })

  it("may leave the number of its programmes untold where the source does", () => {
    const untold = {
      type: "EstablishPortfolio",
      data: { ...terms, expectedCount: { untold: "not stated" } },
    } as const
    expect(given().when(untold)).toStrictEqual({
      refused: {
        type: "UntoldNeedsSource",
        invariants: [],
        event: "PortfolioEstablished",
        field: "expectedCount",
      },
    })
    expect(given().when(untold, {}, importing)).toStrictEqual({
      recorded: [{ type: "PortfolioEstablished", data: untold.data }],
    })
  })

  it("takes a programme in, and keeps since when", () => {
    expect(given(established).when(addPersonnel)).toStrictEqual({
      recorded: [{ type: "ProgrammeAddedToPortfolio", data: { programme: personnelProgramme } }],
    })
    expect(given(established, serviceStrategyAdded).state.programmes).toStrictEqual([
      { programme: serviceStrategy, ordinal: 1, on: released },
    ])
  })

  it("takes a programme in once", () => {
    const again = { type: "AddProgramme", data: { programme: serviceStrategy } } as const
    expect(given(established, serviceStrategyAdded).when(again)).toStrictEqual({
      refused: { type: "ProgrammeAlreadyInPortfolio", invariants: [], programme: serviceStrategy },
    })
  })

  it("P-03: takes in more programmes than it counted on: that is shown, not refused", () => {
    const one = { ...established, data: { ...terms, expectedCount: 1 } }
    expect(given(one, serviceStrategyAdded).when(addPersonnel)).toStrictEqual({
      recorded: [{ type: "ProgrammeAddedToPortfolio", data: { programme: personnelProgramme } }],
    })
  })

  it("is coordinated by a steering group and watched by a follow-up group", () => {
    const assign = { type: "AssignCoordinationGroup", data: { group: followUp, role: "follow_up" } } as const
    expect(given(established, steeringAssigned).when(assign)).toStrictEqual({
      recorded: [{ type: "CoordinationGroupAssigned", data: { group: followUp, role: "follow_up" } }],
    })
    const followed = { type: "CoordinationGroupAssigned", data: assign.data, on: released } as const
    expect(given(established, steeringAssigned, followed).state.groups).toStrictEqual([
      { group: steering, role: "steering", on: released },
      { group: followUp, role: "follow_up", on: released },
    ])
  })

  it("has nothing to record when a group has the role already", () => {
    const assign = { type: "AssignCoordinationGroup", data: { group: steering, role: "steering" } } as const
    expect(given(established, steeringAssigned).when(assign)).toStrictEqual({ recorded: [] })
    const inAnother = { ...assign, data: { group: steering, role: "follow_up" } } as const
    expect(given(established, steeringAssigned).when(inAnother)).toStrictEqual({
      recorded: [{ type: "CoordinationGroupAssigned", data: inAnother.data }],
    })
  })

  it("is not changed before it is established, on import neither", () => {
    const refused = { type: "PortfolioNotEstablished", invariants: [] }
    const commands = [
      addPersonnel,
      { type: "AddRequirement", data: samiLanguage },
      { type: "AssignCoordinationGroup", data: { group: steering, role: "steering" } },
      {
        type: "DescribeDocumentClass",
        data: { name: { fi: "Toimintaohjelmat" }, tier: "board", decidedBy: board },
      },
      { type: "PromiseProposal", data: { subject: { fi: "Talous" }, meetingOn: { text: "kevät" } } },
      { type: "RemoveProgramme", data: { programme: personnelProgramme, reason: { fi: "Yhdistetty." } } },
      { type: "RetireRequirement", data: { code: "ECON_BALANCE", reason: { fi: "Toteutunut." } } },
      { type: "ClosePortfolio", data: {} },
    ] as const
    for (const command of commands) {
      expect(given().when(command)).toStrictEqual({ refused })
      expect(given().when(command, {}, importing)).toStrictEqual({ refused })
    }
  })

  it("is its owner's to change, not a preparer's", () => {
    expect(given(established).when(addPersonnel, { actor: { capacity: "preparer" } })).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "preparer",
        command: "AddProgramme",
        entitled: ["portfolio-owner", "records-officer"],
      },
    })
  })
})
