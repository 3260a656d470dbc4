import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import {
  address,
  addressed,
  basicServices,
  completed,
  draft,
  given,
  imported,
  plan,
  receive,
  received,
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

  it("that never came cannot be addressed, in history neither", () => {
    expect(given(started).when(address, {}, imported)).toStrictEqual({
      refused: { type: "DirectionUnknown", invariants: [], direction: basicServices },
    })
  })
})
