import { StoreError, type RestorableStore } from "@programme-lifecycle/core/store"
import { connectionOf } from "./connection-string.ts"
import { installed } from "./installed.ts"

/** A store to use and to close: `await using store = await openStore(url)`. */
export type OpenedStore = RestorableStore & AsyncDisposable

/**
 * Opens the store that a URL names, and loads the one package that it takes:
 *
 * - `memory:` an empty store in memory, a new one each time
 * - `sqlite:county.db`, `sqlite:/var/lib/county.db`, `sqlite::memory:` a SQLite file. What follows `sqlite:` is the path as the
 *   system knows it, relative to the working directory: nothing is decoded, so blanks and percent signs stand for themselves
 * - `esdb://user:password@host:2113?tls=true`, `esdb+discover://...` a server of EventStoreDB or KurrentDB. All options but two are
 *   its client's: `prefix=county.`, percent-encoded, is the store's share of a server that others use too, and `retryFor=5000` how
 *   many milliseconds a call that fails is made again, 30,000 unless told
 *
 * @throws {StoreError} for another URL, without repeating it, since it could hold a password; for a package that is not installed;
 *   and whatever the store itself throws when it is opened
 */
export const openStore = async (url: string): Promise<OpenedStore> => {
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/.exec(url)?.[0]
  const rest = url.slice((scheme?.length ?? 0) + 1)
  switch (scheme) {
    case "memory":
      return openMemory(rest)
    case "sqlite":
      return openFile(rest)
    case "esdb":
    case "esdb+discover":
      return openOnServer(url)
    case "kurrentdb":
    case "kurrentdb+discover":
      throw new StoreError(
        `for KurrentDB the URL begins with ${scheme.replace("kurrentdb", "esdb")}:// as well.`,
      )
    default:
      throw new StoreError(
        `${unknown(scheme)}: it begins with memory:, sqlite:, esdb:// or esdb+discover://.`,
      )
  }
}

const unknown = (scheme: string | undefined): string =>
  scheme === undefined ? "this is no URL of a store" : `the URL of a store does not begin with ${scheme}:`

const openMemory = async (rest: string): Promise<OpenedStore> => {
  if (rest !== "") throw new StoreError("memory: is the whole URL; nothing follows it.")
  const name = "@programme-lifecycle/store-memory"
  const { memoryStore } = await installed(name, () => import("@programme-lifecycle/store-memory"))
  return { ...memoryStore(), [Symbol.asyncDispose]: async () => {} }
}

const openFile = async (path: string): Promise<OpenedStore> => {
  assertPath(path)
  const name = "@programme-lifecycle/store-sqlite"
  const { openSqliteStore } = await installed(name, () => import("@programme-lifecycle/store-sqlite"))
  const store = openSqliteStore(path)
  return { ...store, [Symbol.asyncDispose]: async () => store.close() }
}

const openOnServer = async (url: string): Promise<OpenedStore> => {
  const { connection, options } = connectionOf(url)
  const name = "@programme-lifecycle/store-eventstoredb"
  const { openEventStoreDbStore } = await installed(
    name,
    () => import("@programme-lifecycle/store-eventstoredb"),
  )
  return openEventStoreDbStore(connection, options)
}

/** Where somebody had a host or options in mind, a file of a strange name would come into being in silence. */
const assertPath = (path: string): void => {
  if (path === "") throw new StoreError("sqlite: is followed by the path of a file, or by :memory:.")
  if (/^\/\/[^/]/.test(path))
    throw new StoreError("sqlite: is followed by a path at once; a host, as after //, has no meaning.")
  if (path.includes("?"))
    throw new StoreError("sqlite: takes no options, so its path holds no question mark.")
}
