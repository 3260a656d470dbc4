import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { localClock } from "./calendar.ts"
import { parseCommand, type Envelope, type MalformedCommand } from "./command.ts"
import type { Instant } from "./date-range.ts"
import { streamOf, type AnyDecider, type Decider } from "./decider.ts"
import { handle, recordedBefore, type Desk, type Failure } from "./handle.ts"
import { foldable } from "./foldable.ts"
import { idOf } from "./ids.ts"
import type { Refusal } from "./judge.ts"
import { machineClock } from "./lifecycle.ts"
import { schemasOf } from "./load.ts"
import { checkedProfile, type ProcedureProfile } from "./profile/index.ts"
import type { DomainEvent, Recorded, Source } from "./recorded.ts"
import { sourcesOf } from "./record-keeping/decide.ts"
import type { EventStore } from "./store.ts"

/** A fact of history: a command, when it happened, and where that was read. Made by {@link fact}. */
export interface Fact {
  /** Names the fact and never the document it was read in, so that its second source meets its first. */
  readonly key: string
  readonly decider: AnyDecider
  readonly id: string
  readonly command: unknown
  readonly envelope: FactEnvelope
}

export type FactEnvelope = Pick<Envelope, "occurredOn" | "authority" | "reason"> & {
  readonly sources: readonly [Source, ...Source[]]
}

/** States a fact: under its key, what is recorded of which aggregate. */
export const fact = <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
  key: string,
  decider: Decider<Command, Event, State, Rejection>,
  id: string,
  command: Command,
  envelope: FactEnvelope,
): Fact => ({ key, decider: decider, id, command, envelope })

export interface Imported {
  readonly facts: number
  /** Facts that this run recorded. */
  readonly recorded: number
  /** Facts that stood in the log already, by their key. */
  readonly known: number
  /** Further sources of known facts that this run recorded. */
  readonly sourcesAdded: number
}

/** The batch stopped at a fact. What stands before it is recorded; the same batch, mended, goes on from there. */
export interface ImportRefused {
  readonly type: "ImportRefused"
  readonly index: number
  readonly key: string
  readonly failure: Failure<Refusal>
}

export interface ImportOptions {
  readonly profile: ProcedureProfile
  readonly clock?: () => Instant
}

/**
 * Records a history that has happened, in the order given: one batch, one writer. Rules of law, policy and workflow that the
 * history breaks are recorded with the events as breaches; rules of integrity refuse.
 *
 * Every fact is recorded once: a batch that was cut off anywhere is simply imported again. A fact that is met again with a
 * further source adds the source. A malformed batch is refused whole, before anything is written.
 *
 * @throws {StoreError} if the store fails
 */
export const importHistory = async (
  store: EventStore,
  batch: readonly Fact[],
  { profile, clock = machineClock }: ImportOptions,
): Promise<Either<ImportRefused, Imported>> => {
  const desk: Desk = {
    store,
    profile: checkedProfile(profile),
    actor: { capacity: "importer" },
    clock,
    local: localClock(profile.zone),
    cache: new Map(),
    mode: () => ({ kind: "import" }),
  }
  const malformed = firstMalformed(batch)
  if (malformed !== undefined) return E.left(malformed)
  const streams = new Map<string, ReadStream>()
  const done = { facts: batch.length, recorded: 0, known: 0, sourcesAdded: 0 }
  for (const [index, one] of batch.entries()) {
    const result = await importFact(desk, streams, one)
    if (E.isLeft(result)) return E.left({ type: "ImportRefused", index, key: one.key, failure: result.left })
    done[result.right.known ? "known" : "recorded"] += 1
    done.sourcesAdded += result.right.sourcesAdded
  }
  return E.right(done)
}

const commandOf = (one: Fact): string => idOf(one.key)

const firstMalformed = (batch: readonly Fact[]): ImportRefused | undefined => {
  const streams = new Map<string, string>()
  for (const [index, { key, decider, id, command, envelope }] of batch.entries()) {
    const issue = issueOf(key, envelope, streams.get(key) ?? streamOf(decider, id), streamOf(decider, id))
    const parsed: Either<MalformedCommand, unknown> =
      issue === undefined
        ? parseCommand(decider, id, command, envelope)
        : E.left({ type: "MalformedCommand", issues: [issue] })
    if (E.isLeft(parsed)) return { type: "ImportRefused", index, key, failure: parsed.left }
    streams.set(key, streamOf(decider, id))
  }
  return undefined
}

const issueOf = (
  key: string,
  { sources }: FactEnvelope,
  known: string,
  stream: string,
): MalformedCommand["issues"][number] | undefined => {
  if (typeof key !== "string" || key === "") return { path: "key", message: "a fact has a key" }
  if (known !== stream) return { path: "key", message: `it stands for a fact of ${known} already` }
  return Array.isArray(sources) && sources.length > 0
    ? undefined
    : { path: "envelope.sources", message: "a fact has a source" }
}

/** A stream as the import has read it, and its state as of the fact that was last met again. */
interface ReadStream {
  readonly history: Recorded[]
  readonly revisions: Map<string, number>
  before: { readonly revision: number; readonly state: unknown }
}

const importFact = async (
  desk: Desk,
  streams: Map<string, ReadStream>,
  one: Fact,
): Promise<Either<Failure<Refusal>, { readonly known: boolean; readonly sourcesAdded: number }>> => {
  const { decider, id, envelope } = one
  const parsed = parseCommand<unknown>(decider, id, one.command, envelope)
  if (E.isLeft(parsed)) return parsed
  const command = parsed.right
  const stream = await upToDate(desk, streams, one)
  const revision = stream.revisions.get(commandOf(one))
  const accompanied = { ...envelope, id: commandOf(one) }
  if (revision === undefined) {
    const result = await handle(desk, decider, id, command, accompanied)
    return E.isLeft(result) ? result : E.right({ known: result.right.events.length === 0, sourcesAdded: 0 })
  }
  const state = stateBefore(desk, decider, stream, revision)
  const past = { state, history: async () => stream.history.slice(0, revision) }
  const events = stream.history.filter(({ metadata }) => metadata.command === commandOf(one))
  const again = await recordedBefore(desk, decider, streamOf(decider, id), command, accompanied, past, events)
  if (E.isLeft(again)) return again
  const event = stream.history[revision]
  const standing = event === undefined ? [] : sourcesOf(event, stream.history).map(nameOf)
  const further = new Map(envelope.sources.map((source) => [nameOf(source), source]))
  for (const name of standing) further.delete(name)
  for (const source of further.values()) {
    const added = { type: "AddSource" as const, data: { target: commandOf(one), source } }
    const result = await handle(desk, decider, id, added, { id: idOf(`${one.key}#${nameOf(source)}`) })
    if (E.isLeft(result)) return result
  }
  return E.right({ known: true, sourcesAdded: further.size })
}

const nameOf = ({ title, locator }: Source): string => JSON.stringify([title, locator])

const upToDate = async (
  desk: Desk,
  streams: Map<string, ReadStream>,
  { decider, id }: Fact,
): Promise<ReadStream> => {
  const name = streamOf(decider, id)
  let stream = streams.get(name)
  if (stream === undefined) {
    stream = { history: [], revisions: new Map(), before: { revision: 0, state: decider.initial } }
    streams.set(name, stream)
  }
  for await (const page of desk.store.readStream(name, stream.history.length))
    for (const event of page) {
      stream.history.push(event)
      if (!stream.revisions.has(event.metadata.command))
        stream.revisions.set(event.metadata.command, event.revision)
    }
  return stream
}

/** The state just before a revision. A batch meets its facts in the order of their revisions, so each event is folded once. */
const stateBefore = (desk: Desk, decider: AnyDecider, stream: ReadStream, revision: number): unknown => {
  const ahead =
    stream.before.revision <= revision &&
    !stream.history.some(({ type }) => type === "EventCorrected" || type === "EventAnnulled")
  const from = ahead ? stream.before : { revision: 0, state: decider.initial }
  const history = foldable(
    stream.history.slice(from.revision, revision),
    schemasOf(decider),
    desk.local.dayOf,
  )
  const state = decider.advance?.(from.state, history) ?? decider.fold(from.state, history)
  stream.before = { revision, state }
  return state
}
