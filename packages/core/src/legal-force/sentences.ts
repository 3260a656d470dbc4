import type { Say, Sentences, Words } from "../say.ts"
import { tierWords } from "../tier.ts"
import type { LegalForceEvent } from "./events.ts"
import type { Dated } from "./state.ts"
import {
  addresseeWords,
  groundWords,
  natureWords,
  positionWords,
  remedyWords,
  reviewWords,
  rulingWords,
  sayClaimant,
  sayParts,
} from "./words.ts"

/** The words with more after them, where there is more. */
const and = (words: Words, more: Words | string | undefined, before = ": "): Words => {
  const { en, fi } = typeof more === "string" || more === undefined ? { en: more, fi: more } : more
  return {
    en: words.en + (en === undefined || en === "" ? "" : before + en),
    fi: words.fi + (fi === undefined || fi === "" ? "" : before + fi),
  }
}

const stop = ({ en, fi }: Words): Words => ({ en: `${en}.`, fi: `${fi}.` })

const onReview = (review: string | undefined): Words =>
  review === undefined ? { en: "", fi: "" } : { en: "on a claim for review", fi: "oikaisuvaatimuspäätös" }

const sayInstructions = (
  { remedy, provision, days, addressee, reason }: Omit<Dated<"AppealInstructionsAttached">, "on">,
  say: Say,
): Words => {
  const time =
    days === undefined
      ? { en: "", fi: "" }
      : { en: `${days} ${days === 1 ? "day" : "days"}`, fi: `${days} ${days === 1 ? "päivä" : "päivää"}` }
  const to = addressee === undefined ? undefined : addresseeWords[addressee]
  const told = and(and(and(remedyWords[remedy], to, ", "), time, ", "), `(${provision})`, " ")
  return and(stop(told), reason === undefined ? undefined : say.text(reason), " ")
}

export const sentences: Sentences<LegalForceEvent> = {
  LegalForceOpened: {
    label: { en: "Decision followed", fi: "Päätöksen seuranta alkaa" },
    sentence: ({ body, tier, nature, decidedOn, notTakenUp }, say) => {
      const day = say.range(decidedOn)
      const never =
        notTakenUp === undefined
          ? undefined
          : { en: `never taken up (${notTakenUp})`, fi: `ei otto-oikeutta (${notTakenUp})` }
      const said = {
        en: `decision of ${say.name(body)} (${tierWords[tier].en}), ${day}; ${natureWords[nature].en}`,
        fi: `päätös, ${say.name(body)} (${tierWords[tier].fi}), ${day}; ${natureWords[nature].fi}`,
      }
      return stop(and(said, never, "; "))
    },
  },
  MinutesInspected: {
    label: { en: "Minutes inspected", fi: "Pöytäkirja tarkastettu" },
    sentence: ({ immediately, review }) => {
      const said =
        immediately === true
          ? { en: "the item is inspected at the meeting", fi: "pykälä on tarkastettu heti kokouksessa" }
          : { en: "the minutes are inspected", fi: "pöytäkirja on tarkastettu" }
      return stop(and(said, onReview(review)))
    },
  },
  MinutesPublished: {
    label: { en: "Minutes published", fi: "Pöytäkirja julkaistu" },
    sentence: ({ url, review }) => {
      const said = { en: "the minutes are on the web", fi: "pöytäkirja on yleisessä tietoverkossa" }
      return stop(and(and(said, onReview(review)), url, ", "))
    },
  },
  NotificationServed: {
    label: { en: "Notified", fi: "Annettu tiedoksi" },
    sentence: ({ who, party, of }, say) => {
      const said =
        who === "party"
          ? { en: "notified to a party", fi: "annettu tiedoksi asianosaiselle" }
          : { en: "notified to the members", fi: "annettu tiedoksi jäsenille" }
      const what =
        of === undefined
          ? undefined
          : { en: "what was decided on review or appeal", fi: "muutoksenhaussa annettu ratkaisu" }
      const name = party?.body === undefined ? undefined : say.name(party.body)
      return stop(and(and(said, what), name, ", "))
    },
  },
  AppealInstructionsAttached: {
    label: { en: "Appeal instructions attached", fi: "Muutoksenhakuohje liitetty" },
    sentence: (data, say) =>
      and({ en: "appeal instructions", fi: "muutoksenhakuohje" }, sayInstructions(data, say)),
  },
  AppealInstructionsCorrected: {
    label: { en: "Appeal instructions corrected", fi: "Muutoksenhakuohje korjattu" },
    sentence: (data, say) =>
      and(
        { en: "corrected appeal instructions", fi: "korjattu muutoksenhakuohje" },
        sayInstructions(data, say),
      ),
  },
  ReviewRequested: {
    label: { en: "Review claimed", fi: "Oikaisuvaatimus tehty" },
    sentence: (data, say) =>
      stop(and({ en: "administrative review is claimed", fi: "oikaisuvaatimus" }, sayClaimant(data, say))),
  },
  ReviewDecided: {
    label: { en: "Review decided", fi: "Oikaisuvaatimus ratkaistu" },
    sentence: ({ body, outcome }, say) =>
      stop(
        and(
          { en: `claim for review, ${say.name(body)}`, fi: `oikaisuvaatimus, ${say.name(body)}` },
          reviewWords[outcome],
        ),
      ),
  },
  DecisionAppealed: {
    label: { en: "Appealed", fi: "Valitettu" },
    sentence: ({ court, body, caseNumber, ...data }, say) => {
      const to = body === undefined ? addresseeWords[court] : { en: say.name(body), fi: say.name(body) }
      const said = { en: `appeal to ${to.en}`, fi: `valitus, ${to.fi}` }
      return stop(and(and(said, sayClaimant(data, say)), caseNumber, ", "))
    },
  },
  StatementGivenToCourt: {
    label: { en: "Statement given to the court", fi: "Lausunto annettu tuomioistuimelle" },
    sentence: ({ body, position, text }, say) => {
      const { en, fi } = positionWords[position]
      const said = { en: `${say.name(body)} ${en}.`, fi: `${say.name(body)} ${fi}.` }
      return and(said, text === undefined ? undefined : "ref" in text ? `${text.ref}.` : say.text(text), " ")
    },
  },
  LeaveDecided: {
    label: { en: "Leave to appeal decided", fi: "Valitusluvasta päätetty" },
    sentence: ({ granted }) =>
      granted
        ? { en: "Leave to appeal is granted.", fi: "Valituslupa myönnetty." }
        : { en: "Leave to appeal is not granted.", fi: "Valituslupaa ei myönnetty." },
  },
  CourtRuled: {
    label: { en: "Court ruled", fi: "Tuomioistuin ratkaissut" },
    sentence: ({ ruling, interim, parts }, say) => {
      const said = and(
        interim === true ? { en: "interim ruling", fi: "välipäätös" } : { en: "ruling", fi: "ratkaisu" },
        rulingWords[ruling],
      )
      return stop(and(said, sayParts(parts, say)))
    },
  },
  EnforcementProhibited: {
    label: { en: "Enforcement prohibited", fi: "Täytäntöönpano kielletty" },
    sentence: ({ by }, say) => ({
      en: `${say.name(by)} prohibits the enforcement.`,
      fi: `${say.name(by)} kieltää täytäntöönpanon.`,
    }),
  },
  ProhibitionRefused: {
    label: { en: "Prohibition refused", fi: "Täytäntöönpanokielto hylätty" },
    sentence: ({ by }, say) => ({
      en: `${say.name(by)} does not prohibit the enforcement.`,
      fi: `${say.name(by)} ei kiellä täytäntöönpanoa.`,
    }),
  },
  EnforcementProhibitionLifted: {
    label: { en: "Prohibition lifted", fi: "Täytäntöönpanokielto päättynyt" },
    sentence: ({ by }, say) => ({
      en: `The prohibition by ${say.name(by)} has ended.`,
      fi: `Täytäntöönpanokielto on päättynyt: ${say.name(by)}.`,
    }),
  },
  ExecutionAwaited: {
    label: { en: "Execution awaited", fi: "Täytäntöönpanoa odotetaan" },
    sentence: ({ reason }, say) => ({
      en: `Not executed for the time being. ${say.text(reason)}`,
      fi: `Ei panna toistaiseksi täytäntöön. ${say.text(reason)}`,
    }),
  },
  DecisionExecuted: {
    label: { en: "Executed", fi: "Pantu täytäntöön" },
    sentence: ({ how }, say) =>
      and(
        { en: "The decision is executed.", fi: "Päätös on pantu täytäntöön." },
        how === undefined ? undefined : say.text(how),
        " ",
      ),
  },
  ExecutionWithheldAsUnlawful: {
    label: { en: "Withheld as unlawful", fi: "Jätetty täytäntöönpanematta lainvastaisena" },
    sentence: ({ by, ground }, say) => ({
      en: `${say.name(by)} leaves the decision unexecuted and brings it to the council again. ${say.text(ground)}`,
      fi: `${say.name(by)} jättää päätöksen täytäntöönpanematta ja vie asian uudelleen valtuustoon. ${say.text(ground)}`,
    }),
  },
  DecisionTakenUp: {
    label: { en: "Taken up by a higher body", fi: "Otettu ylemmän toimielimen käsiteltäväksi" },
    sentence: ({ by, ground }, say) =>
      and(
        { en: `${say.name(by)} takes the matter up.`, fi: `${say.name(by)} ottaa asian käsiteltäväkseen.` },
        ground === undefined ? undefined : say.text(ground),
        " ",
      ),
  },
  DecisionConfirmed: {
    label: { en: "Decision stands", fi: "Päätös pysytetty" },
    sentence: ({ newApproval }, say) => ({
      en: `Handled anew, the decision stands: ${say.name(newApproval)}.`,
      fi: `Päätös pysytettiin uudessa käsittelyssä: ${say.name(newApproval)}.`,
    }),
  },
  ClericalErrorCorrected: {
    label: { en: "Clerical error corrected", fi: "Kirjoitusvirhe korjattu" },
    sentence: ({ locator, before, after }) => ({
      en: `Clerical error corrected, ${locator}: “${before}” is now “${after}”.`,
      fi: `Kirjoitusvirhe korjattu, ${locator}: ”${before}” on nyt ”${after}”.`,
    }),
  },
  DecisionRevoked: {
    label: { en: "Decision taken back", fi: "Päätös poistettu" },
    sentence: ({ ground, newApproval }, say) => ({
      en: `The decision is taken back, because of: ${groundWords[ground].en}. New handling: ${say.name(newApproval)}.`,
      fi: `Päätös on poistettu; peruste: ${groundWords[ground].fi}. Uusi käsittely: ${say.name(newApproval)}.`,
    }),
  },
  DecisionBecameFinal: {
    label: { en: "Final", fi: "Lainvoimainen" },
    sentence: ({ basis, lastPeriodEnded }, say) => {
      const said =
        basis === "ruling"
          ? {
              en: "the decision is final by a court's ruling",
              fi: "päätös on lainvoimainen tuomioistuimen ratkaisun jälkeen",
            }
          : {
              en: "the decision is final, as no appeal came",
              fi: "päätös on lainvoimainen, koska muutosta ei haettu",
            }
      const day = lastPeriodEnded === undefined ? undefined : say.told(lastPeriodEnded, say.day)
      return stop(
        and(
          said,
          day === undefined
            ? undefined
            : {
                en: `the last time for appeal ended: ${day}`,
                fi: `viimeinen muutoksenhakuaika päättyi: ${day}`,
              },
          "; ",
        ),
      )
    },
  },
  DeliveredToAuthority: {
    label: { en: "Delivered to an authority", fi: "Toimitettu viranomaiselle" },
    sentence: ({ authority }, say) => ({
      en: `Delivered to: ${say.name(authority)}.`,
      fi: `Toimitettu: ${say.name(authority)}.`,
    }),
  },
  PersonalDataRemovedFromPublication: {
    label: { en: "Personal data removed from the web", fi: "Henkilötiedot poistettu tietoverkosta" },
    sentence: ({ review }) =>
      stop(
        and(
          {
            en: "the personal data in the minutes are removed from the web",
            fi: "pöytäkirjan henkilötiedot on poistettu yleisestä tietoverkosta",
          },
          onReview(review),
        ),
      ),
  },
}
