import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { isNonEmpty } from "fp-ts/lib/ReadonlyArray.js"
import type { Instant } from "./date-range.ts"
import { streamOf, type AnyDecider, type Context, type Decider } from "./decider.ts"
import { parseCommand, type Envelope, type MalformedCommand, type Parsed } from "./command.ts"
import { folded } from "./folded.ts"
import { eventIdOf } from "./ids.ts"
import { newId } from "./machine.ts"
import { judge, type Judged, type Mode, type Refusal, type UntoldNeedsSource } from "./judge.ts"
import type { ProcedureProfile } from "./profile/index.ts"
import type { ReadinessReport } from "./readiness-report.ts"
import { historyOf, load, type Reading } from "./load.ts"
import { isRecordKeeping, type RecordKeepingCommand } from "./record-keeping/commands.ts"
import { decideOnRecord } from "./record-keeping/decide.ts"
import type { RecordKeepingEvent } from "./record-keeping/events.ts"
import type { RecordKeepingRejection } from "./record-keeping/rejections.ts"
import type { Actor, DomainEvent, Metadata, NewEvent, Recorded } from "./recorded.ts"
import { isSameJson } from "./same-json.ts"
import type { RevisionConflict } from "./store.ts"
import { untimely, type UntimelyRecord } from "./timely.ts"

/** The command's id stands in the stream already, with other facts: nothing was written. */
export interface CommandIdReused {
  readonly type: "CommandIdReused"
  readonly command: string
  readonly stream: string
  readonly revision: number
}

/** Why a command was not recorded. */
export type Failure<Rejection> =
  | MalformedCommand
  | Rejection
  | RecordKeepingRejection
  | UntoldNeedsSource
  | UntimelyRecord
  | CommandIdReused
  | RevisionConflict

/** How a command was recorded. */
export interface Handled<Event> {
  /** The command's id: sent again with it, the command is recorded once. It is the id of its first event too. */
  readonly command: string
  readonly stream: string
  /** The revision the stream stands at; undefined if it does not exist, since there was nothing to record. */
  readonly revision: number | undefined
  /** The events that record the command; none if it changes nothing. */
  readonly events: readonly Event[]
  /** Whether the command had been recorded before, by its id. */
  readonly repeated: boolean
}

/** Everything that a command meets on its way, besides the command. */
export interface Desk extends Reading {
  readonly profile: ProcedureProfile
  readonly actor: Actor
  readonly clock: () => Instant
  readonly mode: (envelope: Envelope) => Mode
  /** What was found in other streams, where the command needs it. */
  readonly report?: ReadinessReport
}

const attempts = 5

/** Parses a command and records it. */
export const handle = async <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
  desk: Desk,
  decider: Decider<Command, Event, State, Rejection>,
  id: string,
  command: Command | RecordKeepingCommand,
  envelope: Envelope,
): Promise<Either<Failure<Rejection>, Handled<Event | RecordKeepingEvent>>> => {
  const parsed = parseCommand<Command>(decider, id, command, envelope)
  return E.isLeft(parsed) ? parsed : handleParsed(desk, decider, id, parsed.right)
}

/**
 * Reads the stream, decides, and appends what was decided at the revision that was read. When somebody else was first, it decides
 * afresh, up to five times.
 *
 * @throws {UnreadableEventError} if the stream holds what this library cannot read
 * @throws {UnstorableEventsError} if what was decided is larger than an append may be
 * @throws {StoreError} if the store fails; the outcome is then unknown, and the same command with the same id may be sent again
 */
export const handleParsed = async <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
  desk: Desk,
  decider: Decider<Command, Event, State, Rejection>,
  id: string,
  { command, envelope: accompanied }: Parsed<Command | RecordKeepingCommand>,
): Promise<Either<Failure<Rejection>, Handled<Event | RecordKeepingEvent>>> => {
  const envelope = { ...accompanied, id: accompanied.id ?? newId() }
  const stream = streamOf(decider, id)
  let conflict: RevisionConflict | undefined
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const loaded = await load(desk, decider, stream)
    if (loaded.commands.has(envelope.id)) return repeat(desk, decider, stream, command, envelope)
    const past = { stream, state: loaded.state, history: () => historyOf(desk.store, stream) }
    const decided = await decide(desk, decider, command, envelope, past)
    if (E.isLeft(decided)) return decided
    const events = newEvents(decided.right, desk.actor, envelope, decider)
    const appended: Either<RevisionConflict, Pick<Handled<never>, "revision">> = isNonEmpty(events)
      ? await desk.store.append(stream, loaded.revision, events)
      : E.right({ revision: loaded.revision === "none" ? undefined : loaded.revision })
    if (E.isRight(appended))
      return E.right({
        command: envelope.id,
        stream,
        revision: appended.right.revision,
        events: decided.right.events,
        repeated: false,
      })
    conflict = appended.left
  }
  return E.left(conflict as RevisionConflict)
}

/** What a command is decided on. */
export interface Past<State> {
  readonly stream: string
  readonly state: State
  readonly history: () => Promise<readonly Recorded[]>
}

const decide = async <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
  desk: Desk,
  decider: Decider<Command, Event, State, Rejection>,
  command: Command | RecordKeepingCommand,
  envelope: Envelope,
  past: Past<State>,
): Promise<Either<Failure<Rejection>, Judged<Event | RecordKeepingEvent>>> => {
  const context = contextOf(desk, envelope)
  const mode = desk.mode(envelope)
  const late = mode.kind === "live" ? untimely(context, envelope) : undefined
  const ruled = isRecordKeeping(command)
    ? decideOnRecord(command, { decider, history: await past.history(), dayOf: desk.local.dayOf }, context)
    : decider.decide(command, past.state, context)
  return judge<Event | RecordKeepingEvent, Refusal>(
    { events: ruled.events, broken: late === undefined ? ruled.broken : [...ruled.broken, late] },
    mode,
  ) as Either<Failure<Rejection>, Judged<Event | RecordKeepingEvent>>
}

const contextOf = (desk: Desk, envelope: Envelope): Context => {
  const today = desk.local.dayOf(desk.clock())
  return {
    actor: desk.actor,
    profile: desk.profile,
    today,
    occurredOn: envelope.occurredOn ?? { from: today, to: today },
    authority: envelope.authority,
    reason: envelope.reason,
    report: desk.report,
  }
}

const newEvents = (
  { events, breaches }: Judged<DomainEvent>,
  actor: Actor,
  envelope: Envelope & { readonly id: string },
  decider: { readonly events: AnyDecider["events"] },
): readonly NewEvent[] =>
  events.map(({ type, data }, index) => ({
    id: eventIdOf(envelope.id, index),
    type,
    data,
    metadata: metadataOf(decider.events[type]?.v ?? 1, actor, envelope, index === 0 ? breaches : []),
  }))

const metadataOf = (
  v: number,
  actor: Actor,
  envelope: Envelope & { readonly id: string },
  breaches: Judged<never>["breaches"],
): Metadata => {
  const { id: command, cause, correlation, occurredOn, authority, sources, reason } = envelope
  // What is undefined is no part of the JSON that a store keeps.
  return {
    v,
    command,
    cause,
    correlation,
    actor,
    occurredOn,
    authority,
    sources,
    reason,
    breaches: breaches.length > 0 ? breaches : undefined,
  }
}

const repeat = async <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
  desk: Desk,
  decider: Decider<Command, Event, State, Rejection>,
  stream: string,
  command: Command | RecordKeepingCommand,
  envelope: Envelope & { readonly id: string },
): Promise<Either<Failure<Rejection>, Handled<Event | RecordKeepingEvent>>> => {
  const history = await historyOf(desk.store, stream)
  const recorded = history.filter(({ metadata }) => metadata.command === envelope.id)
  const before = history.slice(0, recorded[0]?.revision)
  const state = folded(decider, decider.initial, before, desk.local.dayOf)
  const past = { stream, state, history: async () => before }
  return recordedBefore(desk, decider, command, envelope, past, recorded)
}

/** A command whose id stands in the stream is decided again, on the state before it and as of its day: it must record the same. */
export const recordedBefore = async <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
  desk: Desk,
  decider: Decider<Command, Event, State, Rejection>,
  command: Command | RecordKeepingCommand,
  envelope: Envelope & { readonly id: string },
  past: Past<State>,
  recorded: readonly Recorded[],
): Promise<Either<Failure<Rejection>, Handled<Event | RecordKeepingEvent>>> => {
  const then = recorded[0]?.recordedAt
  const thatDay = then === undefined ? desk : { ...desk, clock: () => then }
  const again = await decide(thatDay, decider, command, envelope, past)
  return E.isRight(again) && isSameJson(again.right.events.map(facts), recorded.map(facts))
    ? E.right({
        command: envelope.id,
        stream: past.stream,
        revision: recorded.at(-1)?.revision,
        events: again.right.events,
        repeated: true,
      })
    : E.left({
        type: "CommandIdReused",
        command: envelope.id,
        stream: past.stream,
        revision: recorded[0]?.revision ?? 0,
      })
}

const facts = ({ type, data }: DomainEvent): DomainEvent => ({ type, data })
