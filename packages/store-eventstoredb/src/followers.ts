import { followersOf, type Followers } from "@programme-lifecycle/core/store"

/** Those who wait for an event after a position, and the highest position that is known to have one. */
export interface FollowersOfLog extends Omit<Followers, "positions"> {
  /** The highest position told of. */
  readonly known: () => number
  /** Whether somebody waits beyond what is known, as one does who read the log through another store. */
  readonly isAhead: () => boolean
}

/** @param watch begins to watch the log for as long as anybody waits; what it returns ends that */
export const followersOfLog = (watch: () => () => void): FollowersOfLog => {
  const { moreAfter, tell, fail, positions } = followersOf(watch)
  let known = 0
  return {
    known: () => known,
    tell: (position) => {
      known = Math.max(known, position)
      tell(known)
    },
    moreAfter: async (position, signal) => {
      if (signal.aborted || known <= position) await moreAfter(position, signal)
    },
    fail,
    isAhead: () => positions().some((position) => position > known),
  }
}
