import type { EventStore } from "@programme-lifecycle/core"
import {
  catchUp,
  digestOf,
  positionOf,
  rebuild,
  RebuildNeededError,
  type Progress,
  type Projection,
  type ReadModels,
} from "@programme-lifecycle/projections"

/** A read model as it was kept up to date, event by event, against the same one built from zero. */
export interface Comparison {
  readonly projection: string
  readonly position: number
  /** Undefined where there was nothing to compare with, for the reason given. */
  readonly incremental: string | undefined
  readonly rebuilt: string
  readonly reason?: string
}

/** How a run is stopped, and to whom it tells how far it has come. */
export interface Watch {
  readonly signal: AbortSignal
  readonly onProgress: (doing: string) => (progress: Progress) => void
}

/**
 * Brings the read model up to the head, takes its digest, builds it anew in its place and takes the digest again. Where the log
 * has grown meanwhile the two are of different logs, and it is done once more.
 *
 * @throws the signal's reason when it is stopped; the next call goes on where this one stopped
 */
export const compare = async (
  store: EventStore,
  models: ReadModels,
  projection: Projection<unknown>,
  { signal, onProgress }: Watch,
): Promise<Comparison> => {
  const digest = (): string => digestOf(models, projection)
  const bringUp = async (): Promise<{ readonly incremental: string } | { readonly reason: string }> => {
    try {
      await catchUp(store, models, projection, { signal, onProgress: onProgress("bringing up") })
      return { incremental: digest() }
    } catch (error) {
      if (!(error instanceof RebuildNeededError)) throw error
      return { reason: error.message }
    }
  }
  for (;;) {
    const before = await bringUp()
    const stoodAt = positionOf(models, projection)
    const position = await rebuild(store, models, projection, {
      signal,
      onProgress: onProgress("rebuilding"),
    })
    if ("incremental" in before && position !== stoodAt) continue
    return { projection: projection.name, position, incremental: undefined, ...before, rebuilt: digest() }
  }
}
