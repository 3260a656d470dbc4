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
import type { DraftName } from "./terms.ts"

const sayDraft = ({ document, number }: DraftName, say: Say): Words => ({
  en: `draft ${number} of ${say.name(document)}`,
  fi: `luonnosversio ${number} (${say.name(document)})`,
})

const sayMandatory = (mandatory: boolean): Words =>
  mandatory ? { en: "mandatory", fi: "pakollinen" } : { en: "optional", fi: "vapaaehtoinen" }

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
    en: "The preparation is complete: it takes no more drafts and is not completed again.",
    fi: "Valmistelu on valmis: uusia luonnosversioita ei enää kirjata, eikä se valmistu uudelleen.",
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
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
