import type { DateRange } from "../date-range.ts"
import type { ApprovalEvent } from "./events.ts"

type Data<Type extends ApprovalEvent["type"]> = Extract<ApprovalEvent, { type: Type }>["data"]

/** What an event of the approval states, and when it happened. */
type Dated<Type extends ApprovalEvent["type"]> = Data<Type> & { readonly on: DateRange }

/** A step's place on an agenda; `on` is the day it was placed there. */
export type AgendaItem = Dated<"ItemPlacedOnAgenda">

export type Decision = Dated<"DecisionMade">

export interface Approval {
  readonly status: "not opened" | "open" | "decided" | "returned"
  readonly terms?: Data<"ApprovalOpened">
  readonly openedOn?: DateRange
  /** In the order in which they were placed; a step stands here once for each agenda it was on. */
  readonly agenda: readonly AgendaItem[]
  /** What each step came to, preparatory steps too. */
  readonly decisions: readonly Decision[]
  /** The day of the authoritative decision. */
  readonly decidedOn?: DateRange
  readonly directions: readonly Dated<"AccompanyingDirectionAdopted">[]
  readonly returned?: Dated<"ItemReturned">
}

export const initial: Approval = { status: "not opened", agenda: [], decisions: [], directions: [] }

/** The decision that decides the matter; undefined until it is made. */
export const authoritativeDecision = ({ decisions }: Approval): Decision | undefined =>
  decisions.find(({ authoritative }) => authoritative)

/** Where the step was placed last. */
export const placeOf = ({ agenda }: Approval, step: number): AgendaItem | undefined =>
  agenda.findLast((item) => item.step === step)
