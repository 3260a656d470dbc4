export { lifecycle, type Lifecycle, type LifecycleOptions } from "./lifecycle.ts"
export { explain } from "./common-texts.ts"
export type { Envelope, MalformedCommand } from "./command.ts"
export type { CommandIdReused, Failure, Handled } from "./handle.ts"
export { fact, importHistory, type Fact, type Imported, type ImportRefused } from "./import-history.ts"

export { consultation } from "./consultation/index.ts"
export type { ConsultationCommand } from "./consultation/commands.ts"
export type { ConsultationEvent } from "./consultation/events.ts"
export type { ConsultationRejection } from "./consultation/rejections.ts"
export type { Consultation } from "./consultation/state.ts"

export type { AnyDecider, Decider, Happened } from "./decider.ts"
export type { Actor, DomainEvent, Metadata, NewEvent, Recorded, Source } from "./recorded.ts"
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
export { storable } from "./storable.ts"
export { idOf } from "./ids.ts"
export { wellbeingServicesCounty, type ProcedureProfile } from "./profile.ts"
export type { DateRange, Instant, LocalDate } from "./date-range.ts"
