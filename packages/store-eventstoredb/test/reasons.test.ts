import { once } from "node:events"
import { createServer as createHttp2Server } from "node:http2"
import { createServer, type AddressInfo } from "node:net"
import { expect, onTestFinished, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core/store"
import { standIns } from "@programme-lifecycle/store-contract"
import { aStream, collect, events } from "@programme-lifecycle/store-contract/setting"
import { failureOf } from "../src/db-client.ts"
import { openEventStoreDbStore } from "../src/index.ts"
import { storeAt } from "./opened.ts"

/* What an operator reads, who sees the message of an error and nothing else of it. */

const open = standIns()
const stream = aStream()
const { signal } = new AbortController()

/** A port of this machine at which nobody listens. */
const deafPort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}

test("a server that cannot be reached is told with the reason, and an append as that append", async () => {
  const port = await deafPort()
  const store = storeAt(`esdb://county:s3cret@127.0.0.1:${port}?tls=false`, { retryFor: 0 })
  const reason = `14 UNAVAILABLE: No connection established. Last error: Error: connect ECONNREFUSED 127.0.0.1:${port}.`
  const refused: readonly [Promise<unknown>, string][] = [
    [store.head(), `EventStoreDB was out of reach for the look at the head: ${reason}`],
    // Nothing was sent yet: a store looks for the mark of a restore before its first append.
    [
      store.append(stream, "none", events(1, 1)),
      `EventStoreDB was out of reach for the append to ${stream}: ${reason}`,
    ],
  ]
  for (const [asked, message] of refused) await expect(asked).rejects.toThrow(new StoreError(message))
})

test("a cluster that cannot be found is told with what to look at", async () => {
  const port = await deafPort()
  const url = `esdb+discover://127.0.0.1:${port}?tls=false&maxDiscoverAttempts=1&discoveryInterval=1`
  await expect(storeAt(url, { retryFor: 0 }).head()).rejects.toThrow(
    "EventStoreDB was not found for the look at the head: Failed to discover after 1 attempts. Look at the names, the port and tls in the connection string, and whether the cluster has a leader.",
  )
})

test("a user whom the server does not know is told as that, by every call", async () => {
  // A server answers a wrong password so, before it looks at the call.
  const server = createHttp2Server((_request, response) => response.writeHead(401).end())
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const store = openEventStoreDbStore(`esdb://county:s3cret@127.0.0.1:${port}?tls=false`)
  for (const [ask, doing] of [
    [() => store.head(), "the look at the head"],
    [() => store.append(stream, "none", events(1, 1)), `the append to ${stream}`],
    [() => collect(store.readStream(stream)), `the read of ${stream}`],
    [() => store.moreAfter(0, signal), "the wait for new events"],
  ] as const)
    await expect(ask).rejects.toThrow(
      new StoreError(
        `EventStoreDB refused ${doing}: the server does not know the user, or not with this password.`,
      ),
    )
  await store.close()
})

test("an append that no attempt has brought to the server is not told as one that may be written", async () => {
  const standIn = await open()
  const store = storeAt(standIn.url, { retryFor: 100 })
  await store.append(stream, "none", events(1, 1))
  await standIn.fault({ type: "notReady", times: 1_000, why: "leaderless" })
  const appended = (): Promise<unknown> => store.append(stream, 0, events(2, 2))
  await expect(appended).rejects.toThrow(
    new StoreError(
      `EventStoreDB was not ready for the append to ${stream}: Could not recognize No leader info available in response.`,
    ),
  )
  await standIn.fault({ type: "lostAnswer", times: 1 })
  await standIn.fault({ type: "notReady", times: 0, why: "leaderless" })
  const lost = storeAt(standIn.url, { retryFor: 0 }).append(stream, 0, events(2, 2))
  await expect(lost).rejects.toThrow(/ Whether it was written is unknown; the same append may be repeated\.$/)
})

test.each([
  ["Could not recognize BadRequest", false],
  ["Could not recognize MaximumAppendEventSizeExceeded", false],
  ["Could not recognize Envelope callback expected something else", true],
  ["", true],
])("of an append that is answered with %j, what came of it is open: %j", (message, isOpen) => {
  const answered = Object.assign(new Error(message), { type: "unknown", code: undefined })
  expect(failureOf(answered)).toMatchObject({ kind: "unknown", isAnswer: true, isOpen })
})

test.each([
  "esdb://county:s3cr@s3cret@127.0.0.1:1?tls=false",
  "esdb://county:one:s3cret@127.0.0.1:1?tls=false",
  "esdb://s3cret@127.0.0.1:1?tls=false",
])("%s is refused, since a part of the password would be taken for the host", (connection) => {
  expect(() => openEventStoreDbStore(connection)).toThrow(
    /not percent-encoded, or a user without a password\.$/,
  )
  expect(() => openEventStoreDbStore(connection)).not.toThrow(/s3cret/)
})
