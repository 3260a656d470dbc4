import { fact, portfolio, preparation, programme, type Fact } from "@programme-lifecycle/core"
import { met, preparatory } from "./bodies.ts"
import { countyGroups } from "./county-groups-2017.ts"
import { by, inYear, on } from "./dates.ts"
import { countyPreparation, passengerTransport, socialAndHealthPreparation } from "./ids.ts"
import { interpreted, workingGroupsRelease as release } from "./sources.ts"

const key = "lapin-maakunta"
const byRelease = by("2017-11-21")
const notStated = { untold: "not stated" } as const
const whole: readonly Fact[] = [
  met(preparatory.vate, byRelease, release.at("väliaikaisen valmistelutoimielimen kokouksessa")),
  ...[preparatory.rovaniemi, preparatory.meriLappi, preparatory.elyCentre].map((body) =>
    met(body, byRelease, release.at("joukkoliikenteen toimivaltaisten viranomaisten")),
  ),
  fact(
    `${key}/portfolio/maakuntavalmistelu/established`,
    portfolio,
    countyPreparation,
    {
      type: "EstablishPortfolio",
      data: { name: { fi: "Maakuntavalmistelu" }, owner: preparatory.vate.id, expectedCount: notStated },
    },
    {
      occurredOn: byRelease,
      sources: [
        interpreted(release.at("osana maakuntavalmistelua"), {
          fi: 'Maakuntavalmistelu luettu valmistelutoimielimen ohjelmien kokonaisuudeksi; tiedotteen päivä sanasta "Tänään".',
          en: "The preparation of the county is read as the whole of the preparatory body's programmes; the day of the release follows from its word for today.",
        }),
      ],
    },
  ),
]

const owner = {
  fi: "sosiaali- ja terveysministeriö",
}

const projects = (
  [
    [
      "lapsiperheiden-palvelut",
      "Lapsiperheiden palvelut",
      "Lapsiperheiden palvelut hankkeessa mm. valmistellaan maakunnallista perhekeskusmallia sekä sen organisointia. Lisäksi hankkeessa kehitetään mm. lastensuojelun toimintamallia, vanhemmuuden tuen palveluja, erikoissairaanhoidon palvelujen yhteensovittamista perhekeskuksiin sekä palveluohjausta ja neuvontaa.",
    ],
    [
      "ikaihmisten-palvelut",
      "Ikäihmisten palvelut",
      "Ikäihmisten palvelut -hankkeessa kehitetään iäkkäiden sekä omais- ja perhehoitajien palveluja nykyistä yhdenvertaisemmiksi ja paremmin koordinoiduksi. Lisäksi tavoitteena on kustannusten kasvun hillitseminen ikääntyneiden määrän kasvaessa. Hankkeessa rakennetaan maakunnallinen palvelukokonaisuus, jossa kotihoito on aina asiakkaalle ensisijainen palvelumuoto.",
    ],
    [
      "toimiva-kotihoito",
      "Toimiva kotihoito",
      "Toimiva kotihoito hankkeessa uudistetaan kotihoidon prosesseja ja käytäntöjä esimerkiksi kehittämällä kotiin annettavia palveluja. Lisäksi hankkeessa valmistellaan yhtenäisiä kotihoidon myöntämisperusteita sekä palvelukuvauksia. Yhdenmukaisille myöntämisperusteille on nähty olevan tarpeita esimerkiksi omaishoidon tuessa ja asumispalveluissa.",
    ],
  ] as const
).map(([slug, name, contents]) =>
  fact(
    `${key}/project/${slug}`,
    programme,
    socialAndHealthPreparation,
    {
      type: "LinkProject",
      data: { project: { name: { fi: name }, owner }, relation: "feeds", contents: { fi: contents } },
    },
    {
      occurredOn: byRelease,
      sources: [
        interpreted(
          release.at("sosiaali- ja terveysministeriön kärkihankkeet maakunnassa kytketään sote-valmisteluun"),
          {
            fi: "Omistajaksi luettu ministeriö, jonka kärkihankkeita ne ovat; kytkeminen luettu niin, että hanke tukee valmistelua.",
            en: "The ministry whose key projects they are is read as their owner; the link as the project feeding the preparation.",
          },
        ),
      ],
    },
  ),
)

const socialAndHealth: readonly Fact[] = [
  fact(
    `${key}/programme/sote-valmistelu/registered`,
    programme,
    socialAndHealthPreparation,
    { type: "RegisterProgramme", data: { name: { fi: "Sote-valmistelu" } } },
    {
      occurredOn: byRelease,
      sources: [
        interpreted(release.at("kytketään sote-valmisteluun"), {
          fi: "Sote-valmistelu luettu ohjelmaksi.",
          en: "The preparation of social and health services is read as a programme.",
        }),
      ],
    },
  ),
  fact(
    `${key}/portfolio/maakuntavalmistelu/programme/sote-valmistelu`,
    portfolio,
    countyPreparation,
    { type: "AddProgramme", data: { programme: socialAndHealthPreparation } },
    {
      occurredOn: byRelease,
      sources: [
        interpreted(release.at("Sote-tehtävien osalta"), {
          fi: "Sote-valmistelu luettu osaksi maakuntavalmistelua.",
          en: "The preparation of social and health services is read as a part of the preparation of the county.",
        }),
      ],
    },
  ),
  fact(
    `${key}/proposal/2017-12-19/sote-tyoryhmat`,
    portfolio,
    countyPreparation,
    {
      type: "PromiseProposal",
      data: {
        subject: { fi: "Sote-tehtävien työryhmien kokoonpano, tehtävät sekä tarvittavat alatyöryhmät" },
        meetingOn: on("2017-12-19"),
        body: preparatory.vate.id,
      },
    },
    {
      occurredOn: byRelease,
      sources: [release.at("valmistellaan seuraavaan kokoukseen, joka pidetään 19.12.2017")],
    },
  ),
  ...projects,
]

const transport: readonly Fact[] = [
  fact(
    `${key}/programme/henkiloliikenne/registered`,
    programme,
    passengerTransport.programme,
    {
      type: "RegisterProgramme",
      data: { name: { fi: "Maakunnallisen henkilöliikenteen järjestämisen suunnittelu" } },
    },
    {
      occurredOn: byRelease,
      sources: [
        interpreted(release.at("Henkilöliikenteen järjestämiseen suunnitellaan uusi toimintamalli"), {
          fi: "Henkilöliikenteen suunnittelu luettu ohjelmaksi.",
          en: "The planning of passenger transport is read as a programme.",
        }),
      ],
    },
  ),
  fact(
    `${key}/portfolio/maakuntavalmistelu/programme/henkiloliikenne`,
    portfolio,
    countyPreparation,
    { type: "AddProgramme", data: { programme: passengerTransport.programme } },
    {
      occurredOn: byRelease,
      sources: [release.at("Henkilöliikennesuunnittelua tehdään osana maakuntavalmistelua")],
    },
  ),
  fact(
    `${key}/responsibility/henkiloliikenne`,
    programme,
    passengerTransport.programme,
    {
      type: "AssignPreparationResponsibility",
      data: {
        lead: notStated,
        joint: [preparatory.rovaniemi.id, preparatory.meriLappi.id, preparatory.elyCentre.id],
        others: { fi: "kunnat" },
      },
    },
    {
      occurredOn: byRelease,
      sources: [
        release.at(
          "Rovaniemen kaupungin, Meri-Lapin joukkoliikenneviranomaisen sekä ELY-keskuksen ja kuntien yhteistyönä",
        ),
      ],
    },
  ),
  fact(
    `${key}/preparation/henkiloliikenne/started`,
    preparation,
    passengerTransport.preparation,
    {
      type: "StartPreparation",
      data: {
        programme: passengerTransport.programme,
        documents: [],
        mandate: {
          fi: "Tarkoituksena on selvittää maakunnan alueen henkilöliikenteen kuljetusten kokonaisuus, siihen käytettävät henkilö- ja talousresurssit, sopimukset ja järjestämistapamallit.",
        },
        constraints: [
          {
            fi: "Tärkeää on turvata liikenteen hankintojen ja niihin liittyvien sopimusten jatkuvuus liikenteenharjoittajien, kuntien rahoitusosuuksien ja asiakkaille tarjottavan palvelun kannalta.",
          },
        ],
      },
    },
    {
      occurredOn: { from: "2017-11-21", text: "suunnittelu aloitetaan" },
      sources: [release.at("järjestämisen suunnittelu aloitetaan")],
    },
  ),
  fact(
    `${key}/target/2019/henkiloliikenne`,
    programme,
    passengerTransport.programme,
    {
      type: "SetTargetDate",
      data: { what: "plans", date: inYear(2019, "tulisi olla valmiina 2019"), strength: "target" },
    },
    { occurredOn: byRelease, sources: [release.at("Suunnitelmien tulisi olla valmiina 2019")] },
  ),
]

/** The temporary preparatory body's meeting of 21.11.2017: working groups for a county that was to be. */
export const laplandWorkingGroups2017: readonly Fact[] = [
  ...whole,
  ...countyGroups,
  ...socialAndHealth,
  ...transport,
]
