import { fact, idOf, portfolio, programme, type Fact } from "@programme-lifecycle/core"
import { met, paijatHameBodies as bodies } from "./bodies.ts"
import { by, on } from "./dates.ts"
import { paijatHame } from "./ids.ts"
import { asThePageStands, councilDecides, refiningDocuments } from "./paijat-hame-refining.ts"
import { interpreted, paijatHameStrategyPage as page } from "./sources.ts"

const key = "paijatha"
const notStated = { untold: "not stated" } as const

const strategy: readonly Fact[] = [
  met(bodies.council, by("2022-06-13"), page.at("aluevaltuusto hyväksyi")),
  met(bodies.board, asThePageStands, page.at("joista päättää aluehallitus")),
  met(bodies.management, asThePageStands, page.at("joista päättää hyvinvointialueen johto")),
  fact(
    `${key}/strategy/registered`,
    programme,
    paijatHame.strategy,
    { type: "RegisterProgramme", data: { name: { fi: "Päijät-Hämeen hyvinvointialuestrategia" } } },
    {
      occurredOn: by("2022-06-13"),
      sources: [page.at("Päijät-Hämeen hyvinvointialueelle on laadittu strategia")],
    },
  ),
  fact(
    `${key}/strategy/document`,
    programme,
    paijatHame.strategy,
    {
      type: "AddDocument",
      data: {
        document: paijatHame.strategyDocument,
        kind: "county_strategy",
        title: { fi: "Hyvinvointialuestrategia" },
        required: true,
        edition: 1,
      },
    },
    { occurredOn: by("2022-06-13"), sources: [page.at("hyväksyi ensimmäisen hyvinvointialuestrategian")] },
  ),
  councilDecides(
    "hyvinvointialuestrategia",
    paijatHame.strategy,
    paijatHame.strategyDocument,
    by("2022-06-13"),
    "Aluevaltuusto päättää strategian sisällöstä",
  ),
  fact(
    `${key}/strategy/adopted`,
    programme,
    paijatHame.strategy,
    { type: "AdoptDocument", data: { document: paijatHame.strategyDocument, adopted: notStated } },
    {
      occurredOn: on("2022-06-13"),
      authority: { body: bodies.council.id, meetingOn: "2022-06-13" },
      sources: [page.at("aluevaltuusto hyväksyi ensimmäisen hyvinvointialuestrategian 13.6.2022")],
    },
  ),
  fact(
    `${key}/strategy/summary`,
    programme,
    paijatHame.strategy,
    {
      type: "SummariseDocument",
      data: {
        document: paijatHame.strategyDocument,
        vision: {
          fi: "hyvinvoivat asukkaat turvallisessa, elinvoimaisessa ja uudistuvassa Päijät-Hämeessä",
        },
        mission: {
          fi: "tuemme päijäthämäläisten hyvinvointia ja järjestämme laadukkaat palvelut vastuullisesti ja joustavasti",
        },
        values: [{ fi: "luottamus" }, { fi: "rohkeus" }, { fi: "välittäminen" }, { fi: "oikeudenmukaisuus" }],
        goals: [
          { fi: "vaikuttavat, kustannustehokkaat sekä saavutettavat palvelut ja erinomainen asiakaskokemus" },
          { fi: "saavutettu asema alan parhaana julkisena työpaikkana" },
          {
            fi: "luottamuksen avulla rakennettu, sujuva yhteistyö alueen kuntien, yhteisöjen ja valtionhallinnon kanssa - asukkaiden parhaaksi",
          },
        ],
      },
    },
    { occurredOn: by("2022-06-13"), sources: [page.at("Hyvinvointialuestrategia yhdessä kuvassa")] },
  ),
  fact(
    `${key}/portfolio/established`,
    portfolio,
    paijatHame.portfolio,
    {
      type: "EstablishPortfolio",
      data: {
        name: { fi: "Hyvinvointialuestrategiaa tarkentavat asiakirjat" },
        strategy: paijatHame.strategy,
        owner: bodies.council.id,
        expectedCount: 3,
      },
    },
    {
      occurredOn: asThePageStands,
      sources: [
        interpreted(page.at("hyvinvointialuestrategiaa tarkentamaan tehdään kolme asiakirjaa"), {
          fi: "Asiakirjat luettu yhdeksi kokonaisuudeksi, joka on niistä päättävän valtuuston.",
          en: "The documents are read as one whole, owned by the council that decides them.",
        }),
      ],
    },
  ),
]

const besides: readonly Fact[] = [
  fact(
    `${key}/requirement/national-rescue-strategy`,
    portfolio,
    paijatHame.portfolio,
    {
      type: "AddRequirement",
      data: {
        code: "NATIONAL_RESCUE_STRATEGY",
        title: { fi: "Pelastustoimen valtakunnallinen strategia" },
        setBy: notStated,
        appliesTo: { programmes: [idOf(`${key}/programme/palvelutasopaatos`)] },
        mandatory: true,
        statutory: notStated,
        external: { fi: "pelastustoimen valtakunnallinen strategia" },
      },
    },
    {
      occurredOn: asThePageStands,
      sources: [page.at("on huomioitava pelastustoimen valtakunnallinen strategia")],
    },
  ),
  fact(
    `${key}/document-class/toimintaohjelmat`,
    portfolio,
    paijatHame.portfolio,
    {
      type: "DescribeDocumentClass",
      data: {
        name: { fi: "Keskeiset toimintaohjelmat" },
        tier: "board",
        decidedBy: bodies.board.id,
        refines: paijatHame.strategy,
      },
    },
    {
      occurredOn: asThePageStands,
      sources: [page.at("keskeiset toimintaohjelmat, joista päättää aluehallitus")],
    },
  ),
  fact(
    `${key}/document-class/operatiiviset-asiakirjat`,
    portfolio,
    paijatHame.portfolio,
    {
      type: "DescribeDocumentClass",
      data: {
        name: { fi: "Operatiivisen tason asiakirjat" },
        tier: "management",
        decidedBy: bodies.management.id,
      },
    },
    {
      occurredOn: asThePageStands,
      sources: [page.at("operatiivisen tason asiakirjat, joista päättää hyvinvointialueen johto")],
    },
  ),
]

/** The page on Päijät-Häme's strategy: four tiers of documents, and who decides each. */
export const paijatHameStrategy: readonly Fact[] = [...strategy, ...refiningDocuments, ...besides]
