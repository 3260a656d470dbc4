import type { Context } from "../decider.ts"
import { ruling, type Ruling } from "../judge.ts"
import type { GroupCommand } from "./commands.ts"
import type { GroupEvent } from "./events.ts"
import type { GroupRejection } from "./rejections.ts"
import type { Group } from "./state.ts"

type Data<Type extends GroupCommand["type"]> = Extract<GroupCommand, { type: Type }>["data"]
type Decision = Ruling<GroupEvent, GroupRejection>
type Guard = GroupRejection | undefined

export const establish = (data: Data<"EstablishGroup">, state: Group, context: Context): Decision =>
  ruling([{ type: "GroupEstablished", data }], alreadyEstablished(state), withoutAuthority(context))

/** A group that is met while it works needs no establishment in this log. */
export const continueGroup = (data: Data<"ContinueGroup">, state: Group, context: Context): Decision =>
  ruling([{ type: "GroupContinued", data }], alreadyEstablished(state), withoutAuthority(context))

export const setMandate = (data: Data<"SetMandate">, state: Group): Decision =>
  ruling([{ type: "MandateSet", data }], notEstablished(state))

export const notEstablished = ({ status }: Group): Guard =>
  status === "none" ? { type: "GroupNotEstablished", invariants: [] } : undefined

const alreadyEstablished = ({ status }: Group): Guard =>
  status === "none" ? undefined : { type: "GroupAlreadyEstablished", invariants: [], status }

/** The reason why no decision can be named counts as one. */
const withoutAuthority = ({ authority }: Context): Guard =>
  authority === undefined ? { type: "AuthorityMissing", invariants: ["G-11"] } : undefined
