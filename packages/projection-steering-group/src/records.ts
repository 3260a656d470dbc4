import { approval, bodyRegister, consultation, group, known, programme } from "@programme-lifecycle/core"
import type {
  Approval,
  BodyRegister,
  Consultation,
  Group,
  Portfolio,
  Programme,
} from "@programme-lifecycle/core/replay"
import type { SeatRecords } from "@programme-lifecycle/core/views"
import type { States } from "./states.ts"

/** What a portfolio's seats are resolved from, and what may be open with bodies that have ceased. */
export interface Records extends SeatRecords {
  readonly programmes: ReadonlyMap<string, Programme>
  readonly consultations: ReadonlyMap<string, Consultation>
  readonly approvals: ReadonlyMap<string, Approval>
}

/** @param related the programmes of the portfolio, and its strategy */
export const recordsOf = (
  states: States,
  portfolios: ReadonlyMap<string, Portfolio>,
  groups: readonly string[],
  related: readonly string[],
): Records => {
  const owner = [...portfolios.values()].map((one) => one.owner).at(0)
  const serving = (decider: { readonly name: string }): readonly string[] => [
    ...new Set(related.flatMap((id) => states.serving(decider, id))),
  ]
  return {
    register: registerOf(states, owner),
    groups: withOthers(states, groups),
    portfolios,
    programmes: new Map(related.map((id) => [id, states.get(programme, id)])),
    consultations: new Map(serving(consultation).map((id) => [id, states.get(consultation, id)])),
    approvals: new Map(serving(approval).map((id) => [id, states.get(approval, id)])),
  }
}

/** The register of the authority that owns the portfolio; where nobody tells whose it is, the first there is. */
const registerOf = (states: States, owner: string | undefined): BodyRegister => {
  const registers = states.ids(bodyRegister).map((id) => states.get(bodyRegister, id))
  return (
    registers.find(({ bodies }) => owner !== undefined && bodies.has(owner)) ??
    registers[0] ??
    bodyRegister.initial
  )
}

/** The groups with those above them, and those whose chairs sit in them. */
const withOthers = (states: States, ids: readonly string[]): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>()
  const gather = (id: string): void => {
    if (groups.has(id)) return
    const state = states.get(group, id)
    groups.set(id, state)
    if (state.parent !== undefined) gather(state.parent)
    for (const { rule } of state.seats) {
      const other = rule.by === "office_of_group" ? known(rule.group) : undefined
      if (other !== undefined) gather(other)
    }
  }
  for (const id of ids) gather(id)
  return groups
}
