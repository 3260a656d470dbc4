import type { Passed } from "../../src/client-port.ts"
import type { inOrder as guard } from "../../src/guard/in-order.ts"

/** The callback tells how far the subscription has come, so that is where to resume. */
export const inOrder: typeof guard = (subscribe) => {
  let reached = 0
  const subscription = subscribe((position) => {
    reached = position
  })
  const events = subscription[Symbol.asyncIterator].bind(subscription)
  return Object.assign(subscription, {
    async *[Symbol.asyncIterator]() {
      for await (const event of { [Symbol.asyncIterator]: events }) {
        if (reached > 0) yield { position: reached } satisfies Passed
        reached = 0
        yield event
      }
    },
  })
}
