export { lifecycle, type Lifecycle, type LifecycleOptions } from "./lifecycle.ts"
export { explain } from "./common-texts.ts"
export type { Envelope, MalformedCommand } from "./command.ts"
export type { CommandIdReused, Failure, Handled } from "./handle.ts"
export type { Refusal } from "./judge.ts"
export { classOf, type InvariantClass, type InvariantId } from "./invariants.ts"
export type { RecordKeepingCommand } from "./record-keeping/commands.ts"
export { fact, importHistory, type Fact, type Imported, type ImportRefused } from "./import-history.ts"

export type { Submission, Submitted } from "./submission.ts"

export { bodyRegister } from "./body-register/index.ts"
export type { BodyRegisterCommand } from "./body-register/commands.ts"
export type { BodyRegisterEvent } from "./body-register/events.ts"
export type { BodyRegisterRejection } from "./body-register/rejections.ts"
export type { BodyRegister } from "./body-register/state.ts"

export { portfolio } from "./portfolio/index.ts"
export type { PortfolioCommand } from "./portfolio/commands.ts"
export type { PortfolioEvent } from "./portfolio/events.ts"
export type { PortfolioRejection } from "./portfolio/rejections.ts"
export type { Portfolio } from "./portfolio/state.ts"

export { programme } from "./programme/index.ts"
export type { ProgrammeCommand } from "./programme/commands.ts"
export type { ProgrammeEvent } from "./programme/events.ts"
export type { ProgrammeRejection } from "./programme/rejections.ts"
export type { Programme } from "./programme/state.ts"

export { group } from "./group/index.ts"
export type { GroupCommand } from "./group/commands.ts"
export type { GroupEvent } from "./group/events.ts"
export type { GroupRejection } from "./group/rejections.ts"
export type { Group } from "./group/state.ts"

export { preparation } from "./preparation/index.ts"
export type { PreparationCommand } from "./preparation/commands.ts"
export type { PreparationEvent } from "./preparation/events.ts"
export type { PreparationRejection } from "./preparation/rejections.ts"
export type { Preparation } from "./preparation/state.ts"

export { consultation } from "./consultation/index.ts"
export type { ConsultationCommand } from "./consultation/commands.ts"
export type { ConsultationEvent } from "./consultation/events.ts"
export type { ConsultationRejection } from "./consultation/rejections.ts"
export type { Consultation } from "./consultation/state.ts"

export { approval } from "./approval/index.ts"
export type { ApprovalCommand } from "./approval/commands.ts"
export type { ApprovalEvent } from "./approval/events.ts"
export type { ApprovalRejection } from "./approval/rejections.ts"
export { itemsAhead, type Approval } from "./approval/state.ts"
export { winnerOf, type Vote } from "./meeting/vote.ts"

export { legalForce } from "./legal-force/index.ts"
export type { LegalForceCommand } from "./legal-force/commands.ts"
export type { LegalForceEvent } from "./legal-force/events.ts"
export type { LegalForceRejection } from "./legal-force/rejections.ts"
export type { LegalForce } from "./legal-force/state.ts"
export { remedyFor } from "./appeal-matrix.ts"
export { appealPeriods, type AppealPeriod } from "./legal-force/periods.ts"
export {
  annulledOn,
  enforcementOf,
  isMaskedInPublic,
  legalStatusOf,
  suspendedSince,
  type Barrier,
  type Enforcement,
  type LegalStatus,
} from "./legal-force/status.ts"
export type { Part } from "./legal-force/terms.ts"

export { reactionsTo, type PolicyCommand, type PolicyGap } from "./policies/reactions.ts"
export {
  knownAfter,
  knownOf,
  namedIn,
  type KnownStream,
  type KnownStreams,
} from "./policies/known-streams.ts"
export { explainException } from "./policies/texts.ts"

export { partsOf, streamOf, type AnyDecider, type Decider, type Happened } from "./decider.ts"
export { annotationsOn, corrected, cut, type Annotation, type AsOf, type CutHistory } from "./history.ts"
export { happenedIn, readAs, unreadable, UnreadableEventError } from "./readable.ts"
export { addDays, daysBetween, localClock, startOfDay, type LocalClock } from "./calendar.ts"
export type {
  Actor,
  Authority,
  Breach,
  DomainEvent,
  Metadata,
  NewEvent,
  Recorded,
  Source,
} from "./recorded.ts"
export {
  largestAppend,
  StoreError,
  UnstorableEventsError,
  type Appended,
  type EventStore,
  type ExpectedRevision,
  type RevisionConflict,
  type StopSignal,
} from "./store.ts"
export { assertWhole, storable, type EventTexts } from "./storable.ts"
export { idOf } from "./ids.ts"
export { municipality, overlaid, wellbeingServicesCounty, type ProcedureProfile } from "./profile/index.ts"
export { isBy, onDay, type DateRange, type Instant, type LocalDate } from "./date-range.ts"
export { deciders } from "./deciders.ts"
export { deciderOf, labelOf, nameGivenBy, sentenceOf, type NameGiven } from "./describe.ts"
export { schemasOf } from "./load.ts"
export { isOfTheRecord } from "./record-keeping/events.ts"
export { inLanguage, languages, type Language, type LocalizedText } from "./localized-text.ts"
export { inWords, sayIn, type Say, type Words } from "./say.ts"
export { isTold, isUntold, known, type Told, type Untold } from "./told.ts"
export { classOfFinding, mayBeAcknowledged, type Finding, type ReadinessReport } from "./readiness-report.ts"
export { assessReadiness } from "./readiness/index.ts"
export { statutoryConsultees, type StatutoryConsultee } from "./readiness/consultees.ts"
export { staleReadiness } from "./views/stale-readiness.ts"
export type { ReadinessInputs } from "./readiness/inputs.ts"
export { documentStateOf, type DocumentStanding, type DocumentState } from "./document/standing.ts"
export { adoptionsOf, type Adoption } from "./document/state.ts"
export { programmeStateOf, type ProgrammeStanding, type ProgrammeState } from "./programme/standing.ts"
export { responsibleOn } from "./plan/responsibility.ts"
export type { Responsibility } from "./plan/state.ts"
export {
  affectedByAnnulment,
  inputsOf,
  lineageOf,
  type Affected,
  type Kin,
  type Lineage,
  type Programmes,
} from "./views/lineage.ts"
export { continuityOf, type Continuity, type Interval } from "./views/continuity.ts"
export { slackOf, type Slack, type TargetSlack } from "./views/target-slack.ts"
export { reviewDue, type ReviewDue } from "./views/review-due.ts"
export { restsOn } from "./views/rests-on.ts"
export { countProgrammes, type ProgrammeCount } from "./portfolio/count.ts"
export { openedAfterSubmission } from "./views/opened-after-submission.ts"
export { isActive, rivalPreparations } from "./views/active-preparations.ts"
export { rivalApprovals } from "./views/open-approvals.ts"
export {
  openDirections,
  requirementStanding,
  undisposedInputs,
  type RequirementStanding,
} from "./preparation/progress.ts"
export { countComments, type CommentCounts } from "./comment/counts.ts"
export { isTimely } from "./comment/timeliness.ts"
export { deadlineInForce, hasEnded } from "./consultation/deadlines.ts"
export {
  materialChanges,
  recalls,
  statementsOf,
  type MaterialChange,
  type Recall,
  type Statement,
} from "./views/consultation-follow-up.ts"
export { nameOn, statutorySizeOn, termOn } from "./body-register/on-a-day.ts"
export { endOf, responsibleFor, type BodyEnd, type Responsible } from "./body-register/succession.ts"
export { endOfGroup, type GroupEnd } from "./views/group-end.ts"
export {
  deferralsOn,
  nominationsOn,
  replacementsIn,
  type DeferralOnDay,
  type NominationOnDay,
  type Replacement,
} from "./views/group-on-a-day.ts"
export { whoSat } from "./views/who-sat.ts"
export type { Heads, SeatOn, SeatRecords, Sitter, Sitting, Vacancy } from "./views/sitting.ts"
export { whoWasCompetent, type Competent } from "./views/who-was-competent.ts"
export { strandedOn, type Stranded } from "./views/stranded.ts"
export {
  compositionReport,
  sectionChairReport,
  type CompositionFinding,
  type CompositionQuestion,
  type KnownPerson,
} from "./views/composition-report.ts"
export { officesOf, openRules, seatCount, type Office, type OpenRule, type SeatCount } from "./views/seats.ts"
