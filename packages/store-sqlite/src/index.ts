export { openSqliteStore } from "./open-sqlite-store.ts"
export type { SqliteStore } from "./sqlite-store.ts"
export type { Finding } from "./check.ts"
export { StoreFileError } from "./store-file-error.ts"
