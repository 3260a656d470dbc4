import type { Fault } from "./fault.ts"
import type { Refusal } from "./refusal.ts"

/** The kinds of call that faults tell apart. */
export type Call = "appends" | "reads" | "subscriptions"

type FaultOf<Type extends Fault["type"]> = Extract<Fault, { readonly type: Type }>
type Counted = Extract<Fault, { readonly times: number }>

/** The faults that stand. */
export interface Faults {
  readonly set: (fault: Fault) => void
  readonly standing: <Type extends Fault["type"]>(type: Type) => FaultOf<Type> | undefined
  /** The fault, where it stands, and one time fewer left of it. */
  readonly take: <Type extends Counted["type"]>(type: Type) => FaultOf<Type> | undefined
  /** What befalls a call as it begins: it is never answered, or refused at once. */
  readonly atBeginning: (call: Call, requiresLeader: boolean) => "silence" | Refusal | undefined
}

export const createFaults = (): Faults => {
  const standing = new Map<Fault["type"], Fault>()
  const find = <Type extends Fault["type"]>(type: Type) => standing.get(type) as FaultOf<Type> | undefined
  const take = <Type extends Counted["type"]>(type: Type): FaultOf<Type> | undefined => {
    const fault: Counted | undefined = find(type)
    if (fault === undefined || fault.times < 1) return undefined
    standing.set(type, { ...fault, times: fault.times - 1 })
    return fault as FaultOf<Type>
  }
  return {
    set: (fault) => {
      if (fault.type === "none") standing.clear()
      else standing.set(fault.type, fault)
    },
    standing: find,
    take,
    atBeginning: (call, requiresLeader) => {
      const silent = find("silent")?.calls
      if (silent === "all" || silent === call) return "silence"
      if (take("unavailable") !== undefined) return { type: "unavailable" }
      const notReady = take("notReady")
      if (notReady !== undefined) return { type: "notReady", why: notReady.why }
      const notLeader = call === "appends" || requiresLeader ? take("notLeader") : undefined
      if (notLeader !== undefined) return { type: "notLeader", leader: notLeader.leader }
      if (take("accessDenied") !== undefined) return { type: "accessDenied" }
      return undefined
    },
  }
}
