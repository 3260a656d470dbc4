/*
 * Questions answered from states: who sat, what was in force, what has become of a decision in law, what stands in the way.
 */

// Programmes and their documents
export { programmeStateOf, type ProgrammeStanding, type ProgrammeState } from "../programme/standing.ts"
export {
  documentStateOf,
  standingAdoptions,
  type DocumentStanding,
  type DocumentState,
} from "../document/standing.ts"
export { adoptionsOf, type Adoption } from "../document/state.ts"
export { responsibleOn } from "../plan/responsibility.ts"
export type { Responsibility } from "../plan/state.ts"
export { slackOf, type Slack, type TargetSlack } from "./target-slack.ts"
export { reviewDue, type ReviewDue } from "./review-due.ts"
export {
  affectedByAnnulment,
  inputsOf,
  lineageOf,
  type Affected,
  type Kin,
  type Lineage,
  type Programmes,
} from "./lineage.ts"
export { continuityOf, type Continuity, type Interval } from "./continuity.ts"
export { countProgrammes, type ProgrammeCount } from "../portfolio/count.ts"

// Preparations
export { isActive, rivalPreparations } from "./active-preparations.ts"
export {
  openDirections,
  requirementStanding,
  undisposedInputs,
  type RequirementStanding,
} from "../preparation/progress.ts"

// Readiness and submission
export { assessReadiness } from "../readiness/index.ts"
export type { ReadinessInputs } from "../readiness/inputs.ts"
export { classOfFinding, mayBeAcknowledged } from "../readiness-report.ts"
export { statutoryConsultees, type StatutoryConsultee } from "../readiness/consultees.ts"
export { staleReadiness } from "./stale-readiness.ts"
export { adoptedWithoutSubmission } from "./adopted-without-submission.ts"
export { openedAfterSubmission } from "./opened-after-submission.ts"

// Consultations and comments
export { deadlineInForce, hasEnded } from "../consultation/deadlines.ts"
export { isTimely } from "../comment/timeliness.ts"
export { countComments, type CommentCounts } from "../comment/counts.ts"
export {
  materialChanges,
  recalls,
  statementsOf,
  type MaterialChange,
  type Recall,
  type Statement,
} from "./consultation-follow-up.ts"

// Approvals and meetings
export { itemsAhead } from "../approval/state.ts"
export { rivalApprovals } from "./open-approvals.ts"
export { winnerOf, type Vote } from "../meeting/vote.ts"

// Decisions in law
export {
  annulledOn,
  legalStatusOf,
  suspendedSince,
  type Barrier,
  type LegalStatus,
} from "../legal-force/status.ts"
export type { Part } from "../legal-force/terms.ts"
export { appealPeriods, type AppealPeriod } from "../legal-force/periods.ts"
export { remedyFor } from "../appeal-matrix.ts"
export { enforcementOf, isMaskedInPublic, type Enforcement } from "./enforcement.ts"
export { restsOn } from "./rests-on.ts"

// Bodies and their powers
export { nameOn, statutorySizeOn, termOn } from "../body-register/on-a-day.ts"
export { endOfBody, responsibleFor, type BodyEnd, type Responsible } from "../body-register/succession.ts"
export { whoWasCompetent, type Competent } from "./who-was-competent.ts"
export { strandedOn, type Stranded } from "./stranded.ts"

// Groups and who sat in them
export { whoSat } from "./who-sat.ts"
export type { Heads, SeatOn, SeatRecords, Sitter, Sitting, Vacancy } from "./sitting.ts"
export {
  compositionReport,
  sectionChairReport,
  type CompositionFinding,
  type CompositionQuestion,
  type KnownPerson,
} from "./composition-report.ts"
export { officesOf, openRules, seatCount, type Office, type OpenRule, type SeatCount } from "./seats.ts"
export { bodyOfRule } from "../seat-rule.ts"
export {
  deferralsOn,
  nominationsOn,
  replacementsIn,
  type DeferralOnDay,
  type NominationOnDay,
  type Replacement,
} from "./group-on-a-day.ts"
export { endOfGroup, type GroupEnd } from "./group-end.ts"
