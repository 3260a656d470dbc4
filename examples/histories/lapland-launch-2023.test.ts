import { bodyRegister, group, portfolio, preparation, programme } from "@programme-lifecycle/core"
import type { AsOf } from "@programme-lifecycle/core/replay"
import { openRules, seatCount } from "@programme-lifecycle/core/views"
import { describe, expect, test } from "vitest"
import { lapland } from "./bodies.ts"
import {
  balancing,
  fiveProgrammes,
  followUpGroup,
  laplandPortfolio,
  laplandStrategy,
  preparednessPlan,
  rescueAndPreparedness,
  serviceStrategy,
  steeringGroup,
} from "./ids.ts"
import { eventsOf, preparersOf, stateOf } from "./imported.ts"

const notStated = { untold: "not stated" }

describe("the board's launch in Lapland, as published by 2.3.2023", () => {
  const asOf: AsOf = { publishedBy: "2023-03-02" }

  test("F-S0: the portfolio has the five programmes that were to come, in the source's order", () => {
    const { expectedCount, programmes } = stateOf(portfolio, laplandPortfolio, asOf)
    expect(expectedCount).toBe(5)
    expect(programmes.map(({ programme: id, ordinal }) => [id, ordinal])).toStrictEqual(
      fiveProgrammes.map(({ programme: id }, index) => [id, index + 1]),
    )
  })

  test("F-S0: the board launched all five at its meeting on 1.3., and the release came out on 2.3.", () => {
    for (const { programme: id } of fiveProgrammes) {
      expect(stateOf(programme, id, asOf).launchedOn).toStrictEqual({ from: "2023-03-01", to: "2023-03-01" })
      const [launch] = eventsOf(programme, id, "ProgrammeLaunched")
      expect(launch?.metadata.authority).toStrictEqual({ body: lapland.board.id, meetingOn: "2023-03-01" })
      expect(launch?.metadata.sources?.map(({ publishedOn }) => publishedOn)).toStrictEqual(["2023-03-02"])
      expect(stateOf(programme, id, { publishedBy: "2023-03-01" }).launchedOn).toBeUndefined()
    }
  })

  test("F-S0: five bodies prepare them, and one is a section whose parent is not stated", () => {
    const { board, welfareCommittee, rescueCommittee, participationCommittee, personnelSection } = lapland
    expect(preparersOf(laplandPortfolio, asOf)).toStrictEqual(
      [board, welfareCommittee, rescueCommittee, participationCommittee, personnelSection].map(
        ({ id }) => id,
      ),
    )
    const section = stateOf(bodyRegister, board.register).bodies.get(personnelSection.id)
    expect(section?.kind).toBe("section")
    expect(section?.parent).toStrictEqual(notStated)
  })

  test("F-S0: there are six documents, two of one programme, and nobody is known to decide any of them", () => {
    const documents = fiveProgrammes.map(({ programme: id }) => stateOf(programme, id, asOf).documents)
    expect(documents.map((of) => of.length)).toStrictEqual([1, 1, 2, 1, 1])
    expect(documents.flat().filter(({ decider }) => decider !== undefined)).toStrictEqual([])
    expect(documents.flat().map(({ statutory }) => statutory)).toStrictEqual([
      true,
      notStated,
      notStated,
      notStated,
      notStated,
      notStated,
    ])
    expect(documents.flat()[0]?.bases).toStrictEqual([{ act: "612/2021", section: "11" }])
  })

  test("F-S0: the year of the preparedness plan is inferred, and no other document has a period", () => {
    const periods = fiveProgrammes
      .flatMap(({ programme: id }) => stateOf(programme, id, asOf).documents)
      .filter(({ period }) => period !== undefined)
    expect(periods.map(({ document, period }) => [document, period])).toStrictEqual([
      [preparednessPlan, { period: { from: "2024-01-01", to: "2024-12-31", text: "24" }, inferred: true }],
    ])
    expect(stateOf(programme, rescueAndPreparedness.programme, asOf).period).toBeUndefined()
  })

  test("F-S0: a steering group and a follow-up group accompany the programmes", () => {
    const { groups } = stateOf(portfolio, laplandPortfolio, asOf)
    expect(groups.map(({ group: id, role }) => [id, role])).toStrictEqual([
      [steeringGroup, "steering"],
      [followUpGroup, "follow_up"],
    ])
    expect(stateOf(group, steeringGroup, asOf)).toMatchObject({
      kind: "steering",
      legalStatus: notStated,
      appointedBy: lapland.board.id,
      mandates: [{ tasks: { fi: "varmistaa ohjelmakokonaisuuksien yhteensovittaminen" } }],
    })
  })

  test("F-S0: seven steering seats are by office, six offices are distinct, and three rules are open", () => {
    const steering = stateOf(group, steeringGroup, asOf)
    const preparers = preparersOf(laplandPortfolio, asOf).filter((lead) => typeof lead === "string")
    expect(seatCount(steering, preparers)).toStrictEqual({ byOffice: 7, distinctOffices: 6, open: 3 })
    expect(openRules(steering).map(({ rule, count }) => [rule.by, count])).toStrictEqual([
      ["from_body", notStated],
      ["nominated", notStated],
      ["whole_body", undefined],
    ])
    expect(
      steering.seats.filter(({ groupRole }) => groupRole === "chair").map(({ rule }) => rule),
    ).toStrictEqual([{ by: "office", body: lapland.board.id, role: "chair" }])
  })

  test("F-S0: the follow-up group is by invitation, and its composition is decided later", () => {
    const followUp = stateOf(group, followUpGroup, asOf)
    expect(followUp.deferred?.until).toStrictEqual(notStated)
    expect(openRules(followUp).map(({ rule, count }) => [rule.by, count])).toStrictEqual([
      ["invited", { untold: "deferred" }],
    ])
  })

  test("F-S0: the first balancing proposal is due in March or April, outside the five", () => {
    const { workItems, directions } = stateOf(preparation, balancing.preparation, asOf)
    expect([...workItems.values()]).toMatchObject([
      { sequence: 1, due: { from: "2023-03-01", to: "2023-04-30", text: "maalis-huhtikuussa" } },
    ])
    expect([...directions.values()]).toMatchObject([{ from: lapland.council.id, binding: true }])
    expect(fiveProgrammes.map(({ programme: id }) => id)).not.toContain(balancing.programme)
    expect(stateOf(programme, balancing.programme, asOf)).toMatchObject({
      strategy: laplandStrategy.programme,
      documents: [],
    })
  })

  test("F-S0: the service strategy has a further name", () => {
    expect(
      stateOf(programme, serviceStrategy.programme, asOf).names.map(({ text, kind }) => [text.fi, kind]),
    ).toStrictEqual([
      ["Palvelujen järjestämisohjelma", "given"],
      ["Palvelustrategia", "given"],
      ["Sosiaali- ja terveydenhuollon palvelustrategia", "also_known_as"],
    ])
  })

  test("F-S0: what the sources do not say themselves is marked", () => {
    const marked = (type: string, id: string, decider: { readonly name: string }) =>
      eventsOf(decider, id, type).map(({ metadata }) => metadata.sources?.[0]?.assertion)
    expect(marked("LegalBasisRecorded", serviceStrategy.programme, programme)).toStrictEqual(["inferred"])
    expect(marked("PeriodSet", rescueAndPreparedness.programme, programme)).toStrictEqual(["inferred"])
    expect(marked("WorkItemPlanned", balancing.preparation, preparation)).toStrictEqual(["inferred"])
    expect(marked("ProgrammeRegistered", balancing.programme, programme)).toStrictEqual(["interpreted"])
    expect(marked("SeatDefined", steeringGroup, group)).toStrictEqual([
      undefined,
      undefined,
      "interpreted",
      undefined,
      "interpreted",
      undefined,
    ])
  })
})
