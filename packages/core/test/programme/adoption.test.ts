import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { adoptionsOf } from "../../src/document/state.ts"
import {
  adopted,
  approval,
  given,
  importing,
  launched,
  mandated,
  preparednessAdded,
  preparednessPlan,
  ready,
  registered,
  secondApproval,
  serviceAdded,
  serviceStrategy,
  submitted,
  version,
} from "./story.ts"

const prepared = [mandated, launched, serviceAdded] as const
const adopt = { type: "AdoptDocument", data: adopted.data } as const

describe("the adoption of a document", () => {
  it("P-11: keeps the version that was adopted, which is not the one submitted", () => {
    expect(given(...prepared, submitted).when(adopt)).toStrictEqual({
      recorded: [{ type: "ProgrammeDocumentAdopted", data: adopted.data }],
    })
    const { state } = given(...prepared, submitted, adopted)
    expect(state.submissions[0]?.versions).toStrictEqual([version(serviceStrategy, 3)])
    expect(adoptionsOf(state.documents[0])).toStrictEqual([{ ...adopted.data, on: onDay("2024-06-17") }])
  })

  it("ends the submission once each of its documents is adopted", () => {
    const both = {
      ...submitted,
      data: {
        approval,
        versions: [version(serviceStrategy, 3), version(preparednessPlan, 2)],
        report: ready,
      },
    }
    const planAdopted = {
      ...adopted,
      data: { document: preparednessPlan, adopted: version(preparednessPlan, 2), approval },
    }
    const inPart = given(...prepared, preparednessAdded, both, adopted).state
    expect([inPart.status, inPart.submissions[0]?.status]).toStrictEqual(["submitted", "open"])
    const whole = given(...prepared, preparednessAdded, both, adopted, planAdopted).state
    expect([whole.status, whole.submissions[0]?.status]).toStrictEqual(["launched", "adopted"])
  })

  it("by another approval leaves the submission open, even if the document's beginnings are cut off", () => {
    const byAnother = { ...adopted, data: { ...adopted.data, approval: secondApproval } }
    expect(given(...prepared, submitted, byAnother).state.status).toBe("submitted")
    expect(given(mandated, submitted, byAnother).state.status).toBe("submitted")
  })

  it("by an approval that adopted it already is nothing new", () => {
    expect(given(...prepared, submitted, adopted).when(adopt)).toStrictEqual({ recorded: [] })
  })

  it("by a later approval is recorded", () => {
    const data = { ...adopted.data, adopted: version(serviceStrategy, 5), approval: secondApproval }
    expect(given(...prepared, submitted, adopted).when({ ...adopt, data })).toStrictEqual({
      recorded: [{ type: "ProgrammeDocumentAdopted", data }],
    })
  })

  it("may be all that a source tells: neither the version nor the approval", () => {
    const data = { document: serviceStrategy, adopted: { untold: "not stated" } } as const
    expect(given(registered, serviceAdded).when({ ...adopt, data }, {}, importing)).toStrictEqual({
      recorded: [{ type: "ProgrammeDocumentAdopted", data }],
    })
    const { state } = given(registered, serviceAdded, { type: "ProgrammeDocumentAdopted", data })
    expect(adoptionsOf(state.documents[0])).toMatchObject([{ adopted: { untold: "not stated" } }])
  })

  it("is of one of the programme's documents", () => {
    expect(given(mandated, launched).when(adopt)).toStrictEqual({
      refused: { type: "DocumentUnknown", invariants: [], document: serviceStrategy },
    })
  })

  it("is of one of the document's own versions, on import too", () => {
    const data = { ...adopted.data, adopted: version(preparednessPlan, 1) }
    const refused = {
      type: "VersionOfAnotherDocument",
      invariants: [],
      document: serviceStrategy,
      version: version(preparednessPlan, 1),
    }
    expect(given(...prepared).when({ ...adopt, data })).toStrictEqual({ refused })
    expect(given(...prepared).when({ ...adopt, data }, {}, importing)).toStrictEqual({ refused })
  })

  it("is told by those who keep the decision, not by those who prepared it", () => {
    const around = { actor: { capacity: "preparing-body" } } as const
    expect(given(...prepared, submitted).when(adopt, around)).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "preparing-body",
        command: "AdoptDocument",
        entitled: ["minutes-keeper", "policy", "records-officer"],
      },
    })
  })
})
