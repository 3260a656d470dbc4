import { fact, preparation, programme, type Fact } from "@programme-lifecycle/core"
import { lapland, met } from "./bodies.ts"
import { by } from "./dates.ts"
import { laplandStrategy } from "./ids.ts"
import { approvedByCouncil, onAgenda } from "./lapland-approval-2023.ts"
import { launchFacts } from "./lapland-launch-2023.ts"
import { mandates } from "./lapland-mandates-2023.ts"
import { statements } from "./lapland-statements-2023.ts"
import {
  inferred,
  launchReleaseOnStrategyPage,
  noted,
  strategyApprovedRelease as approved,
  strategyPage as page,
  strategyReadyRelease as ready,
} from "./sources.ts"

const key = "lapha/strategy"
const strategy = laplandStrategy.programme
const { document } = laplandStrategy
const by26January = by("2023-01-26")
const notStated = { untold: "not stated" } as const

const prepared: readonly Fact[] = [
  met(lapland.council, by26January, ready.at("Aluevaltuusto päättää strategian hyväksymisestä")),
  met(lapland.board, by("2023-02-13"), approved.at("käsitelty sekä aluehallituksessa että aluevaltuustossa")),
  fact(
    `${key}/registered`,
    programme,
    strategy,
    { type: "RegisterProgramme", data: { name: { fi: "Lapin hyvinvointialuestrategia" } } },
    { occurredOn: by26January, sources: [ready.at("ensimmäinen kappale")] },
  ),
  fact(
    `${key}/document`,
    programme,
    strategy,
    {
      type: "AddDocument",
      data: {
        document,
        kind: "county_strategy",
        title: { fi: "Lapin hyvinvointialueen hyvinvointialuestrategia" },
        required: true,
      },
    },
    {
      occurredOn: by26January,
      sources: [ready.at("ensimmäinen kappale"), page.at("Lue koko strategia tästä linkistä")],
    },
  ),
  fact(
    `${key}/summary/2023-01-26`,
    programme,
    strategy,
    {
      type: "SummariseDocument",
      data: {
        document,
        vision: {
          fi: "Lapissa elämme hyvää ja turvallista elämää. Meillä ihmiset ja palvelut kohtaavat oikeissa paikoissa oikeaan aikaan.",
        },
        mission: { fi: "Lapin hyvinvointialue – turvallinen kumppani läpi elämän." },
        values: [
          { fi: "yhdenvertaisuus" },
          { fi: "vastuullisuus" },
          { fi: "luotettavuus" },
          { fi: "inhimillisyys" },
        ],
        spearheads: [
          { fi: "Kansalaisten hyvinvointia ja terveyttä edistävän elämäntavan tukeminen" },
          { fi: "Ikääntyneiden toimintakyvyn ja osallisuuden tukeminen" },
          { fi: "Lasten ja nuorten mielenterveyden tukeminen" },
          { fi: "Kansalaisten arjen turvallisuuden tukeminen" },
        ],
        focusAreas: {
          statedCount: 5,
          listed: [
            { fi: "asiakaskokemus" },
            { fi: "henkilöstökokemus" },
            { fi: "vaikuttavuus" },
            { fi: "talouden tasapaino" },
            { fi: "hyvä johtaminen" },
          ],
        },
      },
    },
    {
      occurredOn: by26January,
      sources: [
        ready.at("visio, missio, arvot, painopisteet, kärkitoimenpiteet"),
        noted(page.at("Strategian visio, missio ja arvot"), {
          fi: "Sivu kertoo vision, mission ja neljä arvoa toisin sanoin; painopisteitä ja kärkitoimenpiteitä sivulla ei ole.",
          en: "The page tells the vision, the mission and four values in other words, and neither focus areas nor spearheads.",
        }),
      ],
    },
  ),
  fact(
    `${key}/preparation/started`,
    preparation,
    laplandStrategy.preparation,
    { type: "StartPreparation", data: { programme: strategy, documents: [document] } },
    {
      occurredOn: by26January,
      sources: [
        inferred(ready.at("Lapin hyvinvointialuestrategia on valmistunut"), {
          fi: "Mikä on valmistunut, on alkanut.",
          en: "What is finished has begun.",
        }),
      ],
    },
  ),
  fact(
    `${key}/preparation/completed`,
    preparation,
    laplandStrategy.preparation,
    { type: "CompletePreparation", data: { versions: notStated } },
    { occurredOn: by26January, sources: [ready.at("Lapin hyvinvointialuestrategia on valmistunut")] },
  ),
]

const followUps: readonly Fact[] = (
  [
    ["seuranta", "Strategian toteutumista tullaan aktiivisesti seuraamaan ja arvioimaan"],
    [
      "palaute",
      "haetaan lappilaisilta itseltään kokemuksia ja palautetta siitä, miten strategian koetaan arjen tasolla onnistuvan",
    ],
  ] as const
).map(([slug, fi]) =>
  fact(
    `${key}/follow-up/${slug}`,
    programme,
    strategy,
    { type: "PromiseFollowUp", data: { what: { fi }, due: notStated, strength: "promised" } },
    { occurredOn: by("2023-02-13"), sources: [approved.at(fi), page.at(fi)] },
  ),
)

/** The page on Lapland's strategy, with its news of 26.1. and 13.2.2023. */
export const laplandStrategy2023: readonly Fact[] = [
  ...prepared,
  ...onAgenda,
  ...statements,
  ...approvedByCouncil,
  ...mandates,
  ...followUps,
]

/** What the same page repeats of the board's launch. */
export const launchOnStrategyPage: readonly Fact[] = launchFacts(launchReleaseOnStrategyPage)
