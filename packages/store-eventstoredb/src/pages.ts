import type { Read, StoredEvent } from "./client-port.ts"
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
  readonly ofAll: (
    from: number | "start" | "end",
    direction: Direction,
    count: number,
  ) => Promise<readonly StoredEvent[]>
}

/** How many events a page has at the most. */
export const pageSize = 500

export const pagesOf = (server: Server): Pages => ({
  ofStream: (name, from, direction, count) =>
    server.read((client) => client.readStream(name, { from, direction, count }), all),
  ofAll: (from, direction, count) => server.read((client) => client.readAll({ from, direction, count }), all),
})

const all = (read: Read<StoredEvent>): Promise<readonly StoredEvent[]> => read.all()

/** The first look back asks for few events, since they mostly suffice; each further one for four times as many. */
const firstLook = 30

/** The events of $all backwards, from one position on, which is left out. */
export async function* allBackFrom(pages: Pages, position: number): AsyncIterable<StoredEvent> {
  for (let [next, count] = [position, firstLook]; ; count = Math.min(pageSize, count * 4)) {
    const page = await pages.ofAll(next, "backwards", count)
    // Whether a backward read includes its start is not the same in all servers.
    yield* page.filter((event) => event.position < next)
    const last = page.at(-1)?.position ?? next
    if (page.length < count || last >= next) return
    next = last
  }
}

/** The events of a stream backwards, from one revision on, which is left out. */
export async function* streamBackFrom(
  pages: Pages,
  name: string,
  revision: number,
): AsyncIterable<StoredEvent> {
  let count = firstLook
  for (let next = revision - 1; next >= 0; next -= count, count = Math.min(pageSize, count * 4))
    yield* await pages.ofStream(name, next, "backwards", count)
}
