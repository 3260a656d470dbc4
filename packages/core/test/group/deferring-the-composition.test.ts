import { describe, expect, test } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { storyDay } from "../../src/testing/index.ts"
import { chair, deferred, established, given, importing, seatDefined, steeringSeats } from "./story.ts"

const december = onDay("2024-12-19")
const revised = { type: "CompositionRevised", data: { details: { untold: "not stated" } } } as const

describe("deferring the composition", () => {
  test("a follow-up group is set up, and its composition is decided later", () => {
    const data = { until: { untold: "deferred", until: december } } as const
    expect(given(established).when({ type: "DeferComposition", data })).toStrictEqual({
      recorded: [{ type: "CompositionDeferred", data }],
    })
  })

  test("a source may leave open when it is decided", () => {
    const command = { type: "DeferComposition", data: { until: { untold: "not stated" } } } as const
    expect(given(established).when(command, {}, importing)).toStrictEqual({
      recorded: [{ type: "CompositionDeferred", data: command.data }],
    })
    expect(given(established).when(command)).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "CompositionDeferred", field: "until" },
    })
  })

  test("a group that has seats may leave the rest for later", () => {
    const command = { type: "DeferComposition", data: { until: december } } as const
    expect(given(established, ...steeringSeats).when(command)).toStrictEqual({
      recorded: [{ type: "CompositionDeferred", data: command.data }],
    })
  })

  test("the last word on when counts, and seats defined beside it leave it standing", () => {
    const later = { type: "CompositionDeferred", data: { until: december } } as const
    expect(given(established, deferred, later, seatDefined(chair)).state.deferred).toStrictEqual({
      until: december,
      on: onDay(storyDay),
    })
  })

  test("a revised composition is no longer deferred", () => {
    const { state } = given(established, deferred, revised)
    expect(Object.hasOwn(state, "deferred")).toBe(false)
    expect(state.revisions).toStrictEqual([{ details: { untold: "not stated" }, on: onDay(storyDay) }])
  })

  test("a composition deferred after a revision is deferred again", () => {
    expect(given(established, revised, deferred).state.deferred).toStrictEqual({
      until: { untold: "deferred" },
      on: onDay(storyDay),
    })
  })

  test("a group that nobody set up has no composition to defer", () => {
    expect(given().when({ type: "DeferComposition", data: deferred.data })).toStrictEqual({
      refused: { type: "GroupNotEstablished", invariants: [] },
    })
  })
})
