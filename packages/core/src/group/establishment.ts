import { isAfter, type DateRange } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Group } from "./state.ts"

export const establish = (data: Data<"EstablishGroup">, state: Group, context: Context): Decision =>
  ruling([{ type: "GroupEstablished", data }], alreadyEstablished(state), withoutAuthority(context))

/** A group that is met while it works needs no establishment in this log. */
export const continueGroup = (data: Data<"ContinueGroup">, state: Group, context: Context): Decision =>
  ruling([{ type: "GroupContinued", data }], alreadyEstablished(state), withoutAuthority(context))

export const setMandate = (data: Data<"SetMandate">, state: Group, context: Context): Decision =>
  ruling([{ type: "MandateSet", data }], notAtWork(state, context))

/** What would end with the group above it goes on under another. */
export const reassign = (data: Data<"ReassignSubGroup">, state: Group): Decision =>
  ruling(
    data.parent === state.parent ? [] : [{ type: "SubGroupReassigned", data }],
    notEstablished(state),
    hasEnded(state),
  )

/** It begins its work: somebody chairs it, and nothing of its composition is left for later. */
export const constitute = (data: Data<"ConstituteGroup">, state: Group): Decision =>
  ruling(
    state.status === "constituted" ? [] : [{ type: "GroupConstituted", data }],
    notEstablished(state),
    hasEnded(state),
    hasChair(state) ? undefined : { type: "GroupWithoutChair", invariants: ["S-06"] },
    state.deferred === undefined ? undefined : { type: "CompositionStillDeferred", invariants: ["S-06"] },
  )

export const end = (data: Data<"EndGroup">, state: Group): Decision =>
  ruling([{ type: "GroupEnded", data }], notEstablished(state), hasEnded(state))

export const notEstablished = ({ status }: Group): Guard =>
  status === "none" ? { type: "GroupNotEstablished", invariants: [] } : undefined

/** It exists, and had not ended when this happened. */
export const notAtWork = (state: Group, { occurredOn }: Context): Guard =>
  notEstablished(state) ??
  (state.ended?.on.to !== undefined && isAfter(occurredOn, state.ended.on.to) === "yes"
    ? hasEnded(state)
    : undefined)

/** The reason why no decision can be named counts as one. */
export const withoutAuthority = ({ authority }: Pick<Context, "authority">): Guard =>
  authority === undefined ? { type: "AuthorityMissing", invariants: ["G-11"] } : undefined

const hasEnded = ({ ended }: { readonly ended?: { readonly on: DateRange } }): Guard =>
  ended === undefined ? undefined : { type: "GroupHasEnded", invariants: [] }

const hasChair = ({ seats, chairs }: Group): boolean =>
  seats.some(
    ({ seat, groupRole }) =>
      groupRole === "chair" || chairs.some((one) => one.role === "chair" && one.seat === seat),
  )

const alreadyEstablished = ({ status }: Group): Guard =>
  status === "none" ? undefined : { type: "GroupAlreadyEstablished", invariants: [], status }
