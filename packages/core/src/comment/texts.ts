import { sayComments, sayCount } from "../comment-terms.ts"
import type { Explanations, Sentences } from "../say.ts"
import type { CommentEvent } from "./events.ts"
import type { CommentRejection } from "./rejections.ts"
import { because, hidingGrounds, respondents, sayOutcome } from "./words.ts"

export const sentences: Sentences<CommentEvent> = {
  CommentReceived: {
    label: { en: "Comment received", fi: "Kommentti saapui" },
    sentence: ({ respondent, received }, say) => {
      const when = say.moment(received)
      const who = respondents[respondent.kind]
      const { body, inPlaceOf } = respondent
      const names = (asked: string): string =>
        [
          ...(body === undefined ? [] : [say.name(body)]),
          ...(inPlaceOf === undefined ? [] : [`${asked} ${say.name(inPlaceOf)}`]),
        ].join("; ")
      const [en, fi] = [names("in place of"), names("pyydetty:")].map((one) => one && ` (${one})`)
      return {
        en: `A comment came from ${who?.en}${en}, ${when}.`,
        fi: `Kommentti ${who?.fi}${fi}, ${when}.`,
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
  CommentWithdrawn: {
    label: { en: "Comment withdrawn", fi: "Kommentti peruttu" },
    sentence: ({ reason }, say) => ({
      en: `A comment is withdrawn by its author.${because(reason, say)}`,
      fi: `Kommentin antaja peruu kommenttinsa.${because(reason, say)}`,
    }),
  },
  CommentModerated: {
    label: { en: "Comment hidden", fi: "Kommentti piilotettu" },
    sentence: ({ ground, reason }, say) => ({
      en: `A comment is hidden (${hidingGrounds[ground].en}). ${say.text(reason)}`,
      fi: `Kommentti piilotetaan (${hidingGrounds[ground].fi}). ${say.text(reason)}`,
    }),
  },
  CommentRestored: {
    label: { en: "Comment restored", fi: "Kommentti palautettu" },
    sentence: ({ reason }, say) => ({
      en: `A comment that was hidden is shown again.${because(reason, say)}`,
      fi: `Piilotettu kommentti palautetaan näkyviin.${because(reason, say)}`,
    }),
  },
  CommentMarkedDuplicate: {
    label: { en: "Comment marked as duplicate", fi: "Kommentti merkitty kaksoiskappaleeksi" },
    sentence: () => ({
      en: "A comment is the same as another one, and is counted once.",
      fi: "Kommentti on sama kuin toinen, ja se lasketaan kerran.",
    }),
  },
  CommentClassified: {
    label: { en: "Comment classified", fi: "Kommentti luokiteltu" },
    sentence: ({ topics, inScope }) => ({
      en: `A comment is on: ${topics.join(", ")}${inScope === false ? "; outside the subject" : ""}.`,
      fi: `Kommentin aiheet: ${topics.join(", ")}${inScope === false ? "; ei kuulu asiaan" : ""}.`,
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
  AnswerRevised: {
    label: { en: "Answer revised", fi: "Vastausta muutettu" },
    sentence: ({ disposition }, say) => {
      const outcome = disposition === undefined ? undefined : sayOutcome(disposition, say)
      return {
        en: `The answer to a comment is revised${outcome === undefined ? "" : `; outcome: ${outcome.en}`}.`,
        fi: `Kommenttiin annettua vastausta muutetaan${outcome === undefined ? "" : `; ratkaisu: ${outcome.fi}`}.`,
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
  ForwardAcknowledged: {
    label: { en: "Forward acknowledged", fi: "Tiedoksi vienti kuitattu" },
    sentence: () => ({
      en: "The office acknowledges the comments that were forwarded to it.",
      fi: "Vastaanottaja kuittaa saaneensa kommentit.",
    }),
  },
  ForwardRecalled: {
    label: { en: "Forward recalled", fi: "Tiedoksi viety pyydetty takaisin" },
    sentence: () => ({
      en: "Comments that were forwarded are called back.",
      fi: "Tiedoksi viedyt kommentit pyydetään takaisin.",
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
}

export const explanations: Explanations<CommentRejection> = {
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
  CommentIsWithdrawn: () => ({
    en: "The comment was withdrawn.",
    fi: "Kommentti on peruttu.",
  }),
  CommentIsHidden: () => ({
    en: "The comment is hidden already.",
    fi: "Kommentti on jo piilotettu.",
  }),
  CommentNotHidden: () => ({
    en: "The comment is not hidden.",
    fi: "Kommenttia ei ole piilotettu.",
  }),
  NotTheOriginal: ({ of }) => ({
    en: `A comment is a duplicate of an original, and ${of} is none.`,
    fi: `Kommentti on kaksoiskappale alkuperäisestä, ja ${of} ei ole alkuperäinen.`,
  }),
  CommentNotAnswered: () => ({
    en: "The comment has no answer that could be revised.",
    fi: "Kommentilla ei ole vastausta, jota voisi muuttaa.",
  }),
  CommentNotListed: ({ comment }) => ({
    en: `The joint answer does not list ${comment}.`,
    fi: `Yhteinen vastaus ei koske kommenttia ${comment}.`,
  }),
  AnswerInOtherLanguage: ({ count, languages, provision }) => ({
    en: `${count} comment(s) came in a language in which they are to be answered (${provision}); the answer is in ${languages.join(", ")}.`,
    fi: `${count} kommenttiin on vastattava niiden kielellä (${provision}); vastauksen kieli on ${languages.join(", ")}.`,
  }),
  ForwardUnknown: ({ forward }) => ({
    en: `Nothing was forwarded under ${forward}.`,
    fi: `Tunnuksella ${forward} ei ole viety mitään tiedoksi.`,
  }),
  ForwardAlreadyRecorded: ({ forward }) => ({
    en: `Comments were forwarded under ${forward} already.`,
    fi: `Tunnuksella ${forward} on jo viety kommentteja tiedoksi.`,
  }),
  NoCommentsImported: () => ({
    en: "No comments are recorded as a mere number.",
    fi: "Yhtään kommenttia ei ole kirjattu pelkkänä määränä.",
  }),
  LateCommentsUnruled: ({ count }) => ({
    en: `${count} late comment(s) wait for a ruling.`,
    fi: `${count} myöhässä saapunutta kommenttia on ratkaisematta.`,
  }),
  CommentsUnanswered: ({ count }) => ({
    en: `${count} comment(s) have no answer.`,
    fi: `${count} kommenttia on vailla vastausta.`,
  }),
}
