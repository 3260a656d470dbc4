import type { Instant } from "@programme-lifecycle/core"
import { machineClock } from "@programme-lifecycle/core/store"
import { openDatabase } from "./open-database.ts"
import { storeOver, type SqliteStore } from "./sqlite-store.ts"

/**
 * Opens the store in a file, and creates it where the file is missing or empty; `":memory:"` is a store without a file.
 *
 * Several processes may work on one file: a write waits up to five seconds for another's, blocking its process. What
 * `append` has acknowledged outlives a kill and a power cut. Positions count from 1 without gaps; `recordedAt` is the
 * clock's time, or that of the event before where the clock has stepped back. Readers hold no lock and no cursor
 * between pages; `readAll` takes the head afresh for each page and ends with the first page that is not full.
 * `moreAfter` sees a write of this store at once, one of another store within about 50 ms, and keeps the process alive.
 *
 * Where the file is moved, deleted or replaced while it is open, as by a backup that is restored over it, every method throws a
 * StoreFileError of kind `replaced`. A copy that is written into the same file cannot be told: stop what has it open first.
 *
 * @param options.clock the time of an append; the machine's clock unless told
 * @throws {StoreFileError} for a file that is not of this store, damaged or of a later version; it is left as it was
 * @throws {StoreError} if the path is none, the directory is missing, or the file cannot be read and written
 */
export const openSqliteStore = (
  path: string,
  { clock = machineClock }: { readonly clock?: () => Instant } = {},
): SqliteStore => storeOver(openDatabase(path), path, clock)
