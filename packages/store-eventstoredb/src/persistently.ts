import { setTimeout } from "node:timers/promises"
import { StoreError, UnstorableEventsError } from "@programme-lifecycle/core/store"
import type { Failure } from "./client-port.ts"

const firstPause = 20
const longestPause = 1_000

/** A pause before the next attempt, in milliseconds: doubled each time up to a second, and then by chance down to a half of that. */
export const pauseAfter = (attempts: number): number =>
  Math.min(longestPause, firstPause * 2 ** attempts) * (0.5 + Math.random() / 2)

/** A call that failed, and will not be tried again. */
export class GivenUp extends Error {
  readonly failure: Failure
  /** Whether one of the attempts may have done what it was asked for. */
  readonly isOpen: boolean
  constructor(failure: Failure, isOpen: boolean) {
    super("given up", { cause: failure.cause })
    this.failure = failure
    this.isOpen = isOpen
  }
}

/** How long attempts are made, in milliseconds, and what ends them before. */
export interface Patience {
  readonly retryFor: number
  readonly signal: AbortSignal
}

/**
 * Makes the attempt again and again, until it succeeds, fails for good, or so many milliseconds have gone by.
 *
 * @throws {GivenUp} with the last failure
 */
export const persistently = async <Result>(
  attempt: () => Promise<Result>,
  failureOf: (error: unknown) => Failure,
  isWorthMore: (failure: Failure, before: Failure | undefined) => boolean,
  { retryFor, signal }: Patience,
): Promise<Result> => {
  const end = performance.now() + retryFor
  let before: Failure | undefined
  let isOpen = false
  for (let attempts = 0; ; attempts += 1) {
    try {
      return await attempt()
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof StoreError || error instanceof UnstorableEventsError) throw error
      const failure = failureOf(error)
      const pause = pauseAfter(attempts)
      isOpen ||= failure.isOpen
      if (!isWorthMore(failure, before) || performance.now() + pause > end) throw new GivenUp(failure, isOpen)
      before = failure
      await setTimeout(pause, undefined, { signal }).catch(() => signal.throwIfAborted())
    }
  }
}
