import { group, portfolio, preparation, programme } from "@programme-lifecycle/core"
import { describe, expect, test } from "vitest"
import { preparatory } from "./bodies.ts"
import { countyPreparation, passengerTransport, socialAndHealthPreparation } from "./ids.ts"
import { eventsOf, log, stateOf } from "./imported.ts"

const notStated = { untold: "not stated" }

describe("the working groups of 2017", () => {
  const groups = () =>
    [...new Set(log.map(({ stream }) => stream))]
      .filter((stream) => stream.startsWith("group-"))
      .map((stream) => stateOf(group, stream.slice("group-".length)))
      .filter(({ kind }) => kind === "working")

  test("F-S2: three groups are new and four continue", () => {
    expect(groups().map(({ status, name }) => [status, name?.fi])).toStrictEqual([
      ["established", "Elinvoima ja elinkeinot"],
      ["established", "Luonnonvarat ja ympäristö"],
      ["established", "Turvallisuus ja varautuminen"],
      ["continued", "ICT"],
      ["continued", "Talous- ja yleishallinto"],
      ["continued", "Henkilöstön siirto ja palkkahallinto"],
      ["continued", "Viestintä ja osallisuus"],
    ])
  })

  test("F-S2: tasks, compositions and numbers of the new groups were decided, and are not stated", () => {
    for (const state of groups().slice(0, 3)) {
      expect(state.mandates.at(-1)).toMatchObject({ tasks: notStated, revised: false })
      expect(state.seats.map(({ rule }) => "count" in rule && rule.count)).toStrictEqual([
        notStated,
        notStated,
      ])
      expect(state.expertInvitations).toMatchObject([{ category: notStated }])
    }
  })

  test("F-S2: nomination requests are planned for November 2017, to two classes of addressees", () => {
    for (const state of groups().slice(0, 3))
      expect(state.nominationRequests).toMatchObject([
        {
          addressees: [{ fi: "kunnat" }, { fi: "muut tahot" }],
          seats: notStated,
          sendBy: { from: "2017-11-01", to: "2017-11-30", text: "marraskuun aikana" },
        },
      ])
  })

  test("F-S2: the groups that continue were revised in part, and how is not stated", () => {
    for (const state of groups().slice(3)) {
      expect(state.revisions.map(({ details }) => details)).toStrictEqual([notStated])
      expect(state.mandates).toMatchObject([{ tasks: notStated, revised: true }])
    }
  })

  test("F-S2: one proposal is promised for the meeting of 19.12.2017", () => {
    expect(stateOf(portfolio, countyPreparation).proposals).toMatchObject([
      { meetingOn: { from: "2017-12-19", to: "2017-12-19" }, body: preparatory.vate.id },
    ])
  })

  test("F-S2: passenger transport is prepared by three named parties and the municipalities, without a lead", () => {
    const { responsibilities, targets } = stateOf(programme, passengerTransport.programme)
    expect(responsibilities).toMatchObject([
      {
        lead: notStated,
        joint: [preparatory.rovaniemi.id, preparatory.meriLappi.id, preparatory.elyCentre.id],
        others: { fi: "kunnat" },
      },
    ])
    expect(targets).toMatchObject([
      { what: "plans", strength: "target", date: { from: "2019-01-01", to: "2019-12-31" } },
    ])
    const { terms } = stateOf(preparation, passengerTransport.preparation)
    expect(terms?.mandate).toBeDefined()
    expect(terms?.constraints).toHaveLength(1)
  })

  test("F-S2: three key projects feed the preparation of social and health services", () => {
    const { projects } = stateOf(programme, socialAndHealthPreparation)
    expect(projects.map(({ project, relation }) => [project.name.fi, relation])).toStrictEqual([
      ["Lapsiperheiden palvelut", "feeds"],
      ["Ikäihmisten palvelut", "feeds"],
      ["Toimiva kotihoito", "feeds"],
    ])
    for (const { contents } of projects) expect(contents).toBeDefined()
  })

  test("F-S2: the portfolio and its programmes are interpreted, and say so", () => {
    const assertions = [
      eventsOf(portfolio, countyPreparation, "PortfolioEstablished"),
      eventsOf(programme, socialAndHealthPreparation, "ProgrammeRegistered"),
      eventsOf(programme, passengerTransport.programme, "ProgrammeRegistered"),
    ].map(([event]) => event?.metadata.sources?.[0]?.assertion)
    expect(assertions).toStrictEqual(["interpreted", "interpreted", "interpreted"])
  })
})
