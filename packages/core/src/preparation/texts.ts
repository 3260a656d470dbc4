import { outcomeWords, sayComments } from "../comment-terms.ts"
import { notEntitled } from "../common-texts.ts"
import {
  describeBy,
  explainBy,
  labelsOf,
  type Explanations,
  type Say,
  type Sentences,
  type Words,
} from "../say.ts"
import type { PreparationEvent } from "./events.ts"
import type { PreparationRejection } from "./rejections.ts"
import type { DraftName, InfluenceBody } from "./terms.ts"
import { bodyWords, causeWords, effectWords, impactWords, modeWords } from "./words.ts"

const sayDraft = ({ document, number }: DraftName, say: Say): Words => ({
  en: `draft ${number} of ${say.name(document)}`,
  fi: `luonnosversio ${number} (${say.name(document)})`,
})

const sayMandatory = (mandatory: boolean): Words =>
  mandatory ? { en: "mandatory", fi: "pakollinen" } : { en: "optional", fi: "vapaaehtoinen" }

/** The influence body, with the name of the one it is where that is told. */
const sayBody = (kind: InfluenceBody, body: string | undefined, say: Say): Words => {
  const name = body === undefined ? "" : ` (${say.name(body)})`
  return { en: bodyWords[kind].en + name, fi: bodyWords[kind].fi + name }
}

const sentences: Sentences<PreparationEvent> = {
  PreparationStarted: {
    label: { en: "Preparation started", fi: "Valmistelu käynnistetty" },
    sentence: ({ programme, documents }, say) => {
      const drafted = documents.length === 0 ? "" : ` (${documents.map(say.name).join(", ")})`
      return {
        en: `The preparation of ${say.name(programme)}${drafted} is started.`,
        fi: `Valmistelu käynnistetään: ${say.name(programme)}${drafted}.`,
      }
    },
  },
  WorkItemPlanned: {
    label: { en: "Work item planned", fi: "Työvaihe suunniteltu" },
    sentence: ({ title, due, mandatory }, say) => {
      const { en, fi } = sayMandatory(mandatory)
      const when = due === undefined ? "" : say.told(due, say.range)
      return {
        en: `Planned: ${say.text(title)}, ${en}${when === "" ? "" : `; due: ${when}`}.`,
        fi: `Suunnitellaan työvaihe: ${say.text(title)}, ${fi}${when === "" ? "" : `; aikataulu: ${when}`}.`,
      }
    },
  },
  WorkItemCompleted: {
    label: { en: "Work item completed", fi: "Työvaihe valmis" },
    sentence: ({ item }, say) => ({
      en: `A work item is completed: ${say.name(item)}.`,
      fi: `Työvaihe valmistuu: ${say.name(item)}.`,
    }),
  },
  WorkItemDropped: {
    label: { en: "Work item dropped", fi: "Työvaiheesta luovuttu" },
    sentence: ({ item, reason }, say) => ({
      en: `A work item is dropped: ${say.name(item)}. ${say.text(reason)}`,
      fi: `Työvaiheesta luovutaan: ${say.name(item)}. ${say.text(reason)}`,
    }),
  },
  DirectionReceived: {
    label: { en: "Direction received", fi: "Linjaus saatu" },
    sentence: ({ from, text, binding, exhaustive }, say) => {
      const by = say.told(from, say.name)
      const among = exhaustive === false
      return {
        en: `Direction, given by: ${by}; binding: ${say.told(binding, (binds) => (binds ? "yes" : "no"))}. ${among ? "Among others: " : ""}${say.text(text)}`,
        fi: `Linjaus, antaja: ${by}; sitova: ${say.told(binding, (binds) => (binds ? "kyllä" : "ei"))}. ${among ? "Muun muassa: " : ""}${say.text(text)}`,
      }
    },
  },
  DirectionAddressed: {
    label: { en: "Direction addressed", fi: "Linjaus huomioitu" },
    sentence: ({ version, locator, statement }, say) => {
      const draft = version === undefined ? undefined : sayDraft(version, say)
      const at = locator === undefined ? "" : `, ${locator}`
      return {
        en: `A direction is addressed${draft === undefined ? "" : ` in ${draft.en}`}${at}. ${say.text(statement)}`,
        fi: `Linjaus huomioidaan${draft === undefined ? "" : `: ${draft.fi}`}${at}. ${say.text(statement)}`,
      }
    },
  },
  DirectionNotFollowed: {
    label: { en: "Direction not followed", fi: "Linjauksesta poikettu" },
    sentence: ({ reason }, say) => ({
      en: `A direction is not followed. ${say.text(reason)}`,
      fi: `Linjausta ei noudateta. ${say.text(reason)}`,
    }),
  },
  CarriedForwardInputReceived: {
    label: { en: "Input of an earlier round received", fi: "Edellisen kierroksen palaute saatu" },
    sentence: ({ fromConsultation, comments }, say) => ({
      en: `From an earlier consultation (${say.name(fromConsultation)}): ${sayComments(comments).en}.`,
      fi: `Aiemmasta kuulemisesta (${say.name(fromConsultation)}): ${sayComments(comments).fi}.`,
    }),
  },
  CarriedForwardInputDisposed: {
    label: { en: "Input of an earlier round disposed of", fi: "Edellisen kierroksen palaute käsitelty" },
    sentence: ({ disposition }) => ({
      en: `What an earlier consultation left is dealt with; outcome: ${outcomeWords[disposition.outcome].en}.`,
      fi: `Aiemman kuulemisen palaute käsitellään; lopputulos: ${outcomeWords[disposition.outcome].fi}.`,
    }),
  },
  DraftVersionRegistered: {
    label: { en: "Draft version registered", fi: "Luonnosversio kirjattu" },
    sentence: ({ version }, say) => {
      const { en, fi } = sayDraft(version, say)
      return { en: `Registered: ${en}.`, fi: `Kirjataan ${fi}.` }
    },
  },
  RequirementAddressed: {
    label: { en: "Requirement addressed", fi: "Vaatimus huomioitu" },
    sentence: ({ code, version, locator }, say) => {
      const { en, fi } = sayDraft(version, say)
      return {
        en: `The requirement ${code} is addressed in ${en}, ${locator}.`,
        fi: `Vaatimus ${code} huomioidaan: ${fi}, ${locator}.`,
      }
    },
  },
  RequirementAddressRevoked: {
    label: { en: "Requirement no longer addressed", fi: "Vaatimuksen huomiointi peruttu" },
    sentence: ({ code, reason }, say) => ({
      en: `The requirement ${code} is not addressed after all. ${say.text(reason)}`,
      fi: `Vaatimusta ${code} ei olekaan huomioitu. ${say.text(reason)}`,
    }),
  },
  ImpactAssessmentRecorded: {
    label: { en: "Impact assessment recorded", fi: "Vaikutusten ennakkoarviointi kirjattu" },
    sentence: ({ kind, effect }) => ({
      en: `Effects assessed beforehand, on ${impactWords[kind].en}${effect === undefined ? "" : `: ${effectWords[effect].en}`}.`,
      fi: `Vaikutusten ennakkoarviointi: ${impactWords[kind].fi}${effect === undefined ? "" : `; ${effectWords[effect].fi}`}.`,
    }),
  },
  InfluenceBodyOffered: {
    label: { en: "Influence offered", fi: "Vaikuttamismahdollisuus annettu" },
    sentence: ({ kind, body }, say) => ({
      en: `The ${sayBody(kind, body, say).en} is given the opportunity to influence the preparation.`,
      fi: `Mahdollisuus vaikuttaa valmisteluun annetaan: ${sayBody(kind, body, say).fi}.`,
    }),
  },
  InfluenceBodyResponded: {
    label: { en: "Influence body responded", fi: "Vaikuttamistoimielin vastannut" },
    sentence: ({ kind, body }, say) => ({
      en: `The ${sayBody(kind, body, say).en} has responded.`,
      fi: `Kannan on antanut ${sayBody(kind, body, say).fi}.`,
    }),
  },
  InfluenceBodyNotConcerned: {
    label: { en: "Influence body not concerned", fi: "Asia ei koske vaikuttamistoimielintä" },
    sentence: ({ kind, body, reason }, say) => ({
      en: `The matter does not concern the ${sayBody(kind, body, say).en}. ${say.text(reason)}`,
      fi: `Asia ei koske vaikuttamistoimielintä: ${sayBody(kind, body, say).fi}. ${say.text(reason)}`,
    }),
  },
  StaffCooperationCompleted: {
    label: { en: "Staff cooperation completed", fi: "Yhteistoiminta henkilöstön kanssa käyty" },
    sentence: ({ mode, statedOn }, say) => {
      const stated = statedOn === undefined ? "" : say.range(statedOn)
      return {
        en: `Staff cooperation is completed: ${modeWords[mode].en}${stated === "" ? "" : `, as was said on ${stated}`}.`,
        fi: `Yhteistoiminta on käyty: ${modeWords[mode].fi}${stated === "" ? "" : ` (todettu: ${stated})`}.`,
      }
    },
  },
  ConsultationLinked: {
    label: { en: "Consultation linked", fi: "Kuuleminen liitetty valmisteluun" },
    sentence: ({ consultation, mandatory }, say) => {
      const { en, fi } = sayMandatory(mandatory)
      return {
        en: `A consultation belongs to the preparation: ${say.name(consultation)}, ${en}.`,
        fi: `Valmisteluun liitetään kuuleminen: ${say.name(consultation)}, ${fi}.`,
      }
    },
  },
  PreparationCompleted: {
    label: { en: "Preparation completed", fi: "Valmistelu valmis" },
    sentence: ({ versions }, say) => ({
      en: `The preparation is complete: ${say.told(versions, (all) => all.map((one) => sayDraft(one, say).en).join(", "))}.`,
      fi: `Valmistelu valmistuu: ${say.told(versions, (all) => all.map((one) => sayDraft(one, say).fi).join(", "))}.`,
    }),
  },
  PreparationReopened: {
    label: { en: "Preparation reopened", fi: "Valmistelu avattu uudelleen" },
    sentence: ({ cause, approval }, say) => {
      const of = approval === undefined ? "" : ` (${say.name(approval)})`
      return {
        en: `The preparation is reopened: ${causeWords[cause].en}${of}.`,
        fi: `Valmistelu avataan uudelleen: ${causeWords[cause].fi}${of}.`,
      }
    },
  },
  PreparationPutOnHold: {
    label: { en: "Preparation put on hold", fi: "Valmistelu keskeytetty" },
    sentence: ({ reason, until }, say) => ({
      en: `The preparation is put on hold${until === undefined ? "" : `, until: ${say.range(until)}`}. ${say.text(reason)}`,
      fi: `Valmistelu keskeytetään${until === undefined ? "" : `, kunnes: ${say.range(until)}`}. ${say.text(reason)}`,
    }),
  },
  PreparationResumed: {
    label: { en: "Preparation resumed", fi: "Valmistelua jatkettu" },
    sentence: () => ({ en: "The preparation goes on.", fi: "Valmistelua jatketaan." }),
  },
  PreparationClosed: {
    label: { en: "Preparation closed", fi: "Valmistelu päättynyt" },
    sentence: ({ approval }, say) => {
      const by = approval === undefined ? "" : ` (${say.name(approval)})`
      return { en: `The preparation has done its work${by}.`, fi: `Valmistelu päättyy${by}.` }
    },
  },
  PreparationAbandoned: {
    label: { en: "Preparation abandoned", fi: "Valmistelu rauennut" },
    sentence: ({ reason }, say) => ({
      en: `The preparation is abandoned. ${say.text(reason)}`,
      fi: `Valmistelu raukeaa. ${say.text(reason)}`,
    }),
  },
}

const explanations: Explanations<PreparationRejection> = {
  CapacityNotEntitled: notEntitled,
  PreparationNotStarted: () => ({
    en: "The preparation has not been started.",
    fi: "Valmistelua ei ole käynnistetty.",
  }),
  PreparationAlreadyStarted: () => ({
    en: "The preparation has been started already.",
    fi: "Valmistelu on jo käynnistetty.",
  }),
  PreparationIsComplete: () => ({
    en: "The preparation is complete: work on it goes on only when it is reopened.",
    fi: "Valmistelu on valmis: työ jatkuu vasta, kun valmistelu avataan uudelleen.",
  }),
  PreparationIsOver: ({ status }) =>
    status === "closed"
      ? {
          en: "The preparation is closed: what it prepared has been decided.",
          fi: "Valmistelu on päättynyt: valmistellusta on päätetty.",
        }
      : { en: "The preparation has been abandoned.", fi: "Valmistelu on rauennut." },
  PreparationIsOnHold: () => ({
    en: "The preparation is on hold: it is not completed before it goes on.",
    fi: "Valmistelu on keskeytetty: se ei valmistu, ennen kuin sitä jatketaan.",
  }),
  PreparationNotOnHold: () => ({
    en: "The preparation is not on hold.",
    fi: "Valmistelua ei ole keskeytetty.",
  }),
  WorkItemAlreadyPlanned: () => ({
    en: "A work item with this id has been planned already.",
    fi: "Tällä tunnuksella on jo suunniteltu työvaihe.",
  }),
  WorkItemUnknown: ({ item }) => ({
    en: `No work item ${item} has been planned.`,
    fi: `Työvaihetta ${item} ei ole suunniteltu.`,
  }),
  DirectionAlreadyReceived: () => ({
    en: "A direction with this id has been received already.",
    fi: "Tällä tunnuksella on jo kirjattu linjaus.",
  }),
  DirectionUnknown: ({ direction }) => ({
    en: `No direction ${direction} has come to this preparation.`,
    fi: `Valmisteluun ei ole tullut linjausta ${direction}.`,
  }),
  DirectionBinds: () => ({
    en: "The direction binds: it can only be addressed.",
    fi: "Linjaus sitoo: siitä ei voi poiketa.",
  }),
  InputAlreadyReceived: () => ({
    en: "Input with this id has been received already.",
    fi: "Tällä tunnuksella on jo kirjattu palaute.",
  }),
  InputUnknown: ({ input }) => ({
    en: `No input ${input} of an earlier round has come to this preparation.`,
    fi: `Valmisteluun ei ole tullut aiemman kierroksen palautetta ${input}.`,
  }),
  RequirementNotAddressed: ({ code }) => ({
    en: `The requirement ${code} is not addressed.`,
    fi: `Vaatimusta ${code} ei ole huomioitu.`,
  }),
  InfluenceBodyNotOffered: ({ kind }) => ({
    en: `The ${bodyWords[kind].en} has not been given the opportunity to influence the preparation.`,
    fi: `Mahdollisuutta vaikuttaa valmisteluun ei ole annettu: ${bodyWords[kind].fi}.`,
  }),
  InfluenceBodyOfferedAlready: ({ kind }) => ({
    en: `The ${bodyWords[kind].en} has been given the opportunity to influence the preparation: the matter concerns it.`,
    fi: `Mahdollisuus vaikuttaa valmisteluun on jo annettu: ${bodyWords[kind].fi}.`,
  }),
  DraftNumberNotIncreasing: ({ version, latest }, say) => ({
    en: `Draft numbers increase: ${sayDraft(version, say).en} would come after draft ${latest}.`,
    fi: `Luonnosversioiden numerot kasvavat: ${sayDraft(version, say).fi} tulisi version ${latest} jälkeen.`,
  }),
  DraftNumberTaken: ({ version }, say) => ({
    en: `The number is taken: ${sayDraft(version, say).en} is registered with another digest, or with none told.`,
    fi: `Numero on käytetty: ${sayDraft(version, say).fi} on kirjattu toisella tiivisteellä tai ilman tiivistettä.`,
  }),
  VersionUnknown: ({ version }, say) => ({
    en: `Not registered: ${sayDraft(version, say).en}.`,
    fi: `Kirjaamatta: ${sayDraft(version, say).fi}.`,
  }),
  VersionDiffers: ({ version }, say) => ({
    en: `Registered with another digest: ${sayDraft(version, say).en}.`,
    fi: `Kirjattu toisella tiivisteellä: ${sayDraft(version, say).fi}.`,
  }),
  ConsultationLinkedOtherwise: ({ consultation, mandatory }) => ({
    en: `The consultation ${consultation} is linked already, as ${sayMandatory(mandatory).en}.`,
    fi: `Kuuleminen ${consultation} on jo liitetty, ja se on ${sayMandatory(mandatory).fi}.`,
  }),
  VersionsDeferred: () => ({
    en: "What is complete is not decided later: name the versions that are ready.",
    fi: "Valmista ei päätetä myöhemmin: nimeä valmistuneet versiot.",
  }),
  WorkItemsOpen: ({ count }) => ({
    en: `${count} mandatory work item(s) are not completed.`,
    fi: `Pakollisia työvaiheita kesken: ${count}.`,
  }),
  DirectionsUnaddressed: ({ count }) => ({
    en: `${count} direction(s) are not addressed.`,
    fi: `Linjauksia huomioimatta: ${count}.`,
  }),
  InputsUndisposed: ({ count }) => ({
    en: `Of ${count} input(s) of an earlier round nobody has said what becomes of them.`,
    fi: `Aiemman kierroksen palautetta käsittelemättä: ${count}.`,
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
