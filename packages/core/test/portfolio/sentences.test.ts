import { describe, expect, it } from "vitest"
import type { PortfolioEvent } from "../../src/portfolio/events.ts"
import { portfolio } from "../../src/portfolio/index.ts"
import type { PortfolioRejection } from "../../src/portfolio/rejections.ts"
import golden from "../golden/portfolio.json" with { type: "json" }
import {
  board,
  followUp,
  personnelProgramme,
  samiLanguageRequired,
  serviceStrategy,
  steering,
} from "./story.ts"

const names: Readonly<Record<string, string>> = {
  [board]: "Aluehallitus",
  [steering]: "Ohjausryhmä",
  [followUp]: "Seurantaryhmä",
  [serviceStrategy]: "Palvelustrategia",
  [personnelProgramme]: "Henkilöstöohjelma",
  "0190a1b2-0000-7000-8000-000000000002": "Hyvinvointialuestrategia",
  "0190a1b2-0000-7000-8000-000000000010": "Aluevaltuusto",
  "0190a1b2-0000-7000-8000-000000000041": "Valmistelutoimielin",
}
const nameOf = (id: string): string => names[id] ?? id
const told = (event: PortfolioEvent) => [
  portfolio.describe(event, "en", nameOf),
  portfolio.describe(event, "fi", nameOf),
]

describe("a portfolio in words", () => {
  it("tells its stored events", () => {
    expect(golden.map(({ type, data }) => told({ type, data } as PortfolioEvent))).toStrictEqual([
      [
        "Lapin hyvinvointialueen strategian toteuttamisohjelmat is established for Aluehallitus; programmes expected: 5.",
        "Muodostetaan ohjelmakokonaisuus: Lapin hyvinvointialueen strategian toteuttamisohjelmat; omistaja: Aluehallitus; ohjelmia odotetaan: 5.",
      ],
      [
        "Palvelustrategia belongs to the portfolio.",
        "Ohjelmakokonaisuuteen lisätään ohjelma: Palvelustrategia.",
      ],
      [
        "Palvelustrategia belongs to the portfolio no more: Liitetty toiseen ohjelmaan.",
        "Palvelustrategia ei enää kuulu ohjelmakokonaisuuteen: Liitetty toiseen ohjelmaan.",
      ],
      [
        "Required of Henkilöstöohjelma: Laaditaan yhteistyössä henkilöstön kanssa; set by: not stated.",
        "Vaatimus: Laaditaan yhteistyössä henkilöstön kanssa; koskee: Henkilöstöohjelma; asettaja: ei mainittu.",
      ],
      [
        "The requirement STAFF_COOPERATION binds the programmes no more: Vaatimus sisältyy lakiin.",
        "Vaatimus STAFF_COOPERATION ei enää koske ohjelmia: Vaatimus sisältyy lakiin.",
      ],
      ["The programmes' steering group is Ohjausryhmä.", "Ohjelmatyön ohjausryhmäksi nimetään: Ohjausryhmä."],
      [
        "Keskeiset toimintaohjelmat; tier: board; decided by: Aluehallitus; they refine Hyvinvointialuestrategia.",
        "Keskeiset toimintaohjelmat; päätöstaso: hallitus; päättäjä: Aluehallitus; tarkentavat: Hyvinvointialuestrategia.",
      ],
      [
        "A proposal is promised: Sote-valmistelun työryhmät, niiden tehtävät ja kokoonpanot; meeting: Valmistelutoimielin, 19 December 2017.",
        "Luvattu esitys: Sote-valmistelun työryhmät, niiden tehtävät ja kokoonpanot; kokous: Valmistelutoimielin, 19.12.2017.",
      ],
      ["The portfolio is closed.", "Ohjelmakokonaisuus päätetään."],
    ])
  })

  it("tells what stands otherwise in other events", () => {
    expect([
      told({ ...samiLanguageRequired, data: { ...samiLanguageRequired.data, mandatory: false } }),
      told({ type: "CoordinationGroupAssigned", data: { group: followUp, role: "follow_up" } }),
      told({
        type: "DocumentClassDescribed",
        data: {
          name: { fi: "Operatiivisen tason asiakirjat" },
          tier: "management",
          decidedBy: { untold: "not stated" },
        },
      }),
      told({
        type: "ProposalPromised",
        data: { subject: { fi: "Talouden tasapainottaminen" }, meetingOn: { untold: "deferred" } },
      }),
    ]).toStrictEqual([
      [
        "Recommended for all programmes: Saamen kielen ja kulttuurin mukaiset palvelut; set by: Aluevaltuusto.",
        "Suositus: Saamen kielen ja kulttuurin mukaiset palvelut; koskee: kaikki ohjelmat; asettaja: Aluevaltuusto.",
      ],
      [
        "The programmes' follow-up group is Seurantaryhmä.",
        "Ohjelmatyön seurantaryhmäksi nimetään: Seurantaryhmä.",
      ],
      [
        "Operatiivisen tason asiakirjat; tier: management; decided by: not stated.",
        "Operatiivisen tason asiakirjat; päätöstaso: johto; päättäjä: ei mainittu.",
      ],
      [
        "A proposal is promised: Talouden tasapainottaminen; meeting: decided later.",
        "Luvattu esitys: Talouden tasapainottaminen; kokous: päätetään myöhemmin.",
      ],
    ])
  })

  it("calls each type of event by a name", () => {
    for (const type of Object.keys(portfolio.events))
      expect(portfolio.labels[type]).toStrictEqual({ en: expect.any(String), fi: expect.any(String) })
  })

  it.for<readonly [PortfolioRejection, string, string]>([
    [
      { type: "PortfolioNotEstablished", invariants: [] },
      "The portfolio has not been established.",
      "Ohjelmakokonaisuutta ei ole muodostettu.",
    ],
    [
      { type: "PortfolioAlreadyEstablished", invariants: [] },
      "The portfolio has been established already.",
      "Ohjelmakokonaisuus on jo muodostettu.",
    ],
    [
      { type: "ProgrammeAlreadyInPortfolio", invariants: [], programme: "P-1" },
      "The programme P-1 belongs to the portfolio already.",
      "Ohjelma P-1 kuuluu jo ohjelmakokonaisuuteen.",
    ],
    [
      { type: "RequirementAlreadyAdded", invariants: [], code: "ECON_BALANCE" },
      "The requirement ECON_BALANCE has been added already.",
      "Vaatimus ECON_BALANCE on jo asetettu.",
    ],
    [
      {
        type: "PortfolioIsClosed",
        invariants: [],
        closedOn: { from: "2025-12-31", to: "2025-12-31" },
      },
      "The portfolio is closed (31 December 2025).",
      "Ohjelmakokonaisuus on päätetty (31.12.2025).",
    ],
    [
      { type: "ProgrammeNotInPortfolio", invariants: [], programme: "P-1" },
      "The programme P-1 does not belong to the portfolio.",
      "Ohjelma P-1 ei kuulu ohjelmakokonaisuuteen.",
    ],
    [
      { type: "RequirementUnknown", invariants: [], code: "ECON_BALANCE" },
      "No requirement ECON_BALANCE binds the programmes of the portfolio.",
      "Vaatimus ECON_BALANCE ei koske ohjelmakokonaisuuden ohjelmia.",
    ],
  ])("explains the refusal %#", ([rejection, en, fi]) => {
    expect([portfolio.explain(rejection, "en"), portfolio.explain(rejection, "fi")]).toStrictEqual([en, fi])
  })
})
