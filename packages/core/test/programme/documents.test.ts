import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { programmeCommands } from "../../src/programme/commands.ts"
import {
  board,
  byTheBoard,
  byTheCouncil,
  council,
  given,
  importing,
  launched,
  mandated,
  preparedness,
  preparednessAdded,
  preparednessPlan,
  released,
  service,
  serviceAdded,
  serviceStrategy,
  steeringGroup,
  unnamedDecision,
} from "./story.ts"

const started = [mandated, launched] as const
const unknown = { refused: { type: "DocumentUnknown", invariants: [], document: serviceStrategy } }

describe("a programme's document", () => {
  const add = { type: "AddDocument", data: preparedness } as const

  it("stands beside the programme's other documents, each with its own standing", () => {
    expect(given(...started, serviceAdded).when(add)).toStrictEqual({
      recorded: [{ type: "ProgrammeDocumentAdded", data: preparedness }],
    })
    const fresh = {
      addedOn: released,
      summaries: [],
      statutory: { untold: "not stated" },
      bases: [],
      turns: [],
    }
    expect(given(...started, serviceAdded, preparednessAdded).state.documents).toStrictEqual([
      { ...service, ...fresh },
      { ...preparedness, ...fresh },
    ])
  })

  it("is added once under its id", () => {
    expect(given(...started, preparednessAdded).when(add)).toStrictEqual({
      refused: { type: "DocumentAlreadyAdded", invariants: [], document: preparednessPlan },
    })
  })
})

describe("the summary of a document", () => {
  const focusAreas = {
    statedCount: 5,
    listed: [{ fi: "Kokemus" }, { fi: "Vaikuttavuus" }, { fi: "Johtaminen" }, { fi: "Talous" }],
  }
  const summarise = { type: "SummariseDocument", data: { document: serviceStrategy, focusAreas } } as const

  it("keeps the number that a source states apart from the list that it gives", () => {
    expect(given(...started, serviceAdded).when(summarise)).toStrictEqual({
      recorded: [{ type: "ProgrammeDocumentSummarised", data: summarise.data }],
    })
  })

  it("says something", () => {
    const parsed = programmeCommands.SummariseDocument.safeParse({ document: serviceStrategy })
    expect(parsed.error?.issues.map(({ message }) => message)).toStrictEqual([
      "something that the document says",
    ])
  })

  it("takes nothing from an earlier one", () => {
    const vision = { document: serviceStrategy, vision: { fi: "Palvelut läheltä" } }
    const { state } = given(
      ...started,
      serviceAdded,
      { type: "ProgrammeDocumentSummarised", data: vision, on: onDay("2023-01-26") },
      { type: "ProgrammeDocumentSummarised", data: summarise.data, on: onDay("2023-02-13") },
    )
    expect(state.documents[0]?.summaries).toStrictEqual([
      { ...vision, on: onDay("2023-01-26") },
      { ...summarise.data, on: onDay("2023-02-13") },
    ])
  })

  it("is of a document of the programme", () => {
    expect(given(...started).when(summarise)).toStrictEqual(unknown)
  })
})

describe("the legal basis of a document", () => {
  const basis = { act: "612/2021", section: "11" }
  const record = {
    type: "RecordLegalBasis",
    data: { document: serviceStrategy, statutory: true, bases: [basis] },
  } as const
  const recorded = { type: "LegalBasisRecorded", data: record.data } as const

  it("P-05: is named for a document that is statutory", () => {
    expect(given(...started, serviceAdded).when(record)).toStrictEqual({ recorded: [recorded] })
  })

  it("P-05: is not left out for one, on import neither", () => {
    const without = { ...record, data: { ...record.data, bases: [] } }
    const refused = { type: "StatutoryWithoutBasis", invariants: ["P-05"], document: serviceStrategy }
    expect(given(...started, serviceAdded).when(without)).toStrictEqual({ refused })
    expect(given(...started, serviceAdded).when(without, {}, importing)).toStrictEqual({ refused })
  })

  it("G-16: is not asked of a document whose standing is untold, and untold is not “no”", () => {
    const data = { document: serviceStrategy, statutory: { untold: "not stated" }, bases: [] } as const
    expect(given(...started, serviceAdded).when({ ...record, data }, {}, importing)).toStrictEqual({
      recorded: [{ type: "LegalBasisRecorded", data }],
    })
    expect(given(...started, serviceAdded).state.documents[0]?.statutory).toStrictEqual({
      untold: "not stated",
    })
  })

  it("is gathered from several sources, and a silent one takes nothing back", () => {
    const claim = { act: "611/2021", claimedBySource: true }
    const { state } = given(...started, serviceAdded, recorded, {
      type: "LegalBasisRecorded",
      data: { document: serviceStrategy, statutory: { untold: "not stated" }, bases: [basis, claim] },
    })
    expect(state.documents[0]).toMatchObject({ statutory: true, bases: [basis, claim] })
  })

  it("is of a document of the programme", () => {
    expect(given(...started).when(record)).toStrictEqual(unknown)
  })

  it("is a provision of an act", () => {
    const nameless = { ...record.data, bases: [{ act: "" }] }
    expect(programmeCommands.RecordLegalBasis.safeParse(nameless).success).toBe(false)
  })
})

describe("the body that decides on a document", () => {
  const byCouncil = {
    type: "DetermineDecidingBody",
    data: { document: serviceStrategy, body: council, tier: "council", canDecide: true },
  } as const
  const byBoard = {
    type: "DetermineDecidingBody",
    data: { document: serviceStrategy, body: board, tier: "board", canDecide: true },
  } as const
  const reserved = {
    type: "ReservedToCouncil",
    invariants: ["P-06"],
    document: serviceStrategy,
    kind: "service_strategy",
    tier: "board",
    provision: "612/2021 § 11",
  }

  it("may be the council, and is kept with the day on which that was determined", () => {
    expect(given(...started, serviceAdded).when(byCouncil, byTheCouncil)).toStrictEqual({
      recorded: [{ type: "DecidingBodyDetermined", data: byCouncil.data }],
    })
    const determined = { type: "DecidingBodyDetermined", data: byCouncil.data, on: released } as const
    expect(given(...started, serviceAdded, determined).state.documents[0]?.decider).toStrictEqual({
      ...byCouncil.data,
      on: released,
    })
  })

  it("G-11: is determined on an authority, or it is said why none can be named", () => {
    expect(given(...started, serviceAdded).when(byCouncil)).toStrictEqual({
      refused: { type: "AuthorityMissing", invariants: ["G-11"], command: "DetermineDecidingBody" },
    })
    expect(given(...started, serviceAdded).when(byCouncil, unnamedDecision)).toStrictEqual({
      recorded: [{ type: "DecidingBodyDetermined", data: byCouncil.data }],
    })
  })

  it("P-06: is not below the council for a document that is reserved to it", () => {
    expect(given(...started, serviceAdded).when(byBoard, byTheBoard)).toStrictEqual({ refused: reserved })
  })

  it("P-06: may be below it where history was so, and the breach is told", () => {
    expect(given(...started, serviceAdded).when(byBoard, byTheBoard, importing)).toStrictEqual({
      recorded: [{ type: "DecidingBodyDetermined", data: byBoard.data }],
      breaches: [{ rule: "P-06" }],
    })
  })

  it("P-06: may be below it where somebody answers for the breach", () => {
    const breach = {
      rule: "P-06",
      reason: { fi: "Valtuusto siirsi päätösvaltansa." },
      authority: byTheCouncil.authority,
    } as const
    expect(
      given(...started, serviceAdded).when(byBoard, byTheBoard, { kind: "live", acknowledged: [breach] }),
    ).toStrictEqual({
      recorded: [{ type: "DecidingBodyDetermined", data: byBoard.data }],
      breaches: [breach],
    })
  })

  it("P-06: may be the board for a document that nothing reserves", () => {
    const data = { ...byBoard.data, document: preparednessPlan }
    expect(given(...started, preparednessAdded).when({ ...byBoard, data }, byTheBoard)).toStrictEqual({
      recorded: [{ type: "DecidingBodyDetermined", data }],
    })
  })

  it("P-08: is never a group that cannot decide, on import neither", () => {
    const data = {
      document: preparednessPlan,
      body: steeringGroup,
      tier: "advisory",
      canDecide: false,
    } as const
    const refused = {
      type: "BodyCannotDecide",
      invariants: ["P-08"],
      document: preparednessPlan,
      body: steeringGroup,
    }
    const programme = given(...started, preparednessAdded)
    expect(programme.when({ ...byBoard, data }, byTheBoard)).toStrictEqual({ refused })
    expect(programme.when({ ...byBoard, data }, byTheBoard, importing)).toStrictEqual({ refused })
  })

  it("decides on a document of the programme", () => {
    expect(given(...started).when(byCouncil, byTheCouncil)).toStrictEqual(unknown)
  })
})
