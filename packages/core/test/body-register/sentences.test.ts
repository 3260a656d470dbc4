import { describe, expect, test } from "vitest"
import type { BodyRegisterEvent } from "../../src/body-register/events.ts"
import { bodyKind } from "../../src/body-register/terms.ts"
import { bodyRegister } from "../../src/body-register/index.ts"
import type { BodyRegisterRejection } from "../../src/body-register/rejections.ts"
import golden from "../golden/body-register.json" with { type: "json" }
import { board, boardId, registered, section, sectionId, steeringId } from "./story.ts"

const nameOf = (id: string): string => (id === boardId ? "Aluehallitus" : id)
const told = (data: typeof board) =>
  (["en", "fi"] as const).map((language) => bodyRegister.describe(registered(data), language, nameOf))

describe("a body register in words", () => {
  test("a body that is registered", () => {
    expect(told(board)).toStrictEqual([
      "Aluehallitus is registered: board; can decide: yes; members: 13.",
      "Kirjataan Aluehallitus: hallitus; päätösvalta: kyllä; jäseniä: 13.",
    ])
  })

  test("a part of a body", () => {
    expect(told({ ...section, canDecide: { untold: "not stated" } })).toStrictEqual([
      "Henkilöstöjaosto is registered: section; part of: Aluehallitus; can decide: not stated.",
      "Kirjataan Henkilöstöjaosto: jaosto; ylempi toimielin: Aluehallitus; päätösvalta: ei mainittu.",
    ])
  })

  test.for(bodyKind.options)("the kind %s has a name in both languages", (kind) => {
    for (const sentence of told({ ...board, kind })) expect(sentence).not.toMatch(/undefined|_/)
  })

  test("what becomes of a body is told in both languages", () => {
    const bothOf = (event: BodyRegisterEvent) =>
      (["en", "fi"] as const).map((language) => bodyRegister.describe(event, language, nameOf))
    const events = golden.slice(1).map(({ type, data }) => ({ type, data }) as BodyRegisterEvent)
    expect(events.map(bothOf)).toMatchInlineSnapshot(`
      [
        [
          "Henkilöstöjaosto is now called Henkilöstö- ja konsernijaosto from 1 January 2024.",
          "Nimi muuttuu: Henkilöstöjaosto, uusi nimi Henkilöstö- ja konsernijaosto (alkaen 1.1.2024).",
        ],
        [
          "0190a1b2-0000-7000-8000-000000000031, 0190a1b2-0000-7000-8000-000000000032: tasks pass to 0190a1b2-0000-7000-8000-000000000033 from 1 January 2026; ympäristöluvat → 0190a1b2-0000-7000-8000-000000000034.",
          "0190a1b2-0000-7000-8000-000000000031, 0190a1b2-0000-7000-8000-000000000032: tehtävät siirtyvät, seuraaja 0190a1b2-0000-7000-8000-000000000033 (alkaen 1.1.2026); ympäristöluvat → 0190a1b2-0000-7000-8000-000000000034.",
        ],
        [
          "0190a1b2-0000-7000-8000-000000000035 is split into 0190a1b2-0000-7000-8000-000000000036, 0190a1b2-0000-7000-8000-000000000037 from 1 January 2027; 0190a1b2-0000-7000-8000-000000000001 → 0190a1b2-0000-7000-8000-000000000036.",
          "0190a1b2-0000-7000-8000-000000000035 jaetaan; seuraajat 0190a1b2-0000-7000-8000-000000000036, 0190a1b2-0000-7000-8000-000000000037 (alkaen 1.1.2027); 0190a1b2-0000-7000-8000-000000000001 → 0190a1b2-0000-7000-8000-000000000036.",
        ],
        [
          "0190a1b2-0000-7000-8000-000000000038 ceases from 31 March 2019: its time is over.",
          "0190a1b2-0000-7000-8000-000000000038 lakkaa (alkaen 31.3.2019): toimikausi päättyy.",
        ],
        [
          "Aluehallitus: the term 2021–2025 starts, 1 March 2022–31 May 2025.",
          "Aluehallitus: toimikausi 2021–2025 alkaa, 1.3.2022–31.5.2025.",
        ],
        [
          "Aluehallitus: the term 2021–2025 ends on 31 May 2025.",
          "Aluehallitus: toimikausi 2021–2025 päättyy 31.5.2025.",
        ],
        [
          "Aluehallitus, chair: person-1, acting, 1 March 2022–31 May 2025.",
          "Aluehallitus, puheenjohtaja: person-1, sijaisena, 1.3.2022–31.5.2025.",
        ],
        [
          "Aluehallitus, chair: the time of person-1 ends on 30 June 2024: resigned.",
          "Aluehallitus, puheenjohtaja: person-1, tehtävä päättyy 30.6.2024: ero.",
        ],
        [
          "Aluehallitus has 12 members from 1 June 2025.",
          "Aluehallitus: jäseniä 12 (alkaen 1.6.2025).",
        ],
        [
          "0190a1b2-0000-7000-8000-000000000010 delegates to Aluehallitus, hyvinvointialuejohtaja from 1 January 2023: client_fees (step 1).",
          "0190a1b2-0000-7000-8000-000000000010 siirtää toimivaltaa: Aluehallitus, hyvinvointialuejohtaja (alkaen 1.1.2023): client_fees (porras 1).",
        ],
        [
          "The delegation 0190a1b2-0000-7000-8000-000000000051 is revoked from 1 January 2024.",
          "Toimivallan siirto 0190a1b2-0000-7000-8000-000000000051 perutaan (alkaen 1.1.2024).",
        ],
      ]
    `)
  })

  test("every type of event has a label in both languages", () => {
    for (const type of Object.keys(bodyRegister.events))
      expect(bodyRegister.labels[type]).toStrictEqual({ en: expect.any(String), fi: expect.any(String) })
  })

  test.for<readonly [BodyRegisterRejection, string, string]>([
    [
      { type: "BodyAlreadyRegistered", invariants: ["B-01"], body: boardId },
      `The body ${boardId} is registered already, with other facts.`,
      `Toimielin ${boardId} on jo kirjattu toisin tiedoin.`,
    ],
    [
      { type: "BodyIsItsOwnParent", invariants: [], body: boardId },
      "A body is not part of itself.",
      "Toimielin ei voi olla oma ylempi toimielimensä.",
    ],
    [
      { type: "ParentUnknown", invariants: ["B-01"], body: sectionId, parent: boardId },
      `The body ${boardId}, which it is to be part of, is not registered.`,
      `Ylempää toimielintä ${boardId} ei ole kirjattu.`,
    ],
    [
      { type: "AdvisoryGroupCannotDecide", invariants: ["P-08"], body: steeringId },
      "A steering, follow-up or working group prepares and advises; it cannot decide.",
      "Ohjaus-, seuranta- tai työryhmä valmistelee ja neuvoo; sillä ei ole päätösvaltaa.",
    ],
    [
      {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "auditor",
        command: "RegisterBody",
        entitled: ["records-officer"],
      },
      "auditor may not issue RegisterBody; records-officer may.",
      "auditor ei voi antaa käskyä RegisterBody; sen voi antaa records-officer.",
    ],
  ])("the refusal %# is explained in both languages", ([rejection, en, fi]) => {
    expect([bodyRegister.explain(rejection, "en"), bodyRegister.explain(rejection, "fi")]).toStrictEqual([
      en,
      fi,
    ])
  })
})
