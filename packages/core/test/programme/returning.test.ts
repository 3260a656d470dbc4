import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { documentStateOf } from "../../src/document/standing.ts"
import {
  adopted,
  approval,
  council,
  given,
  launched,
  mandated,
  preparednessAdded,
  preparednessPlan,
  ready,
  secondApproval,
  serviceAdded,
  serviceStrategy,
  submission,
  submitted,
  version,
} from "./story.ts"

const begun = [mandated, launched, serviceAdded, preparednessAdded] as const
const instruction = { fi: "Täydennetään vaikutusten arviointia." }
const giveBack = { type: "ReturnToPreparation", data: { approval, instruction, by: council } } as const
const returned = {
  type: "ProgrammeReturnedToPreparation",
  data: giveBack.data,
  on: onDay("2024-06-17"),
} as const
const both = {
  ...submitted,
  data: {
    approval,
    versions: [version(serviceStrategy, 3), version(preparednessPlan, 2)],
    report: ready,
  },
}
const statesOf = ({ state }: ReturnType<typeof given>) =>
  state.documents.map((document) => documentStateOf(state, document, "2024-07-01").state)

describe("what a body returns", () => {
  it("is in preparation again, with what is asked for", () => {
    expect(given(...begun, submitted).when(giveBack)).toStrictEqual({
      recorded: [{ type: "ProgrammeReturnedToPreparation", data: giveBack.data }],
    })
    const after = given(...begun, submitted, returned)
    expect([after.state.status, after.state.submissions[0]?.status, after.state.returns]).toStrictEqual([
      "launched",
      "returned",
      [{ ...giveBack.data, on: onDay("2024-06-17") }],
    ])
    expect(statesOf(after)).toStrictEqual(["returned", "draft"])
  })

  it("may be one of the documents that were submitted together", () => {
    const one = { ...returned, data: { ...returned.data, document: preparednessPlan } }
    const waiting = given(...begun, both, one)
    expect([waiting.state.submissions[0]?.status, ...statesOf(waiting)]).toStrictEqual([
      "open",
      "submitted",
      "returned",
    ])
    const decided = given(...begun, both, one, adopted)
    expect([decided.state.submissions[0]?.status, ...statesOf(decided)]).toStrictEqual([
      "adopted",
      "adopted",
      "returned",
    ])
  })

  it("is all documents where the submission named no versions", () => {
    const unnamed = {
      ...submitted,
      data: { approval, versions: [], report: { untold: "not stated" } },
    } as const
    expect(statesOf(given(...begun, unnamed))).toStrictEqual(["submitted", "submitted"])
    expect(statesOf(given(...begun, unnamed, returned))).toStrictEqual(["returned", "returned"])
  })

  it("was submitted, and to that approval", () => {
    const refused = { type: "NotSubmitted", invariants: [], approval }
    expect(given(...begun).when(giveBack)).toStrictEqual({ refused })
    expect(given(...begun, submitted, returned).when(giveBack)).toStrictEqual({ refused })
    const unknown = { ...giveBack, data: { ...giveBack.data, document: council } }
    expect(given(...begun, submitted).when(unknown)).toStrictEqual({
      refused: { type: "DocumentUnknown", invariants: [], document: council },
    })
  })

  it("comes again in another submission", () => {
    const data = { ...submission, approval: secondApproval }
    expect(
      given(...begun, submitted, returned).when({ type: "SubmitForApproval", data }, { report: ready }),
    ).toStrictEqual({
      recorded: [{ type: "ProgrammeSubmittedForApproval", data: { ...data, report: ready } }],
    })
  })
})

describe("what a body rejects", () => {
  const reject = { type: "RejectProgramme", data: { approval } } as const

  it("is before it no more", () => {
    expect(given(...begun, submitted).when(reject)).toStrictEqual({
      recorded: [{ type: "ProgrammeRejected", data: { approval } }],
    })
    const after = given(...begun, submitted, { type: "ProgrammeRejected", data: { approval } })
    expect([after.state.status, after.state.submissions[0]?.status, ...statesOf(after)]).toStrictEqual([
      "launched",
      "rejected",
      "rejected",
      "draft",
    ])
  })

  it("was submitted", () => {
    expect(given(...begun).when(reject)).toStrictEqual({
      refused: { type: "NotSubmitted", invariants: [], approval },
    })
  })
})

describe("the documents of a programme", () => {
  const plan = {
    type: "SubmitForApproval",
    data: { approval: secondApproval, versions: [version(preparednessPlan, 2)] },
  } as const

  it("P-09: may be before different bodies at once", () => {
    expect(given(...begun, submitted).when(plan, { report: ready })).toStrictEqual({
      recorded: [{ type: "ProgrammeSubmittedForApproval", data: { ...plan.data, report: ready } }],
    })
  })

  it("P-09: are each before one body only", () => {
    expect(given(...begun, both).when(plan, { report: ready })).toStrictEqual({
      refused: { type: "AlreadySubmitted", invariants: ["P-09"], approval },
    })
  })

  it("are removed for a reason, and are then spoken of no more", () => {
    const remove = {
      type: "RemoveDocument",
      data: { document: preparednessPlan, reason: instruction },
    } as const
    expect(given(...begun).when(remove)).toStrictEqual({
      recorded: [{ type: "ProgrammeDocumentRemoved", data: remove.data }],
    })
    const without = given(...begun, { type: "ProgrammeDocumentRemoved", data: remove.data })
    expect(without.when(plan, { report: ready })).toStrictEqual({
      refused: { type: "DocumentUnknown", invariants: [], document: preparednessPlan },
    })
    expect(without.when(remove)).toMatchObject({ refused: { type: "DocumentUnknown" } })
  })
})
