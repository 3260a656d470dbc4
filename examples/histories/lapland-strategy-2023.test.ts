import { approval, consultation, portfolio, preparation, programme } from "@programme-lifecycle/core"
import type { AsOf } from "@programme-lifecycle/core/replay"
import { adoptionsOf, countComments, deadlineInForce } from "@programme-lifecycle/core/views"
import { describe, expect, test } from "vitest"
import { lapland } from "./bodies.ts"
import {
  fiveProgrammes,
  laplandPortfolio,
  laplandStrategy,
  personnel,
  rescueAndPreparedness,
  serviceStrategy,
} from "./ids.ts"
import { eventsOf, stateOf } from "./imported.ts"

const notStated = { untold: "not stated" }

describe("Lapland's strategy, as published by 26.1. and by 13.2.2023", () => {
  const ready: AsOf = { publishedBy: "2023-01-26" }
  const approved: AsOf = { publishedBy: "2023-02-13" }
  const strategyAsOf = (asOf: AsOf) => stateOf(programme, laplandStrategy.programme, asOf)

  test("F-S1: by 26.1. the strategy is prepared, and its approval is planned for the council of 6.2.", () => {
    expect(stateOf(preparation, laplandStrategy.preparation, ready)).toMatchObject({
      status: "complete",
      completedVersions: notStated,
      completedOn: { to: "2023-01-26" },
    })
    const { status, agenda } = stateOf(approval, laplandStrategy.approval, ready)
    expect(status).toBe("open")
    expect(agenda.map(({ body, role, meetingOn }) => [body, role, meetingOn])).toStrictEqual([
      [lapland.council.id, "decision", { from: "2023-02-06", to: "2023-02-06" }],
    ])
    expect(adoptionsOf(strategyAsOf(ready).documents[0])).toStrictEqual([])
  })

  test("F-S1: by 13.2. it is approved, on a day between 26.1. and 13.2., and how is not stated", () => {
    const { status, decisions, decidedOn } = stateOf(approval, laplandStrategy.approval, approved)
    expect(status).toBe("decided")
    expect(decidedOn).toStrictEqual({ from: "2023-01-26", to: "2023-02-13" })
    expect(decisions.map(({ body, resolution }) => [body, resolution])).toStrictEqual([
      [lapland.council.id, { outcome: "approved_unspecified", mode: "not_stated" }],
    ])
    const { documents } = strategyAsOf(approved)
    expect(documents.map(({ kind }) => kind)).toStrictEqual(["county_strategy"])
    expect(adoptionsOf(documents[0])).toMatchObject([
      {
        adopted: notStated,
        on: { from: "2023-01-26", to: "2023-02-13" },
        approval: laplandStrategy.approval,
      },
    ])
  })

  test("F-S1: board and council had it before them several times, and how often is untold", () => {
    const { agenda } = stateOf(approval, laplandStrategy.approval, approved)
    expect(
      agenda
        .filter(({ role }) => role === "preparatory")
        .map(({ body, meetingOn, times }) => [body, meetingOn, times]),
    ).toStrictEqual(
      [lapland.board, lapland.council].map(({ id }) => [
        id,
        notStated,
        { ...notStated, why: { fi: "useita eri kertoja" } },
      ]),
    )
  })

  test("F-S1: the council's directions for the service strategy are among others", () => {
    const { directions } = stateOf(approval, laplandStrategy.approval, approved)
    expect(directions).toHaveLength(6)
    for (const { to, exhaustive } of directions) {
      expect(to).toStrictEqual({ programme: serviceStrategy.programme })
      expect(exhaustive).toBe(false)
    }
  })

  test("F-S1: five programmes are mandated by 13.2., by the council at a meeting that is not stated", () => {
    for (const { programme: id } of fiveProgrammes) {
      const state = stateOf(programme, id, approved)
      expect(state).toMatchObject({
        status: "mandated",
        mandatedOn: { to: "2023-02-13" },
        strategy: laplandStrategy.programme,
      })
      expect(eventsOf(programme, id, "ProgrammeMandated")[0]?.metadata.authority).toStrictEqual({
        body: lapland.council.id,
        meetingOn: notStated,
      })
      expect(stateOf(programme, id, ready).mandatedOn).toBeUndefined()
    }
  })

  test("F-S1: the service strategy is the first to start, and bore another name on 26.1.", () => {
    expect(stateOf(programme, serviceStrategy.programme, ready)).toMatchObject({
      status: "registered",
      name: { fi: "Palvelujen järjestämisohjelma" },
      ordering: 1,
    })
    expect(stateOf(programme, serviceStrategy.programme, approved)).toMatchObject({
      name: { fi: "Palvelustrategia" },
      ordering: 1,
    })
  })

  test("F-S1: rescue, emergency care, on-call services and preparedness are one joint programme", () => {
    const { scopeText, documents } = stateOf(programme, rescueAndPreparedness.programme, approved)
    expect(scopeText?.fi).toMatch(/Pelastuslaitoksen ja ensihoidon.*päivystyksellisten.*valmiussuunnitelman/u)
    expect(documents).toStrictEqual([])
  })

  test("F-S1: four requirements bind all programmes and one the personnel programme; who set them is untold", () => {
    const { requirements } = stateOf(portfolio, laplandPortfolio, approved)
    expect(requirements.map(({ code, appliesTo }) => [code, appliesTo])).toStrictEqual([
      ["SAMI_LANGUAGE_CULTURE", "all"],
      ["ECON_BALANCE", "all"],
      ["NATIONAL_GOALS", "all"],
      ["BROAD_PARTICIPATION", "all"],
      ["STAFF_COOPERATION", { programmes: [personnel.programme] }],
    ])
    expect(requirements.map(({ setBy }) => setBy)).toStrictEqual(requirements.map(() => notStated))
    expect(
      requirements.filter(({ external }) => external !== undefined).map(({ code }) => code),
    ).toStrictEqual(["NATIONAL_GOALS"])
  })

  test("F-S1: the programmes are to be drafted during spring 2023, as a target", () => {
    const spring = { from: "2023-03-01", to: "2023-05-31", text: "kevään 2023 aikana" }
    for (const { programme: id } of fiveProgrammes) {
      expect(stateOf(programme, id, approved).targets).toMatchObject([
        { what: "draft", strength: "target", date: spring },
      ])
      const [set] = eventsOf(programme, id, "TargetDateSet")
      expect(set?.metadata.sources?.map(({ assertion }) => assertion)).toStrictEqual([
        "interpreted",
        "interpreted",
      ])
    }
  })

  test("F-S1: statements were asked of municipalities, and several of them serve the service strategy", () => {
    const round = stateOf(consultation, laplandStrategy.statementRound, ready)
    expect(round.terms).toMatchObject({
      kind: "statement_request",
      programmes: [laplandStrategy.programme],
    })
    expect(deadlineInForce(round)).toStrictEqual(notStated)
    expect(countComments(round).received).toStrictEqual({ atLeast: 2 })
    expect(round.carriedForward).toStrictEqual([
      { comments: { imported: { atLeast: 2 } }, to: { programme: serviceStrategy.programme } },
    ])
    expect(round.summaries).toBe(1)
    const [summary] = eventsOf(consultation, laplandStrategy.statementRound, "SummaryPublished")
    expect(JSON.stringify(summary?.data)).toContain("saamelaisten lainsäädännöllistä asemaa")
  })

  test("F-S1: five focus areas are counted on both days, and on 13.2. four are listed", () => {
    const { summaries } = strategyAsOf(approved).documents[0] ?? { summaries: [] }
    expect(
      summaries.map(({ focusAreas }) => [focusAreas?.statedCount, focusAreas?.listed.length]),
    ).toStrictEqual([
      [5, 5],
      [5, 4],
    ])
    expect(summaries[0]?.vision).toBeDefined()
    expect(summaries[0]?.mission).toBeDefined()
    expect(summaries[0]?.values).toHaveLength(4)
    expect(summaries[0]?.spearheads).toHaveLength(4)
  })

  test("F-S1: the strategy is to be followed up, and when is not stated", () => {
    expect(strategyAsOf(approved).followUps.map(({ due }) => due)).toStrictEqual([notStated, notStated])
  })
})
