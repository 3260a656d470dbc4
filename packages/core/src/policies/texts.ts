import { explain } from "../common-texts.ts"
import { deciderOf } from "../describe.ts"
import type { Failure } from "../handle.ts"
import type { Refusal } from "../judge.ts"
import type { Language } from "../localized-text.ts"
import { explainBy, type Explanations, type Words } from "../say.ts"
import type { PolicyName } from "./policies.ts"
import type { PolicyRefusal } from "./refusals.ts"

/** What each policy does, as the reason of what it records. */
export const reasons: Readonly<Record<PolicyName, Words>> = {
  "adoption-follows-decision": {
    en: "Follows from the decision: what was approved is adopted.",
    fi: "Seuraa päätöksestä: hyväksytty kirjataan hyväksytyksi.",
  },
  "preparation-ends-with-adoption": {
    en: "Follows from the adoption: all that was to be drafted has been adopted.",
    fi: "Seuraa hyväksymisestä: kaikki valmisteltavana ollut on hyväksytty.",
  },
  "work-goes-on-after-return": {
    en: "Follows from the return: the matter is prepared further.",
    fi: "Seuraa palauttamisesta: asian valmistelu jatkuu.",
  },
  "direction-reaches-preparation": {
    en: "The direction that went with the decision comes to the preparation.",
    fi: "Päätökseen liittynyt ponsi tai evästys tulee valmisteluun.",
  },
  "comments-reach-next-preparation": {
    en: "The comments that were left to a later programme come to its preparation.",
    fi: "Seuraavaan ohjelmaan siirretyt kommentit tulevat sen valmisteluun.",
  },
  "annulment-follows-ruling": {
    en: "Follows from the court's ruling.",
    fi: "Seuraa tuomioistuimen ratkaisusta.",
  },
  "annulment-follows-revocation": {
    en: "Follows from the decision's being taken back: what it adopted is annulled.",
    fi: "Seuraa siitä, että päätös poistettiin: sillä hyväksytty kumotaan.",
  },
  "annulment-follows-decision": {
    en: "Follows from the decision to revoke what stands.",
    fi: "Seuraa kumoamista koskevasta päätöksestä.",
  },
  "rejection-follows-decision": {
    en: "Follows from the decision: what was rejected is recorded as rejected.",
    fi: "Seuraa päätöksestä: hylätty kirjataan hylätyksi.",
  },
  "submission-ends-with-approval": {
    en: "Follows from the end of the matter: nothing is to be decided any more.",
    fi: "Seuraa asian käsittelyn päättymisestä: päätettävää ei enää ole.",
  },
  "successor-ends-predecessor": {
    en: "Follows from the adoption of the programme that takes its place.",
    fi: "Seuraa korvaavan ohjelman hyväksymisestä.",
  },
  "responsibility-passes-on": {
    en: "Follows from the change of the bodies: the responsibility passes to the successor.",
    fi: "Seuraa toimielinten muutoksesta: vastuu siirtyy seuraajalle.",
  },
  "rests-on-changed-record": {
    en: "Follows from the change of the record.",
    fi: "Seuraa kirjauksen muuttamisesta.",
  },
}

const explanations: Explanations<PolicyRefusal> = {
  ProgrammeUntold: () => ({
    en: "The approval does not say which programme it is about: record by hand what follows.",
    fi: "Asiasta ei käy ilmi, mitä ohjelmaa se koskee: kirjaa seuraukset itse.",
  }),
  AdoptedTextsUntold: () => ({
    en: "The decision does not say which texts were adopted: record the adoption by hand.",
    fi: "Päätöksestä ei käy ilmi, mitkä tekstit hyväksyttiin: kirjaa hyväksyminen itse.",
  }),
  NothingToReopen: () => ({
    en: "The matter was returned, and no preparation of the programme is known: start one.",
    fi: "Asia palautettiin, eikä ohjelman valmistelua tunneta: käynnistä valmistelu.",
  }),
  EffectiveDayUntold: () => ({
    en: "The successor is adopted, and it is not told from when it has force: record by hand when it takes over.",
    fi: "Korvaava ohjelma on hyväksytty, mutta sen voimaantulosta ei ole tietoa: kirjaa korvautuminen itse.",
  }),
  SuccessorUntold: () => ({
    en: "The body that was to prepare it has ceased, and no single successor is named: transfer the responsibility by hand.",
    fi: "Valmisteluvastuussa ollut toimielin on lakannut, eikä yhtä seuraajaa ole nimetty: siirrä vastuu itse.",
  }),
  AnnulledPartUntold: () => ({
    en: "The ruling annuls a part, and it is not told of which document: record the annulment by hand.",
    fi: "Ratkaisu kumoaa osan, eikä käy ilmi minkä asiakirjan: kirjaa kumoaminen itse.",
  }),
  RestorationLeft: () => ({
    en: "An annulment is undone: record by hand what stands again.",
    fi: "Aiempi kumoaminen on kumottu: kirjaa itse, mikä tulee jälleen voimaan.",
  }),
  RevokedFromAnotherDay: () => ({
    en: "What stands is revoked from another day than that of the decision: record the annulment by hand on that day.",
    fi: "Kumoaminen tulee voimaan muuna kuin päätöspäivänä: kirjaa kumoaminen itse sille päivälle.",
  }),
  PeriodUntouched: () => ({
    en: "The decision extends the period, and no new period is recorded: set it by hand.",
    fi: "Päätöksellä jatketaan kautta, eikä uutta kautta ole kirjattu: kirjaa kausi itse.",
  }),
  RestsOnChangedRecord: ({ change }) => ({
    en: `It rests on an event whose record was ${change} afterwards: check it, and record by hand what has to change.`,
    fi: `Tämä perustuu tapahtumaan, jonka kirjaus on jälkikäteen ${changeWords[change]}: tarkista asia ja kirjaa muutokset itse.`,
  }),
}

const changeWords = { corrected: "korjattu", annulled: "mitätöity" } as const

const explainGap = explainBy(explanations)

const isOfPolicy = (refusal: { readonly type: string }): refusal is PolicyRefusal =>
  Object.hasOwn(explanations, refusal.type)

/**
 * Why what a policy called for was not recorded, as a sentence for people: the policy could not tell what to do, or the aggregate
 * refused its command.
 *
 * @param stream the stream that the command went to, or would have gone to
 */
export const explainException = (stream: string, refusal: Failure<Refusal>, language: Language): string => {
  if (isOfPolicy(refusal)) return explainGap(refusal, language)
  const decider = deciderOf(stream)
  return decider === undefined ? refusal.type : explain(decider, refusal, language)
}
