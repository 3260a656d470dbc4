export { openEventStoreDbStore, type EventStoreDbOptions } from "./open-eventstoredb-store.ts"
export type { EventStoreDbStore } from "./eventstoredb-store.ts"
