import { describe, expect, it } from "vitest"
import golden from "../golden/preparation.json" with { type: "json" }
import type { PreparationEvent } from "../../src/preparation/events.ts"
import { preparation } from "../../src/preparation/index.ts"
import {
  completed,
  draft,
  ideasReceived,
  link,
  linked,
  offered,
  received,
  registered,
  reopened,
  started,
  surveyPlanned,
} from "./story.ts"

const say = (event: PreparationEvent, language: "fi" | "en" = "fi") =>
  preparation.describe(event, language, () => "osallisuusohjelma")

describe("a preparation is told to people", () => {
  it("in Finnish, as the files would", () => {
    expect(say(started)).toBe(
      "Valmistelu käynnistetään: osallisuusohjelma (osallisuusohjelma, osallisuusohjelma).",
    )
    expect(say(surveyPlanned)).toBe("Suunnitellaan työvaihe: Asukaskysely, pakollinen.")
    expect(say(received({ from: { untold: "not stated" }, exhaustive: false }))).toBe(
      "Linjaus, antaja: ei mainittu; sitova: kyllä. Muun muassa: Peruspalveluja vahvistetaan.",
    )
    expect(say(registered(draft(2, "a")))).toBe("Kirjataan luonnosversio 2 (osallisuusohjelma).")
    expect(say(linked)).toBe("Valmisteluun liitetään kuuleminen: osallisuusohjelma, pakollinen.")
    expect(say(reopened)).toBe(
      "Valmistelu avataan uudelleen: asia palautettiin valmisteluun (osallisuusohjelma).",
    )
    expect(say(ideasReceived)).toBe("Aiemmasta kuulemisesta (osallisuusohjelma): 5 kommenttia.")
    expect(say(offered)).toBe("Mahdollisuus vaikuttaa valmisteluun annetaan: nuorisovaltuusto.")
    expect(say(completed(draft(2, "a")))).toBe("Valmistelu valmistuu: luonnosversio 2 (osallisuusohjelma).")
  })

  it("in English as well, without a gap", () => {
    for (const event of golden as readonly PreparationEvent[]) {
      expect(say(event, "en")).not.toMatch(/undefined|\[object/)
      expect(say(event)).not.toMatch(/undefined|\[object/)
      expect(preparation.labels[event.type]).toBeDefined()
    }
  })

  it("with its refusals", () => {
    const { consultation } = link.data
    const refusal = {
      type: "ConsultationLinkedOtherwise",
      invariants: [],
      consultation,
      mandatory: true,
    } as const
    expect(preparation.explain(refusal, "fi")).toBe(
      `Kuuleminen ${consultation} on jo liitetty, ja se on pakollinen.`,
    )
    expect(preparation.explain(refusal, "en")).toBe(
      `The consultation ${consultation} is linked already, as mandatory.`,
    )
  })

  it("from stored events that keep their shape", () => {
    for (const { type, data } of golden)
      expect(preparation.events[type]?.data.safeParse(data)).toStrictEqual({ success: true, data })
    expect(golden.map(({ type }) => type)).toStrictEqual(Object.keys(preparation.events))
  })
})
