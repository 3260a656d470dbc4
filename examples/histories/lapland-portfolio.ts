import { fact, portfolio, type DateRange, type Fact, type Source } from "@programme-lifecycle/core"
import { lapland } from "./bodies.ts"
import { fiveProgrammes, laplandPortfolio, laplandStrategy } from "./ids.ts"
import { interpreted } from "./sources.ts"

/**
 * That there are five programmes to carry out the strategy, and which. The releases of 13.2. and of 2.3.2023 both say it, and the
 * second says it twice: one set of facts, with as many sources.
 */
export const theFiveProgrammes = (occurredOn: DateRange, five: Source, listed: Source): readonly Fact[] => [
  fact(
    "lapha/portfolio/toteuttamisohjelmat/established",
    portfolio,
    laplandPortfolio,
    {
      type: "EstablishPortfolio",
      data: {
        name: { fi: "Lapin hyvinvointialueen strategian toteuttamisohjelmat" },
        strategy: laplandStrategy.programme,
        owner: lapland.council.id,
        expectedCount: 5,
      },
    },
    {
      occurredOn,
      sources: [
        interpreted(five, {
          fi: "Ohjelmien kokonaisuus on luettu sen toimielimen omaksi, joka linjasi ohjelmista.",
          en: "The whole of the programmes is read as owned by the body that ruled on them.",
        }),
      ],
    },
  ),
  ...fiveProgrammes.map(({ slug, programme }, index) =>
    fact(
      `lapha/portfolio/toteuttamisohjelmat/programme/${slug}`,
      portfolio,
      laplandPortfolio,
      { type: "AddProgramme", data: { programme, ordinal: index + 1 } },
      { occurredOn, sources: [listed] },
    ),
  ),
]

/** That the balance of the economy binds all of them. */
export const economicBalance = (occurredOn: DateRange, ...sources: readonly [Source, ...Source[]]): Fact =>
  fact(
    "lapha/requirement/econ-balance",
    portfolio,
    laplandPortfolio,
    {
      type: "AddRequirement",
      data: {
        code: "ECON_BALANCE",
        title: { fi: "Talouden tasapainon näkökulma" },
        setBy: { untold: "not stated" },
        appliesTo: "all",
        mandatory: true,
        statutory: { untold: "not stated" },
      },
    },
    { occurredOn, sources },
  )
