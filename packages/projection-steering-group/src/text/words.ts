import type { Finding } from "@programme-lifecycle/core"
import type { Words } from "@programme-lifecycle/core/replay"
import type { DocumentState, LegalStatus, Statement } from "@programme-lifecycle/core/views"
import type { ExceptionRow } from "../exception-row.ts"
import type { Mark } from "../named.ts"
import type { Stage } from "../stage.ts"

/** The overview's own words. What they name is said in the notation of the law and the meeting room. */
export const words = {
  overview: { en: "Steering-group overview", fi: "Ohjausryhmän tilannekuva" },
  seenOn: { en: "seen on", fi: "tarkasteltuna" },
  inShort: { en: "In short", fi: "Lyhyesti" },
  programmes: { en: "Programmes", fi: "Ohjelmat" },
  consultations: { en: "Consultations", fi: "Kuulemiset" },
  requirements: { en: "Cross-cutting requirements", fi: "Läpileikkaavat vaatimukset" },
  promises: { en: "Directions and promises", fi: "Linjaukset ja lupaukset" },
  owner: { en: "Owner", fi: "Omistaja" },
  strategy: { en: "Strategy", fi: "Strategia" },
  expected: { en: "expected", fi: "odotettu" },
  documents: { en: "Documents", fi: "Asiakirjat" },
  blockers: { en: "Blockers", fi: "Esteet" },
  warnings: { en: "Warnings", fi: "Huomiot" },
  nextDecision: { en: "Next decision", fi: "Seuraava päätös" },
  decisions: { en: "Decisions", fi: "Päätökset" },
  state: { en: "State", fi: "Tila" },
  alsoKnown: { en: "Other names", fi: "Muut nimet" },
  preparedBy: { en: "Prepared by", fi: "Valmistelee" },
  preparation: { en: "Preparation", fi: "Valmistelu" },
  period: { en: "Period", fi: "Kausi" },
  target: { en: "Target", fi: "Tavoiteaika" },
  projects: { en: "Projects", fi: "Hankkeet" },
  statutory: { en: "statutory", fi: "lakisääteinen" },
  notStatutory: { en: "not statutory", fi: "ei lakisääteinen" },
  statutoryStanding: { en: "statutory", fi: "lakisääteisyys" },
  lead: { en: "lead", fi: "vetovastuu" },
  deciderNotDetermined: { en: "decider not yet determined", fi: "päättäjää ei määrätty" },
  decidedBy: { en: "decided by", fi: "päättää" },
  adopted: { en: "adopted", fi: "hyväksytty" },
  annulledParts: { en: "annulled in it", fi: "siitä kumottu" },
  outside: { en: "Outside the portfolio", fi: "Kokonaisuuden ulkopuolella" },
  deadline: { en: "Deadline", fi: "Määräaika" },
  extended: { en: "extended {n} time(s), originally", fi: "jatkettu {n} kertaa, alun perin" },
  comments: { en: "Comments", fi: "Kommentit" },
  received: { en: "received", fi: "saatu" },
  late: { en: "late", fi: "myöhässä" },
  unanswered: { en: "unanswered", fi: "vastaamatta" },
  counter: { en: "Counter seen", fi: "Havaittu laskuri" },
  counterNote: { en: "an observation; it counts for nothing", fi: "havainto; ei lasketa mukaan" },
  daysAfter: { en: "days after the comment period", fi: "päivää kommentointiajan jälkeen" },
  forwarded: { en: "Forwarded", fi: "Viety tiedoksi" },
  municipalities: { en: "Municipalities", fi: "Kunnat" },
  seats: { en: "Seats", fi: "Paikat" },
  offices: { en: "distinct offices", fi: "eri tehtävää" },
  notStated: { en: "Not stated", fi: "Ei mainittu" },
  groups: { en: "Groups and their composition", fi: "Ryhmät ja kokoonpanot" },
  composition: { en: "Composition", fi: "Kokoonpano" },
  members: { en: "Members", fi: "Jäsenet" },
  numberNotStated: { en: "number of members: not stated", fi: "jäsenten lukumäärä: ei mainittu" },
  places: { en: "places by office", fi: "paikkaa tehtävän perusteella" },
  atLeast: { en: "members: at least", fi: "jäseniä vähintään" },
  deferred: { en: "decided later", fi: "päätetään myöhemmin" },
  when: { en: "when", fi: "milloin" },
  originally: { en: "originally", fi: "alun perin" },
  unruled: { en: "late and not ruled on:", fi: "myöhässä ja ratkaisematta" },
  carried: { en: "Carried forward", fi: "Otettu talteen" },
  setBy: { en: "Set by", fi: "Asettaja" },
  addressed: { en: "addressed", fi: "huomioitu" },
  notAddressed: { en: "not addressed yet", fi: "ei vielä huomioitu" },
  noDocuments: { en: "none told", fi: "ei kerrottu" },
  classOnly: { en: "a class of documents", fi: "asiakirjojen luokka" },
  mandate: { en: "Task", fi: "Tehtävä" },
  continued: { en: "continued", fi: "jatkaa toimintaansa" },
  established: { en: "established", fi: "asetettu" },
  groupEnded: { en: "ended", fi: "päättynyt" },
  groupEnds: { en: "ends", fi: "päättyy" },
  nominations: { en: "Nominations", fi: "Nimeämispyynnöt" },
  planned: { en: "requests to be sent", fi: "pyynnöt lähetetään" },
  directions: { en: "Directions", fi: "Linjaukset" },
  amongOthers: { en: "among others", fi: "muun muassa" },
  proposals: { en: "Proposals", fi: "Luvatut esitykset" },
  followUps: { en: "Follow-up", fi: "Seuranta" },
  overdue: { en: "overdue", fi: "myöhässä" },
  due: { en: "due", fi: "määräaika" },
  none: { en: "none", fi: "ei ole" },
  workItems: { en: "work items done", fi: "työvaihetta tehty" },
  next: { en: "next", fi: "seuraavaksi" },
  version: { en: "Version", fi: "Versio" },
  draft: { en: "draft", fi: "luonnos" },
  languages: { en: "languages", fi: "kielet" },
  digest: { en: "digest", fi: "tiiviste" },
  consultees: { en: "Heard by law", fi: "Kuultavat" },
  offered: { en: "asked", fi: "kuultu" },
  missing: { en: "missing", fi: "kuulematta" },
  notUsed: { en: "not used", fi: "ei käyttänyt tilaisuutta" },
  notConcerned: { en: "not concerned", fi: "ei koske" },
  staff: { en: "the staff", fi: "henkilöstö" },
  handled: { en: "Handled", fi: "Käsittely" },
  lastInstruction: { en: "last instruction", fi: "viimeisin evästys" },
  legalForce: { en: "Legal force", fi: "Lainvoima" },
  until: { en: "until", fi: "saakka" },
  changed: { en: "Changed", fi: "Muuttunut" },
  decisionsAhead: { en: "Decisions ahead", fi: "Tulevat päätökset" },
  item: { en: "item", fi: "asia" },
  noticeBy: { en: "notice due", fi: "kokouskutsu viimeistään" },
  noticeSent: { en: "notice sent", fi: "kokouskutsu lähetetty" },
  withdrawnComments: { en: "withdrawn", fi: "peruttu" },
  duplicates: { en: "duplicates", fi: "samoja" },
  moderated: { en: "hidden", fi: "piilotettu" },
  statements: { en: "Statements", fi: "Lausunnot" },
  moreTime: { en: "has more time", fi: "lisäaikaa" },
  negotiations: { en: "Negotiations", fi: "Neuvottelut" },
  materialChanged: { en: "Material", fi: "Aineisto" },
  replaced: { en: "replaced while comments could be given", fi: "vaihdettu kommentointiaikana" },
  sitting: { en: "Sitting", fi: "Paikalla" },
  seatsTaken: { en: "seats taken", fi: "paikalla on jäsen" },
  persons: { en: "persons", fi: "henkilöä" },
  vacant: { en: "vacant", fi: "avoinna" },
  since: { en: "since", fi: "alkaen" },
  holdingOver: { en: "staying on after the term", fi: "jatkaa toimikauden jälkeen" },
  acting: { en: "acting", fi: "sijaisena" },
  onSeveralSeats: { en: "on more than one seat", fi: "useammalla kuin yhdellä paikalla" },
  requested: { en: "Requested", fi: "Pyydetty" },
  aPerson: { en: "a person named in the record", fi: "nimetty henkilö" },
  notFollowed: { en: "not followed, with reasons", fi: "ei noudateta, perusteltu" },
  reported: { en: "reported", fi: "raportoitu" },
  reviews: { en: "Reviews by law", fi: "Tarkistettava" },
  reviewed: { en: "reviewed", fi: "tarkistettu" },
  unacknowledged: { en: "Unacknowledged", fi: "Kuittaamatta" },
  recalls: { en: "To call back", fi: "Pyydettävä pois" },
  waiting: { en: "Input waiting", fi: "Käsittelemättä" },
  exceptions: { en: "Exceptions", fi: "Poikkeamat" },
  changedSince: { en: "Changed since", fi: "Muuttunut tämän jälkeen:" },
  position: { en: "row", fi: "rivi" },
  theLast: { en: "the last one", fi: "viimeinen" },
  positions: { en: "rows", fi: "rivit" },
  ofAll: { en: "The portfolio, its groups and the bodies", fi: "Kokonaisuus, ryhmät ja toimielimet" },
  nobody: { en: "nobody named has it now", fi: "vastuutaho puuttuu" },
  now: { en: "now with", fi: "nyt" },
} as const satisfies Readonly<Record<string, Words>>

export const marks: Readonly<Record<Mark, Words>> = {
  inferred: { en: "inferred", fi: "päätelty" },
  interpreted: { en: "interpreted", fi: "tulkittu" },
}

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
  suspended: { en: "adopted; enforcement prohibited", fi: "hyväksytty; täytäntöönpano kielletty" },
  expired: { en: "expired", fi: "päättynyt" },
  superseded: { en: "superseded", fi: "korvattu" },
  annulled: { en: "annulled", fi: "kumottu" },
  rejected: { en: "rejected", fi: "hylätty" },
  cancelled: { en: "cancelled", fi: "keskeytetty" },
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
    en: "an optional consultation is not concluded",
    fi: "vapaaehtoinen kuuleminen on kesken",
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

export const outcomes: Readonly<Record<string, Words>> = {
  approved_as_proposed: { en: "approved as proposed", fi: "hyväksyttiin ehdotuksen mukaan" },
  approved_amended: { en: "approved as amended", fi: "hyväksyttiin muutettuna" },
  approved_in_part: { en: "approved in part", fi: "hyväksyttiin osittain" },
  approved_unspecified: { en: "approved", fi: "hyväksyttiin" },
  rejected: { en: "rejected", fi: "hylättiin" },
  noted: { en: "noted", fi: "merkittiin tiedoksi" },
  opinion_given: { en: "opinion given", fi: "annettiin lausunto" },
}

export const tiers: Readonly<Record<string, Words>> = {
  council: { en: "council", fi: "valtuusto" },
  board: { en: "board", fi: "hallitus" },
  committee: { en: "committee", fi: "lautakunta" },
  section: { en: "section", fi: "jaosto" },
  management: { en: "management", fi: "johto" },
  official: { en: "official", fi: "viranhaltija" },
  advisory: { en: "advisory", fi: "neuvoa-antava" },
}

export const kinds: Readonly<Record<string, Words>> = {
  open_comment: { en: "open commenting", fi: "avoin kommentointi" },
  statement_request: { en: "statement request", fi: "lausuntopyyntö" },
  steering: { en: "steering group", fi: "ohjausryhmä" },
  follow_up: { en: "follow-up group", fi: "seurantaryhmä" },
  working: { en: "working group", fi: "työryhmä" },
  sub_group: { en: "sub-group", fi: "alatyöryhmä" },
  toimikunta: { en: "toimikunta", fi: "toimikunta" },
  negotiation: { en: "negotiation", fi: "neuvottelu" },
  event: { en: "hearings", fi: "kuulemiset" },
  survey: { en: "survey", fi: "kysely" },
  statutory_statement: { en: "statutory statement request", fi: "lakisääteinen lausuntopyyntö" },
  staff_cooperation: { en: "staff cooperation", fi: "yhteistoiminta" },
  influence_body: { en: "hearing of an influence body", fi: "vaikuttamistoimielimen kuuleminen" },
  chair: { en: "chair", fi: "puheenjohtaja" },
  vice_chair: { en: "vice chair", fi: "varapuheenjohtaja" },
  expert: { en: "expert", fi: "asiantuntija" },
  secretary: { en: "secretary", fi: "sihteeri" },
  director: { en: "director", fi: "johtaja" },
  youth_council: { en: "youth council", fi: "nuorisovaltuusto" },
  older_people_council: { en: "older people's council", fi: "vanhusneuvosto" },
  disability_council: { en: "disability council", fi: "vammaisneuvosto" },
}

/** What an item on an agenda is for. */
export const roles: Readonly<Record<string, Words>> = {
  preparatory: { en: "preparatory handling", fi: "valmisteleva käsittely" },
  proposal: { en: "proposal", fi: "esitys" },
  statement: { en: "statement", fi: "lausunto" },
  decision: { en: "decision", fi: "päätös" },
  information: { en: "for information", fi: "tiedoksi" },
}

export const statements: Readonly<Record<Statement["status"], Words>> = {
  received: { en: "received", fi: "saatu" },
  "no response": { en: "no response", fi: "ei lausuntoa" },
  awaited: { en: "awaited", fi: "odotetaan" },
  missing: { en: "missing", fi: "puuttuu" },
}

export const negotiations: Readonly<Record<string, Words>> = {
  offered: { en: "offered", fi: "tarjottu" },
  held: { en: "held", fi: "käyty" },
  declined: { en: "declined", fi: "kieltäydytty" },
  "not used": { en: "not used", fi: "ei käytetty" },
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

/** What wants looking at, for short. */
export const exceptionLabels: Readonly<Record<ExceptionRow["is"], Words>> = {
  breach: { en: "Rule broken", fi: "Sääntörikkomus" },
  "missing authority": { en: "No authority", fi: "Päätös puuttuu" },
  contradiction: { en: "Contradicted", fi: "Ristiriita" },
  "stale readiness": { en: "Stale report", fi: "Vanhentunut" },
  "submission withdrawn": { en: "Taken back", fi: "Otettu takaisin" },
  "opened after submission": { en: "Opened late", fi: "Avattu myöhään" },
  "rival preparations": { en: "Rivals", fi: "Päällekkäin" },
  "rival approvals": { en: "Rivals", fi: "Päällekkäin" },
  stranded: { en: "Body ceased", fi: "Lakannut" },
  composition: { en: "Composition", fi: "Kokoonpano" },
  "programme count": { en: "Count", fi: "Lukumäärä" },
  "not recorded": { en: "Not recorded", fi: "Kirjaamatta" },
}

/** What is open with a body that has ceased. */
export const openMatters: Readonly<Record<string, Words>> = {
  programme: { en: "the preparation", fi: "valmistelu" },
  seat: { en: "a seat", fi: "paikka" },
  nomination_request: { en: "a request for nominations", fi: "nimeämispyyntö" },
  statement_request: { en: "a request for a statement", fi: "lausuntopyyntö" },
  route_step: { en: "a handling that is planned", fi: "suunniteltu käsittely" },
}

export const cells: Readonly<Record<string, Words>> = {
  addressed: { en: "Addressed", fi: "Huomioitu" },
  "to reconfirm": { en: "To reconfirm", fi: "Vahvistettava" },
  open: { en: "Open", fi: "Avoinna" },
  waived: { en: "Waived", fi: "Luovuttu" },
  "not applicable": { en: "Does not apply", fi: "Ei koske" },
}

export const statuses: Readonly<Record<string, Words>> = {
  "not started": { en: "not started", fi: "ei aloitettu" },
  "under way": { en: "under way", fi: "käynnissä" },
  "on hold": { en: "on hold", fi: "keskeytetty" },
  complete: { en: "complete", fi: "valmis" },
  closed: { en: "closed", fi: "päättynyt" },
  abandoned: { en: "abandoned", fi: "rauennut" },
}

export const consultationStatuses: Readonly<Record<string, Words>> = {
  open: { en: "open", fi: "avoinna" },
  ended: { en: "comment period over", fi: "kommentointiaika päättynyt" },
  concluded: { en: "concluded", fi: "päättynyt" },
  cancelled: { en: "cancelled", fi: "peruttu" },
  "end not stated": { en: "its end is not stated", fi: "päättymistä ei ole mainittu" },
}

export const milestones: Readonly<Record<string, Words>> = {
  draft: { en: "draft", fi: "luonnos" },
  submission: { en: "submission", fi: "päätettäväksi" },
  approval: { en: "approval", fi: "hyväksyminen" },
  plans: { en: "plans ready", fi: "suunnitelmat valmiina" },
}

export const strengths: Readonly<Record<string, Words>> = {
  target: { en: "a target", fi: "tavoite" },
  hard: { en: "binding", fi: "sitova" },
  statutory: { en: "by law", fi: "lakisääteinen" },
}

export const relations: Readonly<Record<string, Words>> = {
  feeds: { en: "feeds into it", fi: "kytketään osaksi" },
  depends_on: { en: "it depends on this", fi: "riippuu tästä" },
  overlaps: { en: "overlaps", fi: "päällekkäinen" },
  implements: { en: "carries it out", fi: "toteuttaa" },
}
