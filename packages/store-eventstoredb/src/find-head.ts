import type { StoredEvent } from "./client-port.ts"
import { allBackFrom, lastOfAll, type Pages } from "./pages.ts"
import type { StreamNames } from "./stream-names.ts"

/** Looks for the store's last event, backwards from the end of the log. */
export interface HeadFinder {
  /** The position of the store's last event, 0 if there is none. */
  readonly find: () => Promise<number>
  /** Up to this position there is no event of the store after the highest one known. The next look goes no further back. */
  readonly looked: () => number
}

/** @param known the highest position that is known to have an event of the store */
export const headFinderOf = (pages: Pages, names: StreamNames, known: () => number): HeadFinder => {
  let looked = 0

  const find = async (): Promise<number> => {
    const floor = Math.max(known(), looked)
    const last = await lastOfAll(pages)
    const found = await lastOfOurs(last, floor)
    looked = Math.max(looked, last.position)
    return found ?? known()
  }

  /** The position of the store's last event after the floor. Mostly it is the last of all, which one small read tells. */
  const lastOfOurs = async (last: StoredEvent, floor: number): Promise<number | undefined> => {
    if (last.position <= floor) return undefined
    if (isOurs(last)) return last.position
    for await (const event of allBackFrom(pages, last.position, floor === 0 ? undefined : floor)) {
      if (event.position <= floor) return undefined
      if (isOurs(event)) return event.position
    }
    return undefined
  }

  const isOurs = ({ stream }: StoredEvent): boolean => names.inStore(stream) !== undefined

  return { find, looked: () => looked }
}
