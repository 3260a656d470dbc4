import { consultation, fact, idOf, programme, type Fact } from "@programme-lifecycle/core"
import { by, inYear, on } from "./dates.ts"
import { participation, participationRound } from "./ids.ts"
import { municipalities } from "./lapland-municipalities.ts"
import { interpreted, noted, participationPage as page } from "./sources.ts"

const key = "lapha/participation-round"
const concluded = on("2024-11-19")
const byEndOfComments = by("2024-07-31")
const notStated = { untold: "not stated" } as const

const theProgramme: readonly Fact[] = [
  fact(
    "lapha/programme/osallisuusohjelma/name/2024-2026",
    programme,
    participation.programme,
    {
      type: "RenameProgramme",
      data: { to: { fi: "Lapin hyvinvointialueen osallisuusohjelma 2024-2026" }, kind: "also_known_as" },
    },
    { occurredOn: byEndOfComments, sources: [page.at("otsikko")] },
  ),
  fact(
    "lapha/programme/osallisuusohjelma/period/2024-2026",
    programme,
    participation.programme,
    {
      type: "SetPeriod",
      data: { period: { from: "2024-01-01", to: "2026-12-31", text: "vuosina 2024-2026" } },
    },
    {
      occurredOn: byEndOfComments,
      sources: [
        noted(page.at("vuosina 2024-2026"), {
          fi: "Yhteenveto kutsuu ohjelmaa ensimmäiseksi osallisuusohjelmaksi.",
          en: "The summary calls it the first participation programme.",
        }),
      ],
    },
  ),
  fact(
    "lapha/document/osallisuusohjelma/goals",
    programme,
    participation.programme,
    {
      type: "SummariseDocument",
      data: {
        document: participation.document,
        goals: [
          {
            fi: "Lappilaisten osallisuutta omassa elämässään, kokemusta kuulluksi tulemisesta ja yhteenkuuluvuudesta",
          },
          { fi: "Palveluiden ja toiminnan asukas- ja asiakaslähtöisyyttä" },
          { fi: "Monitoimijaista yhteistyötä hyvinvointialueen sisällä sekä keskeisten kumppaneiden kanssa" },
          { fi: "Hyvinvointialueen demokratian toteutumista" },
        ],
      },
    },
    { occurredOn: byEndOfComments, sources: [page.at("tavoitteena on lisätä, edistää ja varmistaa")] },
  ),
]

const round: readonly Fact[] = [
  fact(
    `${key}/opened`,
    consultation,
    participationRound,
    {
      type: "OpenConsultation",
      data: {
        kind: "open_comment",
        programmes: [participation.programme],
        title: { fi: "Lapin hyvinvointialueen osallisuusohjelma 2024-2026" },
        channels: ["platform"],
        languages: ["fi"],
        deadline: notStated,
        material: [
          {
            title: { fi: "Lapin hyvinvointialueen osallisuusohjelma 2024-2026" },
            text: { ref: "hankesivun liitteet: osallisuusohjelma", sha256: notStated },
          },
        ],
        area: municipalities.map(([name, code]) => ({ name, code })),
        topics: ["sosiaali- ja terveyspalvelut"],
      },
    },
    {
      occurredOn: byEndOfComments,
      sources: [
        noted(page.at("Nyt sinulla on mahdollisuus vaikuttaa; Aiheet; Kunnat; Liitteet"), {
          fi: "Kieli on luettu sivun kielestä; kuntien tunnukset ovat kirjaajan.",
          en: "The language is that of the page; the municipalities' codes are the recorder's.",
        }),
      ],
    },
  ),
  fact(
    `${key}/extended/2024-07-31`,
    consultation,
    participationRound,
    { type: "ExtendDeadline", data: { to: { lastDay: "2024-07-31" }, scope: "all" } },
    {
      occurredOn: by("2024-07-31", "Kommentointiaikaa on jatkettu"),
      sources: [
        page.at("Kommentointiaikaa on jatkettu ja se on avoinna tällä alustalla 31.7.2024 asti"),
        interpreted(page.at("kommentoida sitä tällä alustalla 31.7.2024"), {
          fi: 'Toisaalla sivulla sana "asti" puuttuu; luettu samaksi määräajaksi.',
          en: "Elsewhere on the page the word for until is missing; read as the same deadline.",
        }),
      ],
    },
  ),
  fact(
    `${key}/received`,
    consultation,
    participationRound,
    { type: "ImportCommentsInAggregate", data: { count: 6 } },
    { occurredOn: by("2024-11-19"), sources: [page.at("yhteensä kuusi kommenttia")] },
  ),
  fact(
    `${key}/answered`,
    consultation,
    participationRound,
    {
      type: "AnswerCommentsJointly",
      data: {
        comments: { imported: "all" },
        answer: idOf(`${key}/answered/answer`),
        text: notStated,
        disposition: {
          ...notStated,
          why: {
            fi: "Kommentit on huomioitu osallisuusohjelman lopullisessa versiossa siten, kuin ne ovat olleet mahdollisia ensimmäisen osallisuusohjelman työstämisessä.",
          },
        },
      },
    },
    {
      occurredOn: by("2024-11-19", "ohjelmatyön loppuvaiheessa"),
      sources: [page.at("joihin on vastattu ohjelmatyön loppuvaiheessa")],
    },
  ),
  ...(
    [
      ["viestinta", "viestintää käsittelevät virkamiehet"],
      ["jarjestoavustukset", "järjestöjen avustuksia käsittelevät virkamiehet"],
    ] as const
  ).map(([slug, fi]) =>
    fact(
      `${key}/forwarded/${slug}`,
      consultation,
      participationRound,
      {
        type: "ForwardComment" as const,
        data: {
          comments: { imported: "all" as const },
          to: { office: { fi } },
          purpose: "for_information" as const,
        },
      },
      {
        occurredOn: by("2024-11-19"),
        sources: [
          interpreted(page.at("virkamiehille kopiot tiedoksi"), {
            fi: "Kopiot luettu otetuiksi kaikista kommenteista.",
            en: "The copies are read as copies of all comments.",
          }),
        ],
      },
    ),
  ),
  fact(
    `${key}/carried-forward/next`,
    consultation,
    participationRound,
    {
      type: "CarryCommentForward",
      data: { comments: { imported: "all" }, to: { next: { fi: "seuraavat osallisuusohjelmat" } } },
    },
    { occurredOn: by("2024-11-19"), sources: [page.at("Kommentit on otettu talteen")] },
  ),
  fact(
    `${key}/summary`,
    consultation,
    participationRound,
    {
      type: "PublishSummary",
      data: {
        text: {
          fi: [
            "Lapin hyvinvointialueen osallisuusohjelmaan tuli yhteensä kuusi kommenttia, joihin on vastattu ohjelmatyön loppuvaiheessa. Kommentit on huomioitu osallisuusohjelman lopullisessa versiossa siten, kuin ne ovat olleet mahdollisia ensimmäisen osallisuusohjelman työstämisessä. Kommentit on otettu talteen ja niitä hyödynnetään tulevaisuudessa seuraavien osallisuusohjelmien teossa. Lisäksi kommenteista on viety niin viestintää kuin järjestöjen avustuksia käsitteleville virkamiehille kopiot tiedoksi, jotta pystyvät omassa työssään nämä huomioimaan.",
            "Lapin hyvinvointialueen osallisuuden sivuille on tarkoitus tulla osallisuuden menetelmäpankin kuvaus sekä erilaisia esimerkkejä osallisuuden edistämisestä vuoden 2025 aikana.",
          ].join("\n\n"),
        },
      },
    },
    { occurredOn: concluded, sources: [page.at("Yhteenveto")] },
  ),
  fact(
    `${key}/counter/puhekupla`,
    consultation,
    participationRound,
    { type: "ObservePlatformCounter", data: { name: "Puhekupla", value: 11 } },
    { occurredOn: { from: "2024-11-19" }, sources: [page.at("Puhekupla 11")] },
  ),
  fact(
    `${key}/concluded`,
    consultation,
    participationRound,
    { type: "ConcludeConsultation", data: {} },
    { occurredOn: concluded, sources: [page.at("Päättynyt: 19.11.2024")] },
  ),
]

const intended = (
  [
    ["menetelmapankki", "osallisuuden menetelmäpankin kuvaus"],
    ["esimerkit", "erilaisia esimerkkejä osallisuuden edistämisestä"],
  ] as const
).map(([slug, what]) =>
  fact(
    `lapha/programme/osallisuusohjelma/follow-up/${slug}`,
    programme,
    participation.programme,
    {
      type: "PromiseFollowUp",
      data: {
        what: { fi: `Lapin hyvinvointialueen osallisuuden sivuille: ${what}` },
        due: inYear(2025, "vuoden 2025 aikana"),
        strength: "intended",
      },
    },
    { occurredOn: concluded, sources: [page.at("on tarkoitus tulla")] },
  ),
)

/** The comments on Lapland's participation programme, on the platform's page as it stood when they were concluded. */
export const laplandParticipation2024: readonly Fact[] = [...theProgramme, ...round, ...intended]
