import { consultation, fact, programme, type Fact, type Source } from "@programme-lifecycle/core"
import { by } from "./dates.ts"
import { laplandStrategy, serviceStrategy } from "./ids.ts"
import { interpreted, strategyApprovedRelease as approved, strategyReadyRelease as ready } from "./sources.ts"

const key = "lapha/strategy/statements"
const round = laplandStrategy.statementRound
const by26January = by("2023-01-26")
const notStated = { untold: "not stated" } as const

const readAsGiven = (source: Source): Source =>
  interpreted(source, {
    fi: "Kanavaa ja kieltä ei kerrota: viranomaisen lausunto luettu kirjaamoon annetuksi, kieli sivun kieleksi.",
    en: "Channel and language are not told: an authority's statement is read as given to the registry, the language as that of the page.",
  })

/** How those outside were heard on the strategy, and what of it is to serve the service strategy. */
export const statements: readonly Fact[] = [
  fact(
    `${key}/opened`,
    consultation,
    round,
    {
      type: "OpenConsultation",
      data: {
        kind: "statement_request",
        programmes: [laplandStrategy.programme],
        title: { fi: "Lausuntopyyntö strategiasta muun muassa kunnille" },
        channels: ["registry"],
        languages: ["fi"],
        deadline: notStated,
        material: {
          without: {
            fi: "Lähde ei kerro, mitä lausunnonantajille annettiin.",
            en: "The source does not tell what those who were asked were given.",
          },
        },
      },
    },
    {
      occurredOn: by26January,
      sources: [
        readAsGiven(ready.at("lausuntoja on pyydetty tuoreimpana muun muassa kunnilta")),
        readAsGiven(approved.at("lausuntojen ja kuulemisten välityksellä")),
      ],
    },
  ),
  fact(
    "lapha/strategy/hearings/opened",
    consultation,
    laplandStrategy.hearings,
    {
      type: "OpenConsultation",
      data: {
        kind: "event",
        programmes: [laplandStrategy.programme],
        title: { fi: "Kuulemiset strategiasta" },
        channels: ["event"],
        languages: ["fi"],
        deadline: notStated,
        material: {
          without: {
            fi: "Lähde ei kerro, mitä kuultaville annettiin.",
            en: "The source does not tell what those who were heard were given.",
          },
        },
      },
    },
    {
      occurredOn: by("2023-02-13"),
      sources: [
        interpreted(approved.at("lausuntojen ja kuulemisten välityksellä"), {
          fi: "Kuulemiset luettu tilaisuuksiksi ja kirjattu yhteen; määrää, tapaa ja kieltä ei kerrota.",
          en: "The hearings are read as events and recorded as one; their number, manner and language are not told.",
        }),
      ],
    },
  ),
  fact(
    `${key}/received`,
    consultation,
    round,
    {
      type: "ImportCommentsInAggregate",
      data: { count: { atLeast: 2 } },
    },
    {
      occurredOn: by26January,
      sources: [
        interpreted(ready.at("Useissa lausunnoissa"), {
          fi: '"Useat" luettu vähintään kahdeksi.',
          en: '"Several" is read as two at least.',
        }),
      ],
    },
  ),
  fact(
    "lapha/programme/palvelustrategia/registered",
    programme,
    serviceStrategy.programme,
    {
      type: "RegisterProgramme",
      data: {
        name: { fi: "Palvelujen järjestämisohjelma" },
        strategy: laplandStrategy.programme,
        scopeText: {
          fi: "Palvelujen osalta linjataan niiden tarve, saatavuus sekä kustannukset. Painopisteitä ovat peruspalvelujen vahvistaminen, ennaltaehkäisevän työn korostaminen, lasten ja nuorten mielenterveyspalvelut, palvelujen yhteensovittaminen (perusterveydenhuolto, erikoissairaanhoito, sosiaalipalvelut sekä pelastuspalvelut), hoidon jatkuvuuden turvaaminen ja palvelurakenteen keventäminen. Palveluverkkosuunnittelu sisältää toimipisteiden sijainnin ja palvelutason määrittelyn.",
        },
        ordering: 1,
      },
    },
    {
      occurredOn: by26January,
      sources: [ready.at("ensimmäisenä alkaa palvelujen järjestämisohjelman valmistelu")],
    },
  ),
  fact(
    `${key}/carried-forward/palvelustrategia`,
    consultation,
    round,
    {
      type: "CarryCommentForward",
      data: {
        comments: { imported: { atLeast: 2 } },
        to: { programme: serviceStrategy.programme },
      },
    },
    {
      occurredOn: by26January,
      sources: [
        interpreted(ready.at("näistä lausunnoista hyvinvointialue saa hyvää pohjaa"), {
          fi: 'Palveluja linjaava strategiaohjelmatyö luettu palvelustrategiaksi; "useat" vähintään kahdeksi.',
          en: 'The programme work on services is read as the service strategy; "several" as two at least.',
        }),
      ],
    },
  ),
  fact(
    `${key}/summary`,
    consultation,
    round,
    {
      type: "PublishSummary",
      data: {
        text: {
          fi: "Strategiatyössä on ollut mukana laaja joukko ihmisiä ja lausuntoja on pyydetty tuoreimpana muun muassa kunnilta. Useissa lausunnoissa viitattiin jo hyvinvointialueen järjestämiin palveluihin, ja näistä lausunnoista hyvinvointialue saa hyvää pohjaa palveluja linjaavaan strategiaohjelmatyöhön.",
        },
        byRespondent: [
          {
            kind: "municipality",
            text: {
              fi: "Kunnat kokivat strategian pääosin selkeänä ja tavoitteellisena. Kuntien mukaan toimeenpanon kärjet ovat onnistuneita ja oikean suuntaisia. Kunnat pitävät tärkeänä palvelujen ja erityisesti lähipalvelujen saatavuuden turvaamista sekä kumppanuutta ja yhteistyötä hyvinvointialueen kanssa. Useat kunnat nostivat esiin ennaltaehkäisevien palvelujen merkityksen niin terveyden, hyvinvoinnin kuin turvallisuuden näkökulmasta.",
            },
          },
          {
            kind: "municipality",
            text: { fi: "Lisäksi saamenkieliset kunnat korostivat saamelaisten lainsäädännöllistä asemaa." },
          },
        ],
      },
    },
    {
      occurredOn: by26January,
      sources: [
        interpreted(ready.at("Strategiatyössä on ollut mukana ... lainsäädännöllistä asemaa"), {
          fi: "Tiedotteen kappaleet luettu lausuntojen julkaistuksi yhteenvedoksi.",
          en: "The paragraphs of the release are read as the published summary of the statements.",
        }),
      ],
    },
  ),
]
