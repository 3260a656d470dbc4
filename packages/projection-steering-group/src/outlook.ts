import type { LocalDate, ProcedureProfile } from "@programme-lifecycle/core"
import { namesFrom, type Names } from "./named.ts"
import { remembered, type States } from "./states.ts"

/** What a rendering looks from. */
export interface Outlook {
  readonly states: States
  readonly names: Names
  readonly profile: ProcedureProfile
  readonly on: LocalDate
}

export const outlookOn = (from: States, { profile, on }: Pick<Outlook, "profile" | "on">): Outlook => {
  const states = remembered(from)
  return { states, names: namesFrom(states), profile, on }
}
