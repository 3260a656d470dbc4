import { EventStoreDBClient } from "@eventstore/db-client"
import { onTestFinished } from "vitest"
import { openEventStoreDbStore, type EventStoreDbOptions, type EventStoreDbStore } from "../src/index.ts"

/** A store that is closed when its test is over. */
export const storeAt = (
  connection: string | (() => unknown),
  options: EventStoreDbOptions = {},
): EventStoreDbStore => {
  const store = openEventStoreDbStore(connection, options)
  onTestFinished(() => store.close())
  return store
}

/** The bare client, to do what the store never does. */
export const clientAt = (url: string): EventStoreDBClient => {
  const client = EventStoreDBClient.connectionString(url)
  onTestFinished(() => client.dispose())
  return client
}

/** A way to make clients that notes where each of their subscriptions begins. */
export const notingSubscriptions = (
  url: string,
): { readonly open: () => EventStoreDBClient; readonly begunAfter: readonly bigint[] } => {
  const begunAfter: bigint[] = []
  const open = (): EventStoreDBClient => {
    const client = clientAt(url)
    const subscribe = client.subscribeToAll.bind(client)
    client.subscribeToAll = (options, ...rest) => {
      const from = options?.fromPosition
      begunAfter.push(typeof from === "object" ? from.commit : 0n)
      return subscribe(options, ...rest)
    }
    return client
  }
  return { open, begunAfter }
}
