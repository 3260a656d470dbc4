import type { EventStore, Instant } from "@programme-lifecycle/core"
import type { OpenStore } from "@programme-lifecycle/store-contract"
import type { StandIn } from "@programme-lifecycle/store-contract/stand-in"
import { openEventStoreDbStore, type EventStoreDbOptions } from "../src/index.ts"

/** Opens stores of which each has a stand-in of its own, with the clock that is handed in. */
export const onStandIn =
  (open: () => Promise<StandIn>, options: EventStoreDbOptions = {}): OpenStore =>
  async (clock) => {
    const standIn = await open()
    await standIn.clock(clock?.())
    let store = openEventStoreDbStore(standIn.url, options)
    return {
      store: withClock(store, standIn, clock),
      reopen: async () => {
        await store.close()
        store = openEventStoreDbStore(standIn.url, options)
        return withClock(store, standIn, clock)
      },
      close: async () => {
        await store.close()
        await standIn.close()
      },
    }
  }

/** The server's clock is set before each append whose time differs. */
const withClock = (store: EventStore, standIn: StandIn, clock: (() => Instant) | undefined): EventStore => {
  if (clock === undefined) return store
  let time = clock()
  return {
    ...store,
    append: async (stream, expected, events) => {
      const now = clock()
      if (now !== time) await standIn.clock((time = now))
      return store.append(stream, expected, events)
    },
  }
}
