import type { StopSignal } from "@programme-lifecycle/core/store"

/** Those who wait for an event after a position, and the highest position that is known to have one. */
export interface Followers {
  /** The highest position heard of. */
  readonly known: () => number
  /** Wakes who waits for an event at this position or before it. */
  readonly tell: (position: number) => void
  readonly moreAfter: (position: number, signal: StopSignal) => Promise<void>
  /** Whether somebody waits beyond what is known, as one does who read the log through another store. */
  readonly isAhead: () => boolean
  /** Rejects everyone. */
  readonly fail: (reason: unknown) => void
}

interface Follower {
  readonly after: number
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

/** @param watch begins to watch the log for as long as anybody waits; what it returns ends that */
export const followersOf = (watch: () => () => void): Followers => {
  const followers = new Set<Follower>()
  let known = 0
  let unwatch = (): void => {}

  const moreAfter = (after: number, signal: StopSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      if (known > after) return resolve()
      const leave = (): void => {
        followers.delete(follower)
        signal.removeEventListener("abort", abort)
        if (followers.size === 0) unwatch()
      }
      const follower: Follower = {
        after,
        resolve: () => {
          leave()
          resolve()
        },
        reject: (reason) => {
          leave()
          reject(reason)
        },
      }
      const abort = (): void => follower.reject(signal.reason)
      signal.addEventListener("abort", abort)
      followers.add(follower)
      if (followers.size === 1) unwatch = watch()
    })

  return {
    known: () => known,
    tell: (position) => {
      known = Math.max(known, position)
      for (const follower of followers) if (follower.after < known) follower.resolve()
    },
    moreAfter,
    isAhead: () => [...followers].some(({ after }) => after > known),
    fail: (reason) => {
      for (const follower of followers) follower.reject(reason)
    },
  }
}
