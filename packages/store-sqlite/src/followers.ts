import { followersOf, type Followers } from "@programme-lifecycle/core/store"

/** How often a waiting store looks whether another connection has written, in milliseconds. */
const lookEvery = 50

interface Head {
  /** The position of the last event, 0 if there is none. */
  readonly position: () => number
  /** A number that differs once another connection has written to the file. */
  readonly dataVersion: () => number
}

/**
 * Who waits is told of this store's own events at once; what others write is seen by looking at the file's data version, while
 * anybody waits and only then. The timer keeps the process alive: whoever waits for an event wants to see it.
 */
export const followersOfFile = (head: Head): Followers => {
  let version: number | undefined

  const look = (): void => {
    try {
      // Before the head: what is written between the two is then seen as a change.
      const now = head.dataVersion()
      if (now === version) return
      version = now
      followers.tell(head.position())
    } catch (error) {
      followers.fail(error)
    }
  }

  const followers = followersOf(() => {
    const timer = setInterval(look, lookEvery)
    return () => clearInterval(timer)
  })

  return {
    ...followers,
    moreAfter: (position, signal) => {
      const more = followers.moreAfter(position, signal)
      version = undefined
      look()
      return more
    },
  }
}
