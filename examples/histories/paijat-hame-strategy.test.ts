import { portfolio, programme, streamOf } from "@programme-lifecycle/core"
import { adoptionsOf } from "@programme-lifecycle/core/views"
import { describe, expect, test } from "vitest"
import { paijatHameBodies } from "./bodies.ts"
import { paijatHame } from "./ids.ts"
import { eventsOf, log, stateOf } from "./imported.ts"

describe("the tiers of Päijät-Häme", () => {
  const refining = () =>
    stateOf(portfolio, paijatHame.portfolio).programmes.map(({ programme: id }) => stateOf(programme, id))

  test("F-S3: the council adopted its first strategy on 13.6.2022", () => {
    const { documents } = stateOf(programme, paijatHame.strategy)
    expect(documents).toMatchObject([
      {
        kind: "county_strategy",
        edition: 1,
        decider: { body: paijatHameBodies.council.id, tier: "council" },
      },
    ])
    expect(adoptionsOf(documents[0]).map(({ on }) => on)).toStrictEqual([
      { from: "2022-06-13", to: "2022-06-13" },
    ])
    const [adopted] = eventsOf(programme, paijatHame.strategy, "ProgrammeDocumentAdopted")
    expect(adopted?.metadata.authority).toStrictEqual({
      body: paijatHameBodies.council.id,
      meetingOn: "2022-06-13",
    })
  })

  test("F-S3: three documents refine it, decided by the council, and no adoption of them is stated", () => {
    expect(
      refining().map(({ refines, documents }) => [
        refines,
        documents.map((one) => [one.kind, one.decider?.tier, adoptionsOf(one).length]),
      ]),
    ).toStrictEqual(
      ["service_strategy", "rescue_service_level_decision", "budget_and_plan"].map((kind) => [
        paijatHame.strategy,
        [[kind, "council", 0]],
      ]),
    )
  })

  test("F-S3: action programmes are the board's, and operational documents the management's", () => {
    const { documentClasses } = stateOf(portfolio, paijatHame.portfolio)
    expect(documentClasses.map(({ tier, decidedBy }) => [tier, decidedBy])).toStrictEqual([
      ["board", paijatHameBodies.board.id],
      ["management", paijatHameBodies.management.id],
    ])
  })

  test("F-S3: what the page claims of the Act stands beside what the law says", () => {
    expect(refining().map(({ documents }) => documents[0]?.bases)).toStrictEqual(
      [
        ["612/2021", "11"],
        ["613/2021", "6"],
        ["611/2021", "115"],
      ].map(([act, section]) => [
        { act: "611/2021", claimedBySource: true },
        { act, section },
      ]),
    )
  })

  test("F-S3: the service-level decision must observe the national rescue strategy", () => {
    const { requirements, programmes } = stateOf(portfolio, paijatHame.portfolio)
    expect(requirements).toMatchObject([
      { code: "NATIONAL_RESCUE_STRATEGY", appliesTo: { programmes: [programmes[1]?.programme] } },
    ])
  })

  test("F-S3: vision, mission, four values and three goals are those of the page, which is undated", () => {
    const [summary] = stateOf(programme, paijatHame.strategy).documents[0]?.summaries ?? []
    expect(summary?.vision?.fi).toMatch(/^hyvinvoivat asukkaat/u)
    expect(summary?.mission?.fi).toMatch(/^tuemme päijäthämäläisten/u)
    expect(summary?.values).toHaveLength(4)
    expect(summary?.goals).toHaveLength(3)
    for (const { metadata } of log.filter(
      ({ stream }) => stream === streamOf(programme, paijatHame.strategy),
    ))
      expect(metadata.sources?.every(({ publishedOn }) => publishedOn === undefined)).toBe(true)
  })
})
