import { noneReceived, type ReceivedComments } from "../comment/state.ts"
import type { DateRange } from "../date-range.ts"
import type { ConsultationEvent } from "./events.ts"

export type Facts<Type extends ConsultationEvent["type"]> = Extract<ConsultationEvent, { type: Type }>["data"]

/** A body that was asked for a statement. */
export interface Requested {
  readonly requests: readonly string[]
  readonly statutory?: string
  /** Its comments since. */
  readonly statements: readonly string[]
  readonly nonResponseOn?: DateRange
}

export type Negotiation = "offered" | "held" | "declined" | "not used"

/** A consultation with what the rules need of its comments. Their texts stay in their events. */
export interface Consultation extends ReceivedComments {
  readonly status: "not opened" | "open" | "concluded" | "cancelled"
  /** What it is on. Its deadlines stand in its periods; channels, languages and the rest stay in their event. */
  readonly terms?: Pick<Facts<"ConsultationOpened">, "kind" | "programmes" | "title" | "area">
  readonly changes: readonly (Facts<"TermsChanged"> & { readonly on: DateRange })[]
  readonly material: readonly string[]
  /** The digests of the material, as far as they are told. */
  readonly digests: readonly string[]
  /** Material that took the place of other material. */
  readonly replaced: readonly { readonly former: string; readonly by: string; readonly on: DateRange }[]
  /** By body. */
  readonly requested: ReadonlyMap<string, Requested>
  readonly hearings: readonly (Pick<Facts<"HearingHeld">, "participants"> & { readonly on: DateRange })[]
  /** How each negotiation stands, by counterparty. */
  readonly negotiations: ReadonlyMap<string, Negotiation>
  readonly summaries: number
  readonly counters: readonly { readonly name: string; readonly value: number; readonly on: DateRange }[]
  readonly concludedOn?: DateRange
  readonly cancelledOn?: DateRange
}

export const initial: Consultation = {
  ...noneReceived,
  status: "not opened",
  changes: [],
  material: [],
  digests: [],
  replaced: [],
  requested: new Map(),
  hearings: [],
  negotiations: new Map(),
  summaries: 0,
  counters: [],
}

/** Whether a statement stands: one that was withdrawn does not. */
export const hasResponded = ({ comments }: Consultation, { statements }: Requested): boolean =>
  statements.some((id) => comments.get(id)?.withdrawnOn === undefined)

/** The bodies that were asked, of which neither a statement nor its absence is recorded. */
export const unsettled = (state: Consultation): readonly string[] =>
  [...state.requested]
    .filter(([, asked]) => asked.nonResponseOn === undefined && !hasResponded(state, asked))
    .map(([body]) => body)
