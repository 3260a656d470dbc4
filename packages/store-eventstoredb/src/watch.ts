import { setTimeout } from "node:timers/promises"
import type { Failure, Passed, Reading } from "./client-port.ts"
import { pauseAfter } from "./persistently.ts"

/** The log as a watch sees it. */
export interface Watched {
  /** The highest position heard of. */
  readonly known: () => number
  readonly tell: (position: number) => void
  /** Whether somebody waits beyond what is known. */
  readonly isAhead: () => boolean
  /** Asks the server for the position of the last event of ours. */
  readonly find: () => Promise<number>
  /** Up to this position there is none of ours after the highest one known. */
  readonly looked: () => number
  readonly subscribe: (after: number) => Reading<Passed>
  readonly isOurs: (stream: string) => boolean
  readonly failureOf: (error: unknown) => Failure
}

/** An error that nobody knows is taken for one that does not pass when it comes so many times in a row. */
const believedAfter = 5

/**
 * Watches the log by one subscription until the signal ends it, and tells the position of each event of ours. A subscription that
 * breaks off is begun again where it stood. One that only seems to stand, since its connection is half closed, is found out by
 * a look at the head every so many milliseconds.
 *
 * @throws the error that does not pass
 */
export const watch = async (log: Watched, lookEvery: number, signal: AbortSignal): Promise<void> => {
  let resumeAfter = 0
  let failures = 0

  const follow = async (): Promise<void> => {
    if (log.isAhead()) log.tell(await log.find())
    // Who waited may have been told by that.
    if (signal.aborted) return
    resumeAfter = Math.max(resumeAfter, log.known(), log.looked())
    const subscription = log.subscribe(resumeAfter)
    let isLooking = false
    let isSilent = false
    const look = async (): Promise<void> => {
      if (isLooking) return
      isLooking = true
      const known = log.known()
      const head = await log.find().catch(() => 0)
      isLooking = false
      if (head <= known || head <= log.known()) return
      log.tell(head)
      isSilent = true
      subscription.cancel()
    }
    const timer = setInterval(() => void look(), lookEvery)
    signal.addEventListener("abort", subscription.cancel)
    try {
      for await (const { position, event } of subscription) {
        failures = 0
        resumeAfter = position
        if (event !== undefined && log.isOurs(event.stream)) log.tell(position)
      }
    } catch (error) {
      if (!isSilent) throw error
      failures = 0
    } finally {
      clearInterval(timer)
      signal.removeEventListener("abort", subscription.cancel)
      subscription.cancel()
    }
  }

  while (!signal.aborted) {
    try {
      await follow()
    } catch (error) {
      if (signal.aborted) return
      const { kind } = log.failureOf(error)
      if (kind === "access-denied" || (kind === "unknown" && failures >= believedAfter)) throw error
    }
    await setTimeout(pauseAfter(failures), undefined, { signal }).catch(() => {})
    failures += 1
  }
}
