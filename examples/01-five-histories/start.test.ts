import { readFileSync } from "node:fs"
import { afterAll, describe, expect, expectTypeOf, test } from "vitest"
import type { z } from "zod"
import { fiveProgrammes, laplandStrategy, participationRound } from "../histories/ids.ts"
import { run, temporaryFolder } from "../testing/run.ts"
import type { Report } from "./look.ts"
import { reportShape } from "./shape.ts"
import { schemaFile, schemaText } from "./write-schema.ts"

const folder = temporaryFolder()
afterAll(() => folder[Symbol.dispose]())

const printed = await run("01-five-histories", ["--json", "--data", folder.path])
const document: unknown = JSON.parse(printed.stdout)
const { log, lapland, workingGroups2017, paijatHame, audit } = reportShape.parse(document)

const notStated = { untold: "not stated" }
const onDay = (day: string) => ({ from: day, to: day })

/** The one that is there. */
const only = <Item>(items: readonly Item[]): Item => {
  const [item, ...others] = items
  if (item === undefined || others.length > 0) throw new Error(`${items.length} instead of one`)
  return item
}

const overviewBy = (day: string) => only(lapland.overviews.filter((one) => one.publishedBy === day)).overview

describe("what npm start prints as JSON", () => {
  test("F-S0 to F-S4: is one document in the shape that the reference states, and nothing besides", () => {
    expect(printed.code).toBe(0)
    expect(printed.stdout).toBe(`${JSON.stringify(document, undefined, 2)}\n`)
    expect(reportShape.parse(document)).toStrictEqual(document)
    expect(reportShape.safeParse({ ...(document as object), more: 1 }).success).toBe(false)
  })

  test("has the shape of the report, field by field", () => {
    expectTypeOf<Immutable<z.infer<typeof reportShape>>>().toExtend<Report>()
    expectTypeOf<Report>().toExtend<Immutable<z.infer<typeof reportShape>>>()
  })

  test("has the shape that docs/reference/start.schema.json states: else run write-schema.ts", () => {
    expect(readFileSync(schemaFile, "utf8")).toBe(schemaText())
  })

  test("F-S0 to F-S4: comes from a log whose every event is a row of the audit trail", () => {
    expect(log).toMatchObject({ events: 251, head: 251 })
    expect(audit.rows).toBe(log.events)
    expect(audit.newest.map(({ position }) => position)).toStrictEqual([
      251, 250, 249, 248, 247, 246, 245, 244,
    ])
  })
})

describe("Lapland, as published by 2.3.2023", () => {
  const { header, programmes, outside, groups } = overviewBy("2023-03-02")
  const documents = programmes.flatMap((programme) => programme.documents)

  test("F-S0: there are five programmes, as were to come, and one outside the portfolio", () => {
    expect(header).toMatchObject({ expected: 5, actual: 5 })
    expect(programmes.map(({ id }) => id)).toStrictEqual(fiveProgrammes.map(({ programme }) => programme))
    expect(only(outside)).toMatchObject({
      name: { fi: "Talouden tasapainottaminen" },
      mark: "interpreted",
      preparation: {
        workItems: { done: 0, all: 1 },
        next: { due: { from: "2023-03-01", to: "2023-04-30", text: "maalis-huhtikuussa" } },
      },
    })
  })

  test("F-S0: there are six documents: one is statutory, of five it is not stated", () => {
    expect(header.documents).toBe(6)
    expect(documents.map(({ statutory }) => statutory)).toStrictEqual([
      true,
      ...Array.from({ length: 5 }, () => notStated),
    ])
  })

  test("F-S0: no decider is determined for any of the six, and every programme is blocked by that", () => {
    expect(documents.map(({ decider }) => decider)).toStrictEqual(documents.map(() => notStated))
    const undetermined = programmes.map(({ blockers }) =>
      blockers.filter(({ code }) => code === "DECIDER_UNDETERMINED").flatMap(({ about }) => about),
    )
    expect(undetermined).toStrictEqual(programmes.map((one) => one.documents.map(({ id }) => id)))
  })

  test("F-S0: five bodies prepare them", () => {
    const leads = programmes.map(({ preparedBy }) => ("lead" in preparedBy ? preparedBy.lead : notStated))
    expect(leads).toMatchObject([
      { name: { fi: "Aluehallitus" } },
      { name: { fi: "Hyvinvointi- ja yhdyspintalautakunta" } },
      { name: { fi: "Pelastus- ja valmiuslautakunta" } },
      { name: { fi: "Osallisuus- ja asiakkuuslautakunta" } },
      { name: { fi: "Henkilöstöjaosto" } },
    ])
  })

  test("F-S0: the steering group has seven places by office, of six distinct offices, which is interpreted", () => {
    const steering = only(groups.filter(({ role }) => role === "steering"))
    expect(steering.count).toStrictEqual({
      byOffice: 7,
      distinctOffices: 6,
      openRules: 3,
      atLeast: 6,
      mark: "interpreted",
    })
  })

  test("F-S0: the composition of the follow-up group is decided later", () => {
    const followUp = only(groups.filter(({ role }) => role === "follow_up"))
    expect(followUp.deferred).toStrictEqual({ until: notStated, days: 1 })
    expect(followUp.compositionDecided).toBe(false)
  })
})

describe("Lapland's strategy", () => {
  const strategyBy = (day: string) =>
    only(lapland.strategy.filter((one) => one.publishedBy === day)).programme

  test("F-S1: is prepared, and planned for the council of 6.2.2023, as published by 26.1.2023", () => {
    const { id, stage, handlings } = strategyBy("2023-01-26")
    expect(id).toBe(laplandStrategy.programme)
    expect(stage).toBe("prepared")
    expect(only(handlings.ahead)).toMatchObject({
      body: { name: { fi: "Aluevaltuusto" } },
      meetingOn: onDay("2023-02-06"),
      role: "decision",
    })
    expect(handlings.decided).toStrictEqual([])
  })

  test("F-S1: is approved on some day between, as published by 13.2.2023", () => {
    const { stage, handlings } = strategyBy("2023-02-13")
    expect(stage).toBe("adopted")
    expect(handlings.ahead).toStrictEqual([])
    expect(only(handlings.decided)).toMatchObject({
      body: { name: { fi: "Aluevaltuusto" } },
      on: { from: "2023-01-26", to: "2023-02-13" },
      outcome: "approved_unspecified",
      authoritative: true,
    })
  })

  test("F-S1: four requirements apply to all five programmes, and staff cooperation to the last alone", () => {
    const { requirements, programmes } = overviewBy("2023-03-02").requirements
    expect(requirements.map(({ code }) => code)).toStrictEqual([
      "SAMI_LANGUAGE_CULTURE",
      "ECON_BALANCE",
      "NATIONAL_GOALS",
      "BROAD_PARTICIPATION",
      "STAFF_COOPERATION",
    ])
    expect(programmes.map(({ cells }) => cells.map(({ is }) => is === "open"))).toStrictEqual([
      ...Array.from({ length: 4 }, () => [true, true, true, true, false]),
      [true, true, true, true, true],
    ])
  })
})

describe("Lapland's working groups of 2017", () => {
  const { groups, programmes, promises } = workingGroups2017

  test("F-S2: three are new and four continue", () => {
    expect(groups.filter(({ beginning }) => beginning === "established")).toHaveLength(3)
    expect(groups.filter(({ beginning }) => beginning === "continued")).toHaveLength(4)
  })

  test("F-S2: the three new ones have a task, of which no more is told; the others were revised", () => {
    expect(groups.map(({ mandate, mandateSince }) => [mandate, mandateSince?.revised])).toStrictEqual([
      ...Array.from({ length: 3 }, () => [{ fi: "Maakunnan tehtäväkokonaisuuksien valmistelu" }, false]),
      ...Array.from({ length: 4 }, () => [notStated, true]),
    ])
    expect(groups.map(({ revisions, experts }) => [revisions.length, experts.length])).toStrictEqual([
      ...Array.from({ length: 3 }, () => [0, 1]),
      ...Array.from({ length: 4 }, () => [1, 0]),
    ])
  })

  test("F-S2: three projects are linked", () => {
    expect(programmes.flatMap(({ links }) => links).map(({ project }) => project.name.fi)).toStrictEqual([
      "Lapsiperheiden palvelut",
      "Ikäihmisten palvelut",
      "Toimiva kotihoito",
    ])
  })

  test("F-S2: no row of 2017 rests on an act of 2021", () => {
    expect(JSON.stringify(workingGroups2017).match(/\b6\d\d\/2021\b/g)).toBeNull()
    expect(programmes.flatMap(({ blockers }) => blockers.map(({ code }) => code))).not.toContain(
      "STATUTORY_CONSULTEE_MISSING",
    )
  })

  test("F-S2: one proposal is promised for the meeting of 19.12.2017", () => {
    expect(only(promises.proposals).meetingOn).toStrictEqual(onDay("2017-12-19"))
  })
})

test("F-S3: the council decides the strategy and what refines it, the board and management the rest", () => {
  const decidersOf = ({ documents }: Pick<typeof paijatHame, "documents">) =>
    documents.map(({ decider }) => ("tier" in decider ? decider.tier : decider))
  expect(decidersOf(paijatHame)).toStrictEqual(["council"])
  expect(only(paijatHame.documents)).toMatchObject({ edition: 1, adoptedOn: onDay("2022-06-13") })
  expect(paijatHame.refinedBy.map(decidersOf)).toStrictEqual([["council"], ["council"], ["council"]])
  const { classes, besides = [] } = paijatHame
  expect([classes, besides].map((those) => those.map(({ name, tier }) => [name.fi, tier]))).toStrictEqual([
    [["Keskeiset toimintaohjelmat", "board"]],
    [["Operatiivisen tason asiakirjat", "management"]],
  ])
})

test("F-S3: what the page claims of the Act stands apart from the law, and no adoption of what refines is stated", () => {
  const texts = paijatHame.refinedBy.map(({ documents }) => only(documents))
  expect(texts.map(({ bases }) => bases)).toStrictEqual(
    [
      { act: "612/2021", section: "11" },
      { act: "613/2021", section: "6" },
      { act: "611/2021", section: "115" },
    ].map((law) => [
      { act: "611/2021", claimedBySource: true, mark: "interpreted" },
      { ...law, mark: "inferred" },
    ]),
  )
  expect(texts.map(({ state }) => state)).toStrictEqual([notStated, notStated, notStated])
})

type Immutable<Value> = Value extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value

describe("the comments on Lapland's participation programme", () => {
  const round = only(overviewBy("2024-11-19").consultations.filter(({ id }) => id === participationRound))

  test("F-S4: are six, none is unanswered, and the counter's eleven is an observation", () => {
    expect(round).toMatchObject({ received: 6, unanswered: 0 })
    expect(round.counters).toStrictEqual([{ name: "Puhekupla", value: 11, on: { from: "2024-11-19" } }])
  })

  test("F-S4: could be given until 31.7.2024, extended from a deadline that is not stated", () => {
    expect(round.extensions).toBe(1)
    expect(round.firstDeadline).toStrictEqual(notStated)
    expect(round.deadline).toStrictEqual({ lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00:00.000Z" })
  })

  test("F-S4: came from 21 municipalities, in the order of the source", () => {
    const inOrder =
      "Enontekiö Inari Kemi Keminmaa Kittilä Kolari Kemijärvi Muonio Pelkosenniemi Posio Ranua Rovaniemi Salla " +
      "Savukoski Simo Sodankylä Tervola Tornio Pello Utsjoki Ylitornio"
    expect(round.municipalities).toHaveLength(21)
    expect(round.municipalities.join(" ")).toBe(inOrder)
  })

  test("F-S4: were concluded on 19.11.2024, 111 days after the last day for them", () => {
    expect(round).toMatchObject({
      status: "concluded",
      concludedOn: onDay("2024-11-19"),
      daysToConclusion: 111,
    })
  })
})
