import type { DateRange } from "../date-range.ts"
import type { Happened } from "../decider.ts"
import type { LegalForceEvent } from "./events.ts"

type Type = LegalForceEvent["type"]
type Data<Of extends Type> = Extract<LegalForceEvent, { type: Of }>["data"]

/** What an event states, and when it happened. */
export type Dated<Of extends Type> = Data<Of> & { readonly on: DateRange }

/** What followed a decision. `legalStatusOf` tells how the decision stands on a day. */
export interface LegalForce {
  readonly status: "not opened" | "open" | "final" | "withheld" | "taken up" | "revoked"
  readonly terms?: Data<"LegalForceOpened">
  readonly finalOn?: DateRange
  /** In the order in which it was recorded: how it stands in law is asked of any day. */
  readonly facts: readonly Happened<LegalForceEvent>[]
}

export const initial: LegalForce = { status: "not opened", facts: [] }

/** The facts of one type. */
export const all = <Of extends Type>({ facts }: Pick<LegalForce, "facts">, type: Of): readonly Dated<Of>[] =>
  facts.filter((fact) => fact.type === type).map(({ data, on }) => ({ ...data, on }) as Dated<Of>)

/** The rulings that end something, in their order: an interim one does not. */
export const endings = (state: LegalForce): readonly Dated<"CourtRuled">[] =>
  all(state, "CourtRuled").filter(({ interim }) => interim !== true)
