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
  type InvariantId,
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
  /** What in the aggregate's events wants looking at. */
  exceptions(decider: { readonly name: string }, id: string): readonly Exception[]
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

/** An event that broke a rule, or that names no authority where one is due: the rule, and the reasons that were given. */
export interface Exception {
  readonly type: string
  readonly revision: number
  readonly rule?: InvariantId
  readonly reason?: LocalizedText
  /** Why no authority can be named. */
  readonly missing?: LocalizedText
}

/** What is to be remarked of an aggregate's events, besides the state that they come to. */
export interface Remarks {
  readonly weak: readonly Weak[]
  readonly exceptions: readonly Exception[]
}

/** An aggregate as a projection holds it. */
export interface Held extends Remarks {
  readonly state: object
}

export const noRemarks: Remarks = { weak: [], exceptions: [] }

/** The remarks with those of one more event. What is not added to stays the same object. */
export const withRemarksOf = (remarks: Remarks, event: Recorded): Remarks => {
  const weakness = weaknessOf(event)
  const exceptions = exceptionsIn(event)
  if (weakness === undefined && exceptions === undefined) return remarks
  return {
    weak: weakness === undefined ? remarks.weak : [...remarks.weak, weakness],
    exceptions: exceptions === undefined ? remarks.exceptions : [...remarks.exceptions, ...exceptions],
  }
}

const exceptionsIn = ({ type, revision, metadata }: Recorded): readonly Exception[] | undefined => {
  const { breaches, authority } = metadata
  const missing = authority !== undefined && "missing" in authority ? authority.missing : undefined
  if (breaches === undefined && missing === undefined) return undefined
  return [
    ...(breaches ?? []).map(({ rule, reason }) => ({
      type,
      revision,
      rule,
      ...(reason !== undefined && { reason }),
    })),
    ...(missing === undefined ? [] : [{ type, revision, missing }]),
  ]
}

/** What is weak in an event: undefined where a source states it, or where it names no source and so speaks for itself. */
const weaknessOf = ({ type, data, metadata: { sources } }: Recorded): Weak | undefined => {
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
    exceptions: (decider, id) => byStream.get(streamOf(decider, id))?.exceptions ?? [],
    ids: ({ name }) => ofKind(name).map((stream) => partsOf(stream).id),
    serving: ({ name }, id) =>
      ofKind(name)
        .filter((stream) => servedBy(stream, byStream.get(stream)?.state).includes(id))
        .map((stream) => partsOf(stream).id),
  }
}
