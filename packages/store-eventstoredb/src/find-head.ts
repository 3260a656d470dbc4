import type { StoredEvent } from "./client-port.ts"
import { pageSize } from "./pages.ts"
import type { Server } from "./server.ts"
import type { StreamNames } from "./stream-names.ts"

/** Looks for the store's last event, backwards from the end of the log. */
export interface HeadFinder {
  /** The position of the store's last event, 0 if there is none. */
  readonly find: () => Promise<number>
  /** Up to this position there is no event of the store after the highest one known. The next look goes no further back. */
  readonly looked: () => number
}

/** @param known the highest position that is known to have an event of the store */
export const headFinderOf = (server: Server, names: StreamNames, known: () => number): HeadFinder => {
  let looked = 0

  const find = async (): Promise<number> => {
    const floor = Math.max(known(), looked)
    let newest = floor
    for (let from: number | "end" = "end"; ;) {
      let [seen, last] = [0, 0]
      const found: number | undefined = await server.read(
        (client) => client.readAll({ from, direction: "backwards", count: pageSize }),
        async (events: AsyncIterable<StoredEvent>) => {
          seen = 0
          for await (const { stream, position } of events) {
            newest = Math.max(newest, position)
            if (position <= floor) return known()
            if (names.inStore(stream) !== undefined) return position
            seen += 1
            last = position
          }
          return seen < pageSize ? known() : undefined
        },
      )
      if (found !== undefined) {
        looked = Math.max(looked, newest)
        return found
      }
      from = last
    }
  }

  return { find, looked: () => looked }
}
