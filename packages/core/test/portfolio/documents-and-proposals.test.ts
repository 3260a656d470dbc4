import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { board, established, given, importing, strategy } from "./story.ts"

const operational = {
  name: { fi: "Operatiivisen tason asiakirjat" },
  tier: "management",
  decidedBy: { untold: "not stated" },
} as const
const actionProgrammes = {
  name: { fi: "Keskeiset toimintaohjelmat" },
  tier: "board",
  decidedBy: board,
  refines: strategy,
} as const
const groups = {
  subject: { fi: "Sote-valmistelun työryhmät" },
  meetingOn: onDay("2017-12-19"),
} as const

describe("a class of documents without names", () => {
  it("is described by the level that decides on it", () => {
    expect(given(established).when({ type: "DescribeDocumentClass", data: actionProgrammes })).toStrictEqual({
      recorded: [{ type: "DocumentClassDescribed", data: actionProgrammes }],
    })
  })

  it("may have a decider that no source names", () => {
    expect(
      given(established).when({ type: "DescribeDocumentClass", data: operational }, {}, importing),
    ).toStrictEqual({ recorded: [{ type: "DocumentClassDescribed", data: operational }] })
  })

  it("is kept beside the others", () => {
    const on = onDay("2023-06-01")
    const { state } = given(
      established,
      { type: "DocumentClassDescribed", data: actionProgrammes, on },
      { type: "DocumentClassDescribed", data: operational, on },
    )
    expect(state.documentClasses).toStrictEqual([
      { ...actionProgrammes, on },
      { ...operational, on },
    ])
  })
})

describe("a proposal", () => {
  const promise = { type: "PromiseProposal", data: groups } as const

  it("is promised for a meeting, before there is anything to decide on", () => {
    expect(given(established).when(promise)).toStrictEqual({
      recorded: [{ type: "ProposalPromised", data: groups }],
    })
  })

  it("may wait for a meeting that is not named yet", () => {
    const data = { ...groups, meetingOn: { untold: "deferred" } } as const
    expect(given(established).when({ ...promise, data })).toStrictEqual({
      recorded: [{ type: "ProposalPromised", data }],
    })
  })

  it("is kept with the day it was promised on", () => {
    const on = onDay("2017-11-21")
    const { state } = given(established, { type: "ProposalPromised", data: { ...groups, body: board }, on })
    expect(state.proposals).toStrictEqual([{ ...groups, body: board, on }])
  })
})
