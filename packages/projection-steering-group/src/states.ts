import {
  approval,
  consultation,
  group,
  legalForce,
  preparation,
  programme,
  streamOf,
  type Decider,
  type DomainEvent,
} from "@programme-lifecycle/core"
import { partsOf } from "@programme-lifecycle/core/replay"
import type { AsOfQuestion } from "@programme-lifecycle/projections"
import { noRemarks, type Exception, type Remarks, type Weak } from "./remarks.ts"

/** The states of aggregates by stream: what an overview is rendered from, kept in tables or in memory. */
export interface States {
  /** The cut of the log that they were replayed from; absent where they are read from tables, which stand at their head. */
  readonly cut?: Cut
  /** The state of an aggregate; its initial state if its stream does not exist. */
  get<Command, Event extends DomainEvent, State, Rejection>(
    decider: Decider<Command, Event, State, Rejection>,
    id: string,
  ): State
  /** Facts of the aggregate that no source of theirs states, but that were inferred from one or read into it. */
  weak(decider: { readonly name: string }, id: string): readonly Weak[]
  /** What in the aggregate's events wants looking at. */
  exceptions(decider: { readonly name: string }, id: string): readonly Exception[]
  /** The ids of all aggregates of a kind, in a fixed order. */
  ids(decider: { readonly name: string }): readonly string[]
  /** The ids of the aggregates of a kind that serve another aggregate, as consultations serve a programme. */
  serving(decider: { readonly name: string }, id: string): readonly string[]
}

/** Which cut of the log was asked for, and how far it goes. */
export interface Cut extends AsOfQuestion {
  /** The last position that was read. */
  readonly position: number
  /** How many events were left out because it is not known whether they had happened by then. */
  readonly undecided: number
}

/** An aggregate as a projection holds it. */
export interface Held extends Remarks {
  readonly state: object
}

/** The ids of what the aggregate serves: how it is found from there. */
export const servedBy = (stream: string, state: unknown): readonly string[] => {
  if (state === undefined) return []
  switch (partsOf(stream).name) {
    case preparation.name:
      return ids((state as typeof preparation.initial).terms?.programme)
    case consultation.name:
      return (state as typeof consultation.initial).terms?.programmes ?? []
    case approval.name:
      return ids((state as typeof approval.initial).terms?.matter.programme)
    case legalForce.name:
      return ids((state as typeof legalForce.initial).terms?.approval)
    case programme.name: {
      const { strategy, refines } = state as typeof programme.initial
      return [...new Set([...ids(strategy), ...ids(refines)])]
    }
    case group.name: {
      const { serves } = state as typeof group.initial
      if (serves === undefined || serves === "authority") return []
      return "portfolio" in serves ? [serves.portfolio] : [serves.programme]
    }
    default:
      return []
  }
}

const ids = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id])

/** States as they are held, by stream, and how streams are found. */
export interface HeldStates extends Pick<States, "ids" | "serving"> {
  readonly held: (stream: string) => Held | undefined
}

export const statesOf = ({ held, ids: all, serving }: HeldStates): States => {
  const remarksOn = ({ name }: { readonly name: string }, id: string): Remarks =>
    held(streamOf({ name }, id)) ?? noRemarks
  return {
    get: (decider, id) => (held(streamOf(decider, id))?.state ?? decider.initial) as typeof decider.initial,
    weak: (decider, id) => remarksOn(decider, id).weak,
    exceptions: (decider, id) => {
      const { exceptions, contradictions } = remarksOn(decider, id)
      return contradictions.length === 0 ? exceptions : [...exceptions, ...contradictions]
    },
    ids: all,
    serving,
  }
}

/** The same states, each read once and then remembered: for as long as one overview is rendered. */
export const remembered = (states: States): States => {
  const known = new Map<string, unknown>()
  const once =
    <Value>(what: string, read: (decider: { readonly name: string }, id: string) => Value) =>
    (decider: { readonly name: string }, id: string): Value => {
      const key = `${what} ${streamOf(decider, id)}`
      if (!known.has(key)) known.set(key, read(decider, id))
      return known.get(key) as Value
    }
  return {
    get: (decider, id) => once("get", () => states.get(decider, id))(decider, id),
    weak: once("weak", states.weak),
    exceptions: once("exceptions", states.exceptions),
    ids: states.ids,
    serving: once("serving", states.serving),
  }
}

/** States that are held in memory, by stream. */
export const statesInMemory = (byStream: ReadonlyMap<string, Held>): States => {
  const streams = [...byStream.keys()].sort()
  const ofKind = (name: string): readonly string[] =>
    streams.filter((stream) => partsOf(stream).name === name)
  return statesOf({
    held: (stream) => byStream.get(stream),
    ids: ({ name }) => ofKind(name).map((stream) => partsOf(stream).id),
    serving: ({ name }, id) =>
      ofKind(name)
        .filter((stream) => servedBy(stream, byStream.get(stream)?.state).includes(id))
        .map((stream) => partsOf(stream).id),
  })
}
