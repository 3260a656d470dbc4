import {
  approval,
  consultation,
  group,
  partsOf,
  preparation,
  programme,
  streamOf,
  type Decider,
  type DomainEvent,
  type LocalizedText,
  type Recorded,
} from "@programme-lifecycle/core"

/** The states of aggregates by stream: what an overview is rendered from, kept in tables or in memory. */
export interface States {
  /** The state of an aggregate; its initial state if its stream does not exist. */
  get<Command, Event extends DomainEvent, State, Rejection>(
    decider: Decider<Command, Event, State, Rejection>,
    id: string,
  ): State
  /** Facts of the aggregate that no source of theirs states, but that were inferred from one or read into it. */
  weak(decider: { readonly name: string }, id: string): readonly Weak[]
  /** The ids of all aggregates of a kind, in a fixed order. */
  ids(decider: { readonly name: string }): readonly string[]
  /** The ids of the aggregates of a kind that serve another aggregate, as consultations serve a programme. */
  serving(decider: { readonly name: string }, id: string): readonly string[]
}

/** A fact that rests on inference or interpretation: the type of its event, and the id or code that it is about. */
export interface Weak {
  readonly type: string
  readonly about?: string
  readonly assertion: "inferred" | "interpreted"
  readonly note?: LocalizedText
}

/** An aggregate as a projection holds it. */
export interface Held {
  readonly state: object
  readonly weak: readonly Weak[]
}

/** What is weak in an event: undefined where a source states it, or where it names no source and so speaks for itself. */
export const weaknessOf = ({ type, data, metadata: { sources } }: Recorded): Weak | undefined => {
  const source = sources?.[0]
  if (source?.assertion === undefined || sources?.some(({ assertion }) => assertion === undefined))
    return undefined
  const { assertion, note } = source
  const about = subjects
    .map((key) => (data as Readonly<Record<string, unknown>>)[key])
    .find((id) => typeof id === "string")
  return { type, ...(typeof about === "string" && { about }), assertion, ...(note !== undefined && { note }) }
}

/** The fields that name what an event of its stream is about. */
const subjects = [
  "seat",
  "document",
  "code",
  "body",
  "item",
  "direction",
  "group",
  "consultation",
  "programme",
]

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

/** States that are held in memory, by stream. */
export const statesInMemory = (byStream: ReadonlyMap<string, Held>): States => {
  const streams = [...byStream.keys()].sort()
  const ofKind = (name: string): readonly string[] =>
    streams.filter((stream) => partsOf(stream).name === name)
  return {
    get: (decider, id) =>
      (byStream.get(streamOf(decider, id))?.state ?? decider.initial) as typeof decider.initial,
    weak: (decider, id) => byStream.get(streamOf(decider, id))?.weak ?? [],
    ids: ({ name }) => ofKind(name).map((stream) => partsOf(stream).id),
    serving: ({ name }, id) =>
      ofKind(name)
        .filter((stream) => servedBy(stream, byStream.get(stream)?.state).includes(id))
        .map((stream) => partsOf(stream).id),
  }
}
