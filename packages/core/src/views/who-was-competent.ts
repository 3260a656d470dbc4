import { holdersOn } from "../body-register/on-a-day.ts"
import type { BodyRegister, Delegation, OfficeHolder } from "../body-register/state.ts"
import { hasEnded, responsibleFor, type Responsible } from "../body-register/succession.ts"
import { isBy, type LocalDate } from "../date-range.ts"
import { isSameRole } from "../office.ts"
import type { ProcedureProfile } from "../profile/index.ts"
import { fromDay } from "../tenure.ts"

/** A body that had power in a matter on a day, where it had it from, and who held its offices then. */
export interface Competent {
  readonly body: string
  readonly by:
    | { readonly provision: string }
    | { readonly delegation: string; readonly from: string; readonly depth: number }
    /** It was asked for by its id. */
    | "itself"
  /** The body that has its tasks, where it has ceased; or the exception that none does. */
  readonly now: Responsible
  readonly holders: readonly OfficeHolder[]
}

/**
 * Who had the power in a matter on a day: the council where an act reserves it, or else whoever it was delegated to and not
 * revoked by then. Nothing is guessed: where neither is recorded, the list is empty. Of a body that is named: who held its offices, and
 * who has its tasks where it had ceased.
 *
 * @param about the matter as the profile or the authority's own regulation calls it, or the id of a body
 */
export const whoWasCompetent = (
  register: BodyRegister,
  about: { readonly matter: string } | { readonly body: string },
  on: LocalDate,
  profile: Pick<ProcedureProfile, "reservedToCouncil">,
): readonly Competent[] => {
  if ("body" in about) return [competent(register, about.body, "itself", about.body, on)]
  const { matter } = about
  const provision = Object.hasOwn(profile.reservedToCouncil, matter)
    ? profile.reservedToCouncil[matter]
    : undefined
  if (provision !== undefined)
    return [...register.bodies.values()]
      .filter(({ body, kind }) => kind === "council" && hasEnded(register, body, on) !== "yes")
      .map(({ body }) => competent(register, body, { provision }, matter, on))
  return register.delegations
    .filter((one) => one.matters.includes(matter) && holds(register, one, matter, on))
    .map((one) => {
      const { delegation, from, to, depth, role } = one
      const found = competent(register, to, { delegation, from, depth }, delegation, on)
      return role === undefined
        ? found
        : { ...found, holders: found.holders.filter((holder) => isSameRole(holder.role, role)) }
    })
}

const competent = (
  register: BodyRegister,
  body: string,
  by: Competent["by"],
  about: string,
  on: LocalDate,
): Competent => ({
  body,
  by,
  now: responsibleFor(register, body, about, on),
  holders: holdersOn(register, body, on),
})

/** Power that was delegated further lasts no longer than the power it comes from, where that one is recorded. */
const holds = (
  { delegations }: Pick<BodyRegister, "delegations">,
  one: Delegation,
  matter: string,
  on: LocalDate,
): boolean => {
  const sources = delegations.filter(
    ({ to, depth, matters }) => to === one.from && depth < one.depth && matters.includes(matter),
  )
  return (
    isInForce(one, on) &&
    (sources.length === 0 || sources.some((source) => holds({ delegations }, source, matter, on)))
  )
}

const isInForce = ({ effectiveFrom, on: granted, revoked }: Delegation, day: LocalDate): boolean =>
  isBy(fromDay(effectiveFrom, granted), day) === "yes" &&
  (revoked === undefined || isBy(fromDay(revoked.effectiveFrom, revoked.on), day) !== "yes")
