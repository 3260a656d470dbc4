import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { localClock } from "./calendar.ts"
import { parseCommand, type Envelope } from "./command.ts"
import { copied } from "./copied.ts"
import type { Instant } from "./date-range.ts"
import { streamOf, type Decider } from "./decider.ts"
import { handleParsed, type Desk, type Failure, type Handled } from "./handle.ts"
import { uuid } from "./ids.ts"
import type { Refusal } from "./judge.ts"
import { look } from "./load.ts"
import { machineClock } from "./machine.ts"
import { reportReadiness, submit, type Submission, type Submitted } from "./submission.ts"
import { checkedProfile, type ProcedureProfile } from "./profile/index.ts"
import { actor as actorSchema, type Actor, type DomainEvent } from "./recorded.ts"
import type { ProgrammeRejection } from "./programme/rejections.ts"
import type { ReadinessReport } from "./readiness-report.ts"
import type { RecordKeepingCommand } from "./record-keeping/commands.ts"
import type { RecordKeepingEvent } from "./record-keeping/events.ts"
import { unstorable } from "./storable.ts"
import type { EventStore } from "./store.ts"
import { inTurn, type Turns } from "./turns.ts"

/** What {@link lifecycle} works with. */
export interface LifecycleOptions {
  /** Where the events are kept. Other processes may write to it at the same time. */
  readonly store: EventStore
  /** The periods, shares and remedies that the acts and the authority's own rules set, with the section of each. Do not change it later. */
  readonly profile: ProcedureProfile
  /** Who acts, as the calling service knows it. The library records it and authenticates nobody. */
  readonly actor: Actor
  /** What time it is, in UTC; the machine's clock by default. */
  readonly clock?: () => Instant
}

/** A county's lifecycle of programmes, over one store, as one actor. */
export interface Lifecycle {
  /**
   * Records a command on an aggregate, or says why not. All events of the command are recorded, or none of them.
   *
   * - **Repeatable.** A command whose `envelope.id` stands in the stream is not recorded again: the answer holds the events of the
   *   first time, and `repeated` is true. With other facts it is refused (`CommandIdReused`).
   * - **Concurrent.** Commands on one stream wait for each other. If another process was first, the command is decided again on
   *   what stands then. After five attempts the answer is `RevisionConflict`.
   * - **Copied.** The command and the envelope are copied when they come in: later changes to them have no effect.
   *
   * @param id the aggregate's, a UUID in lower case
   * @throws {UnreadableEventError} if the stream holds what this library cannot read
   * @throws {UnstorableEventsError} if the events are larger than an append may be; nothing was recorded
   * @throws {StoreError} if the store fails. The outcome is then unknown: send the same command again, with the same id. So give each
   *   command an id that you keep
   */
  handle<Command, Event extends DomainEvent, State, Rejection extends Refusal>(
    decider: Decider<Command, Event, State, Rejection>,
    id: string,
    command: Command | RecordKeepingCommand,
    envelope?: Envelope,
  ): Promise<Either<Failure<Rejection>, Handled<Event | RecordKeepingEvent>>>
  /**
   * The aggregate's state now, corrections included, and the revision it was read at (undefined: its stream does not exist, and the
   * state is the initial one). The state is a copy: changes to it have no effect.
   *
   * @throws {TypeError} if the id is not a UUID in lower case: no stream has another
   * @throws {UnreadableEventError} if the stream holds what this library cannot read
   * @throws {StoreError} if the store fails
   */
  load<Command, Event extends DomainEvent, State, Rejection>(
    decider: Decider<Command, Event, State, Rejection>,
    id: string,
  ): Promise<{ readonly state: State; readonly revision: number | undefined }>
  /**
   * What stands in the way of submitting a programme today, and what to know of before. Nothing is recorded. The report names the
   * revision of every stream that was read.
   *
   * @throws {UnreadableEventError} if one of the streams holds what this library cannot read
   * @throws {StoreError} if the store fails
   */
  readiness(submission: Omit<Submission, "approval">): Promise<ReadinessReport>
  /**
   * Submits a programme for approval: the versions that its preparation completed, with the readiness report that they rest on.
   * Refused with `NotReady` while a blocker stands. One that rests on law or policy alone (`mayBeAcknowledged`) may be acknowledged
   * in the envelope, rule by rule; the submission is then recorded with the breach.
   *
   * When the submission is recorded, everything is read once more. If another writer has moved something that now stands in the way,
   * the submission is withdrawn again, and `withdrawn` holds the report. Repeatable as `handle` is.
   *
   * @throws {UnreadableEventError} if one of the streams holds what this library cannot read
   * @throws {UnstorableEventsError} if the events are larger than an append may be
   * @throws {StoreError} if the store fails. The outcome is then unknown: submit again, with the same id
   */
  submit(submission: Submission, envelope?: Envelope): Promise<Either<Failure<ProgrammeRejection>, Submitted>>
  /**
   * The same lifecycle, with somebody else acting.
   *
   * @throws {TypeError} if the actor is malformed, or acts as an importer
   */
  as(actor: Actor): Lifecycle
}

/**
 * The way in: commands are recorded through what this returns. Make it once for each process: commands wait for each other, and
 * streams are remembered, within one lifecycle and those that `as` makes of it.
 *
 * @throws {TypeError} if the profile or the actor is malformed, or acts as an importer: history comes in by `importHistory`
 *
 * @example
 * ```ts
 * import { explain, idOf, lifecycle, portfolio, wellbeingServicesCounty } from "@programme-lifecycle/core"
 * import { memoryStore } from "@programme-lifecycle/store-memory"
 *
 * const county = lifecycle({
 *   store: memoryStore(),
 *   profile: wellbeingServicesCounty,
 *   actor: { capacity: "portfolio-owner" },
 * })
 * const closed = await county.handle(portfolio, idOf("portfolio"), { type: "ClosePortfolio", data: {} })
 * if (closed._tag === "Left") console.log(explain(portfolio, closed.left, "en"))
 * ```
 *
 * ```text
 * The portfolio has not been established.
 * ```
 */
export const lifecycle = ({ store, profile, actor, clock = machineClock }: LifecycleOptions): Lifecycle =>
  acting(
    {
      store,
      profile: checkedProfile(profile),
      clock,
      local: localClock(profile.zone),
      cache: new Map(),
      mode: ({ acknowledge }) => ({ kind: "live", acknowledged: acknowledge ?? [] }),
    },
    new Map(),
    actor,
  )

const acting = (shared: Omit<Desk, "actor">, turns: Turns, actor: Actor): Lifecycle => {
  const desk: Desk = { ...shared, actor: checkedActor(actor) }
  return {
    handle: async (decider, id, command, envelope = {}) => {
      const parsed = parseCommand<typeof command>(decider, id, command, envelope)
      if (E.isLeft(parsed)) return parsed
      return inTurn(turns, streamOf(decider, id), () => handleParsed(desk, decider, id, parsed.right))
    },
    load: async (decider, id) => {
      if (!uuid.safeParse(id).success) throw new TypeError(`${id} is not a UUID in lower case`)
      const { state, revision } = await look(desk, decider, streamOf(decider, id))
      return { state: copied(state), revision: revision === "none" ? undefined : revision }
    },
    readiness: (submission) => reportReadiness(desk, submission),
    submit: (submission, envelope = {}) => submit(desk, submission, envelope),
    as: (other) => acting(shared, turns, other),
  }
}

/** A copy, so that nobody becomes somebody else after the check. */
const checkedActor = (given: Actor): Actor => {
  const { success, data, error } = actorSchema.safeParse(given)
  if (!success) throw new TypeError(`the actor is malformed: ${error.message}`)
  const fault = unstorable(data)
  if (fault !== undefined)
    throw new TypeError(`the actor is malformed: ${fault.path.slice(1)}: ${fault.reason}`)
  if (data.capacity === "importer")
    throw new TypeError("an importer does not act here: history comes in by importHistory")
  return Object.freeze(data)
}
