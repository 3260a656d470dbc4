import { describe, expect, test } from "vitest"
import { bodyKind } from "../../src/body-register/events.ts"
import { bodyRegister } from "../../src/body-register/index.ts"
import type { BodyRegisterRejection } from "../../src/body-register/rejections.ts"
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

  test("the event has a label in both languages", () => {
    expect(bodyRegister.labels).toStrictEqual({
      BodyRegistered: { en: "Body registered", fi: "Toimielin kirjattu" },
    })
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
