import type { Finding } from "@programme-lifecycle/core"
import type { Words } from "@programme-lifecycle/core/replay"
import type { Stranded } from "@programme-lifecycle/core/views"
import type { ConsulteeRow } from "../consultees.ts"
import type { ExceptionRow } from "../exception-row.ts"

type InfluenceBody = Extract<ConsulteeRow["who"], { influenceBody: unknown }>["influenceBody"]

export const findings: Readonly<Record<Finding["code"], Words>> = {
  PREPARATION_NOT_COMPLETE: { en: "the preparation is not complete", fi: "valmistelu on kesken" },
  CONSULTATION_OPEN: { en: "a consultation is not concluded", fi: "kuuleminen on kesken" },
  COMMENT_UNANSWERED: { en: "comments have no answer", fi: "kommentteja on vailla vastausta" },
  LATE_COMMENT_UNRULED: { en: "late comments wait for a ruling", fi: "myöhässä saapuneita on ratkaisematta" },
  REQUIREMENT_UNADDRESSED: { en: "requirements are not addressed", fi: "vaatimuksia on huomioimatta" },
  DECIDER_UNDETERMINED: { en: "no decider is determined", fi: "päättävää toimielintä ei ole määrätty" },
  DECIDER_TIER_INSUFFICIENT: {
    en: "the decider's tier is too low by law",
    fi: "päättäjän taso on lain mukaan liian alhainen",
  },
  DECIDER_CANNOT_DECIDE: {
    en: "the decider is no deciding body",
    fi: "päättäjäksi määrätty ei ole päättävä toimielin",
  },
  VERSION_MISMATCH: {
    en: "a document has no completed version",
    fi: "asiakirjalla ei ole valmista versiota",
  },
  VERSION_NOT_STATED: {
    en: "not stated which version was completed",
    fi: "valmistunutta versiota ei ole mainittu",
  },
  DIRECTION_UNADDRESSED: { en: "directions are not addressed", fi: "linjauksia on huomioimatta" },
  CARRY_FORWARD_UNDISPOSED: {
    en: "input of an earlier round waits",
    fi: "aiemman kierroksen palautetta on käsittelemättä",
  },
  STATUTORY_CONSULTEE_MISSING: {
    en: "of somebody whom the law wants heard, no hearing is recorded",
    fi: "kaikkia lain mukaan kuultavia ei ole kirjattu kuulluiksi",
  },
  NEGOTIATION_NOT_OFFERED: {
    en: "no offer to negotiate with the Sámi Parliament is recorded",
    fi: "neuvottelutarjousta saamelaiskäräjille ei ole kirjattu",
  },
  COOPERATION_PENDING: {
    en: "no cooperation with the staff is recorded",
    fi: "yhteistoimintaa henkilöstön kanssa ei ole kirjattu",
  },
  LANGUAGE_VERSION_MISSING: { en: "a language version is missing", fi: "kieliversio puuttuu" },
  PERIOD_NOT_SET: {
    en: "the period that the law requires is not set",
    fi: "lain edellyttämää kautta ei ole asetettu",
  },
  DOCUMENT_MISSING: { en: "there is no document", fi: "asiakirjaa ei ole" },
  STATUTORY_NOT_STATED: { en: "not stated whether statutory", fi: "lakisääteisyyttä ei ole mainittu" },
  COUNTER_MISMATCH: {
    en: "a platform's counter differs from the count",
    fi: "alustan laskuri poikkeaa lasketusta",
  },
  PERIOD_STARTED_BEFORE_APPROVAL: {
    en: "the period began before approval",
    fi: "kausi alkoi ennen hyväksymistä",
  },
  TARGET_DATE_PASSED: { en: "the target date has passed", fi: "tavoiteaika on ohitettu" },
  OPTIONAL_CONSULTATION_OPEN: {
    en: "a consultation that is not linked as mandatory is not concluded",
    fi: "kuuleminen, jota ei ole merkitty pakolliseksi, on kesken",
  },
  COMPOSITION_DEFERRED: { en: "a group has no composition yet", fi: "ryhmän kokoonpano on päättämättä" },
  PORTFOLIO_COUNT_MISMATCH: {
    en: "the programmes are not as many as expected",
    fi: "ohjelmia on eri määrä kuin piti",
  },
  VERSION_CHANGED_AFTER_CONSULTATION: {
    en: "the version was changed after the consultation",
    fi: "versiota on muutettu kuulemisen jälkeen",
  },
  REQUIREMENT_ADDED_AFTER_COMPLETION: {
    en: "a requirement came after the completion: it binds the next version",
    fi: "vaatimus on asetettu valmistumisen jälkeen: se koskee seuraavaa versiota",
  },
  PARTIAL_DATE_UNDECIDABLE: {
    en: "a day is not known well enough to tell",
    fi: "päivää ei tiedetä niin tarkasti, että asian voisi ratkaista",
  },
  DEPENDENCY_NOT_READY: {
    en: "the programme that it makes more precise is not decided",
    fi: "tarkennettavasta ohjelmasta ei ole päätetty",
  },
}

/** Influence bodies, by their kind in law. */
export const influenceBodies: Readonly<Record<InfluenceBody, Words>> = {
  youth_council: { en: "youth council", fi: "nuorisovaltuusto" },
  older_people_council: { en: "older people's council", fi: "vanhusneuvosto" },
  disability_council: { en: "disability council", fi: "vammaisneuvosto" },
}

/** What wants looking at, for short. */
export const exceptionLabels: Readonly<Record<ExceptionRow["is"], Words>> = {
  breach: { en: "Rule broken", fi: "Sääntörikkomus" },
  "missing authority": { en: "No authority", fi: "Päätös puuttuu" },
  contradiction: { en: "Contradicted", fi: "Ristiriita" },
  "stale readiness": { en: "Stale report", fi: "Vanhentunut" },
  "submission withdrawn": { en: "Taken back", fi: "Otettu takaisin" },
  "opened after submission": { en: "Opened late", fi: "Avattu myöhään" },
  "adopted without submission": { en: "Not submitted", fi: "Ilman vientiä" },
  "rival preparations": { en: "Rivals", fi: "Päällekkäin" },
  "rival approvals": { en: "Rivals", fi: "Päällekkäin" },
  "decision does not stand": { en: "Decision gone", fi: "Kumottu päätös" },
  stranded: { en: "Body ceased", fi: "Lakannut" },
  composition: { en: "Composition", fi: "Kokoonpano" },
  "programme count": { en: "Count", fi: "Lukumäärä" },
  "record changed": { en: "Record changed", fi: "Kirjaus muuttui" },
  "not recorded": { en: "Not recorded", fi: "Kirjaamatta" },
}

/** What has become of the decision that a document was adopted by. */
export const decisionGone: Readonly<
  Record<Extract<ExceptionRow, { is: "decision does not stand" }>["status"], Words>
> = {
  revoked: {
    en: "the decision that adopted it was taken back, and it still stands in the record as adopted",
    fi: "hyväksymispäätös on poistettu, mutta asiakirja on yhä kirjattu hyväksytyksi",
  },
  annulled: {
    en: "the decision that adopted it was annulled, and it still stands in the record as adopted",
    fi: "hyväksymispäätös on kumottu, mutta asiakirja on yhä kirjattu hyväksytyksi",
  },
}

/** What is open with a body that has ceased. */
export const openMatters: Readonly<Record<Stranded["what"], Words>> = {
  programme: { en: "the preparation", fi: "valmistelu" },
  seat: { en: "a seat", fi: "paikka" },
  nomination_request: { en: "a request for nominations", fi: "nimeämispyyntö" },
  statement_request: { en: "a request for a statement", fi: "lausuntopyyntö" },
  route_step: { en: "a handling that is planned", fi: "suunniteltu käsittely" },
}
