import type { Preparation, Programme, Words } from "@programme-lifecycle/core/replay"
import type { DocumentState, LegalStatus } from "@programme-lifecycle/core/views"
import type { Handlings, ItemAhead } from "../handlings.ts"
import type { Cell } from "../requirement-matrix.ts"
import type { Stage } from "../stage.ts"

export const stages: Readonly<Record<Stage, Words>> = {
  registered: { en: "known", fi: "tiedossa" },
  mandated: { en: "mandated", fi: "linjattu laadittavaksi" },
  launched: { en: "launched", fi: "käynnistetty" },
  "in preparation": { en: "in preparation", fi: "valmistelussa" },
  prepared: { en: "prepared", fi: "valmisteltu" },
  submitted: { en: "submitted for approval", fi: "viety päätettäväksi" },
  "adopted in part": { en: "adopted in part", fi: "hyväksytty osittain" },
  adopted: { en: "adopted", fi: "hyväksytty" },
  "in force": { en: "in force", fi: "voimassa" },
  suspended: { en: "adopted; not to be executed", fi: "hyväksytty; ei saa panna täytäntöön" },
  expired: { en: "expired", fi: "päättynyt" },
  superseded: { en: "superseded", fi: "korvattu" },
  annulled: { en: "annulled", fi: "kumottu" },
  rejected: { en: "rejected", fi: "hylätty" },
  cancelled: { en: "cancelled", fi: "peruttu" },
  lapsed: { en: "lapsed", fi: "rauennut" },
}

/** What is not told by a document's adoption alone. */
export const documentStates: Readonly<Partial<Record<DocumentState, Words>>> = {
  submitted: { en: "submitted for approval", fi: "viety päätettäväksi" },
  returned: { en: "returned to preparation", fi: "palautettu valmisteluun" },
  rejected: { en: "rejected", fi: "hylätty" },
  annulled: { en: "annulled", fi: "kumottu" },
  in_force: { en: "in force", fi: "voimassa" },
  expired: { en: "expired", fi: "päättynyt" },
  superseded: { en: "superseded", fi: "korvattu" },
  removed: { en: "belongs to the programme no more", fi: "ei enää kuulu ohjelmaan" },
}

export const outcomes: Readonly<Record<Handlings["decided"][number]["outcome"], Words>> = {
  approved_as_proposed: { en: "approved as proposed", fi: "hyväksyttiin esityksen mukaisesti" },
  approved_amended: { en: "approved as amended", fi: "hyväksyttiin muutettuna" },
  approved_in_part: { en: "approved in part", fi: "hyväksyttiin osittain" },
  approved_unspecified: { en: "approved", fi: "hyväksyttiin" },
  rejected: { en: "rejected", fi: "hylättiin" },
  noted: { en: "noted", fi: "merkittiin tiedoksi" },
  opinion_given: { en: "opinion given", fi: "annettiin lausunto" },
}

/** What an item on an agenda is for. */
export const roles: Readonly<Record<ItemAhead["role"], Words>> = {
  preparatory: { en: "preparatory handling", fi: "valmisteleva käsittely" },
  proposal: { en: "proposal", fi: "esitys" },
  statement: { en: "statement", fi: "lausunto" },
  decision: { en: "decision", fi: "päätös" },
  information: { en: "for information", fi: "tiedoksi" },
}

export const statuses: Readonly<Record<Preparation["status"], Words>> = {
  "not started": { en: "not started", fi: "ei aloitettu" },
  "under way": { en: "under way", fi: "käynnissä" },
  "on hold": { en: "on hold", fi: "keskeytetty" },
  complete: { en: "complete", fi: "valmis" },
  closed: { en: "closed", fi: "päättynyt" },
  abandoned: { en: "abandoned", fi: "rauennut" },
}

export const milestones: Readonly<Record<Programme["targets"][number]["what"], Words>> = {
  draft: { en: "draft", fi: "luonnos" },
  submission: { en: "submission", fi: "päätettäväksi" },
  approval: { en: "approval", fi: "hyväksyminen" },
  plans: { en: "plans ready", fi: "suunnitelmat valmiina" },
}

export const strengths: Readonly<Record<Programme["targets"][number]["strength"], Words>> = {
  target: { en: "a target", fi: "tavoite" },
  hard: { en: "binding", fi: "sitova" },
  statutory: { en: "by law", fi: "lakisääteinen" },
}

export const relations: Readonly<Record<Programme["projects"][number]["relation"], Words>> = {
  feeds: { en: "feeds into it", fi: "kytketään osaksi" },
  depends_on: { en: "it depends on this", fi: "riippuu tästä" },
  overlaps: { en: "overlaps", fi: "päällekkäinen" },
  implements: { en: "carries it out", fi: "toteuttaa" },
}

export const legalStatuses: Readonly<Record<LegalStatus["is"], Words>> = {
  "not opened": { en: "not followed", fi: "seuraamatta" },
  open: { en: "open", fi: "avoin" },
  "not appealable": { en: "no appeal", fi: "muutoksenhakukielto" },
  "not notified": { en: "not notified yet", fi: "ei vielä annettu tiedoksi" },
  "period running": { en: "time for appeal running", fi: "muutoksenhakuaika kulumassa" },
  "period unknown": { en: "time for appeal unknown", fi: "muutoksenhakuaika ei tiedossa" },
  "period over": {
    en: "time for appeal over, finality not recorded",
    fi: "muutoksenhakuaika päättynyt, lainvoimaa ei kirjattu",
  },
  "review pending": { en: "claim for review pending", fi: "oikaisuvaatimus vireillä" },
  "appeal pending": { en: "appeal pending", fi: "valitus vireillä" },
  "annulled in part": { en: "annulled in part", fi: "kumottu osittain" },
  suspended: { en: "enforcement prohibited", fi: "täytäntöönpano kielletty" },
  annulled: { en: "annulled", fi: "kumottu" },
  final: { en: "final", fi: "lainvoimainen" },
  withheld: { en: "withheld as unlawful", fi: "jätetty täytäntöönpanematta lainvastaisena" },
  "taken up": { en: "taken up by a higher body", fi: "otettu ylemmän toimielimen käsiteltäväksi" },
  revoked: { en: "taken back", fi: "poistettu" },
}

export const cells: Readonly<Record<Cell["is"], Words>> = {
  addressed: { en: "Addressed", fi: "Huomioitu" },
  "to reconfirm": { en: "To reconfirm", fi: "Vahvistettava" },
  open: { en: "Open", fi: "Avoinna" },
  waived: { en: "Waived", fi: "Luovuttu" },
  "not applicable": { en: "Does not apply", fi: "Ei koske" },
}
