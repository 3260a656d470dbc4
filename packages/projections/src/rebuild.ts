import type { EventStore } from "@programme-lifecycle/core"
import { isOfThisLog, isOvertaken, run, type RunOptions } from "./catch-up.ts"
import type { Projection } from "./projection.ts"
import { begin, exchange, generationOf, type ReadModels } from "./read-models.ts"

/**
 * Builds a read model anew from the first event, beside the one that is read, and puts it in its place when it has reached the
 * head. Until then readers see the former one. A rebuild that was stopped, or killed, goes on from its last checkpoint; two at
 * once build one read model together.
 *
 * @returns the position it stands at
 * @throws the signal's reason when it is stopped
 * @throws {ProjectionFailedError} naming the event that it could not take in; the former read model stays in place
 */
export const rebuild = async (
  store: EventStore,
  models: ReadModels,
  projection: Projection<unknown>,
  options: RunOptions = {},
): Promise<number> => {
  for (;;) {
    const begun = generationOf(models, projection, "building")
    const resumable = begun?.version === projection.version && (await isOfThisLog(store, begun))
    const generation = resumable ? begun : begin(models, projection, "building")
    try {
      const position = await run(store, models, projection, generation, projection.flushEvery, options)
      exchange(models, projection, generation)
      return position
    } catch (cause) {
      if (!isOvertaken(models, projection, "building", generation, options, cause)) throw cause
      const built = generationOf(models, projection, "read")
      if (built?.number === generation.number) return built.position
    }
  }
}
