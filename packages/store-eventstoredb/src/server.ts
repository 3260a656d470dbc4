import type { ExpectedRevision } from "@programme-lifecycle/core/store"
import type { Answer, Client, EventToSend, Failure, Passed, Read, Reading } from "./client-port.ts"
import { askedAgain } from "./guard/asked-again.ts"
import { cancelledRead } from "./guard/cancelled-read.ts"
import { leaderFound } from "./guard/leader-found.ts"
import { sameAppendAgain } from "./guard/same-append-again.ts"
import { withinTime } from "./guard/within-time.ts"
import { persistently, type Patience } from "./persistently.ts"
import { slotOf } from "./slot.ts"

/** The server as the store sees it: calls that end in time, and are made again where that does no harm. */
export interface Server {
  /** @throws {GivenUp} */
  readonly append: (
    stream: string,
    expected: ExpectedRevision,
    events: readonly EventToSend[],
  ) => Promise<Answer>
  /**
   * Begins a read and uses what it hands out; both are done again where the read breaks off.
   *
   * @throws {GivenUp}
   */
  readonly read: <Item, Result>(
    begin: (client: Client) => Read<Item>,
    use: (items: Read<Item>) => Promise<Result>,
  ) => Promise<Result>
  readonly subscribe: (after: number, prefix: string) => Reading<Passed>
  /** Ends the appends that run; everything else ends with the signal of the patience. */
  readonly close: () => void
}

/**
 * Appends have a client of their own, whose calls can be ended at the first sign of trouble without harm to a read.
 *
 * @param timeLimit milliseconds that one call may take
 */
export const serverOf = (
  open: () => Client,
  failureOf: (error: unknown) => Failure,
  timeLimit: number,
  patience: Patience,
): Server => {
  const [writing, reading] = [slotOf(open), slotOf(open)]
  // So that what is wrong with the connection shows when the store is opened.
  writing.current()

  return {
    append: (stream, expected, events) => {
      let client: Client
      const attempt = (): Promise<Answer> => {
        client = writing.current()
        return withinTime(timeLimit, patience.signal, () => client.append(stream, expected, events))
      }
      const isWorthMore = (failure: Failure, before: Failure | undefined): boolean => {
        const isDoubtful = askedAgain(client, failure, before)
        const isNotReady = failure.kind === "not-ready"
        // Another client comes in its place, and its stream would keep a place on the connection.
        if (isNotReady) client.endCalls()
        writing.failed(client, failure)
        return isDoubtful || isNotReady || leaderFound(failure) || sameAppendAgain(failure)
      }
      return persistently(attempt, failureOf, isWorthMore, patience)
    },

    read: (begin, use) => {
      let client: Client
      const attempt = () => {
        client = reading.current()
        return cancelledRead(begin(client), (items) =>
          withinTime(timeLimit, patience.signal, () => use(items)),
        )
      }
      const isWorthMore = (failure: Failure): boolean => {
        reading.failed(client, failure)
        return mayPass.has(failure.kind)
      }
      return persistently(attempt, failureOf, isWorthMore, patience)
    },

    subscribe: (after, prefix) => reading.current().subscribe(after, prefix),

    close: writing.endCalls,
  }
}

/** Failures of a read that may be over when it is made again. */
const mayPass: ReadonlySet<Failure["kind"]> = new Set([
  "unavailable",
  "silent",
  "undiscovered",
  "not-leader",
  "not-ready",
])
