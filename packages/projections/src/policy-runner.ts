import {
  lifecycle,
  streamOf,
  UnreadableEventError,
  type EventStore,
  type Handled,
  type DomainEvent,
  type Instant,
  type ProcedureProfile,
  type Recorded,
} from "@programme-lifecycle/core"
import {
  knownAfter,
  knownOf,
  reactionsTo,
  type PolicyCommand,
  type PolicyGap,
} from "@programme-lifecycle/core/policies"
import { deciderOf, isOfTheRecord, localClock, readAs, schemasOf } from "@programme-lifecycle/core/replay"
import { catchUp, follow, type RunOptions } from "./catch-up.ts"
import {
  knownInTables,
  policyTables,
  readExceptions,
  unrecordedInTables,
  type PolicyException,
  type Unrecorded,
} from "./policy-tables.ts"
import { ProjectionFailedError, type Projection, type Tables, type Writer } from "./projection.ts"
import { generationOf, OvertakenError, type ReadModels } from "./read-models.ts"

export interface PolicyOptions extends RunOptions {
  readonly profile: ProcedureProfile
  /** What time it is, in UTC; the machine's clock by default. */
  readonly clock?: () => Instant
  /**
   * Nothing follows from events up to this position: they are only taken note of. 0 by default. For a log that is older than its
   * policies, and whose consequences were recorded by hand.
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
 */
export const catchUpPolicies = async (
  store: EventStore,
  models: ReadModels,
  options: PolicyOptions,
): Promise<number> => {
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
export const runPolicies = (
  store: EventStore,
  models: ReadModels,
  options: PolicyOptions & { readonly signal: AbortSignal },
): Promise<never> => follow(store, models, policiesOver(store, models, options), options)

/** The policies as a projection: what they know is a read model, and what follows is done before its checkpoint moves on. */
const policiesOver = (
  store: EventStore,
  models: ReadModels,
  { profile, clock = machineClock, ...options }: PolicyOptions,
): Projection<readonly PolicyException[]> => {
  let latest = "" as Instant
  const office: Office = {
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
    write: (tables) => writerOf(tables, office),
    read: readExceptions,
    flushEvery: 1,
  }
}

const machineClock = (): Instant => new Date().toISOString() as Instant

interface Office {
  readonly store: EventStore
  readonly models: ReadModels
  readonly county: ReturnType<typeof lifecycle>
  readonly options: Pick<PolicyOptions, "reactAfter" | "onReaction" | "onException">
  readonly dayOf: ReturnType<typeof localClock>["dayOf"]
  readonly sees: (event: Recorded) => void
}

const writerOf = (tables: Tables, office: Office): Writer => {
  const { reactAfter = 0, onException } = office.options
  const known = knownInTables(tables)
  const unrecorded = unrecordedInTables(tables)

  // Where another run has written what it knows of this page, what follows rests on what came later: nothing is done about it here.
  const assertFirst = ([first]: readonly Recorded[]): void => {
    const { position = 0 } = generationOf(office.models, policyTables, "read") ?? {}
    if (first !== undefined && position >= first.position)
      throw new OvertakenError("another run of the policies is ahead")
  }

  const takeNote = async (event: Recorded): Promise<void> => {
    if (isOfTheRecord(event)) {
      if (event.type === "EventCorrected" || event.type === "EventAnnulled")
        known.set(event.stream, knownOf(await historyUpTo(office.store, event), read))
      return
    }
    const before = known.get(event.stream)
    const after = knownAfter(before, event)
    if (after !== before) known.set(event.stream, after)
  }

  const react = async (event: Recorded, page: readonly Recorded[]): Promise<void> => {
    const { id, position } = event
    const following = reactionsTo(event, known, office.dayOf)
    if (following.length > 0) assertFirst(page)
    for (const [number, one] of following.entries()) {
      // What was nothing to do, or was refused, stays so: on another day it might be accepted, and for another reason.
      if (unrecorded.has(position, number)) continue
      const outcome = await outcomeOf(office, one)
      if (outcome === undefined) continue
      const { policy } = one
      const isNew = unrecorded.keep(number, { policy, event: id, position, ...outcome })
      const { refusal } = outcome
      if (isNew && refusal !== undefined) onException?.({ policy, event: id, position, ...outcome, refusal })
    }
  }

  return {
    apply: async (page) => {
      for (const event of page) {
        try {
          office.sees(event)
          const today = read(event)
          await takeNote(today)
          if (event.position > reactAfter) await react(today, page)
        } catch (cause) {
          if (cause instanceof OvertakenError) throw cause
          throw new ProjectionFailedError(policyTables.name, event, cause)
        }
      }
    },
    flush: known.save,
  }
}

/** What a consequence came to that was not recorded; undefined if it was. Where others are always first, it is asked again. */
const outcomeOf = async (
  { county, options: { onReaction } }: Office,
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

const read = (event: Recorded): Recorded => {
  const decider = deciderOf(event.stream)
  if (decider === undefined) throw new UnreadableEventError(event, "no aggregate has streams of this name")
  return readAs(schemasOf(decider), event)
}

const historyUpTo = async (
  store: EventStore,
  { stream, position }: Recorded,
): Promise<readonly Recorded[]> => {
  const history: Recorded[] = []
  for await (const page of store.readStream(stream))
    history.push(...page.filter((event) => event.position <= position))
  return history
}
