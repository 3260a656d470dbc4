import { onDay } from "../date-range.ts"
import type { Happened } from "../decider.ts"
import { isSameRole } from "../office.ts"
import { fromDay } from "../tenure.ts"
import type { BodyRegisterEvent } from "./events.ts"
import type { Body, BodyRegister, OfficeHolder } from "./state.ts"

type Event = Happened<BodyRegisterEvent>

/** The register after one more event. */
export const evolve = (state: BodyRegister, event: Event): BodyRegister => fold(state, [event])

/**
 * The register after a stretch of its history. An authority's municipalities, committees and partners may be hundreds: they are
 * gathered in one map that nobody else holds yet.
 */
export const fold = (state: BodyRegister, history: readonly Event[]): BodyRegister => {
  const bodies = new Map(state.bodies)
  return history.reduce<BodyRegister>((next, event) => apply(next, event, bodies), { ...state, bodies })
}

const apply = (state: BodyRegister, event: Event, bodies: Map<string, Body>): BodyRegister => {
  const { on } = event
  switch (event.type) {
    case "BodyRegistered":
      bodies.set(event.data.body, { ...event.data, registeredOn: on })
      return state
    case "BodyRenamed":
      return { ...state, renamings: [...state.renamings, { ...event.data, on }] }
    case "BodiesMerged":
    case "BodySplit":
    case "BodyDissolved":
      return { ...state, endings: [...state.endings, event] }
    case "TermStarted":
      return { ...state, terms: [...state.terms, spanned(event.data, event)] }
    case "TermEnded": {
      const { body, term, to } = event.data
      const ended = { to: fromDay(to, on) }
      const terms = state.terms.map((one) =>
        one.body === body && one.term === term ? { ...one, ...ended } : one,
      )
      return { ...state, terms }
    }
    case "OfficeHolderAppointed":
      return { ...state, holders: [...state.holders, spanned(event.data, event)] }
    case "OfficeHolderEnded":
      return { ...state, holders: endedIn(state.holders, event) }
    case "StatutorySizeSet":
      return { ...state, sizes: [...state.sizes, { ...event.data, on }] }
    case "DelegationGranted":
      return { ...state, delegations: [...state.delegations, { ...event.data, on }] }
    case "DelegationRevoked": {
      const revoked = { ...event.data, on }
      const delegations = state.delegations.map((one) =>
        one.delegation === revoked.delegation ? { ...one, revoked } : one,
      )
      return { ...state, delegations }
    }
  }
}

type Days = Pick<Extract<BodyRegisterEvent, { type: "TermStarted" }>["data"], "from" | "to">

const spanned = <Facts extends Days>({ from, to, ...facts }: Facts, { on }: Pick<Event, "on">) => ({
  ...facts,
  from: fromDay(from, on),
  ...(to !== undefined && { to: onDay(to) }),
})

/** Ends the last time in office of that holder. */
const endedIn = (
  holders: readonly OfficeHolder[],
  { data, on }: Extract<Event, { type: "OfficeHolderEnded" }>,
): readonly OfficeHolder[] => {
  const last = holders.findLast((one) => isHolder(one, data))
  return holders.map((one) =>
    one === last
      ? { ...one, to: fromDay(data.to, on), ...(data.cause !== undefined && { cause: data.cause }) }
      : one,
  )
}

export const isHolder = (
  holder: Pick<OfficeHolder, "body" | "role" | "person">,
  { body, role, person }: Pick<OfficeHolder, "body" | "role" | "person">,
): boolean => holder.body === body && holder.person === person && isSameRole(holder.role, role)
