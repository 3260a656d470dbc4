import { describe, expect, test } from "vitest"
import { continued, given, importing } from "./story.ts"

const inPart = { type: "ReviseComposition", data: { details: { untold: "not stated" } } } as const

describe("revising the composition", () => {
  test("a source may say that a composition was revised, and not how", () => {
    expect(given(continued).when(inPart, {}, importing)).toStrictEqual({
      recorded: [{ type: "CompositionRevised", data: inPart.data }],
    })
    expect(given(continued).when(inPart)).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "CompositionRevised", field: "details" },
    })
  })

  test("whoever revises it now says how", () => {
    const data = { details: { fi: "Ryhmää täydennetään kuntien edustajilla" } }
    expect(given(continued).when({ type: "ReviseComposition", data })).toStrictEqual({
      recorded: [{ type: "CompositionRevised", data }],
    })
  })

  test("a group that nobody set up has no composition to revise", () => {
    expect(given().when(inPart, {}, importing)).toStrictEqual({
      refused: { type: "GroupNotEstablished", invariants: [] },
    })
  })
})
