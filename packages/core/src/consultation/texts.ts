import { notEntitled } from "../common-texts.ts"
import { describeBy, explainBy, labelsOf, type Explanations, type Sentences } from "../say.ts"
import type { ConsultationEvent } from "./events.ts"
import type { ConsultationRejection } from "./rejections.ts"
import {
  kinds,
  respondents,
  sayComments,
  sayCount,
  sayDeadline,
  sayOutcome,
  sayScope,
  sayTerms,
} from "./words.ts"

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
  MaterialPublished: {
    label: { en: "Material published", fi: "Aineisto julkaistu" },
    sentence: ({ material }, say) => ({
      en: `Published to be commented on: ${say.text(material.title)}.`,
      fi: `Julkaistaan kommentoitavaksi: ${say.text(material.title)}.`,
    }),
  },
  DeadlineExtended: {
    label: { en: "Deadline extended", fi: "Määräaikaa jatkettu" },
    sentence: ({ from, to, scope }, say) => ({
      en: `The deadline is extended to ${sayTerms(to, say)}${sayScope(scope, say).en}; it was: ${sayDeadline(from, say)}.`,
      fi: `Määräaikaa jatketaan ${sayTerms(to, say)} asti${sayScope(scope, say).fi}; aiempi: ${sayDeadline(from, say)}.`,
    }),
  },
  ConsultationReopened: {
    label: { en: "Consultation reopened", fi: "Kuuleminen avattu uudelleen" },
    sentence: ({ deadline, scope }, say) => ({
      en: `The consultation is opened again until ${sayTerms(deadline, say)}${sayScope(scope, say).en}.`,
      fi: `Kuuleminen avataan uudelleen ${sayTerms(deadline, say)} asti${sayScope(scope, say).fi}.`,
    }),
  },
  CommentReceived: {
    label: { en: "Comment received", fi: "Kommentti saapui" },
    sentence: ({ respondent, received }, say) => {
      const when = say.moment(received)
      const who = respondents[respondent.kind]
      const name = respondent.body === undefined ? "" : ` (${say.name(respondent.body)})`
      return {
        en: `A comment came from ${who?.en}${name}, ${when}.`,
        fi: `Kommentti ${who?.fi}${name}, ${when}.`,
      }
    },
  },
  CommentsImportedInAggregate: {
    label: { en: "Comments recorded as a number", fi: "Kommentit kirjattu määränä" },
    sentence: ({ count }) => {
      const { en, fi } = sayCount(count)
      return { en: `Comments received: ${en}.`, fi: `Kommentteja saatu: ${fi}.` }
    },
  },
  LateCommentAdmitted: {
    label: { en: "Late comment admitted", fi: "Myöhässä saapunut kommentti hyväksytty" },
    sentence: () => ({
      en: "A late comment is admitted.",
      fi: "Myöhässä saapunut kommentti otetaan huomioon.",
    }),
  },
  LateCommentNotAdmitted: {
    label: { en: "Late comment not admitted", fi: "Myöhässä saapunutta kommenttia ei hyväksytty" },
    sentence: () => ({
      en: "A late comment is not admitted.",
      fi: "Myöhässä saapunutta kommenttia ei oteta huomioon.",
    }),
  },
  CommentAnswered: {
    label: { en: "Comment answered", fi: "Kommenttiin vastattu" },
    sentence: ({ disposition }, say) => {
      const outcome = sayOutcome(disposition, say)
      return {
        en: `A comment is answered; outcome: ${outcome.en}.`,
        fi: `Kommenttiin vastataan; ratkaisu: ${outcome.fi}.`,
      }
    },
  },
  CommentsAnsweredJointly: {
    label: { en: "Comments answered jointly", fi: "Kommentteihin vastattu yhteisesti" },
    sentence: ({ comments, disposition }, say) => {
      const outcome = sayOutcome(disposition, say)
      return {
        en: `One answer to ${sayComments(comments).en}; outcome: ${outcome.en}.`,
        fi: `Yhteinen vastaus (${sayComments(comments).fi}); ratkaisu: ${outcome.fi}.`,
      }
    },
  },
  CommentForwarded: {
    label: { en: "Comment forwarded", fi: "Kommentti viety tiedoksi" },
    sentence: ({ comments, to, purpose }, say) => ({
      en: `${sayComments(comments).en} forwarded to ${say.text(to.office)} ${purpose === "for_action" ? "for action" : "for information"}.`,
      fi: `${sayComments(comments).fi} ${purpose === "for_action" ? "toimenpiteitä varten" : "tiedoksi"}: ${say.text(to.office)}.`,
    }),
  },
  CommentCarriedForward: {
    label: { en: "Comment carried forward", fi: "Kommentti otettu talteen" },
    sentence: ({ comments, to }, say) => {
      const target = "programme" in to ? say.name(to.programme) : say.text(to.next)
      return {
        en: `${sayComments(comments).en} carried forward to ${target}.`,
        fi: `${sayComments(comments).fi} talteen: ${target}.`,
      }
    },
  },
  SummaryPublished: {
    label: { en: "Summary published", fi: "Yhteenveto julkaistu" },
    sentence: () => ({
      en: "A summary of the comments is published.",
      fi: "Kommenteista julkaistaan yhteenveto.",
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
}

const explanations: Explanations<ConsultationRejection> = {
  CapacityNotEntitled: notEntitled,
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
  StillOpen: ({ deadline }, say) => ({
    en: `Comments can still be given until ${sayTerms(deadline, say)}.`,
    fi: `Kommentteja voi vielä antaa ${sayTerms(deadline, say)} asti.`,
  }),
  CommentAlreadyRecorded: () => ({
    en: "A comment with this id has been recorded already.",
    fi: "Tällä tunnuksella on jo kirjattu kommentti.",
  }),
  CommentUnknown: ({ comment }) => ({
    en: `No comment ${comment} has come to this consultation.`,
    fi: `Kuulemiseen ei ole tullut kommenttia ${comment}.`,
  }),
  CommentNotLate: () => ({
    en: "The comment came in time: there is nothing to rule on.",
    fi: "Kommentti saapui määräajassa: ratkaistavaa ei ole.",
  }),
  LateCommentAlreadyRuled: () => ({
    en: "This late comment has been ruled on already.",
    fi: "Myöhässä saapunut kommentti on jo ratkaistu.",
  }),
  RulingWithoutGrounds: () => ({
    en: "A ruling on a late comment states its reason and on whose authority it is made.",
    fi: "Ratkaisussa myöhässä saapuneesta kommentista on oltava perustelu ja toimivalta.",
  }),
  NoCommentsImported: () => ({
    en: "No comments have been recorded as a mere number.",
    fi: "Kommentteja ei ole kirjattu määränä.",
  }),
  LateCommentsUnruled: ({ count }) => ({
    en: `${count} late comment(s) wait for a ruling.`,
    fi: `${count} myöhässä saapunutta kommenttia on ratkaisematta.`,
  }),
  CommentsUnanswered: ({ count }) => ({
    en: `${count} comment(s) have no answer.`,
    fi: `${count} kommenttia on vailla vastausta.`,
  }),
  SummaryMissing: () => ({
    en: "No summary has been published; publish one, or state why there is none.",
    fi: "Yhteenvetoa ei ole julkaistu; julkaise se tai kerro, miksi sitä ei ole.",
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
