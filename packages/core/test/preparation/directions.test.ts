import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { openDirections, undisposedInputs } from "../../src/preparation/progress.ts"
import {
  address,
  addressed,
  approval,
  basicServices,
  completed,
  decline,
  declined,
  disposeIdeas,
  draft,
  given,
  ideas,
  ideasDisposed,
  ideasReceived,
  imported,
  plan,
  receive,
  received,
  receiveIdeas,
  registered,
  started,
} from "./story.ts"

describe("a direction", () => {
  it("is received with the body that gave it", () => {
    expect(given(started).when(receive)).toStrictEqual({
      recorded: [{ type: "DirectionReceived", data: receive.data }],
    })
  })

  it("is received by the policy that carries it over from an approval", () => {
    expect(given(started).when(receive, { actor: { capacity: "policy" } })).toStrictEqual({
      recorded: [{ type: "DirectionReceived", data: receive.data }],
    })
  })

  it("of which a source tells neither the giver nor whether it binds is imported so", () => {
    const untold = { untold: "not stated" } as const
    const command = {
      ...receive,
      data: { ...receive.data, from: untold, binding: untold, exhaustive: false },
    }
    expect(given(started).when(command, {}, imported)).toStrictEqual({
      recorded: [{ type: "DirectionReceived", data: command.data }],
    })
    expect(given(started).when(command)).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "DirectionReceived", field: "from" },
    })
  })

  it("is received once", () => {
    expect(given(started, received()).when(receive)).toStrictEqual({
      refused: { type: "DirectionAlreadyReceived", invariants: [], direction: basicServices },
    })
  })

  it("is received even once the preparation is complete", () => {
    const { when } = given(started, registered(draft(1, "a")), completed(draft(1, "a")))
    expect(when(receive)).toStrictEqual({ recorded: [{ type: "DirectionReceived", data: receive.data }] })
  })

  it("is addressed with a statement, wherever in a draft it is", () => {
    const { when, state } = given(started, received(), { ...addressed, on: onDay("2023-05-20") })
    expect(when(address)).toStrictEqual({ recorded: [{ type: "DirectionAddressed", data: address.data }] })
    expect(state.directions.get(basicServices)?.addressed).toStrictEqual([
      { statement: address.data.statement, on: onDay("2023-05-20") },
    ])
  })

  it("is addressed in a registered draft only", () => {
    const version = { document: plan, number: 1 }
    const command = { ...address, data: { ...address.data, version, locator: "luku 3" } }
    expect(given(started, received(), registered(draft(1, "a"))).when(command)).toStrictEqual({
      recorded: [{ type: "DirectionAddressed", data: command.data }],
    })
    expect(given(started, received()).when(command)).toStrictEqual({
      refused: { type: "VersionUnknown", invariants: [], version },
    })
  })

  it("says which approval it came from, where it was said when the matter was returned", () => {
    const instruction = { ...receive, data: { ...receive.data, approval } }
    const { when } = given(started)
    expect(when(instruction)).toStrictEqual({
      recorded: [{ type: "DirectionReceived", data: instruction.data }],
    })
    const { state } = given(started, received({ approval }))
    expect(state.directions.get(basicServices)).toMatchObject({ approval, binding: true })
  })

  it("R-05: that binds can only be addressed, and history that did otherwise is told with the breach", () => {
    const refused = { type: "DirectionBinds", invariants: ["R-05"], direction: basicServices }
    expect(given(started, received()).when(decline)).toStrictEqual({ refused })
    expect(given(started, received()).when(decline, {}, imported)).toStrictEqual({
      recorded: [{ type: "DirectionNotFollowed", data: decline.data }],
      breaches: [{ rule: "R-05" }],
    })
  })

  it("R-05: that does not bind, or of which that is untold, may be declined with a reason", () => {
    const recorded = [{ type: "DirectionNotFollowed", data: decline.data }]
    expect(given(started, received({ binding: false })).when(decline)).toStrictEqual({ recorded })
    const untold = received({ binding: { untold: "not stated" } })
    expect(given(started, untold).when(decline)).toStrictEqual({ recorded })
    expect(openDirections(given(started, untold, declined).state)).toStrictEqual({ binding: [], others: [] })
    expect(given(started).when(decline)).toMatchObject({ refused: { type: "DirectionUnknown" } })
  })

  it("that never came cannot be addressed, in history neither", () => {
    expect(given(started).when(address, {}, imported)).toStrictEqual({
      refused: { type: "DirectionUnknown", invariants: [], direction: basicServices },
    })
  })
})

describe("the input of an earlier round", () => {
  it("is received once, by the policy too, and even once the preparation is complete", () => {
    const recorded = [{ type: "CarriedForwardInputReceived", data: receiveIdeas.data }]
    expect(given(started).when(receiveIdeas, { actor: { capacity: "policy" } })).toStrictEqual({ recorded })
    const { when } = given(started, registered(draft(1, "a")), completed(draft(1, "a")))
    expect(when(receiveIdeas)).toStrictEqual({ recorded })
    expect(given(started, ideasReceived).when(receiveIdeas)).toStrictEqual({
      refused: { type: "InputAlreadyReceived", invariants: [], input: ideas },
    })
  })

  it("is disposed of as a comment is, and the last word counts", () => {
    const second = {
      ...disposeIdeas,
      data: { input: ideas, disposition: { outcome: "partly", reason: { fi: "Osin." } } },
    } as const
    const { state, when } = given(started, ideasReceived, ideasDisposed)
    expect(undisposedInputs(state)).toStrictEqual([])
    expect(when(second)).toStrictEqual({
      recorded: [{ type: "CarriedForwardInputDisposed", data: second.data }],
    })
    expect(given(started).when(disposeIdeas)).toStrictEqual({
      refused: { type: "InputUnknown", invariants: [], input: ideas },
    })
  })
})
