import {
  lifecycle,
  streamOf,
  type EventStore,
  type Handled,
  type DomainEvent,
  type Instant,
  type ProcedureProfile,
  type Recorded,
} from "@programme-lifecycle/core"
import { reactionsTo, type PolicyCommand, type PolicyGap } from "@programme-lifecycle/core/policies"
import { localClock } from "@programme-lifecycle/core/replay"
import { machineClock } from "@programme-lifecycle/core/store"
import { catchUp, follow, type RunOptions } from "./catch-up.ts"
import { correctedStreams, notesIn } from "./policy-notes.ts"
import { policyTables, readExceptions, type PolicyException, type Unrecorded } from "./policy-tables.ts"
import { OvertakenError, namedAt, type Projection, type Tables, type Writer } from "./projection.ts"
import { generationOf, type ReadModels } from "./read-models.ts"

/** What the policies act by, and who is told what they do. */
export interface PolicyOptions extends RunOptions {
  /** By which the commands that follow are decided. */
  readonly profile: ProcedureProfile
  /** What time it is, in UTC; the machine's clock by default. */
  readonly clock?: () => Instant
  /**
   * Nothing follows from events up to this position: they are only taken note of. 0 by default. For a log that is older than its
   * policies, and whose consequences were recorded by hand. It is a position of this store: another store has others.
   */
  readonly reactAfter?: number
  /** Told of each command that was accepted: it was recorded, had been recorded before, or was nothing to do. */
  readonly onReaction?: ((command: PolicyCommand, handled: Handled<DomainEvent>) => void) | undefined
  /** Told of each consequence that was not recorded. */
  readonly onException?: ((exception: PolicyException) => void) | undefined
}

/**
 * Lets the policies react to all events up to the head of the log, and to what follows from them. Everything is done at least
 * once: a command that is issued again, by another run or after a kill, is recorded once, by its id. What an aggregate refuses is
 * kept as an exception, and the run goes on; it is not issued again.
 *
 * @returns the position that the policies stand at
 * @throws {ProjectionFailedError} naming the event at which it stopped: one that cannot be read, or one whose consequences met a
 *   store that failed. What came before is done; the next run goes on from there
 * @throws {RebuildNeededError} after a move to another store, or to a version that keeps more: see {@link rebuildPolicies}
 * @throws {RangeError} if `reactAfter` lies beyond the end of the log, as a position of another store does
 */
export const catchUpPolicies = async (
  store: EventStore,
  models: ReadModels,
  options: PolicyOptions,
): Promise<number> => {
  await assertReached(store, options)
  const policies = policiesOver(store, models, options)
  for (;;) {
    const position = await catchUp(store, models, policies, options)
    if ((await store.head()) <= position) return position
  }
}

/**
 * Lets the policies react to every event until the signal stops them. Several may run at once, in one process or more.
 *
 * @throws the signal's reason when it is stopped, and whatever {@link catchUpPolicies} throws
 */
export const runPolicies = async (
  store: EventStore,
  models: ReadModels,
  options: PolicyOptions & { readonly signal: AbortSignal },
): Promise<never> => {
  await assertReached(store, options)
  return follow(store, models, policiesOver(store, models, options), options)
}

/** A position of another store could silence the policies for ever, without an error. */
const assertReached = async (store: EventStore, { reactAfter = 0 }: PolicyOptions): Promise<void> => {
  const head = await store.head()
  if (reactAfter > head)
    throw new RangeError(
      `reactAfter is ${reactAfter}, and the log ends at ${head}: take a position of this store`,
    )
}

/** The policies as a projection: what they know is a read model, and what follows is done before its checkpoint moves on. */
const policiesOver = (
  store: EventStore,
  models: ReadModels,
  { profile, clock = machineClock, ...options }: PolicyOptions,
): Projection<readonly PolicyException[]> => {
  let latest = "" as Instant
  const desk: Desk = {
    store,
    models,
    options,
    dayOf: localClock(profile.zone).dayOf,
    county: lifecycle({
      store,
      profile,
      actor: { capacity: "policy" },
      // A consequence is never recorded on a day before its cause, though this machine's clock may lag behind.
      clock: () => (clock() > latest ? clock() : latest),
    }),
    sees: ({ recordedAt }) => {
      latest = recordedAt
    },
  }
  return {
    ...policyTables,
    write: (tables) => writerOf(tables, desk),
    read: readExceptions,
    reread: correctedStreams,
    flushEvery: 1,
  }
}

interface Desk {
  readonly store: EventStore
  readonly models: ReadModels
  readonly county: ReturnType<typeof lifecycle>
  readonly options: Pick<PolicyOptions, "reactAfter" | "onReaction" | "onException">
  readonly dayOf: ReturnType<typeof localClock>["dayOf"]
  readonly sees: (event: Recorded) => void
}

const writerOf = (tables: Tables, desk: Desk): Writer => {
  const { reactAfter = 0, onException } = desk.options
  const { known, unrecorded, take } = notesIn(tables)

  // Where another run has written what it knows of this page, what follows rests on what came later: nothing is done about it here.
  const assertFirst = ([first]: readonly Recorded[]): void => {
    const { position = 0 } = generationOf(desk.models, policyTables, "read") ?? {}
    if (first !== undefined && position >= first.position)
      throw new OvertakenError("another run of the policies is ahead")
  }

  const react = async (event: Recorded, page: readonly Recorded[]): Promise<void> => {
    const { id, position } = event
    const following = reactionsTo(event, known, desk.dayOf)
    if (following.length > 0) assertFirst(page)
    for (const [number, one] of following.entries()) {
      // What was nothing to do, or was refused, stays so: on another day it might be accepted, and for another reason.
      if (unrecorded.has(position, number)) continue
      const outcome = await outcomeOf(desk, one)
      if (outcome === undefined) continue
      const { policy } = one
      const isNew = unrecorded.keep(number, { policy, event: id, position, ...outcome })
      const { refusal } = outcome
      if (isNew && refusal !== undefined) onException?.({ policy, event: id, position, ...outcome, refusal })
    }
  }

  return {
    apply: async (page, histories) => {
      for (const event of page) {
        try {
          desk.sees(event)
          const today = take(event, histories)
          if (event.position > reactAfter) await react(today, page)
        } catch (cause) {
          throw namedAt(policyTables.name, event, cause)
        }
      }
    },
    flush: known.save,
  }
}

/** What a consequence came to that was not recorded; undefined if it was. Where others are always first, it is asked again. */
const outcomeOf = async (
  { county, options: { onReaction } }: Desk,
  one: PolicyCommand | PolicyGap,
): Promise<Pick<Unrecorded, "target" | "command" | "refusal"> | undefined> => {
  if ("gap" in one) return { target: one.stream, refusal: one.gap }
  const { decider, id, command, envelope } = one
  const sent = { target: streamOf(decider, id), command: command.type }
  for (;;) {
    const result = await county.handle(decider, id, command, envelope)
    if ("right" in result) {
      onReaction?.(one, result.right)
      return result.right.events.length > 0 ? undefined : sent
    }
    if (result.left.type !== "RevisionConflict") return { ...sent, refusal: result.left }
  }
}
