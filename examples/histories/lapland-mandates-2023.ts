import {
  fact,
  portfolio,
  programme,
  type Fact,
  type PortfolioCommand,
  type Source,
} from "@programme-lifecycle/core"
import { lapland } from "./bodies.ts"
import { by, inSpring } from "./dates.ts"
import {
  fiveProgrammes,
  laplandPortfolio,
  laplandStrategy,
  participation,
  personnel,
  rescueAndPreparedness,
  serviceStrategy,
  welfarePlan,
} from "./ids.ts"
import { economicBalance, theFiveProgrammes } from "./lapland-portfolio.ts"
import { interpreted, strategyApprovedRelease as approved, strategyPage as page } from "./sources.ts"

const by13February = by("2023-02-13")
const notStated = { untold: "not stated" } as const

/** The council ruled that there shall be five; at which meeting is not told. */
const councilRuled = { body: lapland.council.id, meetingOn: notStated } as const

const ruledFive = approved.at("aluevaltuusto on linjannut, että Lapissa tulee olemaan viisi")

const readAsName = (source: Source): Source =>
  interpreted(source, {
    fi: "Ohjelmalle ei anneta nimeä: nimeksi on luettu se, mitä sen kerrotaan sisältävän.",
    en: "The programme is given no name: what it is told to contain is read as its name.",
  })

const ruled: readonly Fact[] = (
  [
    [
      serviceStrategy,
      "Palvelustrategia",
      "Palvelustrategiassa linjataan hyvinvointialueen järjestämisvastuulle kuuluvien palvelujen tavoitteet ja toimenpiteet, ottaen huomioon väestön tarpeet, Lapin olosuhteet, palvelujen saavutettavuus ja saatavuus sekä tasapainoinen talous.",
      ruledFive,
      approved.at("Palvelustrategiassa linjataan"),
    ],
    [
      welfarePlan,
      "Hyvinvoinnin, terveyden ja turvallisuuden suunnitelma",
      "Hyvinvoinnin, terveyden ja turvallisuuden suunnitelmassa painopisteenä ovat sellaiset varhaiset toimenpiteet ja ennaltaehkäisy, joilla vaikutetaan väestön tunnistettuihin tarpeisiin ja hyvinvointi- ja terveyseroihin.",
      ruledFive,
      approved.at("Hyvinvoinnin, terveyden ja turvallisuuden suunnitelmassa"),
    ],
    [
      rescueAndPreparedness,
      "Pelastuslaitoksen ja ensihoidon palvelutasopäätös sekä päivystyksellisten palveluiden ja valmiussuunnitelman tarkemmat linjaukset",
      "Yhteisenä toteuttamisohjelmana valmistellaan Pelastuslaitoksen ja ensihoidon palvelutasopäätös sekä päivystyksellisten palveluiden ja valmiussuunnitelman tarkemmat linjaukset.",
      readAsName(ruledFive),
      readAsName(approved.at("Yhteisenä toteuttamisohjelmana valmistellaan")),
    ],
    [
      participation,
      "Osallisuusohjelma",
      "Osallisuusohjelmassa konkretisoidaan kansalaisten ja asiakkaiden mahdollisuudet osallistumiseen ja vaikuttamiseen Lapin hyvinvointialueen toiminnan kehittämiseen.",
      ruledFive,
      approved.at("Osallisuusohjelmassa konkretisoidaan"),
    ],
    [
      personnel,
      "Henkilöstöohjelma",
      "Henkilöstöohjelma tulee sisältämään monipuolisia keinoja tulevaisuuden työvoiman saatavuuden haasteisiin vastaamiseksi ja se laaditaan yhteistyössä henkilöstön kanssa.",
      ruledFive,
      approved.at("Henkilöstöohjelma tulee sisältämään"),
    ],
  ] as const
).map(([{ slug, programme: id }, name, scope, ...sources]) =>
  fact(
    `lapha/council/mandate/${slug}`,
    programme,
    id,
    {
      type: "MandateProgramme",
      data: { name: { fi: name }, strategy: laplandStrategy.programme, scopeText: { fi: scope } },
    },
    {
      occurredOn: by13February,
      authority: councilRuled,
      sources,
    },
  ),
)

type Requirement = Extract<PortfolioCommand, { type: "AddRequirement" }>["data"]

/** Who set a requirement is told of none. */
const requirement = (
  { code, title, appliesTo, external }: Pick<Requirement, "code" | "title" | "appliesTo" | "external">,
  ...sources: Fact["envelope"]["sources"]
): Fact =>
  fact(
    `lapha/requirement/${code.toLowerCase().replaceAll("_", "-")}`,
    portfolio,
    laplandPortfolio,
    {
      type: "AddRequirement",
      data: {
        code,
        title,
        setBy: notStated,
        appliesTo,
        mandatory: true,
        statutory: notStated,
        ...(external !== undefined && { external }),
      },
    },
    { occurredOn: by13February, sources },
  )

const requirements: readonly Fact[] = [
  requirement(
    {
      code: "SAMI_LANGUAGE_CULTURE",
      title: { fi: "Saamen kielen ja kulttuurin mukaiset palvelut" },
      appliesTo: "all",
    },
    approved.at("Saamen kielen ja kulttuurin mukaiset palvelut huomioidaan kaikissa ohjelmissa"),
    page.at("Saamen kielen ja kulttuurin mukaiset palvelut huomioidaan kaikissa ohjelmissa"),
  ),
  economicBalance(
    by13February,
    approved.at("Talouden tasapainon näkökulma sisältyy vahvasti myös ohjelmatyöhön"),
    page.at("Talouden tasapainon näkökulma sisältyy vahvasti myös ohjelmatyöhön"),
  ),
  requirement(
    {
      code: "NATIONAL_GOALS",
      title: { fi: "Kansalliset strategiset tavoitteet" },
      appliesTo: "all",
      external: {
        fi: "Kansalliset strategiset tavoitteet, koskien sosiaali- ja terveydenhuoltoa sekä Pelastuslaitosta",
      },
    },
    approved.at("Kansalliset strategiset tavoitteet ... huomioidaan valmistelussa"),
  ),
  requirement(
    {
      code: "BROAD_PARTICIPATION",
      title: { fi: "Laajan osallistamisen periaate" },
      appliesTo: "all",
    },
    approved.at("Ohjelmien valmistelu tapahtuu laajan osallistamisen periaatteella"),
    page.at("Valmistelu tapahtuu laajan osallistamisen periaatteella"),
  ),
  requirement(
    {
      code: "STAFF_COOPERATION",
      title: { fi: "Laatiminen yhteistyössä henkilöstön kanssa" },
      appliesTo: { programmes: [personnel.programme] },
    },
    approved.at("se laaditaan yhteistyössä henkilöstön kanssa"),
  ),
]

const readAsSpring = (source: Source): Source =>
  interpreted(source, {
    fi: "Kevääksi on luettu aika maaliskuun alusta toukokuun loppuun.",
    en: "The spring is read as the time from the beginning of March to the end of May.",
  })

const targets: readonly Fact[] = fiveProgrammes.map(({ slug, programme: id }) =>
  fact(
    `lapha/target/2023-spring/${slug}`,
    programme,
    id,
    {
      type: "SetTargetDate",
      data: { what: "draft", date: inSpring(2023, "kevään 2023 aikana"), strength: "target" },
    },
    {
      occurredOn: by13February,
      sources: [
        readAsSpring(approved.at("Kevään 2023 yhtenä tärkeimmistä tehtävistä")),
        readAsSpring(page.at("Kevään 2023 aikana yhtenä tärkeimmistä tehtävistä")),
      ],
    },
  ),
)

/** Five programmes that the council wants, and what binds them all. */
export const mandates: readonly Fact[] = [
  ...theFiveProgrammes(
    by13February,
    approved.at("viisi eri strategian toteuttamisohjelmaa"),
    approved.at("ohjelmien luettelo"),
  ),
  ...ruled,
  ...requirements,
  ...targets,
]
