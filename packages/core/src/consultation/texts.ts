import * as comment from "../comment/texts.ts"
import { because } from "../comment/words.ts"
import { sayCount } from "../comment-terms.ts"
import { notEntitled } from "../common-texts.ts"
import { describeBy, explainBy, labelsOf, type Explanations, type Sentences } from "../say.ts"
import type { ConsultationEvent } from "./events.ts"
import type { ConsultationRejection } from "./rejections.ts"
import { kinds, sayDeadline, sayScope, sayTerms } from "./words.ts"

const sentences: Sentences<ConsultationEvent> = {
  ConsultationOpened: {
    label: { en: "Consultation opened", fi: "Kuuleminen avattu" },
    sentence: ({ kind, programmes, deadline }, say) => {
      const on = programmes.map(say.name).join(", ")
      return {
        en: `${kinds[kind]?.en} on ${on} is opened; deadline: ${sayDeadline(deadline, say)}.`,
        fi: `Avataan ${kinds[kind]?.fi}: ${on}. Määräaika: ${sayDeadline(deadline, say)}.`,
      }
    },
  },
  TermsChanged: {
    label: { en: "Terms changed", fi: "Kuulemisen ehtoja muutettu" },
    sentence: ({ permittedSubject, channels, languages, reason }, say) => {
      const what = [permittedSubject === undefined ? [] : say.text(permittedSubject), channels, languages]
      const now = what.flatMap((one) => one ?? []).join(", ")
      return {
        en: `What may be commented on, and how, is changed: ${now}. ${say.text(reason)}`,
        fi: `Muutetaan sitä, mitä ja miten voi kommentoida: ${now}. ${say.text(reason)}`,
      }
    },
  },
  MaterialPublished: {
    label: { en: "Material published", fi: "Aineisto julkaistu" },
    sentence: ({ material, replaces }, say) => ({
      en: `Published to be commented on${replaces === undefined ? "" : `, in place of ${replaces}`}: ${say.text(material.title)}.`,
      fi: `Julkaistaan kommentoitavaksi${replaces === undefined ? "" : ` (korvaa: ${replaces})`}: ${say.text(material.title)}.`,
    }),
  },
  DeadlineExtended: {
    label: { en: "Deadline extended", fi: "Määräaikaa jatkettu" },
    sentence: ({ from, to, scope }, say) => ({
      en: `The deadline is extended to ${sayTerms(to, say)}${sayScope(scope, say).en}; it was: ${sayDeadline(from, say)}.`,
      fi: `Määräaikaa jatketaan ${sayTerms(to, say)} asti${sayScope(scope, say).fi}; aiempi: ${sayDeadline(from, say)}.`,
    }),
  },
  DeadlineShortened: {
    label: { en: "Deadline shortened", fi: "Määräaikaa lyhennetty" },
    sentence: ({ from, to, scope }, say) => ({
      en: `The deadline is brought forward to ${sayTerms(to, say)}${sayScope(scope, say).en}; it was: ${sayDeadline(from, say)}.`,
      fi: `Määräaikaa lyhennetään päättymään ${sayTerms(to, say)}${sayScope(scope, say).fi}; aiempi: ${sayDeadline(from, say)}.`,
    }),
  },
  ConsultationReopened: {
    label: { en: "Consultation reopened", fi: "Kuuleminen avattu uudelleen" },
    sentence: ({ deadline, scope }, say) => ({
      en: `The consultation is opened again until ${sayTerms(deadline, say)}${sayScope(scope, say).en}.`,
      fi: `Kuuleminen avataan uudelleen ${sayTerms(deadline, say)} asti${sayScope(scope, say).fi}.`,
    }),
  },
  StatementRequested: {
    label: { en: "Statement requested", fi: "Lausuntopyyntö lähetetty" },
    sentence: ({ to, question, dueBy, statutory }, say) => {
      const whom = to.map(say.name).join(", ")
      const due = dueBy === undefined ? undefined : sayTerms(dueBy, say)
      const act = statutory === undefined ? "" : ` (${statutory})`
      return {
        en: `A statement is requested from ${whom}${act}${due === undefined ? "" : ` by ${due}`}: ${say.text(question)}`,
        fi: `Pyydetään lausunto: ${whom}${act}${due === undefined ? "" : `, viimeistään ${due}`}. ${say.text(question)}`,
      }
    },
  },
  NonResponseRecorded: {
    label: { en: "No statement given", fi: "Lausuntoa ei annettu" },
    sentence: ({ body }, say) => ({
      en: `${say.name(body)} gave no statement.`,
      fi: `${say.name(body)} ei antanut lausuntoa.`,
    }),
  },
  ...comment.sentences,
  HearingHeld: {
    label: { en: "Hearing held", fi: "Kuulemistilaisuus pidetty" },
    sentence: ({ place, remote, participants }, say) => {
      const where = (remotely: string): string => {
        const parts = [place, remote === true ? remotely : undefined].filter((part) => part !== undefined)
        return parts.length === 0 ? "" : ` (${parts.join(", ")})`
      }
      return {
        en: `A hearing is held${where("remotely")}; participants: ${say.told(participants, (one) => sayCount(one).en)}.`,
        fi: `Pidetään kuulemistilaisuus${where("etänä")}; osallistujia: ${say.told(participants, (one) => sayCount(one).fi)}.`,
      }
    },
  },
  NegotiationOffered: {
    label: { en: "Negotiation offered", fi: "Neuvottelua tarjottu" },
    sentence: ({ counterparty, subject, statutory }, say) => {
      const on = subject === undefined ? "" : `: ${say.text(subject)}`
      const act = statutory === undefined ? "" : ` (${statutory})`
      return {
        en: `A negotiation is offered to ${say.name(counterparty)}${act}${on}.`,
        fi: `Tarjotaan neuvottelua, vastapuoli ${say.name(counterparty)}${act}${on}.`,
      }
    },
  },
  NegotiationHeld: {
    label: { en: "Negotiation held", fi: "Neuvottelu pidetty" },
    sentence: ({ counterparty }, say) => ({
      en: `A negotiation is held with ${say.name(counterparty)}.`,
      fi: `Pidetään neuvottelu, vastapuoli ${say.name(counterparty)}.`,
    }),
  },
  NegotiationDeclined: {
    label: { en: "Negotiation declined", fi: "Neuvottelusta kieltäydytty" },
    sentence: ({ counterparty, reason }, say) => ({
      en: `${say.name(counterparty)} declines to negotiate.${because(reason, say)}`,
      fi: `${say.name(counterparty)} kieltäytyy neuvottelusta.${because(reason, say)}`,
    }),
  },
  NegotiationNotUsed: {
    label: { en: "Negotiation not used", fi: "Neuvottelumahdollisuutta ei käytetty" },
    sentence: ({ counterparty }, say) => ({
      en: `${say.name(counterparty)} does not use the opportunity to negotiate; the matter goes on.`,
      fi: `${say.name(counterparty)} ei käytä mahdollisuutta neuvotella; asian käsittely jatkuu.`,
    }),
  },
  SummaryPublished: {
    label: { en: "Summary published", fi: "Yhteenveto julkaistu" },
    sentence: () => ({
      en: "A summary of the comments is published.",
      fi: "Kommenteista julkaistaan yhteenveto.",
    }),
  },
  SummaryRevised: {
    label: { en: "Summary revised", fi: "Yhteenvetoa muutettu" },
    sentence: () => ({
      en: "The summary of the comments is revised.",
      fi: "Kommenttien yhteenvetoa muutetaan.",
    }),
  },
  PlatformCounterObserved: {
    label: { en: "Platform counter observed", fi: "Alustan laskuri havaittu" },
    sentence: ({ name, value }) => ({
      en: `The platform's counter “${name}” showed ${value}; it counts for nothing here.`,
      fi: `Alustan laskuri ”${name}” näytti ${value}; sitä ei lasketa mukaan.`,
    }),
  },
  ConsultationConcluded: {
    label: { en: "Consultation concluded", fi: "Kuuleminen päättynyt" },
    sentence: ({ counts }) => ({
      en: `The consultation is concluded: ${sayCount(counts.received).en} received, ${sayCount(counts.unanswered).en} unanswered.`,
      fi: `Kuuleminen päättyy: saatu ${sayCount(counts.received).fi}, vastaamatta ${sayCount(counts.unanswered).fi}.`,
    }),
  },
  ConsultationCancelled: {
    label: { en: "Consultation cancelled", fi: "Kuuleminen peruttu" },
    sentence: ({ reason }, say) => ({
      en: `The consultation is cancelled. ${say.text(reason)}`,
      fi: `Kuuleminen perutaan. ${say.text(reason)}`,
    }),
  },
}

const explanations: Explanations<ConsultationRejection> = {
  CapacityNotEntitled: notEntitled,
  ...comment.explanations,
  ConsultationNotOpened: () => ({
    en: "The consultation has not been opened.",
    fi: "Kuulemista ei ole avattu.",
  }),
  ConsultationAlreadyOpened: () => ({
    en: "The consultation has been opened already.",
    fi: "Kuuleminen on jo avattu.",
  }),
  ConsultationIsConcluded: () => ({
    en: "The consultation is concluded; reopen it to go on.",
    fi: "Kuuleminen on päättynyt; jatkaaksesi avaa se uudelleen.",
  }),
  ConsultationIsCancelled: () => ({
    en: "The consultation was cancelled.",
    fi: "Kuuleminen on peruttu.",
  }),
  OpensAfterDeadline: ({ deadline }, say) => ({
    en: `It would open after its deadline, ${sayTerms(deadline, say)}.`,
    fi: `Se avautuisi vasta määräaikansa ${sayTerms(deadline, say)} jälkeen.`,
  }),
  DeadlineHasPassed: ({ deadline }, say) => ({
    en: `The deadline, ${sayTerms(deadline, say)}, has passed: reopen the consultation instead of extending it.`,
    fi: `Määräaika ${sayTerms(deadline, say)} on päättynyt: avaa kuuleminen uudelleen, älä jatka määräaikaa.`,
  }),
  DeadlineNotLater: ({ from, to }, say) => ({
    en: `An extension is to a later time: ${sayTerms(to, say)} is not after ${sayTerms(from, say)}.`,
    fi: `Määräaikaa jatketaan myöhempään: ${sayTerms(to, say)} ei ole myöhemmin kuin ${sayTerms(from, say)}.`,
  }),
  DeadlineNotEarlier: ({ from, to }, say) => ({
    en: `A deadline is shortened to an earlier time: ${sayTerms(to, say)} is not before ${sayTerms(from, say)}.`,
    fi: `Määräaika lyhennetään aiempaan: ${sayTerms(to, say)} ei ole aiemmin kuin ${sayTerms(from, say)}.`,
  }),
  DeadlineBroughtForward: ({ to }, say) => ({
    en: `The time for comments is not cut short once they can be given; this would move its end to ${sayTerms(to, say)}.`,
    fi: `Avatun kuulemisen määräaikaa ei lyhennetä; tämä päättäisi sen ${sayTerms(to, say)}.`,
  }),
  StillOpen: ({ deadline }, say) => ({
    en: `Comments can still be given until ${sayTerms(deadline, say)}.`,
    fi: `Kommentteja voi vielä antaa ${sayTerms(deadline, say)} asti.`,
  }),
  StatementNotRequested: ({ body }) => ({
    en: `No statement was requested from ${body} by this request.`,
    fi: `Tällä pyynnöllä ei ole pyydetty lausuntoa taholta ${body}.`,
  }),
  StatementWasReceived: ({ body }) => ({
    en: `A statement has come from ${body}.`,
    fi: `Lausunto on saapunut: ${body}.`,
  }),
  RespondentHasTime: ({ body, deadline }, say) => ({
    en: `${body} still has time until ${sayTerms(deadline, say)}.`,
    fi: `${body} voi vielä antaa lausunnon ${sayTerms(deadline, say)} asti.`,
  }),
  RequestsUnsettled: ({ bodies }) => ({
    en: `Bodies that were asked for a statement, and of which neither a statement nor its absence is recorded: ${bodies.length}.`,
    fi: `Tahoja, joilta lausunto on pyydetty ja joilta ei ole kirjattu lausuntoa eikä tietoa sen puuttumisesta: ${bodies.length}.`,
  }),
  NegotiationNotOffered: ({ counterparty }) => ({
    en: `No offer to negotiate with ${counterparty} is open.`,
    fi: `Avointa neuvottelutarjousta ei ole: ${counterparty}.`,
  }),
  SummaryMissing: () => ({
    en: "No summary has been published; publish one, or state why there is none.",
    fi: "Yhteenvetoa ei ole julkaistu; julkaise se tai kerro, miksi sitä ei ole.",
  }),
  CancelledWithoutNotice: () => ({
    en: "Comments have come: those who gave them are told of the cancellation.",
    fi: "Kommentteja on saapunut: niiden antajille on ilmoitettava perumisesta.",
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
