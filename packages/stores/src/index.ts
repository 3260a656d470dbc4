export { openStore, type OpenedStore } from "./open-store.ts"
export { restore, type RestoreOptions } from "./restore.ts"
export { digestOf } from "./history-digest.ts"
export type { RunOptions, RestoreProgress } from "./pace.ts"
