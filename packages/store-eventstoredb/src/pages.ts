import type { Read, StoredEvent } from "./client-port.ts"
import { BrokenOffError } from "./broken-off-error.ts"
import type { Server } from "./server.ts"

type Direction = "forwards" | "backwards"

/** Reads of a page each, as the server hands them out: whoever wrote the events, and at most so many. */
export interface Pages {
  /** @throws {GivenUp} also of kind `not-found`, where there is no such stream */
  readonly ofStream: (
    name: string,
    from: number | "end",
    direction: Direction,
    count: number,
  ) => Promise<readonly StoredEvent[]>
  /** @param reaching a position that the page surely reaches unless it is full: one that does not is read again */
  readonly ofAll: (
    from: number | "start" | "end",
    direction: Direction,
    count: number,
    reaching?: number,
  ) => Promise<readonly StoredEvent[]>
}

/** How many events a page has at the most. */
export const pageSize = 500

export const pagesOf = (server: Server): Pages => ({
  ofStream: (name, from, direction, count) =>
    server.read((client) => client.readStream(name, { from, direction, count }), all),
  ofAll: (from, direction, count, reaching) =>
    server.read(
      (client) => client.readAll({ from, direction, count }),
      async (read) => {
        const page = await read.all()
        if (page.length < count && reaching !== undefined && !reaches(page, direction, reaching))
          throw new BrokenOffError()
        return page
      },
    ),
})

const all = (read: Read<StoredEvent>): Promise<readonly StoredEvent[]> => read.all()

const reaches = (page: readonly StoredEvent[], direction: Direction, place: number): boolean => {
  const last = page.at(-1)?.position
  return last !== undefined && (direction === "forwards" ? last >= place : last <= place)
}

/** The last event of $all, whoever wrote it. There always is one: a server begins its log with events of its own. */
export const lastOfAll = async (pages: Pages): Promise<StoredEvent> => {
  const [last] = await pages.ofAll("end", "backwards", 1, Number.MAX_SAFE_INTEGER)
  if (last === undefined) throw new BrokenOffError()
  return last
}

/** The first look back asks for few events, since they mostly suffice; each further one for four times as many. */
const firstLook = 30

/**
 * The events of $all backwards, from one position on, which is left out, to the beginning of the log: where nothing more comes.
 * A page that is only short may have been broken off.
 *
 * @param reaching a position at which there is an event, or before which there is one
 */
export async function* allBackFrom(
  pages: Pages,
  position: number,
  reaching?: number,
): AsyncIterable<StoredEvent> {
  for (let [next, count] = [position, firstLook]; ; count = Math.min(pageSize, count * 4)) {
    const page = await pages.ofAll(next, "backwards", count, reaching)
    // Whether a backward read includes its start is not the same in all servers.
    yield* page.filter((event) => event.position < next)
    const last = page.at(-1)?.position ?? next
    if (last >= next) return
    next = last
  }
}

/** The events of a stream backwards, from one revision on, which is left out. */
export async function* streamBackFrom(
  pages: Pages,
  name: string,
  revision: number,
): AsyncIterable<StoredEvent> {
  for (let [next, count] = [revision - 1, firstLook]; next >= 0; count = Math.min(pageSize, count * 4)) {
    const page = await pages.ofStream(name, next, "backwards", count)
    yield* page
    next = (page.at(-1)?.revision ?? 0) - 1
  }
}
