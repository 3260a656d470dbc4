import type { DateRange } from "../date-range.ts"
import type { Happened } from "../decider.ts"
import type { Item } from "../meeting/item.ts"
import type { VersionRef } from "../text-ref.ts"
import { known } from "../told.ts"
import type { ApprovalEvent } from "./events.ts"

type Data<Type extends ApprovalEvent["type"]> = Extract<ApprovalEvent, { type: Type }>["data"]

/** What an event of the approval states, and when it happened. */
type Dated<Type extends ApprovalEvent["type"]> = Data<Type> & { readonly on: DateRange }

/** A step's place on an agenda, `on` the day it was placed there, and why it is there no more. */
export type AgendaItem = Dated<"ItemPlacedOnAgenda"> & {
  readonly left?: "removed" | "tabled" | "passed_on"
}

type DecisionMade = Dated<"DecisionMade">

/** What happened to one step. */
type StepEvent = Extract<ApprovalEvent, { readonly data: { readonly step: number } }>

export const isOfStep = (event: Happened<ApprovalEvent>): event is Happened<StepEvent> => "step" in event.data

/** The way of a matter through the bodies. Its steps are numbered from 1. */
export interface Approval {
  readonly status: "not opened" | "open" | "decided" | "returned" | "withdrawn" | "lapsed"
  readonly terms?: Data<"ApprovalOpened">
  readonly openedOn?: DateRange
  /** The versions put up for decision, when it was opened or later. */
  readonly versions: readonly VersionRef[]
  /** The steps that are planned; empty where no source tells of a route. */
  readonly route: readonly Data<"RouteStepAdded">[]
  /** In the order in which they were placed; a step stands here once for each agenda it was on. */
  readonly agenda: readonly AgendaItem[]
  /** What happened to the steps, in its order. */
  readonly handling: readonly Happened<StepEvent>[]
  readonly tabled: readonly Dated<"ItemTabled">[]
  /** What each step came to, preparatory steps too. */
  readonly decisions: readonly DecisionMade[]
  /** The day of the authoritative decision, of joint deciders the last one's. */
  readonly decidedOn?: DateRange
  readonly directions: readonly Dated<"AccompanyingDirectionAdopted">[]
  readonly returned?: Dated<"ItemReturned">
}

export const initial: Approval = {
  status: "not opened",
  versions: [],
  route: [],
  agenda: [],
  handling: [],
  tabled: [],
  decisions: [],
  directions: [],
}

/** The decision that decides the matter, of joint deciders the last one's; undefined until it is made. */
export const authoritativeDecision = ({ decidedOn, decisions }: Approval): DecisionMade | undefined =>
  decidedOn === undefined ? undefined : decisions.findLast(({ authoritative }) => authoritative)

/** The agenda that the step stands on, or stood on last. */
export const lastPlaceOf = ({ agenda }: Approval, step: number): AgendaItem | undefined =>
  agenda.findLast((item) => item.step === step)

/** The agenda that the step stands on. */
export const placeOf = (state: Approval, step: number): AgendaItem | undefined => {
  const place = lastPlaceOf(state, step)
  return place?.left === undefined ? place : undefined
}

/** The agendas on which the matter stands and that have not come to an outcome, in the order in which it was placed there. */
export const itemsAhead = (state: Approval): readonly AgendaItem[] =>
  state.status === "open"
    ? state.agenda.filter(
        (item) =>
          placeOf(state, item.step) === item && !state.decisions.some(({ step }) => step === item.step),
      )
    : []

/** What is told of the step's handling; who is there, and who may take part, is told anew at each meeting. */
export const itemAt = ({ handling }: Approval, step: number): Item => {
  const told = handling.filter(({ data }) => data.step === step)
  const of = <Type extends StepEvent["type"]>(...types: readonly Type[]): readonly Data<Type>[] =>
    told.flatMap(({ type, data }) => (types.some((one) => one === type) ? [data as Data<Type>] : []))
  const placed = told.findLastIndex(({ type }) => type === "ItemPlacedOnAgenda")
  const there = told.findLastIndex(({ type }) => type === "QuorumEstablished" || type === "QuorumLost")
  const begun = told.findLastIndex(({ type }) => type === "ItemDebated" || type === "VoteHeld")
  return {
    step,
    attendance: there > placed ? of("QuorumEstablished", "QuorumLost").at(-1) : undefined,
    disqualifications: of("DisqualificationDecided"),
    isBegun: begun > placed,
    presented: of("ProposalPresented", "ProposalAltered"),
    withdrawn: of("ProposalWithdrawn").map(({ proposal }) => proposal),
    counters: of("CounterProposalMade"),
    seconded: of("CounterProposalSeconded").map(({ counterProposal }) => counterProposal),
    votes: of("VoteHeld"),
    elections: of("ElectionHeld"),
    dissenters: of("DissentRegistered").map(({ person }) => person),
  }
}

/** The text that enters a step: what the last one before it adopted or passed on, at first what was put up. */
export const enteringAt = (
  { decisions, handling, versions }: Approval,
  step: number,
): readonly VersionRef[] | undefined => {
  const last = [
    ...decisions.flatMap((one) => (one.authoritative ? [] : [{ step: one.step, versions: one.adopted }])),
    ...handling.flatMap(({ type, data }) => (type === "ItemPassedOn" ? [data] : [])),
  ]
    .filter((one) => one.step <= step && one.versions !== undefined)
    .sort((one, other) => one.step - other.step)
    .at(-1)
  if (last !== undefined) return known(last.versions)
  return versions.length === 0 ? undefined : versions
}
