import { approval, fact, idOf, programme, type DateRange, type Fact } from "@programme-lifecycle/core"
import { lapland } from "./bodies.ts"
import { by, on } from "./dates.ts"
import { laplandStrategy, serviceStrategy } from "./ids.ts"
import {
  inferred,
  interpreted,
  noted,
  strategyApprovedRelease as approved,
  strategyReadyRelease as ready,
} from "./sources.ts"

const key = "lapha/strategy"
const strategy = laplandStrategy.programme
const { document } = laplandStrategy
const by26January = by("2023-01-26")
const notStated = { untold: "not stated" } as const

/** The decision was to come on 26.1. and was made by 13.2.; the seed tells 6.2. only as the day that was planned. */
const decided: DateRange = { from: "2023-01-26", to: "2023-02-13" }
const councilsDecision = { approval: laplandStrategy.approval, step: 3 } as const

/** The strategy comes before the council. */
export const onAgenda: readonly Fact[] = [
  fact(
    `${key}/decider`,
    programme,
    strategy,
    {
      type: "DetermineDecidingBody",
      data: { document, body: lapland.council.id, tier: "council", canDecide: true },
    },
    {
      occurredOn: by26January,
      authority: { missing: { fi: "Tiedote ei kerro, mihin päätösvalta perustuu." } },
      sources: [ready.at("Aluevaltuusto päättää strategian hyväksymisestä")],
    },
  ),
  fact(
    `${key}/approval/opened`,
    approval,
    laplandStrategy.approval,
    {
      type: "OpenApproval",
      data: { matter: { kind: "adoption", programme: strategy, documents: [document] }, versions: [] },
    },
    { occurredOn: by26January, sources: [ready.at("Hyvinvointialuestrategia valtuuston hyväksyttäväksi")] },
  ),
  fact(
    `${key}/approval/agenda/council`,
    approval,
    laplandStrategy.approval,
    {
      type: "PlaceItemOnAgenda",
      data: { step: 3, body: lapland.council.id, role: "decision", meetingOn: on("2023-02-06") },
    },
    {
      occurredOn: by26January,
      sources: [
        inferred(ready.at("kokouksessaan 6. helmikuuta"), {
          fi: "Vuosi on päätelty julkaisupäivästä.",
          en: "The year follows from the day of publication.",
        }),
      ],
    },
  ),
]

const severalTimes = interpreted(approved.at("useita eri kertoja"), {
  fi: "Käsittelyt luettu valmisteleviksi ja kirjattu ennen päätöstä; niiden järjestystä ja määrää ei kerrota.",
  en: "Read as preparatory handlings and placed before the decision; neither their order nor their number is told.",
})

const handledAndAdopted: readonly Fact[] = [
  ...([lapland.board, lapland.council] as const).map(({ key: body, id }, index) =>
    fact(
      `${key}/approval/handlings/${body}`,
      approval,
      laplandStrategy.approval,
      {
        type: "PlaceItemOnAgenda" as const,
        data: {
          step: index + 1,
          body: id,
          role: "preparatory" as const,
          meetingOn: notStated,
          times: { ...notStated, why: { fi: "useita eri kertoja" } },
        },
      },
      { occurredOn: by("2023-02-13"), sources: [severalTimes] },
    ),
  ),
  fact(
    `${key}/approval/decided`,
    approval,
    laplandStrategy.approval,
    {
      type: "MakeDecision",
      data: {
        step: 3,
        body: lapland.council.id,
        resolution: { outcome: "approved_unspecified", mode: "not_stated" },
        authoritative: true,
        submitted: notStated,
        adopted: notStated,
      },
    },
    {
      occurredOn: decided,
      sources: [
        approved.at("jonka on hyväksynyt aluevaltuusto"),
        noted(approved.at("Lisätietoja"), {
          fi: "Lisätietoja antavat strategiajohtaja ja hyvinvointialuejohtaja.",
          en: "The strategy director and the county director give further information.",
        }),
      ],
    },
  ),
  fact(
    `${key}/adopted`,
    programme,
    strategy,
    {
      type: "AdoptDocument",
      data: { document, adopted: notStated, approval: laplandStrategy.approval },
    },
    {
      occurredOn: decided,
      authority: councilsDecision,
      sources: [approved.at("jonka on hyväksynyt aluevaltuusto")],
    },
  ),
  fact(
    `${key}/summary/2023-02-13`,
    programme,
    strategy,
    {
      type: "SummariseDocument",
      data: {
        document,
        focusAreas: {
          statedCount: 5,
          listed: [
            { fi: "asiakkaiden ja henkilöstön kokemus" },
            { fi: "hyvä johtaminen" },
            { fi: "talouden tasapaino" },
            { fi: "vaikuttavuus toiminnassa" },
          ],
        },
      },
    },
    { occurredOn: decided, sources: [approved.at("väliotsikko: 5 painopistettä")] },
  ),
]

const amongOthers = approved.at("jatkotyön linjauksia ovat muun muassa")
const besides = (locator: string) =>
  interpreted(approved.at(locator), {
    fi: "Lause seuraa palvelustrategian linjausten luetteloa ja on luettu yhdeksi niistä.",
    en: "The sentence follows the list of directions for the service strategy and is read as one of them.",
  })

const directions: readonly Fact[] = (
  [
    ["peruspalvelut", "peruspalvelujen vahvistaminen", amongOthers],
    ["ennaltaehkaisy", "ennaltaehkäisevän työn korostaminen", amongOthers],
    ["lasten-ja-nuorten-mielenterveys", "lasten ja nuorten mielenterveyspalvelut", amongOthers],
    ["yhteensovittaminen", "hoidon ja palvelujen yhteensovittaminen", amongOthers],
    [
      "jatkuvuus",
      "Kokonaisuudessaan on tärkeää turvata hoidon ja palvelujen jatkuvuus jokaisen asiakkaan ja potilaan kohdalla.",
      besides("hoidon ja palvelujen jatkuvuus"),
    ],
    [
      "palvelurakenne",
      "Tavoitteena jatkossa on palvelurakenteen keventäminen, jota toimiva palveluverkko sekä digitalisaation hyödyntäminen tukevat siten, että palvelujen saatavuus ja saavutettavuus pystytään turvaamaan lappilaisille hyvin myös tulevaisuudessa.",
      besides("palvelurakenteen keventäminen"),
    ],
  ] as const
).map(([slug, fi, source]) =>
  fact(
    `${key}/approval/direction/${slug}`,
    approval,
    laplandStrategy.approval,
    {
      type: "AdoptAccompanyingDirection",
      data: {
        direction: idOf(`${key}/direction/${slug}`),
        text: { fi },
        to: { programme: serviceStrategy.programme },
        exhaustive: false,
      },
    },
    { occurredOn: decided, sources: [source] },
  ),
)

/** The council has approved it, and told where the work goes from there. */
export const approvedByCouncil: readonly Fact[] = [...handledAndAdopted, ...directions]
