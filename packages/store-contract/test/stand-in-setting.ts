import { EventStoreDBClient, jsonEvent, type ReadableSubscription } from "@eventstore/db-client"
import { onTestFinished, vi } from "vitest"
import type { StandIn } from "../src/stand-in/index.ts"
import { standIns as emptyStandIns } from "../src/stand-ins.ts"

/** One process for the tests of a file; each test opens servers and clients in it. */
export const standIns = () => {
  const openEmpty = emptyStandIns()
  return {
    open: async () => {
      const standIn = await openEmpty()
      onTestFinished(() => standIn.close())
      return { standIn, client: clientOf(standIn) }
    },
  }
}

/** The bare client of a server, until the test is over. */
export const clientOf = (standIn: StandIn): EventStoreDBClient => clientAt(standIn.url)

export const clientAt = (url: string): EventStoreDBClient => {
  const client = EventStoreDBClient.connectionString(url)
  onTestFinished(() => client.dispose())
  return client
}

const uuid = (number: number): string => `0190b000-0000-7000-8000-${String(number).padStart(12, "0")}`

/** A comment by its number; the same number is the same event. */
export const aComment = (number: number) =>
  jsonEvent({ id: uuid(number), type: "CommentReceived", data: { number }, metadata: { v: 1 } })

export const comments = (...numbers: readonly number[]) => numbers.map(aComment)

interface Told {
  readonly event?: { readonly data: unknown }
}

const numberOf = ({ event }: Told): unknown =>
  (event?.data as { readonly number?: unknown } | undefined)?.number

/** The numbers of the comments that a reading shows; it rejects as the reading fails. */
export const numbers = async (reading: AsyncIterable<Told>): Promise<readonly unknown[]> => {
  const read: unknown[] = []
  for await (const told of reading) read.push(numberOf(told))
  return read
}

/** What a subscription says, in order: the numbers of comments, and words for everything else. */
export const heard = <Event extends Told>(subscription: ReadableSubscription<Event>): unknown[] => {
  const said: unknown[] = []
  subscription.on("confirmation", () => said.push("confirmed"))
  subscription.on("caughtUp", () => said.push("caught up"))
  subscription.on("data", (told: Event) => said.push(numberOf(told) ?? "system"))
  subscription.on("end", () => said.push("ended"))
  subscription.on("error", ({ type }: Error & { readonly type?: string }) =>
    said.push(`error: ${type ?? "raw"}`),
  )
  onTestFinished(() => subscription.unsubscribe())
  return said
}

/** Waits until the assertion holds, for ten seconds at the most. */
export const eventually = (assertion: () => unknown): Promise<unknown> =>
  vi.waitFor(assertion, { timeout: 10_000, interval: 5 })
