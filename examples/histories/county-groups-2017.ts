import { fact, group, idOf, type Fact, type Source } from "@programme-lifecycle/core"
import { preparatory } from "./bodies.ts"
import { by, on } from "./dates.ts"
import { countyPreparation } from "./ids.ts"
import { interpreted, noted, workingGroupsRelease as release } from "./sources.ts"

const key = "lapin-maakunta"
const byRelease = by("2017-11-21")
const notStated = { untold: "not stated" } as const
const vateDecided = {
  occurredOn: on("2017-11-21"),
  authority: { body: preparatory.vate.id, meetingOn: "2017-11-21" },
} as const

const newGroups = [
  ["elinvoima-ja-elinkeinot", "Elinvoima ja elinkeinot"],
  ["luonnonvarat-ja-ymparisto", "Luonnonvarat ja ympäristö"],
  ["turvallisuus-ja-varautuminen", "Turvallisuus ja varautuminen"],
] as const

const nominees = [
  ["kunnat", "kunnat"],
  ["muut-tahot", "muut tahot"],
] as const

/** Tasks, compositions and numbers were decided; the release gives none of them. */
const decidedFor = ([slug, name]: (typeof newGroups)[number]): readonly Fact[] => {
  const id = idOf(`${key}/group/${slug}`)
  const decided = `${key}/vate/2017-11-21`
  const requests: Source = interpreted(release.at("Nimeämispyynnöt lähtevät kuntiin ja muihin tahoihin"), {
    fi: "Pyynnöt luettu koskemaan kutakin kolmesta perustetusta ryhmästä.",
    en: "The requests are read as concerning each of the three groups that were set up.",
  })
  return [
    fact(
      `${decided}/group/${slug}`,
      group,
      id,
      {
        type: "EstablishGroup",
        data: {
          kind: "working",
          name: { fi: name },
          legalStatus: notStated,
          appointedBy: preparatory.vate.id,
          serves: { portfolio: countyPreparation },
          mandate: { fi: "Maakunnan tehtäväkokonaisuuksien valmistelu" },
        },
      },
      {
        ...vateDecided,
        sources: [
          release.at("perustettiin kolme työryhmää"),
          noted(release.at("asiakirjahallintajärjestelmästämme; Lisätietoja"), {
            fi: "Asiat löytyvät esityslistasta asiakirjahallintajärjestelmästä. Lisätietoja antavat muutosjohtaja ja valmistelutoimielimen toinen varapuheenjohtaja, joka on ELY-keskuksesta.",
            en: "The matters are in the agenda, in the document management system. The change director and the second vice chair of the preparatory body, who is of the ELY Centre, give further information.",
          }),
        ],
      },
    ),
    fact(
      `${decided}/tasks/${slug}`,
      group,
      id,
      { type: "SetMandate", data: { tasks: notStated } },
      { ...vateDecided, sources: [release.at("valmisteluryhmien tehtävistä")] },
    ),
    ...nominees.map(([who, fi]) =>
      fact(
        `${decided}/seat/${slug}/${who}`,
        group,
        id,
        {
          type: "DefineSeat" as const,
          data: {
            seat: idOf(`${decided}/seat/${slug}/${who}/id`),
            rule: { by: "nominated" as const, nominator: { category: { fi } }, count: notStated },
            groupRole: "member" as const,
          },
        },
        {
          ...vateDecided,
          sources: [
            interpreted(release.at("edustuksellisista kokoonpanoista ja edustajien lukumääristä"), {
              fi: "Kokoonpano luettu niistä, joille nimeämispyynnöt lähtevät; lukumääristä päätettiin, mutta niitä ei kerrota.",
              en: "The composition is read from those the requests go to; the numbers were decided and are not told.",
            }),
          ],
        },
      ),
    ),
    fact(
      `${decided}/experts/${slug}`,
      group,
      id,
      { type: "AuthoriseExpertInvitation", data: { category: notStated } },
      { ...vateDecided, sources: [release.at("asiantuntijoiden kutsumisesta valmisteluryhmien työhön")] },
    ),
    fact(
      `${key}/nomination-request/2017-11/${slug}`,
      group,
      id,
      {
        type: "PlanNominationRequest",
        data: {
          addressees: nominees.map(([, fi]) => ({ fi })),
          seats: notStated,
          sendBy: { from: "2017-11-01", to: "2017-11-30", text: "marraskuun aikana" },
        },
      },
      { occurredOn: byRelease, sources: [requests] },
    ),
  ]
}

const continued = (
  [
    ["ict", "ICT"],
    ["talous-ja-yleishallinto", "Talous- ja yleishallinto"],
    ["henkiloston-siirto-ja-palkkahallinto", "Henkilöstön siirto ja palkkahallinto"],
    ["viestinta-ja-osallisuus", "Viestintä ja osallisuus"],
  ] as const
).flatMap(([slug, name]): readonly Fact[] => {
  const id = idOf(`${key}/group/${slug}`)
  const revised = {
    ...vateDecided,
    sources: [
      interpreted(release.at("kokoonpanoihin ja tehtäviin tehtiin joitain tarkistuksia"), {
        fi: "Tarkistukset luettu koskemaan kutakin neljästä ryhmästä.",
        en: "The revisions are read as concerning each of the four groups.",
      }),
    ],
  } as const
  return [
    fact(
      `${key}/vate/2017-11-21/continued/${slug}`,
      group,
      id,
      {
        type: "ContinueGroup",
        data: {
          kind: "working",
          name: { fi: name },
          serves: { portfolio: countyPreparation },
          origin: { fi: "jo aiemmin perustettu yhteinen valmisteluryhmä" },
        },
      },
      { ...vateDecided, sources: [release.at("Toimintaansa jatkavat myös jo aiemmin perustetut")] },
    ),
    fact(
      `${key}/vate/2017-11-21/composition/${slug}`,
      group,
      id,
      { type: "ReviseComposition", data: { details: notStated } },
      revised,
    ),
    fact(
      `${key}/vate/2017-11-21/tasks/${slug}`,
      group,
      id,
      { type: "SetMandate", data: { tasks: notStated, revised: true } },
      revised,
    ),
  ]
})

/** Three groups that are new, and four that go on. */
export const countyGroups: readonly Fact[] = [...newGroups.flatMap(decidedFor), ...continued]
