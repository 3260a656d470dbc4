import { portfolio, programme, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { catchUp, readerOf } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf, programmeOf, type Overview } from "../src/index.ts"
import * as story from "./county.ts"
import { aCounty, grounds, projection, readModels, uuid, type County } from "./setting.ts"

const { begin, board, committee, council, live, looked, rescue, services, strategy, whole } = story
const notStated = { untold: "not stated" }
const day = (on: string) => ({ from: on, to: on })

const seen = async (county: County): Promise<Overview> => {
  const models = readModels()
  await catchUp(county.store, models, projection)
  return overviewOf(readerOf(models, projection), whole, { profile, on: looked })
}

const overview = async () => {
  const county = aCounty()
  await live(county)
  return seen(county)
}

describe("the overview in short", () => {
  it("tells whose programmes they are, how many, how far, and what is decided next", async () => {
    const { strategy: row, steeringGroup, followUpGroup, ...header } = (await overview()).header
    expect(header).toStrictEqual({
      portfolio: { id: whole, name: { fi: "Strategian ohjelmat", en: "Strategy programmes" } },
      owner: { id: board, name: { fi: "Aluehallitus" } },
      expected: 2,
      actual: 2,
      stages: { "in preparation": 1, registered: 1 },
      documents: 2,
      blockers: 12,
      nextDecision: {
        programme: { id: services, name: { fi: "Palvelustrategia" } },
        body: { id: board, name: { fi: "Aluehallitus" } },
        meetingOn: day("2024-08-20"),
      },
    })
    expect([steeringGroup, followUpGroup]).toMatchObject([{ id: story.steering }, { id: story.followUp }])
    expect(row).toMatchObject({ id: strategy, stage: "mandated", since: day("2024-01-10"), days: 182 })
  })

  it("keeps untold what nobody has told: neither blank nor zero", async () => {
    const county = aCounty()
    await begin(county, { untold: "deferred" })
    const { header } = await seen(county)
    expect([header.expected, header.actual]).toStrictEqual([{ untold: "deferred" }, 2])
    expect(header.nextDecision).toStrictEqual(notStated)
  })

  it("of a portfolio that nothing has told of is untold in all that can be told", async () => {
    const { header, programmes } = overviewOf(await readerOfNothing(), uuid(999), { profile, on: looked })
    expect(header).toStrictEqual({
      portfolio: { id: uuid(999) },
      owner: notStated,
      strategy: notStated,
      expected: notStated,
      actual: 0,
      stages: {},
      documents: 0,
      blockers: 0,
      nextDecision: notStated,
      steeringGroup: notStated,
      followUpGroup: notStated,
    })
    expect(programmes).toStrictEqual([])
  })
})

const readerOfNothing = async () => {
  const models = readModels()
  await catchUp(aCounty().store, models, projection)
  return readerOf(models, projection)
}

describe("the programmes of the overview", () => {
  it("stand in their order, each with how far it has come and for how long", async () => {
    const { programmes } = await overview()
    expect(
      programmes.map(({ id, ordinal, stage, since, days }) => [id, ordinal, stage, since, days]),
    ).toStrictEqual([
      [services, 1, "in preparation", day("2024-02-10"), 151],
      [rescue, 2, "registered", day("2024-01-20"), 172],
    ])
  })

  it("tell their other names, and not their own as another", async () => {
    const { programmes } = await overview()
    expect(programmes.map(({ aliases }) => aliases)).toStrictEqual([
      [{ text: { fi: "Palvelujen järjestäminen" }, on: day("2024-01-20") }],
      [],
    ])
  })

  it("tell their documents, with who decides on them and by which law", async () => {
    const { programmes } = await overview()
    expect(programmes.map(({ documents }) => documents)).toStrictEqual([
      [
        {
          id: story.servicesText,
          kind: "service_strategy",
          title: { fi: "Palvelustrategia 2024–2026" },
          required: true,
          edition: 1,
          statutory: true,
          bases: [{ act: "612/2021", section: "11" }],
          period: notStated,
          decider: { body: { id: council, name: { fi: "Aluevaltuusto" } }, tier: "council" },
          version: {
            is: "draft",
            number: 2,
            on: day("2024-02-10"),
            digest: "aaaaaaaa",
            languages: notStated,
          },
          state: "draft",
        },
      ],
      [
        {
          id: story.rescueText,
          kind: "rescue_service_level_decision",
          title: { fi: "Palvelutasopäätös" },
          required: true,
          statutory: notStated,
          bases: [],
          period: notStated,
          decider: notStated,
          version: notStated,
          state: notStated,
        },
      ],
    ])
  })

  it("tell who prepares them, and how far the work is", async () => {
    const { programmes } = await overview()
    expect(programmes.map(({ preparedBy, preparation }) => [preparedBy, preparation])).toStrictEqual([
      [
        {
          lead: { id: committee, name: { fi: "Palvelulautakunta" } },
          joint: [{ id: story.youth, name: { fi: "Nuorisovaltuusto" } }],
          others: { fi: "kunnat" },
        },
        {
          status: "under way",
          workItems: { done: 1, all: 2 },
          next: { title: { fi: "Kirjoittaminen" }, due: { from: "2024-08-01", to: "2024-08-31" } },
        },
      ],
      [{ lead: { untold: "deferred" }, joint: [] }, notStated],
    ])
  })

  it("tell what stands in the way of their submission, and what to know of", async () => {
    const { programmes } = await overview()
    expect(programmes.map(({ blockers }) => blockers.map(({ code }) => code))).toStrictEqual([
      [
        "PREPARATION_NOT_COMPLETE",
        "DIRECTION_UNADDRESSED",
        "STATUTORY_CONSULTEE_MISSING",
        "CONSULTATION_OPEN",
        "COMMENT_UNANSWERED",
        "LATE_COMMENT_UNRULED",
        "REQUIREMENT_UNADDRESSED",
      ],
      [
        "DECIDER_UNDETERMINED",
        "PERIOD_NOT_SET",
        "PREPARATION_NOT_COMPLETE",
        "STATUTORY_CONSULTEE_MISSING",
        "REQUIREMENT_UNADDRESSED",
      ],
    ])
    expect(programmes.map(({ warnings }) => warnings.map(({ code }) => code))).toStrictEqual([
      ["NEGOTIATION_NOT_OFFERED", "COMPOSITION_DEFERRED"],
      ["STATUTORY_NOT_STATED", "COMPOSITION_DEFERRED"],
    ])
  })

  it("tell the meetings ahead, in their order, and none where none is known", async () => {
    const { programmes } = await overview()
    const ahead = (body: string, name: string, on: string, role: string) => ({
      body: { id: body, name: { fi: name } },
      meetingOn: day(on),
      role,
      itemNumber: "7",
      documents: [{ id: story.servicesText, name: { fi: "Palvelustrategia 2024–2026" } }],
    })
    expect(programmes.map(({ handlings }) => handlings)).toStrictEqual([
      {
        ahead: [
          ahead(board, "Aluehallitus", "2024-08-20", "proposal"),
          { ...ahead(council, "Aluevaltuusto", "2024-09-02", "decision"), notice: { by: "2024-08-29" } },
        ],
        decided: [],
        tabled: 0,
        returned: 0,
      },
      { ahead: [], decided: [], tabled: 0, returned: 0 },
    ])
  })
})

describe("a programme outside the portfolio", () => {
  it("stands beside it while it carries out the same strategy, and in it once it is added", async () => {
    const county = aCounty()
    await live(county)
    const before = await seen(county)
    expect(before.outside.map(({ id, stage }) => [id, stage])).toStrictEqual([[story.balance, "registered"]])
    expect(before.header.actual).toBe(2)
    await county.does("portfolio-owner", portfolio, whole, {
      type: "AddProgramme",
      data: { programme: story.balance },
    })
    const after = await seen(county)
    expect(after.outside).toStrictEqual([])
    expect(after.programmes.map(({ id }) => id)).toStrictEqual([services, rescue, story.balance])
    expect([after.header.actual, after.header.expected]).toStrictEqual([3, 2])
  })

  it("is none of its concern when it carries out another strategy", async () => {
    const county = aCounty()
    await live(county)
    const data = { name: { fi: "Muu" }, strategy: uuid(998) }
    await county.does("portfolio-owner", programme, uuid(997), { type: "RegisterProgramme", data }, grounds)
    expect((await seen(county)).outside.map(({ id }) => id)).toStrictEqual([story.balance])
  })
})

describe("one programme by itself", () => {
  it("is the row of the overview, without its place in it", async () => {
    const county = aCounty()
    await live(county)
    const models = readModels()
    await catchUp(county.store, models, projection)
    const states = readerOf(models, projection)
    const [first] = (await overview()).programmes
    const { ordinal, blockers, warnings, ...row } = first ?? { blockers: [], warnings: [] }
    const alone = programmeOf(states, services, { profile, on: looked })
    // No portfolio, no requirements and no groups of one.
    const untold = { blockers: undefined, warnings: undefined }
    expect({ ...alone, ...untold }).toStrictEqual({ ...row, ...untold })
    expect(alone.blockers).toStrictEqual(blockers.slice(0, -1))
    expect(alone.warnings).toStrictEqual(warnings.slice(0, -1))
    expect(ordinal).toBe(1)
  })
})
