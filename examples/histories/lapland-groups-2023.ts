import {
  fact,
  group,
  idOf,
  portfolio,
  type Fact,
  type GroupCommand,
  type Source,
} from "@programme-lifecycle/core"
import { lapland } from "./bodies.ts"
import { on } from "./dates.ts"
import { followUpGroup, laplandPortfolio, steeringGroup } from "./ids.ts"
import { interpreted, noted, type Paper } from "./sources.ts"

type Seat = Extract<GroupCommand, { type: "DefineSeat" }>["data"]

const notStated = { untold: "not stated" } as const
const boardDecided = {
  occurredOn: on("2023-03-01"),
  authority: { body: lapland.board.id, meetingOn: "2023-03-01" },
} as const

const seat = (
  of: string,
  slug: string,
  { rule, groupRole }: Pick<Seat, "rule" | "groupRole">,
  source: Source,
): Fact => {
  const key = `lapha/board/2023-03-01/seat/${slug}`
  return fact(
    key,
    group,
    of,
    { type: "DefineSeat", data: { seat: idOf(`${key}/id`), rule, groupRole } },
    { ...boardDecided, sources: [source] },
  )
}

const steering = (release: Paper): readonly Fact[] => [
  fact(
    "lapha/board/2023-03-01/group/ohjausryhma",
    group,
    steeringGroup,
    {
      type: "EstablishGroup",
      data: {
        kind: "steering",
        name: { fi: "Strategian toteuttamisohjelmatyön ohjausryhmä" },
        legalStatus: notStated,
        appointedBy: lapland.board.id,
        serves: { portfolio: laplandPortfolio },
        mandate: { fi: "varmistaa ohjelmakokonaisuuksien yhteensovittaminen" },
      },
    },
    { ...boardDecided, sources: [release.at("Aluehallitus nimesi ... ohjausryhmän")] },
  ),
  seat(
    steeringGroup,
    "ohjausryhma/puheenjohtaja",
    { rule: { by: "office", body: lapland.board.id, role: "chair" }, groupRole: "chair" },
    release.at("Ohjausryhmän puheenjohtajaksi nimettiin aluehallituksen puheenjohtaja"),
  ),
  seat(
    steeringGroup,
    "ohjausryhma/aluehallituksen-edustajat",
    { rule: { by: "from_body", body: lapland.board.id, count: notStated }, groupRole: "member" },
    release.at("aluehallituksen edustajat"),
  ),
  seat(
    steeringGroup,
    "ohjausryhma/ohjelmakokonaisuuksien-puheenjohtajat",
    {
      rule: { by: "office_of_each", of: { preparersOf: laplandPortfolio }, role: "chair" },
      groupRole: "member",
    },
    interpreted(release.at("ohjelmakokonaisuuksien puheenjohtajat"), {
      fi: "Luettu ohjelmia valmistelevien toimielinten puheenjohtajiksi.",
      en: "Read as the chairs of the bodies that prepare the programmes.",
    }),
  ),
  seat(
    steeringGroup,
    "ohjausryhma/saamen-kielen-ohjausryhman-puheenjohtaja",
    {
      rule: {
        by: "office_of_group",
        group: notStated,
        name: { fi: "saamen kielen ohjausryhmä" },
        role: "chair",
      },
      groupRole: "member",
    },
    release.at("saamen kielen ohjausryhmän puheenjohtaja"),
  ),
  seat(
    steeringGroup,
    "ohjausryhma/henkilostojarjestojen-edustajat",
    {
      rule: { by: "nominated", nominator: { category: { fi: "henkilöstöjärjestöt" } }, count: notStated },
      groupRole: "member",
    },
    interpreted(release.at("henkilöjärjestöjen edustajat"), {
      fi: 'Tiedotteen "henkilöjärjestöjen" luettu kirjoitusvirheeksi; edustajat järjestöjen nimeämiksi.',
      en: "The word of the release is read as a slip for personnel organisations, and their representatives as nominated by them.",
    }),
  ),
  seat(
    steeringGroup,
    "ohjausryhma/johtoryhma",
    { rule: { by: "whole_body", body: lapland.managementTeam.id }, groupRole: "member" },
    release.at("koko hyvinvointialueen johtoryhmä"),
  ),
]

const followUp = (release: Paper): readonly Fact[] => [
  fact(
    "lapha/board/2023-03-01/group/seurantaryhma",
    group,
    followUpGroup,
    {
      type: "EstablishGroup",
      data: {
        kind: "follow_up",
        name: { fi: "Seurantaryhmä" },
        legalStatus: notStated,
        appointedBy: lapland.board.id,
        serves: { portfolio: laplandPortfolio },
      },
    },
    { ...boardDecided, sources: [release.at("päätti asettaa myös laajemman seurantaryhmän")] },
  ),
  seat(
    followUpGroup,
    "seurantaryhma/kutsuttavat",
    {
      rule: {
        by: "invited",
        category: { fi: "keskeisiä strategisia kumppaneita ja sidosryhmiä" },
        count: { untold: "deferred" },
      },
      groupRole: "member",
    },
    noted(release.at("johon kutsutaan keskeisiä strategisia kumppaneita ja sidosryhmiä"), {
      fi: "Määrä kuuluu kokoonpanoon, josta päätetään myöhemmin.",
      en: "How many belongs to the composition, which is decided later.",
    }),
  ),
  fact(
    "lapha/board/2023-03-01/composition/seurantaryhma",
    group,
    followUpGroup,
    { type: "DeferComposition", data: { until: notStated } },
    { ...boardDecided, sources: [release.at("kokoonpanosta päätetään myöhemmin")] },
  ),
]

const assigned = (release: Paper): readonly Fact[] =>
  (
    [
      [steeringGroup, "steering", "strategian toteuttamisohjelmatyöhön ohjausryhmän"],
      [followUpGroup, "follow_up", "laajemman seurantaryhmän"],
    ] as const
  ).map(([of, role, locator]) =>
    fact(
      `lapha/portfolio/toteuttamisohjelmat/group/${role}`,
      portfolio,
      laplandPortfolio,
      { type: "AssignCoordinationGroup", data: { group: of, role } },
      { ...boardDecided, sources: [release.at(locator)] },
    ),
  )

/** The steering group and the wider follow-up group, by their rules: nobody is named. */
export const laplandGroups = (release: Paper): readonly Fact[] => [
  ...steering(release),
  ...followUp(release),
  ...assigned(release),
]
