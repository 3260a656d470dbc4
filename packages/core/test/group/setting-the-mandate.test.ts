import { describe, expect, test } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { storyDay } from "../../src/testing/index.ts"
import { continued, established, given, importing } from "./story.ts"

const reconcile = { fi: "Varmistaa ohjelmakokonaisuuksien yhteensovittaminen" }

describe("setting the mandate", () => {
  test("a group is given its tasks", () => {
    expect(given(established).when({ type: "SetMandate", data: { tasks: reconcile } })).toStrictEqual({
      recorded: [{ type: "MandateSet", data: { tasks: reconcile } }],
    })
  })

  test("a source may say that tasks were revised, and not how", () => {
    const command = { type: "SetMandate", data: { tasks: { untold: "not stated" }, revised: true } } as const
    expect(given(continued).when(command, {}, importing)).toStrictEqual({
      recorded: [{ type: "MandateSet", data: command.data }],
    })
    expect(given(continued).when(command)).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "MandateSet", field: "tasks" },
    })
  })

  test("a group that nobody set up has no tasks", () => {
    expect(given().when({ type: "SetMandate", data: { tasks: reconcile } }, {}, importing)).toStrictEqual({
      refused: { type: "GroupNotEstablished", invariants: [] },
    })
  })

  test("the tasks stay in the order in which they were decided", () => {
    const { state } = given(
      established,
      { type: "MandateSet", data: { tasks: reconcile } },
      {
        type: "MandateSet",
        data: { tasks: { untold: "not stated" }, revised: true },
        on: onDay("2024-09-02"),
      },
    )
    expect(state.mandates).toStrictEqual([
      { tasks: reconcile, revised: false, on: onDay(storyDay) },
      { tasks: { untold: "not stated" }, revised: true, on: onDay("2024-09-02") },
    ])
  })
})
