import { describe, expect, test } from "vitest"
import type { GroupEvent } from "../../src/group/events.ts"
import { group } from "../../src/group/index.ts"
import type { GroupRejection } from "../../src/group/rejections.ts"
import golden from "../golden/group.json" with { type: "json" }
import {
  board,
  boardMembers,
  boardSeat,
  chair,
  chairSeat,
  entityChairs,
  established,
  expert,
  management,
  managementTeam,
  partners,
  portfolio,
  samiChair,
  seatDefined,
  staff,
} from "./story.ts"

const names: Readonly<Record<string, string>> = {
  [board]: "Aluehallitus",
  [managementTeam]: "Johtoryhmä",
  [portfolio]: "Strategian toteuttamisohjelmat",
  "person-7": "Henkilö 7",
}
const nameOf = (id: string): string => names[id] ?? id
const told = (event: GroupEvent) => [group.describe(event, "en", nameOf), group.describe(event, "fi", nameOf)]

describe("a group in words", () => {
  test("a steering group that is set up", () => {
    expect(told(established)).toStrictEqual([
      "Strategian toteuttamisohjelmatyön ohjausryhmä, a steering group, is set up for the portfolio Strategian toteuttamisohjelmat; appointed by: Aluehallitus; legal status: not stated.",
      "Asetetaan ohjausryhmä: Strategian toteuttamisohjelmatyön ohjausryhmä. Kohde: ohjelmakokonaisuus Strategian toteuttamisohjelmat. Asettaja: Aluehallitus. Oikeudellinen asema: ei mainittu.",
    ])
  })

  test.for([
    [chair, "Seat (chair): Aluehallitus, chair.", "Paikka (puheenjohtaja): Aluehallitus, puheenjohtaja."],
    [
      boardMembers,
      "Seat (member): Aluehallitus, representatives; number: not stated.",
      "Paikka (jäsen): Aluehallitus, edustajat; määrä: ei mainittu.",
    ],
    [
      entityChairs,
      "Seat (member): the chair of each body that prepares a programme of Strategian toteuttamisohjelmat.",
      "Paikka (jäsen): ohjelmia valmistelevien toimielinten puheenjohtajat (Strategian toteuttamisohjelmat).",
    ],
    [
      samiChair,
      "Seat (member): saamen kielen ohjausryhmä, chair.",
      "Paikka (jäsen): saamen kielen ohjausryhmä, puheenjohtaja.",
    ],
    [
      staff,
      "Seat (member): nominated by henkilöstöjärjestöt; number: not stated.",
      "Paikka (jäsen): nimeäjänä henkilöstöjärjestöt; määrä: ei mainittu.",
    ],
    [
      { ...management, voting: true },
      "Seat (member, with a vote): Johtoryhmä, all of it.",
      "Paikka (jäsen, äänioikeutettu): Johtoryhmä kokonaisuudessaan.",
    ],
    [
      partners,
      "Seat (member): by invitation, strategiset kumppanit; number: 4.",
      "Paikka (jäsen): kutsuttuna strategiset kumppanit; määrä: 4.",
    ],
    [
      { ...expert, voting: false },
      "Seat (expert, without a vote): Henkilö 7, in person.",
      "Paikka (asiantuntija, ei äänioikeutta): Henkilö 7, henkilönä nimetty.",
    ],
  ] as const)("the seat %# is told in both languages", ([data, en, fi]) => {
    expect(told(seatDefined(data))).toStrictEqual([en, fi])
  })

  test("the stored events are told in both languages", () => {
    expect(golden.slice(1, 8).map(({ type, data }) => told({ type, data } as GroupEvent))).toStrictEqual([
      [
        "Viestintä ja osallisuus, a working group set up earlier, continues for the whole authority; its origin: not stated.",
        "Toimintaansa jatkaa aiemmin perustettu työryhmä: Viestintä ja osallisuus. Kohde: koko viranomainen. Alkuperä: ei mainittu.",
      ],
      ["The group's tasks are revised: not stated.", "Ryhmän tehtäviä tarkistetaan: ei mainittu."],
      [
        "Seat (member, with a vote): nominated by henkilöstöjärjestöt; number: not stated.",
        "Paikka (jäsen, äänioikeutettu): nimeäjänä henkilöstöjärjestöt; määrä: ei mainittu.",
      ],
      [
        "The composition is decided later; when: 19 December 2017, “seuraava kokous”.",
        "Kokoonpanosta päätetään myöhemmin; ajankohta: 19.12.2017, ”seuraava kokous”.",
      ],
      [
        "The composition is revised: Kokoonpanoon tehtiin joitain tarkistuksia.",
        "Kokoonpanoa tarkistetaan: Kokoonpanoon tehtiin joitain tarkistuksia.",
      ],
      [
        "A nomination request is to be sent (November 2017, “marraskuun aikana”) to: kunnat, muut tahot; seats: not stated.",
        "Nimeämispyyntö on määrä lähettää (11/2017, ”marraskuun aikana”): kunnat, muut tahot; paikkoja: ei mainittu.",
      ],
      [
        "Experts may be invited to the group's work: not stated.",
        "Ryhmän työhön voidaan kutsua asiantuntijoita: ei mainittu.",
      ],
    ])
  })

  test("seats, nominations, members and the end are told in both languages", () => {
    expect(golden.slice(8).map(({ type, data }) => told({ type, data } as GroupEvent)))
      .toMatchInlineSnapshot(`
        [
          [
            "The seat 0190a1b2-0000-7000-8000-000000000107 is abolished.",
            "Paikka 0190a1b2-0000-7000-8000-000000000107 lakkautetaan.",
          ],
          [
            "Henkilöstöjärjestöt is asked to name members; seats: at least 2; by 30 April 2023; Nainen ja mies.",
            "Nimeämispyyntö: henkilöstöjärjestöt; paikkoja: vähintään 2; viimeistään 30.4.2023; Nainen ja mies.",
          ],
          [
            "Named: person-8, person-9.",
            "Nimetty: person-8, person-9.",
          ],
          [
            "Nobody is named in answer to the request 0190a1b2-0000-7000-8000-000000000401.",
            "Pyyntöön 0190a1b2-0000-7000-8000-000000000401 ei nimetä ketään.",
          ],
          [
            "Appointed a member: person-8, 1 May 2023–31 May 2025.",
            "Nimetään jäseneksi: person-8, 1.5.2023–31.5.2025.",
          ],
          [
            "Appointed a deputy: Aluehallitus, vice chair, 1 May 2023–31 May 2025.",
            "Nimetään varajäseneksi: Aluehallitus, varapuheenjohtaja, 1.5.2023–31.5.2025.",
          ],
          [
            "Whoever sits on the seat 0190a1b2-0000-7000-8000-000000000105 is chair.",
            "Paikan 0190a1b2-0000-7000-8000-000000000105 haltija on puheenjohtaja.",
          ],
          [
            "Resignation is asked for: person-8.",
            "Eroa pyydetään: person-8.",
          ],
          [
            "Resignation is granted from 6 February 2024: person-8.",
            "Ero myönnetään (alkaen 6.2.2024): person-8.",
          ],
          [
            "Eligibility is lost from 1 January 2024: person-8.",
            "Vaalikelpoisuus on menetetty (alkaen 1.1.2024): person-8.",
          ],
          [
            "A place is empty from 1 January 2024: person-8; withdrawn by who named them.",
            "Paikka on vapaana (alkaen 1.1.2024): person-8; nimeäjä perunut nimeämisen.",
          ],
          [
            "For the rest of the term from 6 February 2024: person-9, in the place of person-8; proposed on 9 January 2024.",
            "Jäljellä olevaksi toimikaudeksi (alkaen 6.2.2024) valitaan person-9; edeltäjä: person-8; esitetty 9.1.2024.",
          ],
          [
            "The members are dismissed from 10 June 2024: 0190a1b2-0000-7000-8000-000000000105.",
            "Jäsenet erotetaan (alkaen 10.6.2024): 0190a1b2-0000-7000-8000-000000000105.",
          ],
          [
            "The appointment is annulled from 3 September 2024: person-9; Pohjois-Suomen HAO 3.9.2024 H1234/2024.",
            "Valinta kumotaan (alkaen 3.9.2024): person-9; Pohjois-Suomen HAO 3.9.2024 H1234/2024.",
          ],
          [
            "The group goes on under 0190a1b2-0000-7000-8000-000000000302.",
            "Ryhmä jatkaa toisen ryhmän alaisena: 0190a1b2-0000-7000-8000-000000000302.",
          ],
          [
            "The group begins its work.",
            "Ryhmä järjestäytyy ja aloittaa työnsä.",
          ],
          [
            "The group ends: its task is done.",
            "Ryhmän työ päättyy: tehtävä on suoritettu.",
          ],
        ]
      `)
  })

  test("every type of event has a label in both languages", () => {
    for (const type of Object.keys(group.events))
      expect(group.labels[type]).toStrictEqual({ en: expect.any(String), fi: expect.any(String) })
  })

  test.for<readonly [GroupRejection, string, string]>([
    [
      { type: "GroupNotEstablished", invariants: [] },
      "The group has been neither set up nor continued.",
      "Ryhmää ei ole asetettu eikä kirjattu toimintaansa jatkavaksi.",
    ],
    [
      { type: "GroupAlreadyEstablished", invariants: [], status: "established" },
      "The group has been set up already.",
      "Ryhmä on jo asetettu.",
    ],
    [
      { type: "GroupAlreadyEstablished", invariants: [], status: "continued" },
      "The group is recorded already, as one that continues.",
      "Ryhmä on jo kirjattu toimintaansa jatkavaksi.",
    ],
    [
      { type: "AuthorityMissing", invariants: ["G-11"] },
      "State the decision by which the group is set up or continues, or why none can be named.",
      "Kerro päätös, jolla ryhmä asetetaan tai jatkaa toimintaansa, tai syy, miksi päätöstä ei voi nimetä.",
    ],
    [
      { type: "SeatAlreadyDefined", invariants: ["S-01"], seat: chairSeat },
      "The seat has a rule already, and a seat has only one.",
      "Paikan täyttäminen on jo määritelty, ja se määritellään paikalle vain kerran.",
    ],
    [
      { type: "ChairAlreadyDefined", invariants: [], seat: boardSeat, chair: chairSeat },
      "The group has a seat for its chair already.",
      "Ryhmällä on jo puheenjohtajan paikka.",
    ],
    [
      { type: "ExpertWithVote", invariants: ["S-14"], seat: boardSeat },
      "An expert takes part without a vote.",
      "Asiantuntijalla ei ole äänioikeutta.",
    ],
    [
      {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "auditor",
        command: "DefineSeat",
        entitled: ["group-secretary"],
      },
      "auditor may not issue DefineSeat; group-secretary may.",
      "auditor ei voi antaa käskyä DefineSeat; sen voi antaa group-secretary.",
    ],
  ])("the refusal %# is explained in both languages", ([rejection, en, fi]) => {
    expect([group.explain(rejection, "en"), group.explain(rejection, "fi")]).toStrictEqual([en, fi])
  })
})
