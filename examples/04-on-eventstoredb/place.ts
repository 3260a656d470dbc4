import { randomUUID } from "node:crypto"
import { startStandIn } from "@programme-lifecycle/store-contract/stand-in"

/** Where the story is recorded. */
export interface Place extends AsyncDisposable {
  /** Opens the store. It may hold a password, and is not shown. */
  readonly url: string
  readonly inWords: string
  /** The prefix that was chosen for this run. */
  readonly prefix?: string
  /** What the URL is to name instead, where the store holds a history already. */
  readonly another: "another prefix" | "another file"
}

/**
 * The place that somebody named; on a server, under a prefix of its own unless the URL has one, so that no run meets another. Where
 * nobody named any, a stand-in for a server is started.
 */
export const placeFrom = async (
  option: string | undefined,
  environment: string | undefined,
  say: (line: string) => void,
): Promise<Place> => {
  const named = option ?? environment
  if (named === undefined) {
    say("no server given: this runs on a stand-in that keeps nothing; set EVENTSTOREDB_URL for a real one")
    const standIns = await startStandIn()
    const { url } = await standIns.open()
    return {
      url,
      inWords: "a stand-in for an EventStoreDB server, which keeps nothing",
      another: "another prefix",
      [Symbol.asyncDispose]: standIns.close,
    }
  }
  const inWords = `the store that ${option === undefined ? "EVENTSTOREDB_URL" : "--url"} names`
  const isServer = named.startsWith("esdb")
  const another: Place["another"] = isServer ? "another prefix" : "another file"
  const kept = { inWords, another, [Symbol.asyncDispose]: async () => {} }
  if (!isServer || /[?&]prefix=/.test(named)) return { ...kept, url: named }
  const prefix = `example-${randomUUID()}.`
  return { ...kept, url: `${named}${named.includes("?") ? "&" : "?"}prefix=${prefix}`, prefix }
}
