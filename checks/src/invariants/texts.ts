/** Where a rule is kept: by a refusal, a view, the readiness report, a policy, the store, or a shape. */
export type Place = "guard" | "view" | "report" | "policy" | "store" | "schema"

/** A numbered rule, in our own words. What the sources name is found there; the rest is stated here. */
export interface Rule {
  readonly class: "H" | "W" | "L" | "O"
  readonly text: string
  /** Where it is kept, where no source names it: a file from the repository's root. */
  readonly kept?: readonly (readonly [Place, string])[]
  /** Why it is not kept anywhere: struck, or not yet built. */
  readonly struck?: string
  readonly later?: string
}

const core = (path: string): string => `packages/core/src/${path}`
const contract = (path: string): string => `packages/store-contract/src/${path}`
const later = "Personal data is not sealed yet."

export const families: Readonly<Record<string, string>> = {
  G: "The log",
  P: "Programmes",
  R: "Preparations and readiness",
  C: "Consultations",
  A: "Approvals and their remedies",
  S: "Groups and seats",
  B: "Bodies",
  X: "Across streams",
  E: "Corrections and personal data",
}

export const rules: Readonly<Record<string, Rule>> = {
  "G-01": {
    class: "H",
    text: "An append names the revision it was decided on. If the stream has moved, nothing is written.",
    kept: [["store", contract("appending.ts")]],
  },
  "G-02": {
    class: "H",
    text: "Revisions of a stream are dense from 0, and positions increase over the whole log.",
    kept: [["store", contract("appending.ts")]],
  },
  "G-03": {
    class: "H",
    text: "A command sent again with its id is recorded once. The same id with other facts is refused.",
    kept: [
      ["guard", core("handle.ts")],
      ["store", contract("appending.ts")],
    ],
  },
  "G-04": {
    class: "H",
    text: "The time of recording is the store's, and never decreases.",
    kept: [["store", contract("keeping.ts")]],
  },
  "G-05": {
    class: "O",
    text: "What happened longer ago than the profile tolerates needs a reason for being recorded only now.",
  },
  "G-06": {
    class: "H",
    text: "A question about days that are not fully known has three answers. Undecidable refuses nothing, and is never taken for a yes.",
    kept: [["schema", core("date-range.ts")]],
  },
  "G-07": {
    class: "H",
    text: "A replay does not depend on the clock, the zone or the locale of the machine, nor on how events were paged.",
    kept: [["view", core("folded.ts")]],
  },
  "G-08": {
    class: "H",
    text: "Any cut of a history folds, in any order.",
    kept: [["view", core("history.ts")]],
  },
  "G-09": {
    class: "H",
    text: "An event may say that whoever does not know its type must not go on.",
    struck:
      "An unknown type is unreadable always: the stream takes no command, and the audit trail shows the raw row.",
  },
  "G-10": {
    class: "H",
    text: "Reading an older shape upwards leaves the event's id, time, revision and stored bytes as they are.",
    kept: [["schema", core("readable.ts")]],
  },
  "G-11": {
    class: "H",
    text: "An authoritative event states its authority, or why none can be named.",
  },
  "G-12": {
    class: "H",
    text: "A new name changes no id; whatever bore a name on a day is found by it.",
    kept: [["view", core("programme/evolve.ts")]],
  },
  "G-13": {
    class: "H",
    text: "No event holds a natural person's name, contact or free text in the clear.",
    kept: [["schema", "checks/test/free-texts.txt"]],
  },
  "G-14": {
    class: "H",
    text: "A refused command writes nothing, and is answered with the rules it rests on and the facts that explain it.",
    kept: [["guard", core("judge.ts")]],
  },
  "G-15": {
    class: "L",
    text: "What is not public states on which ground, and public views leave out its content and keep its row.",
    later: "Nothing that the log holds today is other than public; it comes with sealed personal data.",
  },
  "G-16": {
    class: "H",
    text: "An untold value is never taken for a value: it counts neither as yes nor as no nor as zero.",
    kept: [["schema", core("told.ts")]],
  },

  "P-01": { class: "H", text: "A programme begins by being mandated, or by being registered from a source." },
  "P-02": { class: "H", text: "A programme is launched once, after it has begun." },
  "P-03": {
    class: "O",
    text: "A portfolio that has another number of programmes than it expects is shown with a warning.",
    kept: [["view", core("portfolio/count.ts")]],
  },
  "P-04": { class: "W", text: "A submission has at least one required document." },
  "P-05": { class: "H", text: "Whoever says that a document is statutory names the provision." },
  "P-06": { class: "L", text: "What the law reserves to the council is decided by no lower tier." },
  "P-07": {
    class: "H",
    text: "A programme has one preparing body in the lead on any day, without gap or overlap.",
  },
  "P-08": { class: "H", text: "A body that cannot decide is not the deciding body." },
  "P-09": { class: "W", text: "A programme is submitted once at a time, with a readiness report." },
  "P-10": {
    class: "H",
    text: "A programme is approved when every required document is.",
    kept: [["view", core("programme/standing.ts")]],
  },
  "P-11": {
    class: "H",
    text: "The text in force is the one that was adopted, never the one that was submitted.",
    kept: [["view", core("document/standing.ts")]],
  },
  "P-12": {
    class: "H",
    text: "What is in force was adopted, has reached its day, and was not annulled.",
    kept: [["view", core("document/standing.ts")]],
  },
  "P-13": {
    class: "H",
    text: "Of one lineage of documents at most one text is in force on any day.",
    kept: [["view", core("document/standing.ts")]],
  },
  "P-14": {
    class: "O",
    text: "A successor begins where its predecessor ends; a gap or an overlap is shown in days.",
    kept: [["view", core("views/lineage.ts")]],
  },
  "P-15": { class: "H", text: "What has ended takes only what undoes it, reports on it, or begins it anew." },
  "P-16": {
    class: "H",
    text: "Every target date that was ever set is kept; the slack is shown against the first and the last.",
    kept: [["view", core("views/target-slack.ts")]],
  },
  "P-17": {
    class: "L",
    text: "A requirement is waived by who set it or a higher body; a statutory one by nobody.",
  },
  "P-18": { class: "H", text: "A requirement for all programmes binds those that come later too." },
  "P-19": {
    class: "H",
    text: "A project is linked once in each way, unlinked with a reason, and changes no state.",
  },
  "P-20": {
    class: "H",
    text: "A period ends no earlier than it begins; an inferred one is marked so until it is confirmed.",
    kept: [["schema", core("date-range.ts")]],
  },
  "P-21": {
    class: "L",
    text: "A county strategy is reviewed at least once in a council's term.",
    kept: [["view", core("views/review-due.ts")]],
  },
  "P-22": { class: "H", text: "What is split off or merged names what it came of." },
  "P-23": {
    class: "H",
    text: "A programme that is cancelled or lapses deletes nothing.",
    kept: [["view", core("programme/evolve.ts")]],
  },
  "P-24": { class: "L", text: "What the law has set for a fixed term has an end before it is submitted." },

  "R-01": {
    class: "H",
    text: "A programme has one active preparation at a time.",
    kept: [["view", core("views/active-preparations.ts")]],
  },
  "R-02": { class: "H", text: "A preparation takes nothing before it has started." },
  "R-03": {
    class: "W",
    text: "A preparation is complete when its mandatory work is done, or dropped with a reason.",
  },
  "R-04": { class: "W", text: "Every requirement is addressed in the version that is completed." },
  "R-05": { class: "W", text: "A binding direction is addressed before completion." },
  "R-06": { class: "H", text: "Numbers of draft versions increase." },
  "R-07": { class: "H", text: "A completed preparation takes no drafts; it is reopened first." },
  "R-08": { class: "H", text: "A preparation on hold is neither completed nor submitted; deadlines run on." },
  "R-09": {
    class: "H",
    text: "When the responsibility passes on, ids, drafts and history stay.",
    kept: [["view", core("plan/evolve.ts")]],
  },
  "R-10": {
    class: "H",
    text: "The lead is one of those who prepare together: it is named once, as the lead.",
    kept: [["schema", core("plan/events.ts")]],
  },
  "R-11": { class: "L", text: "Each influence body is heard, or found not concerned with a reason." },
  "R-12": {
    class: "L",
    text: "Where staff are significantly affected, cooperation with staff is completed.",
  },
  "R-13": {
    class: "L",
    text: "Where the Sámi may be affected in their homeland, negotiation is offered to the Sámi Parliament.",
  },
  "R-14": {
    class: "W",
    text: "What an earlier consultation carried forward is dealt with before completion.",
  },
  "R-15": {
    class: "L",
    text: "The supervising authority is asked for a statement on the rescue service's level.",
  },
  "R-16": { class: "O", text: "A direction that does not bind is addressed, or declined with a reason." },
  "R-17": { class: "O", text: "A document is there in the languages that the authority's policy asks for." },
  "R-18": { class: "L", text: "A document is there in the languages that the law asks for." },

  "C-01": {
    class: "H",
    text: "A consultation opens with a channel, a language, and material or the reason for having none.",
    kept: [["schema", core("consultation/events.ts")]],
  },
  "C-02": {
    class: "H",
    text: "It ends with the deadline in force; only history may leave the deadline unknown.",
    kept: [["guard", core("judge.ts")]],
  },
  "C-03": { class: "H", text: "An extension ends later than what it extends." },
  "C-04": {
    class: "H",
    text: "A deadline is extended while it runs; afterwards the consultation is reopened.",
  },
  "C-05": { class: "L", text: "The time for comments is not shortened while it runs." },
  "C-06": {
    class: "H",
    text: "A comment is timely by when it came, against the deadline of its respondent; an extension announced in time reaches back, a reopening does not.",
  },
  "C-07": {
    class: "H",
    text: "When a comment was processed changes nothing in whether it is timely.",
    kept: [["view", core("comment/timeliness.ts")]],
  },
  "C-08": {
    class: "H",
    text: "A late comment is recorded as late, never refused or dropped.",
    kept: [["view", core("comment/timeliness.ts")]],
  },
  "C-09": {
    class: "W",
    text: "Each late comment is ruled on once, with authority and reason, before the conclusion.",
  },
  "C-10": { class: "W", text: "Each comment that counts is answered before the conclusion." },
  "C-11": { class: "H", text: "An answer says what becomes of the comment; a refusal gives its reason." },
  "C-12": { class: "H", text: "What is answered is a comment of this consultation." },
  "C-13": { class: "H", text: "A revised answer keeps the former one; what was answered stays answered." },
  "C-14": {
    class: "H",
    text: "Counts are derived; a platform's counter never enters them, and a difference is shown.",
  },
  "C-15": {
    class: "H",
    text: "Comments known only by number count as so many; telling them one by one later changes no total.",
  },
  "C-16": {
    class: "H",
    text: "Moderation hides a comment's content and keeps its row, the reason and the count.",
  },
  "C-17": { class: "H", text: "A withdrawn comment keeps both its days, and where copies went is listed." },
  "C-18": {
    class: "H",
    text: "Comments are forwarded to an office for a purpose, and not after their withdrawal.",
  },
  "C-19": {
    class: "H",
    text: "Comments may be carried forward to a programme that does not exist yet, and reach its preparation.",
    kept: [["policy", core("policies/delivery.ts")]],
  },
  "C-20": {
    class: "L",
    text: "Each body that was asked, or another in its place, has answered, been given more time, or let its own deadline pass.",
  },
  "C-21": { class: "H", text: "Respondents and comments are counted apart; a petition is one comment." },
  "C-22": { class: "L", text: "A comment is answered in its language where the law gives a right to that." },
  "C-23": {
    class: "W",
    text: "A summary comes after the end, and a conclusion needs one or the reason for having none.",
  },
  "C-24": {
    class: "H",
    text: "When material is replaced while comments may be given, comments keep the version they spoke of, and it is shown.",
  },
  "C-25": {
    class: "H",
    text: "A consultation may open and end on one day, and does not end before it opens.",
  },
  "C-26": { class: "H", text: "A cancelled consultation keeps its comments, and tells those who commented." },
  "C-27": {
    class: "H",
    text: "The end of the time, the conclusion and the day a page says so are three facts.",
    kept: [["schema", core("consultation/events.ts")]],
  },

  "A-01": { class: "H", text: "Only versions that never change are put up for decision." },
  "A-02": {
    class: "H",
    text: "A document is in one open approval at a time.",
    kept: [["view", core("views/open-approvals.ts")]],
  },
  "A-03": { class: "W", text: "The route leads to a deciding step of the right tier, and ends with it." },
  "A-04": {
    class: "L",
    text: "What comes to the council was handled by the board, and stands in the notice.",
  },
  "A-05": { class: "L", text: "The council's notice is sent in time." },
  "A-06": { class: "L", text: "A body decides with a quorum of its statutory size." },
  "A-07": { class: "L", text: "Who is disqualified is not present for the matter." },
  "A-08": {
    class: "H",
    text: "No more votes than are present, and nobody's twice; a secret vote names nobody; a counter-proposal that nobody seconds lapses.",
  },
  "A-09": { class: "H", text: "In a tie the chair's side wins, and an election is settled by lot." },
  "A-10": { class: "H", text: "Each step has one outcome." },
  "A-11": {
    class: "L",
    text: "Only who opposed the decision may dissent, or the presenter it deviates from.",
  },
  "A-12": {
    class: "H",
    text: "Dissent is registered at once; its grounds come by the inspection of the minutes.",
  },
  "A-13": { class: "H", text: "A tabled matter stays the same approval, and comes back or ends." },
  "A-14": {
    class: "H",
    text: "A returned matter comes back as a new approval with another text, or says why with the same.",
  },
  "A-15": {
    class: "H",
    text: "What was entered, proposed and adopted agree with what the decision says of them.",
  },
  "A-16": { class: "H", text: "A later opinion changes no authoritative decision." },
  "A-17": { class: "H", text: "A proposal is altered before the decision of its step." },
  "A-18": {
    class: "H",
    text: "A decision is made on the day of its meeting; from when it has force is never assumed.",
  },
  "A-19": { class: "L", text: "Minutes are published after their inspection." },
  "A-20": {
    class: "H",
    text: "Which remedy is open follows from the matter, or is stated with provision and reason.",
  },
  "A-21": {
    class: "H",
    text: "The time for a remedy is computed from the notification, and ends on a working day.",
    kept: [["view", core("legal-force/periods.ts")]],
  },
  "A-22": { class: "H", text: "A decision is final when no time runs and no remedy is pending." },
  "A-23": {
    class: "H",
    text: "A decision may be carried out before it is final, unless that is prohibited.",
  },
  "A-24": {
    class: "L",
    text: "A higher body takes a matter up in time, and only one that it may take up; only what the council decided is withheld.",
  },
  "A-25": {
    class: "H",
    text: "A court's ruling reaches the programme, and leaves every earlier view as it was.",
  },
  "A-26": {
    class: "H",
    text: "A clerical error is corrected without moving the time for a remedy.",
    kept: [["view", core("legal-force/periods.ts")]],
  },
  "A-27": { class: "L", text: "A decision is corrected within five years." },
  "A-28": {
    class: "H",
    text: "In the electronic procedure all members must take a position, or the matter passes to a meeting.",
  },
  "A-29": { class: "H", text: "A step of opinion does not decide." },
  "A-30": { class: "L", text: "An election is proportional only when enough of those present demand it." },

  "S-01": { class: "H", text: "A seat has one rule; who holds it follows from the rule." },
  "S-02": {
    class: "H",
    text: "One person on two seats is one head and one vote.",
    kept: [["view", core("views/who-sat.ts")]],
  },
  "S-03": { class: "H", text: "Who sits by office changes with the office, and the cause is shown." },
  "S-04": {
    class: "H",
    text: "A seat of a whole body is held by whoever that body consists of on the day.",
    kept: [["view", core("views/who-sat.ts")]],
  },
  "S-05": {
    class: "H",
    text: "An unknown number of seats is never zero: the total is at least what is known.",
    kept: [["view", core("views/who-sat.ts")]],
  },
  "S-06": { class: "H", text: "A group whose composition is deferred is not constituted." },
  "S-07": {
    class: "H",
    text: "No more are nominated than were asked for; a nominator may answer by office.",
  },
  "S-08": {
    class: "L",
    text: "Women and men are each at least the share that the law asks for, where it can be verified.",
  },
  "S-09": { class: "L", text: "A commission's term does not outlast the body that appointed it." },
  "S-10": { class: "L", text: "A Sámi language board is composed as its Act says." },
  "S-11": {
    class: "H",
    text: "A member stays until a successor is elected.",
    kept: [["view", core("views/who-sat.ts")]],
  },
  "S-12": { class: "H", text: "Who replaces a member serves the rest of the term; the days are kept apart." },
  "S-13": { class: "L", text: "A section may have outside members, but no outside chair." },
  "S-14": { class: "H", text: "Experts have no vote and are not part of the quorum." },
  "S-15": {
    class: "H",
    text: "A sub-group ends with its parent, at the latest.",
    kept: [["view", core("views/group-end.ts")]],
  },
  "S-16": {
    class: "H",
    text: "A group that is continued need not have been established here.",
    kept: [["guard", core("group/establishment.ts")]],
  },
  "S-17": {
    class: "H",
    text: "A composition on a day follows the rules and office-holders of that day; a correction of either leaves what was known before.",
    kept: [["view", core("views/who-sat.ts")]],
  },

  "B-01": { class: "H", text: "A body keeps its id when it is renamed; the past shows the name of its day." },
  "B-02": { class: "H", text: "A merger or a split names successors and tasks; what has none is shown." },
  "B-03": { class: "H", text: "A dissolved body is given nothing new." },
  "B-04": { class: "L", text: "Powers are delegated twice at most, and what is reserved is not delegated." },
  "B-05": {
    class: "H",
    text: "The quorum is of the statutory size on the day of the meeting.",
    kept: [["view", core("body-register/on-a-day.ts")]],
  },
  "B-06": {
    class: "H",
    text: "What a temporary body leaves open passes on, or lapses expressly.",
    kept: [["view", core("body-register/on-a-day.ts")]],
  },
  "B-07": {
    class: "H",
    text: "An office has one holder at a time, besides one who acts for a holder that is prevented.",
  },

  "X-01": {
    class: "W",
    text: "A submission needs its preparation complete, its consultations concluded and its deciders determined.",
  },
  "X-02": {
    class: "H",
    text: "A report whose inputs have moved is stale: a submission that it no longer bears is withdrawn.",
    kept: [["guard", core("submission.ts")]],
  },
  "X-03": { class: "H", text: "What is submitted is what was completed." },
  "X-04": {
    class: "H",
    text: "A return reopens the preparation, once.",
    kept: [["policy", core("policies/return.ts")]],
  },
  "X-05": {
    class: "H",
    text: "An approval adopts its documents once, or rejects them.",
    kept: [
      ["policy", core("policies/adoption.ts")],
      ["policy", core("policies/outcome.ts")],
    ],
  },
  "X-06": {
    class: "H",
    text: "A consultation that is reopened after submission is shown, and un-submits nothing.",
    kept: [["report", core("views/opened-after-submission.ts")]],
  },
  "X-07": {
    class: "H",
    text: "An annulment reaches the programme, and shows what rested on it.",
    kept: [
      ["policy", core("policies/annulment.ts")],
      ["view", core("views/rests-on.ts")],
    ],
  },
  "X-08": {
    class: "H",
    text: "A successor that takes effect supersedes; if it is annulled, its predecessor does not revive by itself.",
    kept: [
      ["policy", core("policies/succession.ts")],
      ["view", core("views/lineage.ts")],
    ],
  },
  "X-09": { class: "H", text: "What is open with a dissolved body passes on, or is listed." },
  "X-10": {
    class: "H",
    text: "The audit trail has a row for each event, and deletes none.",
    kept: [["view", "packages/projection-audit-trail/src/projection.ts"]],
  },
  "X-11": {
    class: "H",
    text: "Policies run twice issue each command once.",
    kept: [["policy", core("policies/policies.ts")]],
  },
  "X-12": {
    class: "H",
    text: "A read model rebuilt from zero equals the one kept up to date, byte for byte.",
    kept: [["view", "packages/projections/src/rebuild.ts"]],
  },

  "E-01": {
    class: "H",
    text: "A correction targets an event of its own stream, and has its whole shape; nothing but facts and day changes.",
  },
  "E-02": {
    class: "H",
    text: "Of several corrections the last one recorded holds; an annulled event is annulled once.",
  },
  "E-03": { class: "H", text: "A correction or an annulment states its reason and its authority." },
  "E-04": {
    class: "H",
    text: "In the corrected record integrity refuses no event that it did not refuse before, unless that event is accepted by name; what a policy recorded elsewhere because of it is shown.",
    kept: [["policy", core("policies/changed-record.ts")]],
  },
  "E-05": { class: "H", text: "What has legal effect is annulled only by asserting that it never happened." },
  "E-06": { class: "O", text: "Who recorded an event does not correct it." },
  "E-07": {
    class: "H",
    text: "What was recorded at a time is the same, byte for byte, after any later correction.",
    kept: [["view", core("history.ts")]],
  },
  "E-08": {
    class: "H",
    text: "What was erased can be read nowhere that is made later; counts and times stay.",
    later,
  },
  "E-09": { class: "H", text: "The proof of integrity holds before and after an erasure.", later },
  "E-10": { class: "H", text: "An erasure is an event, without personal data, and cannot be undone.", later },
  "E-11": { class: "L", text: "What the law keeps is not erased: the refusal states its ground.", later },
  "E-12": { class: "H", text: "A pending appeal blocks the erasure of what it concerns.", later },
  "E-13": {
    class: "H",
    text: "A rectification of personal data keeps the old value nowhere in the log.",
    later,
  },
  "E-14": { class: "H", text: "Who was erased comes back under a new pseudonym.", later },
}
