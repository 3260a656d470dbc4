import type { StopSignal } from "./store.ts"

/** Those who wait in a store's `moreAfter`, each for an event after some position. */
export interface Followers {
  /** Resolves when an event after the position is told of; rejects with the signal's reason when it is aborted. */
  readonly moreAfter: (position: number, signal: StopSignal) => Promise<void>
  /** Tells that there is an event at this position: who waits for one after an earlier position goes on. */
  readonly tell: (position: number) => void
  /** Rejects everyone. */
  readonly fail: (reason: unknown) => void
  /** The positions after which somebody waits. */
  readonly positions: () => readonly number[]
}

interface Follower {
  readonly after: number
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

/**
 * Keeps those who wait in a store's `moreAfter`, in this process.
 *
 * @param watch begins to look out for events for as long as anybody waits; what it returns ends that
 */
export const followersOf = (watch: () => () => void = () => () => {}): Followers => {
  const followers = new Set<Follower>()
  let unwatch = (): void => {}
  return {
    moreAfter: (position, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const leave = (): void => {
          followers.delete(follower)
          signal.removeEventListener("abort", abort)
          if (followers.size === 0) unwatch()
        }
        const follower: Follower = {
          after: position,
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
      }),
    tell: (position) => {
      for (const follower of followers) if (follower.after < position) follower.resolve()
    },
    fail: (reason) => {
      for (const follower of followers) follower.reject(reason)
    },
    positions: () => [...followers].map(({ after }) => after),
  }
}
