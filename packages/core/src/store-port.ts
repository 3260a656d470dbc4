/*
 * What the author of an event store needs: the port, the shapes that pass through it, and the gate that every append passes.
 */
export type { Metadata, NewEvent, Recorded } from "./recorded.ts"
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
export { machineClock } from "./machine.ts"
export { followersOf, type Followers } from "./followers.ts"
export {
  assertEmptyOrMarked,
  assertRestoring,
  BeingRestoredError,
  type HistoryDigest,
  type RestorableStore,
  type Restoration,
} from "./restorable.ts"
export { assertStorable, assertWhole, isStreamName, storable, type EventTexts } from "./storable.ts"
export type { Instant } from "./date-range.ts"
