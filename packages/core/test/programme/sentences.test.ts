import { describe, expect, it } from "vitest"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { programme } from "../../src/programme/index.ts"
import golden from "../golden/programme.json" with { type: "json" }
import {
  ambulanceProgramme,
  approval,
  board,
  city,
  council,
  onCallProgramme,
  preparednessPlan,
  serviceStrategy,
  socialCommittee,
  stateCentre,
  successor,
  transportAuthority,
  version,
  welfareProgramme,
} from "./story.ts"

const names: Readonly<Record<string, string>> = {
  [council]: "Aluevaltuusto",
  [board]: "Aluehallitus",
  [city]: "Rovaniemen kaupunki",
  [transportAuthority]: "Meri-Lapin joukkoliikenneviranomainen",
  [stateCentre]: "ELY-keskus",
  [serviceStrategy]: "Palvelustrategia",
  [preparednessPlan]: "Valmiussuunnitelma 24",
  [socialCommittee]: "Sosiaalilautakunta",
  [successor]: "Palvelustrategia 2027",
  [welfareProgramme]: "Hyvinvointiohjelma",
  [onCallProgramme]: "Päivystysohjelma",
  [ambulanceProgramme]: "Ensihoito-ohjelma",
}
const nameOf = (id: string): string => names[id] ?? id
const told = (event: ProgrammeEvent) => [
  programme.describe(event, "en", nameOf),
  programme.describe(event, "fi", nameOf),
]

describe("a programme in words", () => {
  it("tells its stored events", () => {
    expect(golden.map(({ type, data }) => told({ type, data } as ProgrammeEvent))).toStrictEqual([
      [
        "It is ruled that there shall be a programme: Palvelujen järjestämisohjelma.",
        "Linjataan laadittavaksi ohjelma: Palvelujen järjestämisohjelma.",
      ],
      [
        "A programme is entered in the record: Lapin hyvinvointialueen osallisuusohjelma.",
        "Ohjelma kirjataan: Lapin hyvinvointialueen osallisuusohjelma.",
      ],
      ["The programme is launched.", "Ohjelma käynnistetään."],
      ["The programme is renamed: Palvelustrategia.", "Ohjelman nimi muutetaan: Palvelustrategia."],
      [
        "A document is added: Palvelustrategia (service strategy, required, edition 1).",
        "Lisätään asiakirja: Palvelustrategia (palvelustrategia, pakollinen, 1. laatuaan).",
      ],
      [
        "Palvelustrategia in short: vision: Palvelut löytyvät läheltä; mission: Kumppani elämän eri vaiheissa; values: 2; goals: 1; spearheads: 1; focus areas: 5 stated, 4 listed.",
        "Palvelustrategia tiivistettynä: visio: Palvelut löytyvät läheltä; missio: Kumppani elämän eri vaiheissa; arvoja: 2; tavoitteita: 1; kärkitoimenpiteitä: 1; painopisteitä: ilmoitettu 5, lueteltu 4.",
      ],
      [
        "Palvelustrategia belongs to the programme no more: Siirretty osaksi palvelutasopäätöstä.",
        "Palvelustrategia ei enää kuulu ohjelmaan: Siirretty osaksi palvelutasopäätöstä.",
      ],
      [
        "Palvelustrategia: statutory: yes; legal basis: 612/2021 § 11, 611/2021 (according to the source).",
        "Palvelustrategia: lakisääteinen: kyllä; säädösperusta: 612/2021 11 §, 611/2021 (lähteen mukaan).",
      ],
      [
        "The period of Palvelustrategia: 2024, “24” (inferred).",
        "Kausi (Palvelustrategia): 2024, ”24” (päätelty).",
      ],
      [
        "Aluevaltuusto (council) decides on Palvelustrategia.",
        "Palvelustrategia: päättävä toimielin on Aluevaltuusto (valtuusto).",
      ],
      [
        "Target date for the draft: March 2023 – May 2023, “kevään 2023 aikana” (aimed at).",
        "Tavoiteaika, luonnos: 3/2023 – 5/2023, ”kevään 2023 aikana” (tavoitteellinen).",
      ],
      [
        "Prepared by: not stated; together with: Rovaniemen kaupunki, Meri-Lapin joukkoliikenneviranomainen, ELY-keskus, kunnat.",
        "Valmisteluvastuu: ei mainittu; yhteistyössä: Rovaniemen kaupunki, Meri-Lapin joukkoliikenneviranomainen, ELY-keskus, kunnat.",
      ],
      [
        "The preparation passes from Aluehallitus to: Sosiaalilautakunta; together with: Rovaniemen kaupunki; as of 1 January 2024.",
        "Valmisteluvastuu siirtyy; tähän asti: Aluehallitus; tästä eteenpäin: Sosiaalilautakunta; yhteistyössä: Rovaniemen kaupunki; alkaen 1.1.2024.",
      ],
      [
        "A project is linked: Toimiva kotihoito (owner: not stated); it feeds the preparation.",
        "Hanke kytketään ohjelmaan: Toimiva kotihoito (omistaja: ei mainittu); tukee valmistelua.",
      ],
      [
        "A project is linked no more: Toimiva kotihoito; reason: Hanke päättyi.",
        "Hankkeen kytkentä puretaan: Toimiva kotihoito; peruste: Hanke päättyi.",
      ],
      [
        "Aluevaltuusto waives the requirement ECON_BALANCE for the programme: Ohjelmalla ei ole kustannusvaikutuksia.",
        "Aluevaltuusto luopuu vaatimuksesta ECON_BALANCE ohjelman osalta: Ohjelmalla ei ole kustannusvaikutuksia.",
      ],
      [
        "Intended: Kuvaus osallisuuden menetelmäpankista; when: 2025, “vuoden 2025 aikana”.",
        "Suunnitteilla: Kuvaus osallisuuden menetelmäpankista; ajankohta: 2025, ”vuoden 2025 aikana”.",
      ],
      [
        "Reported on the follow-up: Menetelmäpankki on kuvattu.",
        "Seurannasta raportoidaan: Menetelmäpankki on kuvattu.",
      ],
      [
        "The programme is reviewed: it is kept as it is. Strategia tarkistettiin valtuustokaudella.",
        "Ohjelma tarkistetaan: se pidetään ennallaan. Strategia tarkistettiin valtuustokaudella.",
      ],
      [
        "Submitted for approval: Palvelustrategia, version 3. Readiness reported on: 3 June 2024.",
        "Viedään päätettäväksi: Palvelustrategia, versio 3. Valmius arvioitu: 3.6.2024.",
      ],
      [
        "The submission is withdrawn: what it rested on has changed.",
        "Päätettäväksi vienti peruutetaan: sen perusteena olleet tiedot ovat muuttuneet.",
      ],
      [
        "Palvelustrategia is returned to preparation by Aluevaltuusto: Täydennetään vaikutusten arviointia.",
        "Palautetaan valmisteluun: Palvelustrategia; palauttaja: Aluevaltuusto: Täydennetään vaikutusten arviointia.",
      ],
      ["What was submitted is rejected: Ei tarvetta.", "Päätettäväksi viety hylätään: Ei tarvetta."],
      ["Palvelustrategia is adopted; version: 4.", "Hyväksytään asiakirja: Palvelustrategia; versio: 4."],
      [
        "Annulled: Palvelustrategia, luku 3; Palvelustrategia.",
        "Kumotaan: Palvelustrategia, luku 3; Palvelustrategia.",
      ],
      ["Reinstated: the whole programme.", "Palautetaan voimaan: koko ohjelma."],
      [
        "Palvelustrategia 2027 takes the place of the programme as of 1 January 2027.",
        "Palvelustrategia 2027 korvaa ohjelman 1.1.2027 alkaen.",
      ],
      [
        "The programme is cancelled: Tehtävä siirtyi toiselle viranomaiselle.",
        "Ohjelma perutaan: Tehtävä siirtyi toiselle viranomaiselle.",
      ],
      [
        "The programme lapses: the law that it was to rest on was not enacted.",
        "Ohjelma raukeaa: sen perustaksi tarkoitettua lakia ei säädetty.",
      ],
      [
        "The programme is formed of a part of Hyvinvointiohjelma.",
        "Ohjelma muodostetaan osasta ohjelmaa Hyvinvointiohjelma.",
      ],
      [
        "The programme is formed of: Päivystysohjelma, Ensihoito-ohjelma.",
        "Ohjelma muodostetaan ohjelmista: Päivystysohjelma, Ensihoito-ohjelma.",
      ],
    ])
  })

  it("tells what stands otherwise in other events", () => {
    const document = serviceStrategy
    expect(
      [
        { type: "ProgrammeRenamed", data: { to: { fi: "Pela" }, kind: "also_known_as" } },
        {
          type: "ProgrammeDocumentAdded",
          data: {
            document: preparednessPlan,
            kind: "preparedness_plan",
            title: { fi: "Valmiussuunnitelma 24" },
            required: false,
          },
        },
        {
          type: "ProgrammeDocumentSummarised",
          data: { document, focusAreas: { listed: [{ fi: "Talous" }] } },
        },
        { type: "LegalBasisRecorded", data: { document, statutory: false, bases: [] } },
        { type: "LegalBasisRecorded", data: { document, statutory: { untold: "not stated" }, bases: [] } },
        { type: "PeriodSet", data: { period: { from: "2024-01-01", to: "2026-12-31" } } },
        { type: "PreparationResponsibilityAssigned", data: { lead: board, joint: [] } },
        {
          type: "FollowUpPromised",
          data: { what: { fi: "Seurantaraportti" }, due: { untold: "deferred" }, strength: "promised" },
        },
        {
          type: "ProgrammeSubmittedForApproval",
          data: { approval, versions: [version(document, 3)], report: { untold: "not stated" } },
        },
        { type: "SubmissionWithdrawn", data: { approval, cause: "decided" } },
        { type: "ProgrammeDocumentAdopted", data: { document, adopted: { untold: "not stated" } } },
        {
          type: "ProgrammeDocumentAdopted",
          data: { document, adopted: version(document, 5), kind: "amendment", effectiveFrom: "2024-07-01" },
        },
        {
          type: "ProgrammeDocumentAdopted",
          data: {
            document,
            adopted: version(document, 5),
            kind: "extension_of_period",
            effectiveFrom: { untold: "not stated" },
          },
        },
        {
          type: "PreparationResponsibilityTransferred",
          data: { from: { untold: "not stated" }, lead: board, joint: [] },
        },
        { type: "ProgrammeReviewed", data: { result: "to_be_amended" } },
        {
          type: "ProgrammeReturnedToPreparation",
          data: { approval, instruction: { none: { fi: "Ei ohjetta." } } },
        },
        { type: "ProgrammeRejected", data: { approval } },
      ].map((event) => told(event as ProgrammeEvent)),
    ).toStrictEqual([
      ["The programme is also called: Pela.", "Ohjelmasta käytetään myös nimeä: Pela."],
      [
        "A document is added: Valmiussuunnitelma 24 (preparedness plan, not required).",
        "Lisätään asiakirja: Valmiussuunnitelma 24 (valmiussuunnitelma, ei pakollinen).",
      ],
      ["Palvelustrategia in short: focus areas: 1.", "Palvelustrategia tiivistettynä: painopisteitä: 1."],
      ["Palvelustrategia: statutory: no.", "Palvelustrategia: lakisääteinen: ei."],
      ["Palvelustrategia: statutory: not stated.", "Palvelustrategia: lakisääteinen: ei mainittu."],
      ["The period of the programme: 2024–2026.", "Ohjelman kausi: 2024–2026."],
      ["Prepared by: Aluehallitus.", "Valmisteluvastuu: Aluehallitus."],
      [
        "Promised: Seurantaraportti; when: decided later.",
        "Luvattu: Seurantaraportti; ajankohta: päätetään myöhemmin.",
      ],
      [
        "Submitted for approval: Palvelustrategia, version 3. Readiness reported on: not stated.",
        "Viedään päätettäväksi: Palvelustrategia, versio 3. Valmius arvioitu: ei mainittu.",
      ],
      [
        "The submission is withdrawn, as was decided.",
        "Päätettäväksi vienti peruutetaan päätöksen mukaisesti.",
      ],
      [
        "Palvelustrategia is adopted; version: not stated.",
        "Hyväksytään asiakirja: Palvelustrategia; versio: ei mainittu.",
      ],
      [
        "Palvelustrategia is amended; version: 5; in force from: 1 July 2024.",
        "Muutetaan asiakirjaa: Palvelustrategia; versio: 5; voimaantulo: 1.7.2024.",
      ],
      [
        "Palvelustrategia is to be in force for longer; version: 5; in force from: not stated.",
        "Jatketaan asiakirjan kautta: Palvelustrategia; versio: 5; voimaantulo: ei mainittu.",
      ],
      [
        "The preparation passes from not stated to: Aluehallitus.",
        "Valmisteluvastuu siirtyy; tähän asti: ei mainittu; tästä eteenpäin: Aluehallitus.",
      ],
      ["The programme is reviewed: it is to be amended.", "Ohjelma tarkistetaan: se muutetaan."],
      [
        "The programme is returned to preparation: Ei ohjetta.",
        "Palautetaan valmisteluun: ohjelma: Ei ohjetta.",
      ],
      ["What was submitted is rejected.", "Päätettäväksi viety hylätään."],
    ])
  })

  it("calls each type of event by a name", () => {
    for (const type of Object.keys(programme.events))
      expect(programme.labels[type]).toStrictEqual({ en: expect.any(String), fi: expect.any(String) })
  })
})
