import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { programmeCommands } from "../../src/programme/commands.ts"
import {
  board,
  city,
  given,
  importing,
  mandated,
  preparednessAdded,
  preparednessPlan,
  registered,
  released,
  rescueCommittee,
  stateCentre,
  transportAuthority,
} from "./story.ts"

describe("the period of a programme", () => {
  const period = { from: "2024-01-01", to: "2026-12-31" } as const
  const year = { from: "2024-01-01", to: "2024-12-31", text: "24" } as const
  const setInferred = { document: preparednessPlan, period: year, inferred: true }

  it("is its own", () => {
    expect(given(mandated).when({ type: "SetPeriod", data: { period } })).toStrictEqual({
      recorded: [{ type: "PeriodSet", data: { period } }],
    })
    expect(given(mandated, { type: "PeriodSet", data: { period } }).state.period).toStrictEqual({
      period,
      inferred: false,
    })
  })

  it("P-20: may hang on one document, and is inferred until a source confirms it", () => {
    const inferred = { type: "PeriodSet", data: setInferred } as const
    const confirmed = { type: "PeriodSet", data: { document: preparednessPlan, period: year } } as const
    const { state } = given(mandated, preparednessAdded, inferred)
    expect(state.period).toBe(undefined)
    expect(state.documents[0]?.period).toStrictEqual({ period: year, inferred: true })
    expect(given(mandated, preparednessAdded, inferred, confirmed).state.documents[0]?.period).toStrictEqual({
      period: year,
      inferred: false,
    })
  })

  it("P-20: does not end before it begins", () => {
    const reversed = { period: { from: "2026-12-31", to: "2024-01-01" } }
    expect(programmeCommands.SetPeriod.safeParse(reversed).success).toBe(false)
  })

  it("is of a document of the programme where it names one", () => {
    expect(given(mandated).when({ type: "SetPeriod", data: setInferred })).toStrictEqual({
      refused: { type: "DocumentUnknown", invariants: [], document: preparednessPlan },
    })
  })
})

describe("a target date", () => {
  const spring = {
    what: "draft",
    date: { from: "2023-03-01", to: "2023-05-31", text: "kevään 2023 aikana" },
    strength: "target",
  } as const
  const autumn = {
    what: "draft",
    date: { from: "2023-09-01", to: "2023-11-30" },
    strength: "hard",
  } as const

  it("P-16: that is set again leaves the earlier ones standing", () => {
    const earlier = { type: "TargetDateSet", data: spring, on: onDay("2023-02-13") } as const
    expect(given(mandated, earlier).when({ type: "SetTargetDate", data: autumn })).toStrictEqual({
      recorded: [{ type: "TargetDateSet", data: autumn }],
    })
    const later = { type: "TargetDateSet", data: autumn, on: onDay("2023-06-01") } as const
    expect(given(mandated, earlier, later).state.targets).toStrictEqual([
      { ...spring, on: onDay("2023-02-13") },
      { ...autumn, on: onDay("2023-06-01") },
    ])
  })
})

describe("the responsibility for the preparation", () => {
  const assign = {
    type: "AssignPreparationResponsibility",
    data: { lead: rescueCommittee, joint: [] },
  } as const
  const together = {
    lead: { untold: "not stated" },
    joint: [city, transportAuthority, stateCentre],
    others: { fi: "kunnat" },
  } as const

  it("is one body's, which may be the deciding one", () => {
    const data = { lead: board, joint: [] }
    expect(given(mandated).when({ ...assign, data })).toStrictEqual({
      recorded: [{ type: "PreparationResponsibilityAssigned", data }],
    })
  })

  it("P-07 R-09: passes on to another lead without a gap, and what was before stays", () => {
    const { state } = given(
      mandated,
      { type: "PreparationResponsibilityAssigned", data: { lead: board, joint: [] }, on: released },
      { type: "PreparationResponsibilityAssigned", data: assign.data, on: onDay("2023-05-02") },
    )
    expect(state.responsibilities).toStrictEqual([
      { lead: board, joint: [], on: released },
      { lead: rescueCommittee, joint: [], on: onDay("2023-05-02") },
    ])
  })

  it("P-07 R-10: names no body twice, neither as the lead nor beside it, on import neither", () => {
    const refused = { type: "BodyNamedTwice", invariants: ["P-07"], body: city }
    const asLead = { ...assign, data: { lead: city, joint: [stateCentre, city] } }
    const beside = { ...assign, data: { lead: { untold: "deferred" }, joint: [city, city] } } as const
    expect(given(mandated).when(asLead)).toStrictEqual({ refused })
    expect(given(mandated).when(asLead, {}, importing)).toStrictEqual({ refused })
    expect(given(mandated).when(beside)).toStrictEqual({ refused })
  })

  it("may be several parties' without a lead that a source would name", () => {
    expect(given(registered).when({ ...assign, data: together }, {}, importing)).toStrictEqual({
      recorded: [{ type: "PreparationResponsibilityAssigned", data: together }],
    })
    expect(given(registered).when({ ...assign, data: together })).toStrictEqual({
      refused: {
        type: "UntoldNeedsSource",
        invariants: [],
        event: "PreparationResponsibilityAssigned",
        field: "lead",
      },
    })
  })
})

describe("a project", () => {
  const homeCare = {
    project: { name: { fi: "Toimiva kotihoito" }, owner: { fi: "ministeriö" } },
    relation: "feeds",
    contents: { fi: "Ympärivuorokautinen kotihoito" },
  } as const
  const link = { type: "LinkProject", data: homeCare } as const
  const linked = { type: "ProjectLinked", data: homeCare, on: onDay("2017-11-21") } as const

  it("is linked to the programme and changes nothing else", () => {
    expect(given(registered).when(link)).toStrictEqual({
      recorded: [{ type: "ProjectLinked", data: homeCare }],
    })
    expect(given(registered, linked).state).toStrictEqual({
      ...given(registered).state,
      projects: [{ ...homeCare, on: onDay("2017-11-21") }],
    })
  })

  it("P-19: is linked once", () => {
    const again = {
      ...link,
      data: { project: { ...homeCare.project, owner: { fi: "STM" } }, relation: "feeds" },
    } as const
    expect(given(registered, linked).when(again)).toStrictEqual({ recorded: [] })
  })

  it("P-19: may be linked in another way as well", () => {
    const overlapping = { ...link, data: { ...homeCare, relation: "overlaps" } } as const
    expect(given(registered, linked).when(overlapping)).toStrictEqual({
      recorded: [{ type: "ProjectLinked", data: overlapping.data }],
    })
  })
})

describe("a follow-up", () => {
  it("is intended or promised for a time", () => {
    const data = {
      what: { fi: "Menetelmäpankin kuvaus" },
      due: { from: "2025-01-01", to: "2025-12-31", text: "vuoden 2025 aikana" },
      strength: "intended",
    } as const
    expect(given(registered).when({ type: "PromiseFollowUp", data })).toStrictEqual({
      recorded: [{ type: "FollowUpPromised", data }],
    })
    const promised = { type: "FollowUpPromised", data, on: onDay("2024-11-19") } as const
    expect(given(registered, promised).state.followUps).toStrictEqual([{ ...data, on: onDay("2024-11-19") }])
  })
})
