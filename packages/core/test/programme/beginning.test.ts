import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import {
  approval,
  board,
  byTheBoard,
  byTheCouncil,
  countyStrategy,
  given,
  importing,
  laterName,
  launched,
  mandate,
  mandated,
  name,
  registered,
  released,
  ruledBetween,
  service,
  serviceStrategy,
  submission,
  successor,
  unnamedDecision,
  version,
  welfareProgramme,
} from "./story.ts"

const ruleThatItShallBe = { type: "MandateProgramme", data: mandate } as const
const launch = { type: "LaunchProgramme", data: {} } as const
const register = { type: "RegisterProgramme", data: { name } } as const

describe("a programme begins", () => {
  it("P-01: with a mandate", () => {
    expect(given().when(ruleThatItShallBe, byTheCouncil)).toStrictEqual({
      recorded: [{ type: "ProgrammeMandated", data: mandate }],
    })
    expect(given(mandated).state).toMatchObject({
      status: "mandated",
      name,
      strategy: countyStrategy,
      ordering: 1,
      mandatedOn: ruledBetween,
    })
  })

  it("P-01: or with being met in a source that tells of no mandate", () => {
    expect(given().when(register)).toStrictEqual({
      recorded: [{ type: "ProgrammeRegistered", data: { name } }],
    })
    expect(given(registered).state).toMatchObject({ status: "registered", registeredOn: onDay("2023-01-26") })
  })

  it("P-01: and with nothing else, on import neither", () => {
    const refused = { type: "ProgrammeNotStarted", invariants: ["P-01"] }
    const document = serviceStrategy
    const commands = [
      { type: "RenameProgramme", data: { to: laterName, kind: "renamed" } },
      { type: "AddDocument", data: service },
      { type: "SummariseDocument", data: { document, vision: name } },
      { type: "RecordLegalBasis", data: { document, statutory: false, bases: [] } },
      { type: "SetPeriod", data: { period: { text: "24" } } },
      { type: "SetTargetDate", data: { what: "plans", date: { text: "2019" }, strength: "target" } },
      { type: "DetermineDecidingBody", data: { document, body: board, tier: "council", canDecide: true } },
      { type: "AssignPreparationResponsibility", data: { lead: board, joint: [] } },
      { type: "LinkProject", data: { project: { name, owner: name }, relation: "feeds" } },
      { type: "PromiseFollowUp", data: { what: name, due: { text: "2025" }, strength: "promised" } },
      { type: "SubmitForApproval", data: submission },
      { type: "WithdrawSubmission", data: { approval, cause: "decided" } },
      { type: "AdoptDocument", data: { document, adopted: version(document, 1) } },
      { type: "SplitOffProgramme", data: { from: welfareProgramme } },
      { type: "AnnulProgramme", data: { scope: "full" } },
      { type: "ReinstateProgramme", data: { scope: "full" } },
      { type: "SupersedeProgramme", data: { successor, from: "2027-01-01" } },
      { type: "CancelProgramme", data: { reason: name } },
      { type: "LapseProgramme", data: { cause: "term_ended" } },
    ] as const
    for (const command of commands) {
      expect(given().when(command, byTheBoard)).toStrictEqual({ refused })
      expect(given().when(command, byTheBoard, importing)).toStrictEqual({ refused })
    }
  })

  it("P-01: once", () => {
    const refused = { type: "ProgrammeAlreadyStarted", invariants: ["P-01"] }
    expect(given(mandated).when(register)).toStrictEqual({ refused })
    expect(given(registered).when(register, {}, importing)).toStrictEqual({ refused })
  })

  it("P-01: and is mandated once", () => {
    expect(given(mandated, launched).when(ruleThatItShallBe, byTheCouncil)).toStrictEqual({
      refused: { type: "ProgrammeAlreadyMandated", invariants: ["P-01"], mandatedOn: ruledBetween },
    })
  })

  it("in one source and turns out in another to have been mandated", () => {
    expect(given(registered, launched).when(ruleThatItShallBe, byTheCouncil)).toStrictEqual({
      recorded: [{ type: "ProgrammeMandated", data: mandate }],
    })
    expect(given(registered, launched, mandated).state.status).toBe("launched")
  })
})

describe("the launch of a programme", () => {
  it("P-02: follows its mandate", () => {
    expect(given(mandated).when(launch, byTheBoard)).toStrictEqual({
      recorded: [{ type: "ProgrammeLaunched", data: {} }],
    })
    expect(given(mandated, launched).state).toMatchObject({ status: "launched", launchedOn: released })
  })

  it("P-02: may be told of a programme of whose mandate nothing is told", () => {
    expect(given(registered).when(launch, byTheBoard, importing)).toStrictEqual({
      recorded: [{ type: "ProgrammeLaunched", data: {} }],
    })
  })

  it("P-02: is refused for a programme that nobody has ruled on or met", () => {
    expect(given().when(launch, byTheBoard)).toStrictEqual({
      refused: { type: "ProgrammeNotStarted", invariants: ["P-02"] },
    })
  })

  it("P-02: happens once", () => {
    expect(given(mandated, launched).when(launch, byTheBoard)).toStrictEqual({
      refused: { type: "ProgrammeAlreadyLaunched", invariants: ["P-02"], launchedOn: released },
    })
  })
})

describe("the authority of a mandate and of a launch", () => {
  it("G-11: is named, on import too", () => {
    expect(given().when(ruleThatItShallBe)).toStrictEqual({
      refused: { type: "AuthorityMissing", invariants: ["G-11"], command: "MandateProgramme" },
    })
    expect(given(mandated).when(launch, {}, importing)).toStrictEqual({
      refused: { type: "AuthorityMissing", invariants: ["G-11"], command: "LaunchProgramme" },
    })
  })

  it("G-11: or it is said why none can be named", () => {
    expect(given(mandated).when(launch, unnamedDecision)).toStrictEqual({
      recorded: [{ type: "ProgrammeLaunched", data: {} }],
    })
  })
})

describe("a programme's names", () => {
  const rename = { type: "RenameProgramme", data: { to: laterName, kind: "renamed" } } as const
  const renamed = { type: "ProgrammeRenamed", data: rename.data, on: released } as const
  const back = { type: "RenameProgramme", data: { to: name, kind: "renamed" } } as const
  const alias = {
    type: "RenameProgramme",
    data: { to: { fi: "Sosiaali- ja terveydenhuollon palvelustrategia" }, kind: "also_known_as" },
  } as const
  const aliased = { type: "ProgrammeRenamed", data: alias.data, on: onDay("2023-03-02") } as const

  it("G-12: are labels, each kept with its day, and the last one given is borne", () => {
    expect(given(mandated).when(rename)).toStrictEqual({
      recorded: [{ type: "ProgrammeRenamed", data: rename.data }],
    })
    const { state } = given(mandated, renamed, aliased)
    expect(state.name).toStrictEqual(laterName)
    expect(state.names).toStrictEqual([
      { text: name, kind: "given", on: ruledBetween },
      { text: laterName, kind: "renamed", on: released },
      { text: alias.data.to, kind: "also_known_as", on: onDay("2023-03-02") },
    ])
  })

  it("may come back", () => {
    expect(given(mandated, renamed).when(back)).toStrictEqual({
      recorded: [{ type: "ProgrammeRenamed", data: back.data }],
    })
  })

  it("are not recorded where the programme bears them already", () => {
    expect(given(mandated).when(back)).toStrictEqual({ recorded: [] })
    expect(given(mandated, aliased).when(alias)).toStrictEqual({ recorded: [] })
    const inSwedish = { ...back, data: { ...back.data, to: { ...name, sv: "Serviceprogram" } } }
    expect(given(mandated).when(inSwedish)).toStrictEqual({
      recorded: [{ type: "ProgrammeRenamed", data: inSwedish.data }],
    })
  })

  it("are the portfolio owner's and the records office's to give", () => {
    expect(given(mandated).when(rename, { actor: { capacity: "preparing-body" } })).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "preparing-body",
        command: "RenameProgramme",
        entitled: ["portfolio-owner", "records-officer"],
      },
    })
  })
})
