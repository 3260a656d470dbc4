import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import { ended, unregistered } from "./registration.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { BodyRegister } from "./state.ts"

export const grant = (data: Data<"GrantDelegation">, state: BodyRegister, context: Context): Decision => {
  const { delegation, from, to, effectiveFrom } = data
  return ruling(
    [{ type: "DelegationGranted", data }],
    unregistered(from, state),
    unregistered(to, state),
    ended(to, effectiveFrom, state, context),
    state.delegations.some((one) => one.delegation === delegation)
      ? { type: "DelegationAlreadyGranted", invariants: [], delegation }
      : undefined,
    tooDeep(data, state, context),
    reserved(data, context),
  )
}

export const revoke = (data: Data<"RevokeDelegation">, { delegations }: BodyRegister): Decision => {
  const granted = delegations.find(({ delegation }) => delegation === data.delegation)
  return ruling(
    granted?.revoked === undefined ? [{ type: "DelegationRevoked", data }] : [],
    granted === undefined
      ? { type: "DelegationNotGranted", invariants: [], delegation: data.delegation }
      : undefined,
  )
}

/** A power that was delegated to the one who delegates is one step deeper than it was there, whatever is stated. */
const tooDeep = (data: Data<"GrantDelegation">, { delegations }: BodyRegister, context: Context): Guard => {
  const { depth: deepest, provision } = context.profile.delegation
  const before = delegations
    .filter(({ to, revoked }) => to === data.from && revoked === undefined)
    .filter(({ matters }) => matters.some((matter) => data.matters.includes(matter)))
    .map(({ depth }) => depth + 1)
  const depth = Math.max(data.depth, ...before)
  return depth > deepest
    ? {
        type: "DelegationTooDeep",
        invariants: ["B-04"],
        delegation: data.delegation,
        depth,
        deepest,
        provision,
      }
    : undefined
}

const reserved = ({ delegation, matters }: Data<"GrantDelegation">, { profile }: Context): Guard => {
  const matter = matters.find((one) => Object.hasOwn(profile.reservedToCouncil, one))
  const provision = matter === undefined ? undefined : profile.reservedToCouncil[matter]
  return matter === undefined || provision === undefined
    ? undefined
    : { type: "MatterReserved", invariants: ["B-04"], delegation, matter, provision }
}
