import {
  fact,
  preparation,
  programme,
  type Fact,
  type LocalizedText,
  type ProgrammeCommand,
} from "@programme-lifecycle/core"
import { lapland, met } from "./bodies.ts"
import { by, inYear, on } from "./dates.ts"
import {
  fiveProgrammes,
  participation,
  personnel,
  preparednessPlan,
  rescueAndPreparedness,
  serviceStrategy,
  welfarePlan,
  type Implementing,
} from "./ids.ts"
import { economy } from "./lapland-economy-2023.ts"
import { laplandGroups } from "./lapland-groups-2023.ts"
import { economicBalance, theFiveProgrammes } from "./lapland-portfolio.ts"
import { inferred, interpreted, launchRelease, type Paper } from "./sources.ts"

/** The meeting was on 1.3.2023, and the release came out the day after. */
const atMeeting = on("2023-03-01")
const byRelease = by("2023-03-02")
const boardDecided = { body: lapland.board.id, meetingOn: "2023-03-01" } as const

const bodies = (release: Paper): readonly Fact[] => [
  met(lapland.council, byRelease, release.at("aluevaltuuston päätöksen mukaisesti")),
  met(lapland.board, byRelease, release.at("Aluehallituksen päätöstiedote")),
  ...[
    lapland.welfareCommittee,
    lapland.rescueCommittee,
    lapland.participationCommittee,
    lapland.personnelSection,
  ].map((body) => met(body, byRelease, release.at("valmisteluvastuut"))),
  met(lapland.managementTeam, byRelease, release.at("koko hyvinvointialueen johtoryhmä")),
]

const preparers = [
  [serviceStrategy, lapland.board],
  [welfarePlan, lapland.welfareCommittee],
  [rescueAndPreparedness, lapland.rescueCommittee],
  [participation, lapland.participationCommittee],
  [personnel, lapland.personnelSection],
] as const

const launches = (release: Paper): readonly Fact[] => [
  ...fiveProgrammes.map(({ slug, programme: id }) =>
    fact(
      `lapha/board/2023-03-01/launch/${slug}`,
      programme,
      id,
      { type: "LaunchProgramme", data: {} },
      {
        occurredOn: atMeeting,
        authority: boardDecided,
        sources: [release.at("käynnistetään viisi toteuttamisohjelmaa")],
      },
    ),
  ),
  ...preparers.map(([{ slug, programme: id }, { id: lead }]) =>
    fact(
      `lapha/board/2023-03-01/responsibility/${slug}`,
      programme,
      id,
      { type: "AssignPreparationResponsibility", data: { lead, joint: [] } },
      { occurredOn: atMeeting, authority: boardDecided, sources: [release.at("valmisteluvastuut")] },
    ),
  ),
]

type DocumentKind = Extract<ProgrammeCommand, { type: "AddDocument" }>["data"]["kind"]

const document = (
  release: Paper,
  [slug, id, added, kind, title]: readonly [string, string, string, DocumentKind, string],
): Fact =>
  fact(
    `lapha/board/2023-03-01/document/${slug}`,
    programme,
    id,
    { type: "AddDocument", data: { document: added, kind, title: { fi: title }, required: true } },
    { occurredOn: atMeeting, sources: [release.at(title)] },
  )

const oneDocument = ({ slug, programme: id, document: added }: Implementing) => [slug, id, added] as const

const documents = (release: Paper): readonly Fact[] =>
  (
    [
      [...oneDocument(serviceStrategy), "service_strategy", "Palvelustrategia"],
      [...oneDocument(welfarePlan), "welfare_plan", "Hyvinvoinnin, terveyden ja turvallisuuden suunnitelma"],
      [...oneDocument(rescueAndPreparedness), "rescue_service_level_decision", "Palvelutasopäätös (Pela)"],
      [
        "valmiussuunnitelma",
        rescueAndPreparedness.programme,
        preparednessPlan,
        "preparedness_plan",
        "Valmiussuunnitelma 24",
      ],
      [...oneDocument(participation), "participation_programme", "Osallisuusohjelma"],
      [...oneDocument(personnel), "personnel_programme", "Henkilöstöohjelma"],
    ] as const
  ).map((one) => document(release, one))

const aboutThem = (release: Paper): readonly Fact[] => [
  fact(
    "lapha/programme/palvelutasopaatos/name/pela-valmiussuunnitelma-24",
    programme,
    rescueAndPreparedness.programme,
    {
      type: "RenameProgramme",
      data: { to: { fi: "Palvelutasopäätös (Pela), Valmiussuunnitelma 24" }, kind: "renamed" },
    },
    {
      occurredOn: atMeeting,
      sources: [
        interpreted(release.at("Palvelutasopäätös (Pela), Valmiussuunnitelma 24"), {
          fi: "Tiedote nimeää ohjelman näin; siitä, että nimi olisi muutettu, se ei kerro.",
          en: "The release names the programme so; it does not tell that the name was changed.",
        }),
      ],
    },
  ),
  fact(
    "lapha/programme/palvelustrategia/name/sosiaali-ja-terveydenhuollon-palvelustrategia",
    programme,
    serviceStrategy.programme,
    {
      type: "RenameProgramme",
      data: { to: { fi: "Sosiaali- ja terveydenhuollon palvelustrategia" }, kind: "also_known_as" },
    },
    { occurredOn: byRelease, sources: [release.at("Sosiaali- ja terveydenhuollon palvelustrategia")] },
  ),
  fact(
    "lapha/document/palvelustrategia/legal-basis",
    programme,
    serviceStrategy.programme,
    {
      type: "RecordLegalBasis",
      data: {
        document: serviceStrategy.document,
        statutory: true,
        bases: [{ act: "612/2021", section: "11" }],
      },
    },
    {
      occurredOn: byRelease,
      sources: [
        inferred(release.at("palvelustrategia on lakisääteinen"), {
          fi: "Lakisääteisyys kerrotaan; säännös on päätelty, sillä tiedote ei nimeä sitä.",
          en: "That it is statutory is told; the provision is inferred, since the release names none.",
        }),
      ],
    },
  ),
  fact(
    "lapha/document/valmiussuunnitelma/period/2024",
    programme,
    rescueAndPreparedness.programme,
    {
      type: "SetPeriod",
      data: { document: preparednessPlan, period: inYear(2024, "24"), inferred: true },
    },
    {
      occurredOn: atMeeting,
      sources: [
        inferred(release.at("Valmiussuunnitelma 24"), {
          fi: '"24" on päätelty vuodeksi 2024.',
          en: '"24" is inferred to be the year 2024.',
        }),
      ],
    },
  ),
]

/** What a preparation is for, where the release tells it. */
const purposes: Readonly<Record<string, LocalizedText>> = {
  [serviceStrategy.slug]: {
    fi: "Palvelustrategiassa päätetään hyvinvointialueen järjestämisvastuulle kuuluvien sosiaali- ja terveyspalvelujen pitkän ajan tavoitteet.",
  },
}

const preparations = (release: Paper): readonly Fact[] =>
  fiveProgrammes.map(({ slug, programme: id, preparation: started, document: main }) => {
    const mandate = purposes[slug]
    return fact(
      `lapha/preparation/${slug}/started`,
      preparation,
      started,
      {
        type: "StartPreparation",
        data: {
          programme: id,
          documents: id === rescueAndPreparedness.programme ? [main, preparednessPlan] : [main],
          ...(mandate !== undefined && { mandate }),
        },
      },
      {
        occurredOn: atMeeting,
        sources: [
          interpreted(
            release.at("käynnistetään viisi toteuttamisohjelmaa, joiden valmisteluvastuut on jaettu"),
            {
              fi: "Käynnistäminen ja valmisteluvastuiden jako luettu valmistelun aluksi.",
              en: "The launch, with the responsibilities for preparing divided, is read as the start of the preparation.",
            },
          ),
        ],
      },
    )
  })

/** The board's launch, as the release tells it wherever it stands. */
export const launchFacts = (release: Paper): readonly Fact[] => [
  ...bodies(release),
  ...theFiveProgrammes(
    byRelease,
    release.at("käynnistetään viisi toteuttamisohjelmaa"),
    release.at("ohjelmien luettelo"),
  ),
  economicBalance(byRelease, release.at("otsikko: huomioidaan talouden tasapaino")),
  ...launches(release),
  ...documents(release),
  ...aboutThem(release),
  ...preparations(release),
  ...economy(release),
  ...laplandGroups(release),
]

/** The board's decision release of the meeting of 1.3.2023. */
export const laplandLaunch2023: readonly Fact[] = launchFacts(launchRelease)
