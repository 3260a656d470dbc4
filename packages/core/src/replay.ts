/*
 * What reads a log needs: its cuts and corrections, its events in today's shapes and in words, and the states they come to.
 */

// Events and states of each aggregate
export type { BodyRegisterEvent } from "./body-register/events.ts"
export type { BodyRegister } from "./body-register/state.ts"
export type { PortfolioEvent } from "./portfolio/events.ts"
export type { Portfolio } from "./portfolio/state.ts"
export type { ProgrammeEvent } from "./programme/events.ts"
export type { Programme } from "./programme/state.ts"
export type { GroupEvent } from "./group/events.ts"
export type { Group } from "./group/state.ts"
export type { PreparationEvent } from "./preparation/events.ts"
export type { Preparation } from "./preparation/state.ts"
export type { ConsultationEvent } from "./consultation/events.ts"
export type { Consultation } from "./consultation/state.ts"
export type { ApprovalEvent } from "./approval/events.ts"
export type { Approval } from "./approval/state.ts"
export type { LegalForceEvent } from "./legal-force/events.ts"
export type { LegalForce } from "./legal-force/state.ts"
export { deciders } from "./deciders.ts"
export { deciderFor, deciderOf } from "./describe.ts"
export { partsOf, type AnyDecider, type Happened } from "./decider.ts"

// Histories
export { annotationsOn, corrected, cut, type Annotation, type AsOf, type CutHistory } from "./history.ts"
export { isOfTheRecord, type RecordKeepingEvent } from "./record-keeping/events.ts"
export { happenedIn, readAs, unreadable } from "./readable.ts"
export { schemasOf } from "./load.ts"

// Days and instants
export { addDays, daysBetween, localClock, startOfDay, type LocalClock } from "./calendar.ts"
export { assertDay, assertInstant, isBy } from "./date-range.ts"

// Words for people
export { aboutOf, labelOf, nameGivenBy, sentenceOf, type NameGiven } from "./describe.ts"
export { inLanguage, languages } from "./localized-text.ts"
export { inWords, sayIn, type Say, type Words } from "./say.ts"
export { sayCount, type Count } from "./comment-terms.ts"
export { capacityWords } from "./capacity-words.ts"
export { tierWords } from "./tier.ts"
export { officeWords } from "./office-words.ts"
export { groupRoles as groupRoleWords, kinds as groupKindWords } from "./group/words.ts"
