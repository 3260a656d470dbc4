import type { Passed } from "../client-port.ts"

/** A subscription that tells through a callback how far it has come where there was nothing to hand out. */
export interface Subscription<Event> extends AsyncIterable<Event | Passed> {
  readonly push: (passed: Passed) => boolean
}

/**
 * Defect 7: `checkpointReached` runs ahead of the events: when it is called, about a dozen of them have not come out yet. Who
 * resumes from such a position misses them.
 *
 * The naive call takes the position when it is told. Here it goes into the stream itself, behind the events before it. The
 * callback must not throw: that would end the process.
 */
export const inOrder = <Event, Opened extends Subscription<Event>>(
  subscribe: (reached: (position: number) => void) => Opened,
): Opened => {
  const subscription = subscribe((position) => {
    subscription.push({ position })
  })
  return subscription
}
