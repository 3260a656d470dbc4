import type { EventStore, Instant, Recorded } from "@programme-lifecycle/core"
import type { ExpectedRevision, NewEvent } from "@programme-lifecycle/core/store"

/** A store under test. `reopen` closes it and opens it again on what it has kept, where it keeps anything. */
export interface Opened {
  readonly store: EventStore
  readonly reopen?: () => Promise<EventStore>
  readonly close: () => Promise<void>
}

/** Opens an empty store. One that has no clock of its own to set may ignore the clock. */
export type OpenStore = (clock?: () => Instant) => Promise<Opened>

/** The stream of the consultation with this number. */
export const aStream = (number = 1): string => `consultation-${uuid("0190a000", number)}`

/** A comment on a consultation. Its id and its facts follow from the number. */
export const anEvent = (number: number, data: object = { comment: number }): NewEvent => ({
  id: uuid("0190b000", number),
  type: "CommentReceived",
  data,
  metadata: { v: 1, command: uuid("0190b000", number), actor: { capacity: "registry" } },
})

/** Comments, numbered from `first` to `last`. */
export const events = (first: number, last: number): readonly [NewEvent, ...NewEvent[]] => [
  anEvent(first),
  ...Array.from({ length: last - first }, (_, index) => anEvent(first + 1 + index)),
]

/** All events of a reading, in order. */
export const collect = async (pages: AsyncIterable<readonly Recorded[]>): Promise<readonly Recorded[]> => {
  const all: Recorded[] = []
  for await (const page of pages) all.push(...page)
  return all
}

/** Appends comments in appends of 250, so that a stream of more than a page comes about soon. */
export const fill = async (store: EventStore, stream: string, count: number): Promise<void> => {
  for (let from = 0; from < count; from += 250) {
    const expected: ExpectedRevision = from === 0 ? "none" : from - 1
    await store.append(stream, expected, events(from, Math.min(from + 250, count) - 1))
  }
}

/** Lets everything run that is ready to run. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const uuid = (prefix: string, number: number): string =>
  `${prefix}-0000-7000-8000-${String(number).padStart(12, "0")}`
