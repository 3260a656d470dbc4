import { setImmediate } from "node:timers/promises"
import type { Recorded } from "@programme-lifecycle/core/store"

/** How far a step has come. */
export interface RestoreProgress {
  /** `moving`: the source is read, and written to the target; `checking`: a store is read to make its digest. */
  readonly step: "moving" | "checking"
  /** Positions of the store that is read that are done, of all there were when the step began. */
  readonly done: number
  readonly total: number
  /** Events a second since the step began. */
  readonly rate: number
}

/** How a long step is stopped and watched. */
export interface RunOptions {
  /** Stops after the page in hand. */
  readonly signal?: AbortSignal | undefined
  /** Told after each page. What it throws stops the step. */
  readonly onProgress?: ((progress: RestoreProgress) => void) | undefined
}

/** What follows each page: it is told how far the step has come, and the step stops where the signal says so. */
export const paceOf = (
  step: RestoreProgress["step"],
  total: number,
  { signal, onProgress }: RunOptions,
): ((page: readonly Recorded[]) => Promise<void>) => {
  const begun = performance.now()
  let breathed = begun
  let events = 0
  return async (page) => {
    events += page.length
    const rate = events / ((performance.now() - begun) / 1_000)
    onProgress?.({ step, done: page.at(-1)?.position ?? 0, total, rate })
    // A store in this process answers without waiting: let timers and signals have their turn now and then.
    if (performance.now() - breathed > 10) {
      await setImmediate()
      breathed = performance.now()
    }
    signal?.throwIfAborted()
  }
}
