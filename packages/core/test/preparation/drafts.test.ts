import { describe, expect, it } from "vitest"
import type { PreparationCommand } from "../../src/preparation/commands.ts"
import type { PreparationEvent } from "../../src/preparation/events.ts"
import { latestDraft, requirementStanding } from "../../src/preparation/progress.ts"
import { onDay } from "../../src/date-range.ts"
import type { StoryEvent } from "../../src/testing/index.ts"
import {
  annex,
  completed,
  draft,
  given,
  imported,
  plan,
  register,
  registered,
  reopened,
  started,
} from "./story.ts"

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

  const met = (number: number) => ({ type: "RequirementAddressed", data: meet(number).data }) as const
  const [one, two] = [registered(draft(1, "a")), registered(draft(2, "b"))]
  const standing = (...events: readonly StoryEvent<PreparationEvent>[]) => {
    const found = requirementStanding(given(started, ...events).state, "SAMI_LANGUAGE_CULTURE")
    return found.is === "open" ? found.is : [found.is, found.number]
  }

  it("R-04: is addressed in the newest draft, or to be confirmed again, or open", () => {
    expect(standing(one)).toBe("open")
    expect(standing(one, met(1))).toStrictEqual(["addressed", 1])
    expect(standing(one, met(1), two)).toStrictEqual(["to reconfirm", 1])
    expect(standing(one, met(1), two, met(2))).toStrictEqual(["addressed", 2])
    expect(requirementStanding(undefined, "SAMI_LANGUAGE_CULTURE")).toStrictEqual({ is: "open" })
  })

  it("R-04: is addressed in the version that was completed, and by that alone while it is complete", () => {
    expect(standing(one, met(1), two, completed(draft(1, "a")))).toStrictEqual(["addressed", 1])
    expect(standing(one, met(1), two, completed(draft(2, "b")))).toStrictEqual(["to reconfirm", 1])
    expect(standing(one, met(1), two, completed(draft(1, "a")), reopened)).toStrictEqual(["to reconfirm", 1])
    expect(standing(one, met(1), completed(draft(1, "a", annex)))).toStrictEqual(["to reconfirm", 1])
  })

  it("R-04: is open again when somebody finds that the text does not meet it", () => {
    const revoke: Extract<PreparationCommand, { type: "RevokeRequirementAddress" }> = {
      type: "RevokeRequirementAddress",
      data: { code: "SAMI_LANGUAGE_CULTURE", reason: { fi: "Luku poistettiin." } },
    }
    const revoked = { type: "RequirementAddressRevoked", data: revoke.data } as const
    expect(given(started, one, met(1)).when(revoke)).toStrictEqual({ recorded: [revoked] })
    expect(standing(one, met(1), revoked)).toBe("open")
    expect(standing(one, met(1), revoked, met(1))).toStrictEqual(["addressed", 1])
    expect(given(started, one, met(1), revoked).when(revoke)).toStrictEqual({
      refused: { type: "RequirementNotAddressed", invariants: [], code: "SAMI_LANGUAGE_CULTURE" },
    })
  })
})
