import { programme, wellbeingServicesCounty as profile, type LocalDate } from "@programme-lifecycle/core"
import { catchUp, readerOf } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf } from "../src/index.ts"
import * as story from "./county.ts"
import { aCounty, grounds, projection, readModels } from "./setting.ts"

const { board, committee, council, looked, rescue, round, services, servicesText, whole } = story
const notStated = { untold: "not stated" }
const day = (on: string) => ({ from: on, to: on })
const named = (id: string, fi: string) => ({ id, name: { fi } })

const overview = async (on: LocalDate = looked) => {
  const county = aCounty()
  const models = readModels()
  await story.live(county)
  await catchUp(county.store, models, projection)
  return overviewOf(readerOf(models, projection), whole, { profile, on })
}

describe("the consultations of the overview", () => {
  it("count timely, late and unanswered comments, and keep the first deadline", async () => {
    expect((await overview()).consultations).toStrictEqual([
      {
        id: round,
        programmes: [services],
        kind: "open_comment",
        title: { fi: "Palvelustrategian luonnos" },
        status: "ended",
        openedOn: day("2024-06-03"),
        deadline: { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" },
        firstDeadline: { lastDay: "2024-06-15", endsBefore: "2024-06-15T21:00:00.000Z" },
        extensions: 1,
        reopenings: 0,
        closesInDays: -10,
        received: 3,
        late: 1,
        lateUnruled: 1,
        unanswered: 1,
        withdrawn: 0,
        duplicates: 0,
        moderated: 0,
        statements: [],
        negotiations: [],
        materialChanges: [],
        forwarded: [{ to: { fi: "Viestintä" }, on: day("2024-07-02") }],
        carriedForward: [{ comments: [story.timely], to: { next: { fi: "Seuraava palvelustrategia" } } }],
        summaries: 0,
        counters: [],
        municipalities: ["Utsjoki", "Inari"],
      },
    ])
  })

  it.each([
    ["2024-06-29", "open", 1],
    ["2024-06-30", "open", 0],
    ["2024-07-01", "ended", -1],
  ] as const)("are looked at on a day: on %s it is %s", async (on, status, closesInDays) => {
    expect((await overview(on)).consultations[0]).toMatchObject({ status, closesInDays })
  })
})

describe("the groups of the overview", () => {
  it("count the chair who sits twice once", async () => {
    const [group] = (await overview()).groups
    expect(group?.offices).toStrictEqual([
      { office: named(board, "Aluehallitus"), role: "chair", seats: [story.chair, story.alsoChair] },
      { office: named(committee, "Palvelulautakunta"), role: "chair", seats: [story.chairs] },
    ])
    expect(group?.count).toStrictEqual({ byOffice: 3, distinctOffices: 2, openRules: 1, atLeast: 4 })
  })

  it("tell their seats by their rules, and the bodies of these by name", async () => {
    const [group] = (await overview()).groups
    const { seats, offices, count, ...row } = group ?? {}
    expect(seats).toStrictEqual([
      {
        id: story.chair,
        rule: { by: "office", body: board, role: "chair" },
        body: named(board, "Aluehallitus"),
        groupRole: "chair",
      },
      {
        id: story.chairs,
        rule: { by: "office_of_each", of: { preparersOf: whole }, role: "chair" },
        groupRole: "member",
      },
      {
        id: story.alsoChair,
        rule: { by: "office", body: board, role: "chair" },
        body: named(board, "Aluehallitus"),
        groupRole: "member",
      },
      {
        id: story.elected,
        rule: { by: "from_body", body: council, count: 2 },
        body: named(council, "Aluevaltuusto"),
        groupRole: "member",
      },
    ])
    expect([offices, count]).toHaveLength(2)
    expect(row).toStrictEqual({
      id: story.steering,
      name: { fi: "Ohjausryhmä" },
      kind: "steering",
      role: "steering",
      beginning: "established",
      on: day("2024-02-01"),
      legalStatus: { untold: "deferred" },
      appointedBy: named(board, "Aluehallitus"),
      mandate: notStated,
      sitting: notStated,
      compositionDecided: true,
      nominationRequests: [],
      nominations: [],
      chair: story.chair,
      revisions: [],
      experts: [],
    })
  })

  it("tell for how long a composition has been left to be decided", async () => {
    const [, group] = (await overview()).groups
    expect(group).toMatchObject({
      id: story.followUp,
      role: "follow_up",
      seats: [],
      deferred: { until: { untold: "deferred" }, days: 160 },
      compositionDecided: false,
    })
  })
})

describe("the requirements of the overview", () => {
  it("are met, to be confirmed again for a newer draft, open, or none of a programme's", async () => {
    const { requirements, programmes } = (await overview()).requirements
    expect(requirements).toStrictEqual(
      ["SAMI_LANGUAGE_CULTURE", "STAFF_COOPERATION"].map((code) => ({
        code,
        title: { fi: `Vaatimus ${code}` },
        setBy: named(council, "Aluevaltuusto"),
        mandatory: true,
        statutory: false,
      })),
    )
    expect(programmes).toStrictEqual([
      {
        id: services,
        cells: [
          { is: "to reconfirm", document: servicesText, number: 1, locator: "luku 3" },
          { is: "addressed", document: servicesText, number: 2, locator: "luku 4" },
        ],
      },
      { id: rescue, cells: [{ is: "open" }, { is: "not applicable" }] },
    ])
  })

  it("are waived where whoever set them, or a higher body, does not ask them of a programme", async () => {
    const county = aCounty()
    const models = readModels()
    await story.live(county)
    for (const [id, code] of [
      [rescue, "SAMI_LANGUAGE_CULTURE"],
      [services, "STAFF_COOPERATION"],
    ] as const) {
      const byCouncil = { body: council, tier: "council" } as const
      const reason = { fi: "Ei koske." }
      const data = { code, setBy: byCouncil, waivedBy: byCouncil, statutory: false, reason }
      await county.does("portfolio-owner", programme, id, { type: "WaiveRequirement", data }, grounds)
    }
    await catchUp(county.store, models, projection)
    const { requirements } = overviewOf(readerOf(models, projection), whole, { profile, on: looked })
    expect(requirements.programmes.map(({ cells }) => cells.map(({ is }) => is))).toStrictEqual([
      ["to reconfirm", "addressed"],
      ["waived", "not applicable"],
    ])
  })
})

describe("the directions and promises of the overview", () => {
  it("are those that still want something to happen", async () => {
    expect((await overview()).promises).toStrictEqual({
      directions: [
        {
          to: named(services, "Palvelustrategia"),
          text: { fi: "Lähipalvelut säilytetään." },
          from: named(board, "Aluehallitus"),
          binding: true,
          addressed: false,
          open: true,
          exhaustive: false,
          on: day("2024-02-10"),
        },
      ],
      proposals: [],
      followUps: [
        {
          programme: named(services, "Palvelustrategia"),
          what: { fi: "Väliraportti" },
          due: { untold: "deferred" },
          strength: "intended",
          reported: false,
          overdue: false,
        },
        {
          programme: named(rescue, "Pelastustoimi"),
          what: { fi: "Seurantaraportti" },
          due: { from: "2024-05-01", to: "2024-05-31" },
          strength: "promised",
          reported: false,
          overdue: true,
        },
      ],
      reviews: [],
      forwards: [
        { consultation: round, to: { fi: "Viestintä" }, on: day("2024-07-02"), unacknowledged: false },
      ],
      recalls: [],
      carriedForward: [
        { consultation: round, comments: [story.timely], to: { next: { fi: "Seuraava palvelustrategia" } } },
      ],
      waitingInputs: [],
    })
  })

  it.each([
    ["2024-05-15", false],
    ["2024-05-31", false],
    ["2024-06-01", true],
  ] as const)("are overdue when their last day is past: on %s %s", async (on, overdue) => {
    expect((await overview(on)).promises.followUps[1]).toHaveProperty("overdue", overdue)
  })
})
