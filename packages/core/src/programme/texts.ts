import { notEntitled } from "../common-texts.ts"
import * as plan from "../plan/texts.ts"
import { describeBy, explainBy, labelsOf, type Explanations } from "../say.ts"
import { tierWords } from "../tier.ts"
import type { ProgrammeRejection } from "./rejections.ts"
import { sentences } from "./sentences.ts"
import { kindWords, programmeStateWords } from "./words.ts"

const explanations: Explanations<ProgrammeRejection> = {
  CapacityNotEntitled: notEntitled,
  ...plan.explanations,
  ProgrammeNotStarted: () => ({
    en: "The programme has neither been mandated nor registered.",
    fi: "Ohjelmaa ei ole linjattu laadittavaksi eikä kirjattu.",
  }),
  ProgrammeAlreadyStarted: () => ({
    en: "The programme is in the record already.",
    fi: "Ohjelma on jo kirjattu.",
  }),
  ProgrammeAlreadyMandated: ({ mandatedOn }, say) => ({
    en: `The programme has been mandated already (${say.range(mandatedOn)}).`,
    fi: `Ohjelma on jo linjattu laadittavaksi (${say.range(mandatedOn)}).`,
  }),
  ProgrammeAlreadyLaunched: ({ launchedOn }, say) => ({
    en: `The programme has been launched already (${say.range(launchedOn)}).`,
    fi: `Ohjelma on jo käynnistetty (${say.range(launchedOn)}).`,
  }),
  ProgrammeHasEnded: ({ state, since }, say) => ({
    en: `The programme has ended (${programmeStateWords[state].en}, ${say.range(since)}): only what undoes its end, or tells of its effects, is recorded after that.`,
    fi: `Ohjelma on päättynyt (${programmeStateWords[state].fi}, ${say.range(since)}): sen jälkeen kirjataan vain päättymisen kumoavat ja vaikutuksista kertovat tiedot.`,
  }),
  AuthorityMissing: () => ({
    en: "State the decision it rests on, or say why none can be named.",
    fi: "Ilmoita päätös, johon tämä perustuu, tai kerro, miksi sellaista ei voi nimetä.",
  }),
  DocumentAlreadyAdded: ({ document }, say) => ({
    en: `The document ${say.name(document)} has been added already.`,
    fi: `Asiakirja ${say.name(document)} on jo lisätty.`,
  }),
  DocumentUnknown: ({ document }, say) => ({
    en: `The programme has no document ${say.name(document)}.`,
    fi: `Ohjelmassa ei ole asiakirjaa ${say.name(document)}.`,
  }),
  StatutoryWithoutBasis: () => ({
    en: "A document that is statutory has a legal basis: name the act.",
    fi: "Lakisääteisellä asiakirjalla on säädösperusta: nimeä säädös.",
  }),
  BodyCannotDecide: ({ body }, say) => ({
    en: `${say.name(body)} is not a body that decides.`,
    fi: `${say.name(body)} ei ole päättävä toimielin.`,
  }),
  ReservedToCouncil: ({ kind, tier, provision }) => ({
    en: `A document of this kind (${kindWords[kind].en}) is decided by the council (${provision}); the tier given: ${tierWords[tier].en}.`,
    fi: `Tällaisesta asiakirjasta (${kindWords[kind].fi}) päättää valtuusto (${provision}); ilmoitettu taso: ${tierWords[tier].fi}.`,
  }),
  VersionOfAnotherDocument: ({ document, version }, say) => ({
    en: `The version is one of ${say.name(version.document)}, not of ${say.name(document)}.`,
    fi: `Versio on asiakirjan ${say.name(version.document)}, ei asiakirjan ${say.name(document)}.`,
  }),
  InputNamedTwice: ({ programme }, say) => ({
    en: `${say.name(programme)} is named twice among the programmes that are joined.`,
    fi: `${say.name(programme)} on nimetty kahdesti yhdistettävien ohjelmien joukossa.`,
  }),
  NothingToReinstate: () => ({
    en: "Nothing of it has been annulled, superseded, cancelled or lapsed that could stand again.",
    fi: "Siitä ei ole kumottu, korvattu, peruttu eikä rauennut mitään, minkä voisi palauttaa voimaan.",
  }),
  NoRequiredDocument: () => ({
    en: "The programme has no required document that could be approved.",
    fi: "Ohjelmassa ei ole pakollista asiakirjaa, joka voitaisiin hyväksyä.",
  }),
  AlreadySubmitted: ({ approval }, say) => ({
    en: `The programme is before the deciding body already (${say.name(approval)}).`,
    fi: `Ohjelma on jo viety päätettäväksi (${say.name(approval)}).`,
  }),
  ReportMissing: () => ({
    en: "Readiness is looked at before a submission; there is no report of it.",
    fi: "Valmius arvioidaan ennen päätettäväksi viemistä; valmiusraporttia ei ole.",
  }),
  NotReady: ({ blockers }) => {
    const codes = blockers.map(({ code }) => code).join(", ")
    return { en: `The programme is not ready: ${codes}.`, fi: `Ohjelma ei ole valmis: ${codes}.` }
  },
  NotSubmitted: ({ approval }, say) => ({
    en: `No submission to ${say.name(approval)} is open.`,
    fi: `Ohjelma ei ole päätettävänä käsittelyssä ${say.name(approval)}.`,
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
