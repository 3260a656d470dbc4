import { notEntitled } from "../common-texts.ts"
import { describeBy, explainBy, labelsOf, type Explanations } from "../say.ts"
import { tierWords } from "../tier.ts"
import type { LegalForceRejection } from "./rejections.ts"
import { sentences } from "./sentences.ts"
import { barrierWords, statusWords } from "./words.ts"

const explanations: Explanations<LegalForceRejection> = {
  CapacityNotEntitled: notEntitled,
  LegalForceNotOpened: () => ({
    en: "No decision is followed here yet.",
    fi: "Tässä ei vielä seurata mitään päätöstä.",
  }),
  LegalForceAlreadyOpened: () => ({
    en: "The decision is followed already.",
    fi: "Päätöstä seurataan jo.",
  }),
  DecisionNotOpen: ({ status }) => ({
    en: `The decision does not allow this any more: ${statusWords[status].en}.`,
    fi: `Päätös ei enää salli tätä: ${statusWords[status].fi}.`,
  }),
  MinutesNotInspected: () => ({
    en: "Minutes are published after they have been inspected.",
    fi: "Pöytäkirja julkaistaan vasta tarkastettuna.",
  }),
  NoRemedyInMatrix: () => ({
    en: "The profile tells no remedy for such a decision: name the provision and the reason.",
    fi: "Profiilissa ei ole muutoksenhakukeinoa tällaiselle päätökselle: nimeä säännös ja peruste.",
  }),
  RemedyUnknown: ({ id }) => ({
    en: `There is neither a claim for review nor an appeal ${id}.`,
    fi: `Oikaisuvaatimusta tai valitusta ${id} ei ole.`,
  }),
  RemedyAlreadySought: ({ id }) => ({
    en: `The claim or appeal ${id} has been recorded already.`,
    fi: `Oikaisuvaatimus tai valitus ${id} on jo kirjattu.`,
  }),
  RemedyAlreadyResolved: ({ id }) => ({
    en: `The claim or appeal ${id} is not pending.`,
    fi: `Oikaisuvaatimus tai valitus ${id} ei ole vireillä.`,
  }),
  NothingToReverse: ({ id }) => ({
    en: `The appeal ${id} is against no court's ruling: there is nothing to reverse.`,
    fi: `Valitus ${id} ei koske tuomioistuimen ratkaisua: kumottavaa ratkaisua ei ole.`,
  }),
  NotProhibited: ({ by }, say) => ({
    en: `${say.name(by)} has not prohibited the enforcement.`,
    fi: `${say.name(by)} ei ole kieltänyt täytäntöönpanoa.`,
  }),
  NotEnforceable: ({ barrier }) => ({
    en: `The decision cannot be executed: ${barrierWords[barrier].en}.`,
    fi: `Päätöstä ei voi panna täytäntöön: ${barrierWords[barrier].fi}.`,
  }),
  NothingToConfirm: () => ({
    en: "The decision is not being handled anew.",
    fi: "Päätös ei ole uudelleen käsiteltävänä.",
  }),
  TakenUpTooLate: ({ lastDay }, say) => ({
    en: `A higher body could take the decision up until ${say.day(lastDay)}.`,
    fi: `Ylempi toimielin saattoi ottaa päätöksen käsiteltäväkseen ${say.day(lastDay)} asti.`,
  }),
  NeverTakenUp: ({ provision }) => ({
    en: `Such a decision is never taken up (${provision}).`,
    fi: `Tällaista päätöstä ei voi ottaa ylemmän toimielimen käsiteltäväksi (${provision}).`,
  }),
  NoHigherBody: () => ({
    en: "No body is above the council: its decision is taken up by nobody.",
    fi: "Valtuuston päätöstä ei voi ottaa ylemmän toimielimen käsiteltäväksi, koska sellaista ei ole.",
  }),
  OnlyCouncilDecisionsWithheld: ({ tier }) => ({
    en: `Only what the council decided is withheld as unlawful and brought to it again; the tier of this decision: ${tierWords[tier].en}.`,
    fi: `Vain valtuuston päätös voidaan jättää lainvastaisena panematta täytäntöön ja tuoda valtuustoon uudelleen; tämän päätöksen taso: ${tierWords[tier].fi}.`,
  }),
  CorrectionTooLate: ({ lastDay }, say) => ({
    en: `A correction of the decision could be opened until ${say.day(lastDay)}.`,
    fi: `Päätöksen korjaamisen saattoi panna vireille ${say.day(lastDay)} asti.`,
  }),
  RemedyPending: ({ ids }) => ({
    en: `The decision is not final while claims or appeals are pending: ${ids.length}.`,
    fi: `Päätös ei ole lainvoimainen, kun oikaisuvaatimuksia tai valituksia on vireillä: ${ids.length}.`,
  }),
  PeriodStillRunning: ({ ends }, say) => ({
    en: `The decision is not final while a time for appeal runs: last day ${say.range(ends)}.`,
    fi: `Päätös ei ole lainvoimainen muutoksenhakuajan kuluessa: viimeinen päivä ${say.range(ends)}.`,
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
