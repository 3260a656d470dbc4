import { describe, expect, it } from "vitest"
import type { PreparationCommand } from "../../src/preparation/commands.ts"
import { latestDraft } from "../../src/preparation/progress.ts"
import { onDay } from "../../src/date-range.ts"
import { annex, completed, draft, given, imported, plan, register, registered, started } from "./story.ts"

describe("a draft", () => {
  it("R-06: bears a number that increases within its document", () => {
    const { when } = given(started, registered(draft(2, "a")))
    expect(when(register(draft(3, "b")))).toStrictEqual({
      recorded: [{ type: "DraftVersionRegistered", data: { version: draft(3, "b") } }],
    })
    expect(when(register(draft(1, "b", annex)))).toStrictEqual({
      recorded: [{ type: "DraftVersionRegistered", data: { version: draft(1, "b", annex) } }],
    })
    expect(when(register(draft(1, "b")), {}, imported)).toStrictEqual({
      refused: {
        type: "DraftNumberNotIncreasing",
        invariants: ["R-06"],
        version: { document: plan, number: 1 },
        latest: 2,
      },
    })
  })

  it("R-06: that is registered already, with the same text, is nothing to do", () => {
    const { when } = given(started, registered(draft(1, "a")), registered(draft(2, "b")))
    expect(when(register(draft(1, "a")))).toStrictEqual({ recorded: [] })
    expect(when(register(draft(1)), {}, imported)).toStrictEqual({ recorded: [] })
  })

  it("R-06: keeps its text: another one needs another number", () => {
    expect(given(started, registered(draft(1, "a"))).when(register(draft(1, "b")))).toStrictEqual({
      refused: {
        type: "DraftNumberTaken",
        invariants: ["R-06"],
        version: draft(1, "b"),
        registered: draft(1, "a"),
      },
    })
  })

  it("R-06: whose digest was untold does not get one in passing", () => {
    const outcome = given(started, registered(draft(1))).when(register(draft(1, "a")), {}, imported)
    expect(outcome).toStrictEqual({
      refused: {
        type: "DraftNumberTaken",
        invariants: ["R-06"],
        version: draft(1, "a"),
        registered: draft(1),
      },
    })
  })

  it("has a digest when it is registered now: only a source may leave it untold", () => {
    expect(given(started).when(register(draft(1)))).toStrictEqual({
      refused: {
        type: "UntoldNeedsSource",
        invariants: [],
        event: "DraftVersionRegistered",
        field: "version.sha256",
      },
    })
    expect(given(started).when(register(draft(1)), {}, imported)).toStrictEqual({
      recorded: [{ type: "DraftVersionRegistered", data: { version: draft(1) } }],
    })
  })

  it("R-07: is not registered once the preparation is complete", () => {
    const { when } = given(started, registered(draft(1, "a")), completed(draft(1, "a")))
    expect(when(register(draft(2, "b")))).toStrictEqual({
      refused: { type: "PreparationIsComplete", invariants: ["R-07"] },
    })
  })

  it("is the latest of its document, with the day it was registered", () => {
    const second = { ...registered(draft(2, "b")), on: onDay("2023-05-02") }
    const { state } = given(started, registered(draft(1, "a")), second)
    expect(latestDraft(state, plan)).toStrictEqual({ version: draft(2, "b"), on: onDay("2023-05-02") })
    expect(latestDraft(state, annex)).toBeUndefined()
  })
})

describe("a requirement", () => {
  const meet = (number: number): Extract<PreparationCommand, { type: "AddressRequirement" }> => ({
    type: "AddressRequirement",
    data: {
      code: "SAMI_LANGUAGE_CULTURE",
      version: { document: plan, number },
      locator: "luku 4",
      statement: { fi: "Palvelut saameksi." },
    },
  })

  it("is addressed at a place in a registered draft", () => {
    const { when } = given(started, registered(draft(1, "a")))
    expect(when(meet(1))).toStrictEqual({ recorded: [{ type: "RequirementAddressed", data: meet(1).data }] })
    expect(when(meet(2))).toStrictEqual({
      refused: { type: "VersionUnknown", invariants: [], version: { document: plan, number: 2 } },
    })
  })

  it("keeps a cell for each draft that addresses it", () => {
    const first = { type: "RequirementAddressed", data: meet(1).data, on: onDay("2023-04-20") } as const
    const second = { type: "RequirementAddressed", data: meet(2).data, on: onDay("2023-05-20") } as const
    const cell = { document: plan, locator: "luku 4", statement: { fi: "Palvelut saameksi." } }
    expect(given(started, first, second).state.requirements.get("SAMI_LANGUAGE_CULTURE")).toStrictEqual([
      { ...cell, number: 1, on: onDay("2023-04-20") },
      { ...cell, number: 2, on: onDay("2023-05-20") },
    ])
  })
})
