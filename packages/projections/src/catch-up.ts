import { setImmediate } from "node:timers/promises"
import type { EventStore, Recorded } from "@programme-lifecycle/core"
import { policyTables } from "./policy-tables.ts"
import { namedAt, OvertakenError, type Projection, type Writer } from "./projection.ts"
import {
  assertOpen,
  begin,
  generationOf,
  guarded,
  inTransaction,
  moveCheckpoint,
  tablesOf,
  type Checkpoint,
  type Generation,
  type ReadModels,
} from "./read-models.ts"

/** How far a run has come. */
export interface Progress {
  readonly projection: string
  /** Positions of the log that are done, of all there were when last looked at. */
  readonly done: number
  readonly total: number
  /** Events a second since the run began. */
  readonly rate: number
}

/** How a run over the log is stopped and watched. */
export interface RunOptions {
  /** Stops the run after the page in hand; what is done is kept. */
  readonly signal?: AbortSignal | undefined
  /** Told after each page. What it throws stops the run. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** A read model that was written by another version of its projection, or from another log: rebuild it. */
export class RebuildNeededError extends Error {
  override readonly name = "RebuildNeededError"
  readonly projection: string
  constructor(projection: string, reason: string) {
    const remedy = projection === policyTables.name ? "call rebuildPolicies" : "rebuild it"
    super(`the read model ${projection} ${reason}: ${remedy}`)
    this.projection = projection
  }
}

/**
 * Brings a read model up to the head of the log. Each page reaches the tables in one transaction with its checkpoint. Several
 * may do so at once, in one process or more, also while it is rebuilt: every event is taken in once.
 *
 * @returns the position it stands at
 * @throws {ProjectionFailedError} naming the event that it could not take in; the read model stands just before its page
 * @throws {RebuildNeededError} if the read model is of another version, or of another log
 */
export const catchUp = async (
  store: EventStore,
  models: ReadModels,
  projection: Projection<unknown>,
  options: RunOptions = {},
): Promise<number> => {
  for (;;) {
    const generation = generationOf(models, projection, "read") ?? begin(models, projection, "read")
    if (generation.version !== projection.version)
      throw new RebuildNeededError(
        projection.name,
        `is of version ${generation.version}, not ${projection.version}`,
      )
    if (!(await isOfThisLog(store, generation)))
      throw new RebuildNeededError(projection.name, "was built from another log")
    try {
      return await run(store, models, projection, generation, 1, options)
    } catch (cause) {
      if (!isOvertaken(models, projection, "read", generation, options, cause)) throw cause
    }
  }
}

/** Whether a run failed because another one was faster, or has put other tables in the place of those it wrote to. */
export const isOvertaken = (
  models: ReadModels,
  projection: Projection<unknown>,
  state: "read" | "building",
  { number }: Generation,
  { signal }: RunOptions,
  cause: unknown,
): boolean =>
  signal?.aborted !== true &&
  models.database.isOpen &&
  (cause instanceof OvertakenError || generationOf(models, projection, state)?.number !== number)

/**
 * Keeps a read model up to date until the signal stops it.
 *
 * @throws the signal's reason when it is stopped, and whatever {@link catchUp} throws
 */
export const follow = async (
  store: EventStore,
  models: ReadModels,
  projection: Projection<unknown>,
  options: RunOptions & { readonly signal: AbortSignal },
): Promise<never> => {
  for (;;) {
    const position = await catchUp(store, models, projection, options)
    await store.moreAfter(position, options.signal)
  }
}

/** Whether the last event that was taken in stands in the log where it stood then. */
export const isOfThisLog = async (store: EventStore, { position, event }: Checkpoint): Promise<boolean> => {
  if (event === undefined) return true
  for await (const page of store.readAll({ after: position - 1, until: position }))
    return page[0]?.id === event
  return false
}

/** Takes in everything after the generation's checkpoint, flushing after so many events. */
export const run = async (
  store: EventStore,
  models: ReadModels,
  projection: Projection<unknown>,
  generation: Generation,
  flushEvery: number,
  { signal, onProgress }: RunOptions,
): Promise<number> => {
  const writer = guarded(models, () => projection.write(tablesOf(models, projection, generation.number)))
  const begun = performance.now()
  let breathed = begun
  let { position } = generation
  let saved = position
  let waiting = 0
  let events = 0
  let first: Recorded | undefined
  let last: Recorded | undefined
  const flush = (): void => {
    if (first === undefined || last === undefined) return
    const checkpoint = { position: last.position, event: last.id }
    assertOpen(models)
    try {
      inTransaction(models, () => {
        moveCheckpoint(models, projection, generation.number, saved, checkpoint)
        flushed(writer)
      })
    } catch (cause) {
      throw namedAt(projection.name, first, cause)
    }
    saved = checkpoint.position
    first = undefined
    waiting = 0
  }
  const total = onProgress === undefined ? 0 : await store.head()
  const tell = (): void =>
    onProgress?.({
      projection: projection.name,
      done: position,
      total: Math.max(total, position),
      rate: events / ((performance.now() - begun) / 1_000),
    })
  for await (const page of store.readAll({ after: position })) {
    assertOpen(models)
    await applyPage(projection, writer, page, await reread(store, projection, page))
    first ??= page[0]
    last = page.at(-1)
    position = last?.position ?? position
    waiting += page.length
    events += page.length
    if (waiting >= flushEvery) flush()
    tell()
    // A store in this process answers without waiting: let timers, signals and other work have their turn now and then.
    if (performance.now() - breathed > 10) {
      await setImmediate()
      breathed = performance.now()
    }
    if (signal?.aborted === true) flush()
    signal?.throwIfAborted()
  }
  flush()
  if (events === 0) tell()
  return position
}

/** @throws {TypeError} if it is not done yet: what it writes later would not stand with its checkpoint */
const flushed = (writer: Writer): void => {
  const done: unknown = writer.flush()
  if (!(done instanceof Promise)) return
  done.catch(() => {})
  throw new TypeError("its flush has returned a promise, and must be done when it returns")
}

const applyPage = async (
  { name }: Projection<unknown>,
  writer: Writer,
  page: readonly Recorded[],
  histories: ReadonlyMap<string, readonly Recorded[]>,
): Promise<void> => {
  try {
    await writer.apply(page, histories)
  } catch (cause) {
    const [first] = page
    throw first === undefined ? cause : namedAt(name, first, cause)
  }
}

const reread = async (
  store: EventStore,
  projection: Projection<unknown>,
  page: readonly Recorded[],
): Promise<ReadonlyMap<string, readonly Recorded[]>> => {
  const histories = new Map<string, readonly Recorded[]>()
  const until = page.at(-1)?.position ?? 0
  for (const stream of streamsToReread(projection, page)) {
    const history: Recorded[] = []
    for await (const events of store.readStream(stream))
      history.push(...events.filter(({ position }) => position <= until))
    histories.set(stream, history)
  }
  return histories
}

const streamsToReread = (projection: Projection<unknown>, page: readonly Recorded[]): readonly string[] => {
  try {
    return projection.reread?.(page) ?? []
  } catch (cause) {
    const [first] = page
    throw first === undefined ? cause : namedAt(projection.name, first, cause)
  }
}
