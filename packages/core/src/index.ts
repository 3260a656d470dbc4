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
export type { Approval } from "./approval/state.ts"

export { partsOf, streamOf, type AnyDecider, type Decider, type Happened } from "./decider.ts"
export { corrected, cut, type AsOf, type CutHistory } from "./history.ts"
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
export { isBy, type DateRange, type Instant, type LocalDate } from "./date-range.ts"
export { deciders } from "./deciders.ts"
export { deciderOf, labelOf, nameGivenBy, sentenceOf, type NameGiven } from "./describe.ts"
export { schemasOf } from "./load.ts"
export { isOfTheRecord } from "./record-keeping/decide.ts"
export { inLanguage, languages, type Language, type LocalizedText } from "./localized-text.ts"
export { inWords, sayIn, type Say, type Words } from "./say.ts"
export { isTold, isUntold, known, type Told, type Untold } from "./told.ts"
export type { ReadinessReport, Finding } from "./readiness-report.ts"
export { assessReadiness, type ReadinessInputs } from "./readiness.ts"
export {
  countComments,
  deadlineInForce,
  hasEnded,
  isTimely,
  type CommentCounts,
} from "./consultation/timeliness.ts"
export { officesOf, openRules, seatCount, type Office, type OpenRule, type SeatCount } from "./seats.ts"
