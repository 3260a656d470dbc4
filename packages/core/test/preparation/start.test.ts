import { describe, expect, it } from "vitest"
import { preparationCommands, type PreparationCommand } from "../../src/preparation/commands.ts"
import {
  abandon,
  address,
  close,
  complete,
  completeSurvey,
  decline,
  disposeIdeas,
  draft,
  dropSurvey,
  given,
  imported,
  link,
  linked,
  notConcerned,
  offer,
  plan,
  planSurvey,
  putOnHold,
  receive,
  receiveIdeas,
  register,
  reopen,
  resume,
  start,
  started,
} from "./story.ts"

const addressRequirement: PreparationCommand = {
  type: "AddressRequirement",
  data: { code: "ECON_BALANCE", version: { document: plan, number: 1 }, locator: "luku 5" },
}

describe("a preparation", () => {
  it("is started for a programme, with the documents to be drafted", () => {
    expect(given().when(start)).toStrictEqual({
      recorded: [{ type: "PreparationStarted", data: start.data }],
    })
  })

  it("is started with documents that are told later", () => {
    const undocumented = { ...start, data: { ...start.data, documents: [] } }
    expect(given().when(undocumented)).toStrictEqual({
      recorded: [{ type: "PreparationStarted", data: undocumented.data }],
    })
  })

  it("R-02: is started once", () => {
    expect(given(started).when(start)).toStrictEqual({
      refused: { type: "PreparationAlreadyStarted", invariants: ["R-02"] },
    })
  })

  it.each([
    planSurvey,
    completeSurvey,
    receive,
    address,
    register(draft(1, "a")),
    addressRequirement,
    link,
    complete(draft(1, "a")),
    dropSurvey,
    decline,
    receiveIdeas,
    disposeIdeas,
    offer,
    notConcerned,
    reopen,
    putOnHold,
    resume,
    close,
    abandon,
  ])("R-02: takes no $type before it is started, in history neither", (command) => {
    const refusal = { refused: { type: "PreparationNotStarted", invariants: ["R-02"] } }
    expect(given().when(command)).toStrictEqual(refusal)
    expect(given().when(command, {}, imported)).toStrictEqual(refusal)
  })

  it("is completed by the preparing body, and not by whoever drafts", () => {
    expect(given(started).when(complete(), { actor: { capacity: "preparer" } })).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "preparer",
        command: "CompletePreparation",
        entitled: ["preparing-body"],
      },
    })
  })
})

describe("a consultation", () => {
  it("is linked to the preparation, as mandatory or optional", () => {
    expect(given(started).when(link)).toStrictEqual({
      recorded: [{ type: "ConsultationLinked", data: link.data }],
    })
  })

  it("that is linked already is nothing to do", () => {
    expect(given(started, linked).when(link)).toStrictEqual({ recorded: [] })
  })

  it("does not cease to be mandatory by being linked again", () => {
    const optional = { ...link, data: { ...link.data, mandatory: false } }
    expect(given(started, linked).when(optional)).toStrictEqual({
      refused: {
        type: "ConsultationLinkedOtherwise",
        invariants: [],
        consultation: link.data.consultation,
        mandatory: true,
      },
    })
  })
})

describe("a requirement", () => {
  it("is called by its code in capitals, as the portfolio calls it", () => {
    const { AddressRequirement } = preparationCommands
    expect(AddressRequirement.safeParse(addressRequirement.data).success).toBe(true)
    expect(AddressRequirement.safeParse({ ...addressRequirement.data, code: "talous" }).success).toBe(false)
  })
})
