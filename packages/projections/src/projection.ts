import type { DatabaseSync } from "node:sqlite"
import type { Recorded } from "@programme-lifecycle/core"

/** The tables of one generation of a read model: a rebuild fills the next generation beside the one that is read. */
export interface Tables {
  readonly database: DatabaseSync
  /** The name in the database of a table that the projection calls so. */
  readonly name: (table: string) => string
}

/** Fills a read model's tables. What it has taken in reaches the tables at the next flush, with the checkpoint, or not at all. */
export interface Writer {
  /**
   * Takes in a page of events. It may take its time: the next page waits.
   *
   * @param histories the whole histories, up to this page, of the streams that the projection asked to read again
   */
  readonly apply: (
    page: readonly Recorded[],
    histories: ReadonlyMap<string, readonly Recorded[]>,
  ) => void | Promise<void>
  /** Writes what was taken in. It has to be done when it returns: the transaction ends then. */
  readonly flush: () => undefined
}

/** How events become a read model. The same code keeps it up to date and rebuilds it from zero. */
export interface Projection<Reader> {
  /** Lower-case letters and underscores; names its tables. */
  readonly name: string
  /** Raised when the tables or what is written to them change: the read model is then to be rebuilt. */
  readonly version: number
  /** The tables in which it keeps everything, as the projection calls them. */
  readonly tables: readonly string[]
  readonly create: (tables: Tables) => void
  readonly write: (tables: Tables) => Writer
  readonly read: (tables: Tables) => Reader
  /** The streams of the page whose past the page changes, so that they must be read again from their beginning. */
  readonly reread?: (page: readonly Recorded[]) => readonly string[]
  /** In a rebuild, how many events are taken in between two flushes. */
  readonly flushEvery: number
}

/** Another run has moved the read model since its checkpoint was read. Nothing was written: read it again. */
export class OvertakenError extends Error {
  override readonly name = "OvertakenError"
}

/** A projection met an event that it cannot take in. It stopped there; what came before is kept. */
export class ProjectionFailedError extends Error {
  override readonly name = "ProjectionFailedError"
  readonly projection: string
  readonly event: Pick<Recorded, "position" | "stream" | "revision" | "type">
  constructor(projection: string, event: ProjectionFailedError["event"], cause: unknown) {
    const { position, stream, revision, type } = event
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`${projection} stops at position ${position}, ${stream}@${revision} ${type}: ${reason}`, { cause })
    this.projection = projection
    this.event = event
  }
}

/** An error in a run, naming the event unless it does so itself. */
export const namedAt = (projection: string, event: ProjectionFailedError["event"], cause: unknown): unknown =>
  cause instanceof ProjectionFailedError || cause instanceof OvertakenError
    ? cause
    : new ProjectionFailedError(projection, event, cause)

/** Does something with an event, and names the event if that fails. */
export const atEvent = <Result>(
  projection: string,
  event: Recorded,
  take: (event: Recorded) => Result,
): Result => {
  try {
    return take(event)
  } catch (cause) {
    throw new ProjectionFailedError(projection, event, cause)
  }
}
