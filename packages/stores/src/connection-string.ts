import { StoreError } from "@programme-lifecycle/core/store"

/** What the client of EventStoreDB is given, and the options that are ours. */
export interface Connection {
  readonly connection: string
  readonly options: { readonly prefix?: string; readonly retryFor?: number }
}

/** The options of the client, without capitals, dashes and underscores, which it passes over. */
const known: ReadonlySet<string> = new Set([
  "connectionname",
  "defaultdeadline",
  "discoveryinterval",
  "gossiptimeout",
  "keepaliveinterval",
  "keepalivetimeout",
  "maxdiscoverattempts",
  "nodepreference",
  "throwonappendfailure",
  "tls",
  "tlscafile",
  "tlsverifycert",
  "usercertfile",
  "userkeyfile",
])

const ours: ReadonlySet<string> = new Set(["prefix", "retryFor"])

/** A password may hold a question mark: what stands before the `@`, as the client reads it, is no option. */
const beforeHost = /^[^:]+:\/\/(?:[^:@]+:[^:@]+@)?/
const beforeOptions = new RegExp(`${beforeHost.source}[^?]*`)

/**
 * Takes `prefix` and `retryFor` out of a connection string, and leaves everything else as it is. An option that the client does not
 * know would be ignored by it, and it would print the whole string, with the password, in a warning: here it is refused.
 *
 * @throws {StoreError} which never holds what may be a password
 */
export const connectionOf = (url: string): Connection => {
  if (url.replace(beforeHost, "").includes("@"))
    throw new StoreError(
      "the store's URL has an @ or a colon that is not percent-encoded, or a user without a password.",
    )
  const base = beforeOptions.exec(url)?.[0] ?? url
  const given = url
    .slice(base.length + 1)
    .split("&")
    .filter((option) => option !== "")
  for (const option of given) assertKnown(option)
  const own = (name: string): string | undefined => {
    const [first, second] = given.filter((option) => nameOf(option) === name)
    if (second !== undefined) throw new StoreError(`the store's URL has more than one ${name}.`)
    return first === undefined ? undefined : valueOf(first)
  }
  const [prefix, retryFor] = [own("prefix"), own("retryFor")]
  const others = given.filter((option) => !ours.has(nameOf(option)))
  return {
    connection: others.length === 0 ? base : `${base}?${others.join("&")}`,
    options: {
      ...(prefix !== undefined && { prefix: decoded(prefix) }),
      ...(retryFor !== undefined && { retryFor: milliseconds(retryFor) }),
    },
  }
}

const assertKnown = (option: string): void => {
  const name = nameOf(option)
  const plain = name.toLowerCase().replaceAll(/[_-]/g, "")
  if (!ours.has(name) && !known.has(plain))
    throw new StoreError(`the store's URL has the option ${JSON.stringify(name)}, which nobody knows.`)
  if (plain === "tlsverifycert" && valueOf(option) === "false")
    throw new StoreError("the store's URL has tlsVerifyCert=false, which the client of EventStoreDB ignores.")
}

const nameOf = (option: string): string => option.split("=", 1)[0] ?? ""

const valueOf = (option: string): string => option.slice(nameOf(option).length + 1)

const milliseconds = (text: string): number => {
  if (!/^\d{1,9}$/.test(text))
    throw new StoreError("retryFor in the store's URL is to be a number of milliseconds.")
  return Number(text)
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch (cause) {
    throw new StoreError("the prefix in the store's URL is not percent-encoded as it should be.", { cause })
  }
}
