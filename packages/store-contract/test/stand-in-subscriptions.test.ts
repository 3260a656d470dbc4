import { eventTypeFilter, excludeSystemEvents, streamNameFilter } from "@eventstore/db-client"
import { describe, expect, test } from "vitest"
import { comments, eventually, heard, standIns } from "./stand-in-setting.ts"

const { open } = standIns()

describe("a subscription to everything", () => {
  test("is confirmed, tells what stands, says once that it has caught up, and goes on", async () => {
    const { client } = await open()
    await client.appendToStream("c-1", comments(1, 2))
    const said = heard(client.subscribeToAll({ filter: excludeSystemEvents() }))
    await eventually(() => expect(said).toStrictEqual(["confirmed", 1, 2, "caught up"]))
    await client.appendToStream("c-2", comments(3))
    await client.appendToStream("c-1", comments(4))
    await eventually(() => expect(said).toStrictEqual(["confirmed", 1, 2, "caught up", 3, 4]))
  })

  test("begins after the position it is given, or at the end", async () => {
    const { client } = await open()
    const { position = "end" } = await client.appendToStream("c-1", comments(1))
    await client.appendToStream("c-1", comments(2))
    const filter = streamNameFilter({ prefixes: ["c-"] })
    const after = heard(client.subscribeToAll({ fromPosition: position, filter }))
    const atEnd = heard(client.subscribeToAll({ fromPosition: "end", filter }))
    await eventually(() => expect(after).toStrictEqual(["confirmed", 2, "caught up"]))
    await eventually(() => expect(atEnd).toStrictEqual(["confirmed", "caught up"]))
    await client.appendToStream("c-1", comments(3))
    await eventually(() => expect(after).toContain(3))
    await eventually(() => expect(atEnd).toStrictEqual(["confirmed", "caught up", 3]))
  })

  test("tells the server's own events too, where nothing is filtered", async () => {
    const { client } = await open()
    await client.appendToStream("c-1", comments(1))
    const said = heard(client.subscribeToAll())
    await eventually(() => expect(said.at(-1)).toBe("caught up"))
    expect(said).toContain("system")
    expect(said).toContain(1)
  })

  test.each([
    { by: "prefix of the stream", filter: streamNameFilter({ prefixes: ["a-", "b-"] }) },
    { by: "pattern of the stream", filter: streamNameFilter({ regex: "^(a|b)-" }) },
  ])("shows what its filter wants by $by", async ({ filter }) => {
    const { client } = await open()
    for (const [index, stream] of ["a-1", "ab-1", "b-1", "c-1"].entries()) {
      await client.appendToStream(stream, comments(index))
    }
    const said = heard(client.subscribeToAll({ filter }))
    await eventually(() => expect(said).toStrictEqual(["confirmed", 0, 2, "caught up"]))
  })

  test("shows what its filter wants by the type of the event", async () => {
    const { client } = await open()
    await client.appendToStream("c-1", comments(1))
    const none = heard(client.subscribeToAll({ filter: eventTypeFilter({ prefixes: ["Other"] }) }))
    const some = heard(client.subscribeToAll({ filter: eventTypeFilter({ regex: "^Comment" }) }))
    await eventually(() => expect(none).toStrictEqual(["confirmed", "caught up"]))
    await eventually(() => expect(some).toStrictEqual(["confirmed", 1, "caught up"]))
  })

  test("says how far it has looked, every interval times window events, wanted or not", async () => {
    const { client } = await open()
    const checkpoints: bigint[] = []
    const filter = streamNameFilter({
      prefixes: ["none-"],
      maxSearchWindow: 3,
      checkpointInterval: 2,
      checkpointReached: (_, { commit }) => void checkpoints.push(commit),
    })
    await client.appendToStream("c-1", comments(1, 2, 3, 4, 5, 6, 7, 8))
    const said = heard(client.subscribeToAll({ filter }))
    await eventually(() => expect(said).toStrictEqual(["confirmed", "caught up"]))
    for (const number of [9, 10, 11, 12, 13, 14, 15]) await client.appendToStream("c-1", comments(number))
    const all: (bigint | undefined)[] = []
    for await (const { event } of client.readAll()) all.push(event?.position.commit)
    const due = all.filter((_, index) => (index + 1) % 6 === 0)
    expect(due.length).toBeGreaterThan(2)
    await eventually(() => expect(checkpoints).toStrictEqual(due))
  })

  test("cannot begin within a record", async () => {
    const { client } = await open()
    const said = heard(client.subscribeToAll({ fromPosition: { commit: 1n, prepare: 1n } }))
    await eventually(() => expect(said).toContain("error: unknown"))
  })
})

describe("a subscription to a stream", () => {
  test("may be there before its stream", async () => {
    const { client } = await open()
    const said = heard(client.subscribeToStream("c-1"))
    await eventually(() => expect(said).toStrictEqual(["confirmed", "caught up"]))
    await client.appendToStream("c-2", comments(1))
    await client.appendToStream("c-1", comments(2))
    await eventually(() => expect(said).toStrictEqual(["confirmed", "caught up", 2]))
  })

  test("begins after the revision it is given", async () => {
    const { client } = await open()
    await client.appendToStream("c-1", comments(1, 2, 3))
    const said = heard(client.subscribeToStream("c-1", { fromRevision: 0n }))
    await eventually(() => expect(said).toStrictEqual(["confirmed", 2, 3, "caught up"]))
  })

  test("fails where the stream is tombstoned meanwhile", async () => {
    const { client } = await open()
    await client.appendToStream("c-1", comments(1))
    const said = heard(client.subscribeToStream("c-1"))
    await eventually(() => expect(said).toStrictEqual(["confirmed", 1, "caught up"]))
    await client.tombstoneStream("c-1")
    await eventually(() => expect(said).toContain("error: stream-deleted"))
  })
})

test("subscriptions and reads that are cancelled are no longer open on the server", async () => {
  const { client, standIn } = await open()
  const subscription = client.subscribeToAll()
  const said = heard(subscription)
  await eventually(() => expect(said).toContain("caught up"))
  expect(await standIn.seen()).toMatchObject({ subscriptions: 1, openSubscriptions: 1 })
  await subscription.unsubscribe()
  await eventually(async () => expect(await standIn.seen()).toMatchObject({ openSubscriptions: 0 }))
})
