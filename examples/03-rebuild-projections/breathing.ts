import { setImmediate } from "node:timers/promises"
import type { EventStore } from "@programme-lifecycle/core"

/**
 * The store, with a turn of the event loop between two pages. The SQLite store answers at once and a rebuild waits for nothing
 * else, so without it the process would hear of a Ctrl-C only when all is done.
 */
export const breathing = (store: EventStore): EventStore => ({
  ...store,
  async *readAll(range) {
    for await (const page of store.readAll(range)) {
      yield page
      await setImmediate()
    }
  },
})
