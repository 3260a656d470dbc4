import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { localClock } from "./calendar.ts"
import type { Instant } from "./date-range.ts"
import { streamOf, type AnyDecider } from "./decider.ts"
import { checkedFacts, type CheckedFact, type Fact } from "./fact.ts"
import { handle, handleParsed, recordedBefore, type Desk, type Failure } from "./handle.ts"
import { folded } from "./folded.ts"
import { corrected } from "./history.ts"
import { idOf } from "./ids.ts"
import type { Refusal } from "./judge.ts"
import { machineClock } from "./machine.ts"
import { checkedProfile, type ProcedureProfile } from "./profile/index.ts"
import type { Recorded, Source } from "./recorded.ts"
import { sourcesOf } from "./record-keeping/decide.ts"
import type { EventStore } from "./store.ts"

/** What an import came to. `facts` is the length of the batch, and the sum of `recorded` and `known`. */
export interface Imported {
  readonly facts: number
  /** Facts that this run recorded; of two runs at the very same time, each may count what the other recorded. */
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
  /** Its numbers decide which breaches are told; its zone tells the day of an instant. */
  readonly profile: ProcedureProfile
  /** What time it is, in UTC; the machine's clock by default. The store tells by its own clock when it recorded an event. */
  readonly clock?: () => Instant
}

/**
 * Records a history that has happened, in the order given: one batch, one writer. Rules of law, policy and workflow that the
 * history breaks are recorded with the events as breaches; rules of integrity refuse.
 *
 * Every fact is recorded once: a batch that was cut off anywhere is simply imported again. A fact that is met again with a
 * further source adds the source. A malformed batch is refused whole, before anything is written.
 *
 * @throws {UnreadableEventError} if the log holds what this library cannot read
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
  const checked = checkedFacts(batch)
  if (E.isLeft(checked)) return E.left({ type: "ImportRefused", ...checked.left })
  const streams = new Map<string, ReadStream>()
  const done = { facts: checked.right.length, recorded: 0, known: 0, sourcesAdded: 0 }
  for (const [index, one] of checked.right.entries()) {
    const result = await importFact(desk, streams, one)
    if (E.isLeft(result)) return E.left({ type: "ImportRefused", index, key: one.key, failure: result.left })
    done[result.right.known ? "known" : "recorded"] += 1
    done.sourcesAdded += result.right.sourcesAdded
  }
  return E.right(done)
}

/** A stream as the import has read it, and its state as of the fact that was last met again. */
interface ReadStream {
  readonly history: Recorded[]
  readonly revisions: Map<string, number>
  before: { readonly revision: number; readonly state: unknown }
}

/** How a fact was met. */
type Met = Either<Failure<Refusal>, { readonly known: boolean; readonly sourcesAdded: number }>

const importFact = async (desk: Desk, streams: Map<string, ReadStream>, one: CheckedFact): Promise<Met> => {
  const { decider, id, command, envelope } = one
  const stream = await upToDate(desk, streams, one)
  const revision = stream.revisions.get(envelope.id)
  if (revision === undefined) {
    const result = await handleParsed(desk, decider, id, one)
    if (E.isLeft(result)) return result
    // Somebody else has recorded it meanwhile: it is met again.
    if (result.right.repeated) return importFact(desk, streams, one)
    return E.right({ known: result.right.events.length === 0, sourcesAdded: 0 })
  }
  const state = stateBefore(desk, decider, stream, revision)
  const past = {
    stream: streamOf(decider, id),
    state,
    history: async () => stream.history.slice(0, revision),
  }
  const toldIn = (history: readonly Recorded[]) => {
    const events = history.filter(({ metadata }) => metadata.command === envelope.id)
    return recordedBefore(desk, decider, command, envelope, past, events)
  }
  const again = await toldIn(stream.history)
  // The script may state a fact as it was first recorded, or as it was corrected.
  if (E.isLeft(again) && E.isLeft(await toldIn(corrected(stream.history)))) return again
  return addSources(desk, stream, revision, one)
}

const addSources = async (
  desk: Desk,
  { history }: ReadStream,
  revision: number,
  { key, decider, id, envelope }: CheckedFact,
): Promise<Met> => {
  const event = history[revision]
  const standing = event === undefined ? [] : sourcesOf(event, history).map(keyOf)
  const further = new Map(envelope.sources.map((source) => [keyOf(source), source]))
  for (const name of standing) further.delete(name)
  let sourcesAdded = 0
  for (const source of further.values()) {
    const added = { type: "AddSource" as const, data: { target: envelope.id, source } }
    const result = await handle(desk, decider, id, added, { id: idOf(`${key}#${keyOf(source)}`) })
    if (E.isLeft(result)) return result
    if (!result.right.repeated) sourcesAdded += result.right.events.length
  }
  return E.right({ known: true, sourcesAdded })
}

const keyOf = ({ title, locator }: Source): string => JSON.stringify([title, locator])

const upToDate = async (
  desk: Desk,
  streams: Map<string, ReadStream>,
  { decider, id }: CheckedFact,
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
  const history = stream.history.slice(from.revision, revision)
  const state = folded(decider, from.state, history, desk.local.dayOf)
  stream.before = { revision, state }
  return state
}
