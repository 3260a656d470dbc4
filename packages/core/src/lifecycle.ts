import type { Either } from "fp-ts/lib/Either.js"
import { localClock } from "./calendar.ts"
import type { Envelope } from "./command.ts"
import type { Instant } from "./date-range.ts"
import { streamOf, type Decider } from "./decider.ts"
import { handle, type Desk, type Failure, type Handled } from "./handle.ts"
import { newId } from "./ids.ts"
import type { Refusal } from "./judge.ts"
import { look } from "./load.ts"
import { reportReadiness, submit, type Submission, type Submitted } from "./submission.ts"
import { checkedProfile, type ProcedureProfile } from "./profile/index.ts"
import { actor as actorSchema, type Actor, type DomainEvent } from "./recorded.ts"
import type { ProgrammeRejection } from "./programme/rejections.ts"
import type { ReadinessReport } from "./readiness-report.ts"
import type { RecordKeepingCommand } from "./record-keeping/commands.ts"
import type { RecordKeepingEvent } from "./record-keeping/events.ts"
import type { EventStore } from "./store.ts"
import { inTurn, type Turns } from "./turns.ts"

export interface LifecycleOptions {
  readonly store: EventStore
  readonly profile: ProcedureProfile
  /** Who acts, as the calling service knows it. The library records it and authenticates nobody. */
  readonly actor: Actor
  /** What time it is, in UTC; the machine's clock by default. */
  readonly clock?: () => Instant
}

/** A county's lifecycle of programmes, over one store, as one actor. */
export interface Lifecycle {
  /**
   * Records a command on an aggregate, or says why not.
   *
   * @example
   * const result = await county.handle(consultation, id, { type: "PublishSummary", data: { text: { fi: "Yhteenveto" } } })
   */
  handle<Command, Event extends DomainEvent, State, Rejection extends Refusal>(
    decider: Decider<Command, Event, State, Rejection>,
    id: string,
    command: Command | RecordKeepingCommand,
    envelope?: Envelope,
  ): Promise<Either<Failure<Rejection>, Handled<Event | RecordKeepingEvent>>>
  /** The aggregate's state as it stands, and the revision it was read at; undefined if its stream does not exist. */
  load<Command, Event extends DomainEvent, State, Rejection>(
    decider: Decider<Command, Event, State, Rejection>,
    id: string,
  ): Promise<{ readonly state: State; readonly revision: number | undefined }>
  /** What stands in the way of submitting a programme today, and what to know of before. Nothing is recorded. */
  readiness(submission: Omit<Submission, "approval">): Promise<ReadinessReport>
  /**
   * Submits a programme for approval: the versions that its preparation completed, with the readiness report that they rest on.
   * Refused with `NotReady` while a blocker stands. One that rests on law or policy alone (`mayBeAcknowledged`) may be acknowledged
   * in the envelope, rule by rule; the submission is then recorded with the breach.
   */
  submit(submission: Submission, envelope?: Envelope): Promise<Either<Failure<ProgrammeRejection>, Submitted>>
  /** The same county, with somebody else acting. */
  as(actor: Actor): Lifecycle
}

/**
 * The way in: commands are recorded through what this returns.
 *
 * @throws {TypeError} if the profile or the actor is malformed, or acts as an importer: history comes in by `importHistory`
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

/** The machine's clock: one of the two places where core meets the world, the other being the ids it makes. */
export const machineClock = (): Instant => new Date().toISOString() as Instant

const acting = (office: Omit<Desk, "actor">, turns: Turns, actor: Actor): Lifecycle => {
  const checked = actorSchema.safeParse(actor)
  if (!checked.success) throw new TypeError(`the actor is malformed: ${checked.error.message}`)
  if (actor.capacity === "importer")
    throw new TypeError("an importer does not act here: history comes in by importHistory")
  const desk: Desk = { ...office, actor }
  return {
    handle: (decider, id, command, envelope = {}) =>
      inTurn(turns, streamOf(decider, id), () =>
        handle(desk, decider, id, command, { ...envelope, id: envelope.id ?? newId() }),
      ),
    load: async (decider, id) => {
      const { state, revision } = await look(desk, decider, streamOf(decider, id))
      return { state, revision: revision === "none" ? undefined : revision }
    },
    readiness: (submission) => reportReadiness(desk, submission),
    submit: (submission, envelope = {}) =>
      submit(desk, submission, { ...envelope, id: envelope.id ?? newId() }),
    as: (other) => acting(office, turns, other),
  }
}
