/** The address of a server, as other servers name it. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** A node of a cluster, as gossip tells of it. */
export interface Member extends Address {
  readonly state: "leader" | "follower" | "unknown"
  readonly alive: boolean
}

/** Which calls a fault befalls. */
export type Calls = "appends" | "reads" | "subscriptions" | "all"

/**
 * How a call breaks off: `end`, as if all had been said; `error`, with the status UNAVAILABLE; `reset`, with its
 * whole connection and everything else on it.
 */
export type Break = "end" | "error" | "reset"

/** Why a server takes no calls yet: it is starting, it has too much to do, or its cluster has no leader. */
export type Unready = "starting" | "busy" | "leaderless"

/**
 * What goes wrong from now on. A fault stands until its count is used up, or until `none`; a second one of the same
 * type takes the place of the first, and different ones stand together.
 */
export type Fault =
  /** Nothing: every fault is lifted, and so is what `positions`, `gossip` and `clockStep` have changed. */
  | { readonly type: "none" }
  /** Calls begun from now on are accepted and never answered; appends are not recorded. */
  | { readonly type: "silent"; readonly calls: Calls }
  /** The next so many appends, or calls that require the leader, are refused and sent to another server. */
  | { readonly type: "notLeader"; readonly times: number; readonly leader: Address }
  /** The next so many reads or subscriptions break off after so many messages. */
  | {
      readonly type: "dropped"
      readonly calls: "reads" | "subscriptions"
      readonly times: number
      readonly after: number
      readonly how: Break
    }
  /** The reads and subscriptions that stand now break off; those begun later are well. */
  | { readonly type: "cut"; readonly how: Break }
  /** The subscriptions that stand now stay open and say nothing more; those begun later are well. */
  | { readonly type: "halfClosed" }
  /** The next so many appends are recorded, and their connection is destroyed before the answer. */
  | { readonly type: "lostAnswer"; readonly times: number }
  /** The next so many appends, reads and subscriptions fail with UNAVAILABLE (code 14) and do nothing, as before a proxy. */
  | { readonly type: "unavailable"; readonly times: number }
  /** The next so many appends, reads and subscriptions do nothing; the server says why, to an append in a batch by words alone. */
  | { readonly type: "notReady"; readonly times: number; readonly why: Unready }
  /** Every message is so many milliseconds late; an append past its deadline is refused. 0: as fast as may be. */
  | { readonly type: "slow"; readonly milliseconds: number }
  /** All connections are destroyed and the port stays closed so long; the log is kept. */
  | { readonly type: "restart"; readonly milliseconds: number }
  /** The next so many appends, reads and subscriptions are refused for want of a right. */
  | { readonly type: "accessDenied"; readonly times: number }
  /** Which appends are answered with a position; without this fault the new ones, not those repeated. */
  | { readonly type: "positions"; readonly of: "all" | "new" | "none" }
  /** Server features and batch append are unknown (UNIMPLEMENTED), as on servers before 21.10. */
  | { readonly type: "noBatchAppend" }
  /** The machine's clock is so many milliseconds off from now on; below 0 it stepped back. */
  | { readonly type: "clockStep"; readonly milliseconds: number }
  /** The nodes that gossip names; `failing`: it fails. Without this fault it names this server alone, as leader. */
  | { readonly type: "gossip"; readonly members: readonly Member[] | "failing" }
