import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { responsibleOn } from "../../src/plan/responsibility.ts"
import {
  board,
  byTheBoard,
  byTheCouncil,
  city,
  council,
  given,
  importing,
  mandated,
  registered,
  released,
  rescueCommittee,
  socialCommittee,
} from "./story.ts"

const reason = { fi: "Organisaatio muuttui." }

describe("the transfer of the responsibility for the preparation", () => {
  const assigned = {
    type: "PreparationResponsibilityAssigned",
    data: { lead: rescueCommittee, joint: [city] },
    on: released,
  } as const
  const data = {
    from: rescueCommittee,
    lead: socialCommittee,
    joint: [],
    effectiveFrom: "2024-07-01",
  } as const
  const transfer = { type: "TransferResponsibility", data } as const
  const transferred = {
    type: "PreparationResponsibilityTransferred",
    data,
    on: onDay("2024-06-03"),
  } as const

  it("P-07: leaves one lead on each day, with neither a gap nor an overlap", () => {
    expect(given(mandated, assigned).when(transfer, byTheBoard)).toStrictEqual({
      recorded: [{ type: "PreparationResponsibilityTransferred", data }],
    })
    const { state } = given(mandated, assigned, transferred)
    expect(
      (["2023-02-28", "2023-03-01", "2024-06-30", "2024-07-01"] as const).map(
        (day) => responsibleOn(state, day)?.lead,
      ),
    ).toStrictEqual([undefined, rescueCommittee, rescueCommittee, socialCommittee])
  })

  it("P-07: is found on its day in whatever order it is recorded", () => {
    const { state } = given(mandated, transferred, assigned)
    expect(responsibleOn(state, "2024-12-31")?.lead).toBe(socialCommittee)
  })

  it("P-07: passes from the one who has it", () => {
    const refused = { type: "NotTheLead", invariants: ["P-07"], from: board, lead: rescueCommittee }
    const fromAnother = { ...transfer, data: { ...data, from: board } }
    expect(given(mandated, assigned).when(fromAnother, byTheBoard)).toStrictEqual({ refused })
    expect(given(mandated, assigned).when(fromAnother, byTheBoard, importing)).toStrictEqual({ refused })
  })

  it("P-07: names no body twice", () => {
    const twice = { ...transfer, data: { ...data, joint: [socialCommittee] } }
    expect(given(mandated, assigned).when(twice, byTheBoard)).toStrictEqual({
      refused: { type: "BodyNamedTwice", invariants: ["P-07"], body: socialCommittee },
    })
  })

  it("may be all that a source tells: not who had it before", () => {
    const told = { ...transfer, data: { ...data, from: { untold: "not stated" } } } as const
    expect(given(registered).when(transfer, byTheBoard)).toMatchObject({ recorded: [{ data }] })
    expect(given(mandated, assigned).when(told, byTheBoard, importing)).toMatchObject({
      recorded: [{ data: told.data }],
    })
  })

  it("G-11: rests on a decision", () => {
    expect(given(mandated, assigned).when(transfer)).toStrictEqual({
      refused: { type: "AuthorityMissing", invariants: ["G-11"], command: "TransferResponsibility" },
    })
  })
})

describe("a project that is linked no more", () => {
  const project = { name: { fi: "Toimiva kotihoito" }, owner: { fi: "ministeriö" } }
  const linked = {
    type: "ProjectLinked",
    data: { project, relation: "feeds" },
    on: onDay("2017-11-21"),
  } as const
  const data = { project: project.name, relation: "feeds", reason } as const
  const unlink = { type: "UnlinkProject", data } as const
  const unlinked = { type: "ProjectUnlinked", data, on: onDay("2019-03-08") } as const

  it("P-19: is unlinked for a reason, and its link stays told", () => {
    expect(given(registered, linked).when(unlink)).toStrictEqual({
      recorded: [{ type: "ProjectUnlinked", data }],
    })
    expect(given(registered, linked, unlinked).state.projects).toStrictEqual([
      { ...linked.data, on: onDay("2017-11-21"), unlinked: { ...data, on: onDay("2019-03-08") } },
    ])
  })

  it("P-19: was linked in that way", () => {
    const refused = { type: "ProjectNotLinked", invariants: ["P-19"] }
    const otherwise = { ...unlink, data: { ...data, relation: "overlaps" } } as const
    expect(given(registered).when(unlink)).toStrictEqual({ refused })
    expect(given(registered, linked, unlinked).when(unlink)).toStrictEqual({ refused })
    expect(given(registered, linked).when(otherwise)).toStrictEqual({ refused })
  })

  it("P-19: may be linked again", () => {
    expect(
      given(registered, linked, unlinked).when({ type: "LinkProject", data: linked.data }),
    ).toStrictEqual({ recorded: [{ type: "ProjectLinked", data: linked.data }] })
  })
})

describe("a requirement that is waived for one programme", () => {
  const data = {
    code: "ECON_BALANCE",
    setBy: { body: council, tier: "council" },
    waivedBy: { body: council, tier: "council" },
    statutory: false,
    reason,
  } as const
  const waive = { type: "WaiveRequirement", data } as const
  const byCommittee = {
    ...waive,
    data: { ...data, waivedBy: { body: socialCommittee, tier: "committee" } },
  } as const

  it("P-17: is so by the body that set it, or by a higher one", () => {
    expect(given(mandated).when(waive, byTheCouncil)).toStrictEqual({
      recorded: [{ type: "RequirementWaived", data }],
    })
    const setBelow = { ...data, setBy: { body: socialCommittee, tier: "committee" } } as const
    expect(given(mandated).when({ ...waive, data: setBelow }, byTheCouncil)).toMatchObject({
      recorded: [{ data: setBelow }],
    })
    expect(given(mandated, { type: "RequirementWaived", data }).state.waivers).toMatchObject([data])
  })

  it("P-17: is not waived from below, nor by a peer, unless the breach is answered for", () => {
    const refused = {
      type: "WaivedFromBelow",
      invariants: ["P-17"],
      code: "ECON_BALANCE",
      setBy: "council",
      waivedBy: "committee",
    }
    const acknowledged = [{ rule: "P-17", reason, authority: byTheBoard.authority }] as const
    expect(given(mandated).when(byCommittee, byTheBoard)).toStrictEqual({ refused })
    expect(given(mandated).when(byCommittee, byTheBoard, { kind: "live", acknowledged })).toStrictEqual({
      recorded: [{ type: "RequirementWaived", data: byCommittee.data }],
      breaches: acknowledged,
    })
    const peers = {
      ...data,
      setBy: { body: rescueCommittee, tier: "committee" },
      waivedBy: byCommittee.data.waivedBy,
    } as const
    expect(given(mandated).when({ ...waive, data: peers }, byTheBoard)).toMatchObject({
      refused: { type: "WaivedFromBelow" },
    })
  })

  it("P-17: comes from no law", () => {
    const statutory = { ...waive, data: { ...data, statutory: true } }
    expect(given(mandated).when(statutory, byTheCouncil)).toStrictEqual({
      refused: { type: "StatutoryRequirement", invariants: ["P-17"], code: "ECON_BALANCE" },
    })
    expect(given(mandated).when(statutory, byTheCouncil, importing)).toStrictEqual({
      recorded: [{ type: "RequirementWaived", data: statutory.data }],
      breaches: [{ rule: "P-17" }],
    })
  })

  it("P-17: is waived where nobody tells who set it", () => {
    const untold = { ...data, setBy: { untold: "not stated" }, statutory: { untold: "not stated" } } as const
    expect(given(registered).when({ ...waive, data: untold }, byTheBoard, importing)).toStrictEqual({
      recorded: [{ type: "RequirementWaived", data: untold }],
    })
  })
})

describe("what follows a programme", () => {
  const promise = "0190a1b2-0000-7000-8000-000000000701"
  const promised = {
    type: "FollowUpPromised",
    data: { promise, what: { fi: "Seurantaraportti" }, due: { text: "2025" }, strength: "promised" },
  } as const

  it("is reported, by the promise or without one", () => {
    const text = { fi: "Menetelmäpankki on kuvattu." }
    for (const data of [{ promise, text }, { text }])
      expect(given(mandated, promised).when({ type: "ReportFollowUp", data })).toStrictEqual({
        recorded: [{ type: "FollowUpReported", data }],
      })
    expect(given(mandated).when({ type: "ReportFollowUp", data: { promise, text } })).toStrictEqual({
      refused: { type: "PromiseUnknown", invariants: [], promise },
    })
  })

  it("may be a review", () => {
    const data = { result: "kept" } as const
    expect(given(mandated).when({ type: "ReviewProgramme", data })).toStrictEqual({
      recorded: [{ type: "ProgrammeReviewed", data }],
    })
  })
})
