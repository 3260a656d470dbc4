import {
  fact,
  idOf,
  portfolio,
  programme,
  type DateRange,
  type Fact,
  type ProgrammeCommand,
} from "@programme-lifecycle/core"
import { paijatHameBodies as bodies } from "./bodies.ts"
import { paijatHame } from "./ids.ts"
import { inferred, interpreted, paijatHameStrategyPage as page } from "./sources.ts"

const key = "paijatha"

/** The page is undated; what it tells as standing, it tells after the approval of 13.6.2022. */
export const asThePageStands: DateRange = { from: "2022-06-13" }

const authorityUntold = {
  missing: {
    fi: "Sivu kertoo, kuka päättää, mutta ei nimeä päätöstä, jolla siitä on määrätty.",
    en: "The page tells who decides, and names no decision that rules so.",
  },
} as const

export const councilDecides = (
  slug: string,
  of: string,
  document: string,
  occurredOn: DateRange,
  locator: string,
) =>
  fact(
    `${key}/decider/${slug}`,
    programme,
    of,
    {
      type: "DetermineDecidingBody",
      data: { document, body: bodies.council.id, tier: "council", canDecide: true },
    },
    { occurredOn, authority: authorityUntold, sources: [page.at(locator)] },
  )

interface Refining {
  readonly slug: string
  readonly kind: Extract<ProgrammeCommand, { type: "AddDocument" }>["data"]["kind"]
  readonly name: string
  readonly scope: string
  /** The provision of the law itself: the act and the section. */
  readonly law: readonly [act: string, section: string]
}

const refining: readonly Refining[] = [
  {
    slug: "palvelustrategia",
    kind: "service_strategy",
    name: "Sosiaali- ja terveydenhuollon palvelustrategia",
    scope:
      "Palvelustrategiassa määritellään, miten sosiaali- ja terveyspalvelut toteutetaan Päijät-Hämeen asukkaille, asetetaan pitkän aikavälin tavoitteet sekä linjataan periaatteet hyvinvoinnin ja terveyden edistämiselle.",
    law: ["612/2021", "11"],
  },
  {
    slug: "palvelutasopaatos",
    kind: "rescue_service_level_decision",
    name: "Pelastustoimen palvelutasopäätös",
    scope:
      "Pelastustoimen palvelutasopäätöksessä määritellään pelastustoimen toiminnan tavoitteet, voimavarat, palvelut ja niiden taso. Palvelutasopäätöksessä on huomioitava pelastustoimen valtakunnallinen strategia.",
    law: ["613/2021", "6"],
  },
  {
    slug: "talousarvio-ja-suunnitelma",
    kind: "budget_and_plan",
    name: "Hyvinvointialueen talousarvio ja -suunnitelma",
    scope:
      "Talousarviossa ja -suunnitelmassa aluevaltuusto määrittelee hyvinvointialuekonsernin toiminnan ja talouden tavoitteet.",
    law: ["611/2021", "115"],
  },
]

const refiningFacts = (
  { slug, kind, name, scope, law: [act, section] }: Refining,
  index: number,
): readonly Fact[] => {
  const id = idOf(`${key}/programme/${slug}`)
  const document = idOf(`${key}/document/${slug}`)
  return [
    fact(
      `${key}/${slug}/registered`,
      programme,
      id,
      {
        type: "RegisterProgramme",
        data: {
          name: { fi: name },
          strategy: paijatHame.strategy,
          scopeText: { fi: scope },
          refines: paijatHame.strategy,
        },
      },
      { occurredOn: asThePageStands, sources: [page.at("kolme asiakirjaa")] },
    ),
    fact(
      `${key}/portfolio/programme/${slug}`,
      portfolio,
      paijatHame.portfolio,
      { type: "AddProgramme", data: { programme: id, ordinal: index + 1 } },
      { occurredOn: asThePageStands, sources: [page.at("kolme asiakirjaa")] },
    ),
    fact(
      `${key}/${slug}/document`,
      programme,
      id,
      { type: "AddDocument", data: { document, kind, title: { fi: name }, required: true } },
      { occurredOn: asThePageStands, sources: [page.at("kolme asiakirjaa")] },
    ),
    councilDecides(slug, id, document, asThePageStands, "Aluevaltuusto päättää myös niiden sisällöstä"),
    fact(
      `${key}/${slug}/legal-basis/claimed`,
      programme,
      id,
      {
        type: "RecordLegalBasis",
        data: { document, statutory: true, bases: [{ act: "611/2021", claimedBySource: true }] },
      },
      {
        occurredOn: asThePageStands,
        sources: [
          interpreted(page.at("Laki hyvinvointialueesta määrittelee"), {
            fi: 'Sivun "laki hyvinvointialueesta" luettu laiksi hyvinvointialueesta (611/2021).',
            en: "The act that the page names is read as the Act on Wellbeing Services Counties (611/2021).",
          }),
        ],
      },
    ),
    fact(
      `${key}/${slug}/legal-basis/law`,
      programme,
      id,
      { type: "RecordLegalBasis", data: { document, statutory: true, bases: [{ act, section }] } },
      {
        occurredOn: asThePageStands,
        sources: [
          inferred(page.at("Laki hyvinvointialueesta määrittelee"), {
            fi: "Säännös on laista itsestään; sivu ei nimeä sitä.",
            en: "The provision is from the law itself; the page does not name it.",
          }),
        ],
      },
    ),
  ]
}

/** The three documents that refine the strategy. */
export const refiningDocuments: readonly Fact[] = refining.flatMap(refiningFacts)
