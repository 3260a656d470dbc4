import type { StopSignal } from "@programme-lifecycle/core/store"

/** How often a waiting store looks whether another connection has written, in milliseconds. */
const lookEvery = 50

interface Head {
  /** The position of the last event, 0 if there is none. */
  readonly position: () => number
  /** A number that differs once another connection has written to the file. */
  readonly dataVersion: () => number
}

/** Those who wait for an event after a position. */
interface Followers {
  readonly moreAfter: (position: number, signal: StopSignal) => Promise<void>
  /** Wakes who waits for an event at this position or before it. */
  readonly wake: (position: number) => void
  /** Rejects everyone. */
  readonly fail: (reason: unknown) => void
}

interface Follower {
  readonly after: number
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

/**
 * Writes of this store wake its followers at once; writes of others are seen by looking at the file's data version,
 * while anybody waits and only then. The timer keeps the process alive: whoever waits for an event wants to see it.
 */
export const followersOf = (head: Head): Followers => {
  const followers = new Set<Follower>()
  let timer: NodeJS.Timeout | undefined
  let version = 0

  const look = (): void => {
    try {
      const now = head.dataVersion()
      if (now === version) return
      version = now
      wake(head.position())
    } catch (error) {
      fail(error)
    }
  }
  const wake = (position: number): void => {
    for (const follower of followers) if (follower.after < position) follower.resolve()
  }
  const fail = (reason: unknown): void => {
    for (const follower of followers) follower.reject(reason)
  }
  const leave = (follower: Follower): void => {
    followers.delete(follower)
    if (followers.size === 0) clearInterval(timer)
  }
  const join = (follower: Follower): void => {
    if (followers.size === 0) timer = setInterval(look, lookEvery)
    followers.add(follower)
  }

  const moreAfter = (after: number, signal: StopSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      // Before the head: what is written between the two is then seen as a change.
      if (followers.size === 0) version = head.dataVersion()
      if (head.position() > after) return resolve()
      const stop = (): void => {
        leave(follower)
        signal.removeEventListener("abort", abort)
      }
      const follower: Follower = {
        after,
        resolve: () => {
          stop()
          resolve()
        },
        reject: (reason) => {
          stop()
          reject(reason)
        },
      }
      const abort = (): void => follower.reject(signal.reason)
      signal.addEventListener("abort", abort)
      join(follower)
    })

  return { moreAfter, wake, fail }
}
