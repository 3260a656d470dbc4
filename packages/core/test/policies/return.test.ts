import { describe, expect, it } from "vitest"
import { uuid } from "../county.ts"
import {
  annex,
  begun,
  board,
  completed,
  eventId,
  following,
  handling,
  nextDrafting,
  ofApproval,
  ofPreparation,
  participation,
  plan,
  putUp,
  reactions,
  toPreparation,
  toProgramme,
} from "./story.ts"

const policy = "work-goes-on-after-return"
const instruction = { fi: "Vaikutukset on arvioitava." }

const returned = (asked: object = instruction, metadata: object = {}) =>
  ofApproval({ type: "ItemReturned", data: { step: 1, body: board, instruction: asked } }, metadata)

const goesBack = {
  policy,
  at: toProgramme,
  does: { type: "ReturnToPreparation", data: { approval: handling, instruction, by: board } },
}
const reopens = (at = toPreparation) => ({
  policy,
  at,
  does: { type: "ReopenPreparation", data: { cause: "approval_returned", approval: handling } },
})
const isTold = (direction: string, at = toPreparation) => ({
  policy,
  at,
  does: {
    type: "ReceiveDirection",
    data: { direction, from: board, text: instruction, binding: true, approval: handling },
  },
})

describe("a text that a body returns", () => {
  it("X-04: goes back, its preparation goes on, and the instruction comes to it, all by one correlation", () => {
    const story = [...begun, completed, putUp(), returned()]
    expect(following(...story)).toStrictEqual([goesBack, reopens(), isTold(eventId(5))])
    const envelopes = reactions(...story).map((one) => "envelope" in one && one.envelope)
    for (const envelope of envelopes)
      expect(envelope).toMatchObject({
        cause: eventId(5),
        correlation: eventId(5),
        authority: { approval: handling, step: 1 },
      })
  })

  it("brings no direction where no instruction was given", () => {
    const none = { none: { fi: "Aika loppui." } }
    expect(following(...begun, completed, putUp(), returned(none))).toStrictEqual([
      { ...goesBack, does: { ...goesBack.does, data: { ...goesBack.does.data, instruction: none } } },
      reopens(),
    ])
  })

  it("reopens the preparation that had the text to draft, and the last of them", () => {
    const other = ofPreparation(
      { type: "PreparationStarted", data: { programme: participation, documents: [annex] } },
      { id: nextDrafting },
    )
    const again = ofPreparation(
      { type: "PreparationStarted", data: { programme: participation, documents: [plan] } },
      { id: nextDrafting },
    )
    expect(following(...begun, other, putUp(), returned())[1]).toStrictEqual(reopens())
    expect(following(...begun, again, putUp(), returned())[1]).toStrictEqual(
      reopens(`preparation-${nextDrafting}`),
    )
    const abandoned = ofPreparation(
      { type: "PreparationAbandoned", data: { reason: { fi: "Ei tarvita." } } },
      { id: nextDrafting },
    )
    expect(following(...begun, again, abandoned, putUp(), returned())[1]).toStrictEqual(reopens())
  })

  it("asks a person for a preparation where none is known", () => {
    expect(following(...begun.slice(0, 2), putUp(), returned())).toStrictEqual([
      goesBack,
      { policy, at: toProgramme, missing: { type: "NothingToReopen", invariants: [], approval: handling } },
    ])
  })

  it("asks a person for the programme where the approval names none", () => {
    expect(following(...begun, putUp({ programme: undefined }), returned())).toStrictEqual([
      {
        policy,
        at: `approval-${handling}`,
        missing: { type: "ProgrammeUntold", invariants: [], approval: handling },
      },
    ])
  })

  it("has no consequences where it is no text, or where it is imported", () => {
    expect(following(...begun, putUp({ kind: "appointment", body: uuid(50) }), returned())).toStrictEqual([])
    expect(
      following(...begun, putUp(), returned(instruction, { actor: { capacity: "importer" } })),
    ).toStrictEqual([])
  })
})
