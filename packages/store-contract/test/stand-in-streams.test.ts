import { binaryEvent, jsonEvent, type EventStoreDBClient, type ResolvedEvent } from "@eventstore/db-client"
import { describe, expect, test } from "vitest"
import { aComment, comments, numbers, standIns } from "./stand-in-setting.ts"

const { open } = standIns()

/** The two ways to append: one call for all, or one for each, as the client does with servers before 21.10. */
const ways = [
  { way: "in a batch call", fault: { type: "none" } },
  { way: "in a call of its own", fault: { type: "noBatchAppend" } },
] as const

describe.each(ways)("the client appends $way:", ({ fault }) => {
  const openFor = async () => {
    const opened = await open()
    await opened.standIn.fault(fault)
    return opened
  }

  test("events come back as they were sent, with their ids in lower case", async () => {
    const { client } = await openFor()
    const comment = aComment(1)
    const { id, type, data, metadata } = comment
    const opaque = binaryEvent({
      id: "0190C000-0000-7000-8000-000000000001",
      type: "Scanned",
      data: Buffer.from([0, 255]),
    })
    const exact = jsonEvent({
      id: "0190c000-0000-7000-8000-000000000002",
      type: "Received",
      data: { text: "ä" },
      metadata: Uint8Array.from(Buffer.from(`{"v":1,"b":2,"a":3}`)),
    })
    const appended = await client.appendToStream("c-1", [comment, opaque, exact], {
      expectedRevision: "no_stream",
    })
    const read: (ResolvedEvent["event"] | undefined)[] = []
    for await (const { event } of client.readStream("c-1")) read.push(event)
    expect(read).toMatchObject([
      { id, type, data, metadata, streamId: "c-1", revision: 0n, isJson: true },
      { id: opaque.id.toLowerCase(), revision: 1n, isJson: false, data: new Uint8Array([0, 255]) },
      { id: exact.id, revision: 2n, data: { text: "ä" }, metadata: { v: 1, b: 2, a: 3 } },
    ])
    expect(appended).toStrictEqual({ success: true, nextExpectedRevision: 2n, position: read[2]?.position })
  })

  test("what is sent in many messages is one append", async () => {
    const { client } = await openFor()
    const options = { expectedRevision: "no_stream", batchAppendSize: 150 } as const
    const appended = await client.appendToStream("c-1", comments(1, 2, 3, 4), options)
    expect(appended).toMatchObject({ nextExpectedRevision: 3n })
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1, 2, 3, 4])
  })

  test("a wrong expectation names what it expected and what stands there", async () => {
    const { client } = await openFor()
    await client.appendToStream("c-1", comments(1, 2), { expectedRevision: "no_stream" })
    const refused = (streamName: string, expected: bigint | "no_stream", actual: bigint | "no_stream") =>
      expect(
        client.appendToStream(streamName, comments(9), { expectedRevision: expected }),
      ).rejects.toMatchObject({
        type: "wrong-expected-version",
        streamName,
        expectedVersion: expected,
        actualVersion: actual,
      })
    await refused("c-1", 0n, 1n)
    await refused("c-1", "no_stream", 1n)
    await refused("c-2", 4n, "no_stream")
  })

  test("a repeated append is answered with the revision of its events, and with a position if so told", async () => {
    const { client, standIn } = await openFor()
    const append = () => client.appendToStream("c-1", comments(1, 2), { expectedRevision: "no_stream" })
    const first = await append()
    await client.appendToStream("c-1", comments(3), { expectedRevision: 1n })
    expect(await append()).toStrictEqual({ ...first, position: undefined })
    await standIn.fault({ type: "positions", of: "all" })
    expect(await append()).toStrictEqual(first)
    await standIn.fault({ type: "positions", of: "none" })
    const third = await client.appendToStream("c-2", comments(4), { expectedRevision: "no_stream" })
    expect(third).toStrictEqual({ success: true, nextExpectedRevision: 0n, position: undefined })
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1, 2, 3])
  })

  test("more than 1 MiB in one append is too much, however many events it is", async () => {
    const { client } = await openFor()
    const half = (id: string, size: number) =>
      jsonEvent({ id: `0190d000-0000-7000-8000-00000000000${id}`, type: "Received", data: "a".repeat(size) })
    // A type of eight letters counts sixteen bytes, a text two more than its letters.
    const [fits, over] = [524_288 - 18, 524_288 - 17]
    const append = (...events: ReturnType<typeof half>[]) => client.appendToStream("c-1", events)
    await expect(append(half("1", fits), half("2", over))).rejects.toMatchObject({
      type: "maximum-append-size-exceeded",
      maxAppendSize: 1_048_576,
    })
    expect(await append(half("1", fits), half("2", fits))).toMatchObject({ nextExpectedRevision: 1n })
  })

  test("a tombstoned stream is deleted for appends and reads", async () => {
    const { client } = await openFor()
    await client.appendToStream("c-1", comments(1))
    await client.tombstoneStream("c-1", { expectedRevision: 0n })
    const deleted = { type: "stream-deleted", streamName: "c-1" }
    await expect(client.appendToStream("c-1", comments(2))).rejects.toMatchObject(deleted)
    await expect(numbers(client.readStream("c-1"))).rejects.toMatchObject(deleted)
  })
})

describe("the client reads", () => {
  test("a stream from any revision, in pages, both ways", async () => {
    const { client } = await open()
    await client.appendToStream("c-1", comments(1, 2, 3, 4))
    expect(await numbers(client.readStream("c-1", { fromRevision: 1n, maxCount: 2 }))).toStrictEqual([2, 3])
    const backwards = client.readStream("c-1", { direction: "backwards", fromRevision: "end", maxCount: 3 })
    expect(await numbers(backwards)).toStrictEqual([4, 3, 2])
    expect(await numbers(client.readStream("c-1", { fromRevision: 4n }))).toStrictEqual([])
  })

  test("an unknown stream as an error, and one that is deleted softly too", async () => {
    const { client } = await open()
    const missing = { type: "stream-not-found" }
    await expect(numbers(client.readStream("c-1"))).rejects.toMatchObject(missing)
    await client.appendToStream("c-1", comments(1))
    await expect(client.deleteStream("c-1", { expectedRevision: 5n })).rejects.toMatchObject({
      type: "wrong-expected-version",
      streamName: "c-1",
      expectedVersion: 5n,
      actualVersion: 0n,
    })
    await client.deleteStream("c-1", { expectedRevision: 0n })
    await expect(numbers(client.readStream("c-1"))).rejects.toMatchObject(missing)
  })

  test("a truncated stream from its first event that is left", async () => {
    const { client } = await open()
    await client.appendToStream("c-1", comments(1, 2, 3))
    await client.setStreamMetadata("c-1", { truncateBefore: 1 })
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([2, 3])
    expect(await client.getStreamMetadata("c-1")).toMatchObject({ metadata: { truncateBefore: 1 } })
    await client.setStreamMetadata("c-1", { maxCount: 1 })
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([3])
  })

  test("everything in one order, in pages that begin where the last one ended, with the server's own", async () => {
    const { client } = await open()
    for (let number = 0; number < 12; number += 1) {
      await client.appendToStream(`c-${number % 3}`, comments(number))
    }
    const seen: { streamId: string; number?: number }[] = []
    let from: { commit: bigint; prepare: bigint } | "start" = "start"
    for (let page = 0; page < 100; page += 1) {
      const before = seen.length
      let skip = from !== "start"
      for await (const { event } of client.readAll({ fromPosition: from, maxCount: 4 })) {
        if (!skip) seen.push({ streamId: event?.streamId ?? "", ...(event?.data as object) })
        skip = false
        from = event?.position ?? from
      }
      if (seen.length === before) break
    }
    const own = seen.filter(({ streamId }) => !streamId.startsWith("$"))
    expect(own.map(({ number }) => number)).toStrictEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(seen.length).toBeGreaterThan(own.length)
    const [last] = await numbers(client.readAll({ direction: "backwards", fromPosition: "end", maxCount: 1 }))
    expect(last).toBe(11)
  })

  test("nothing from within a record", async () => {
    const { client } = await open()
    await client.appendToStream("c-1", comments(1))
    const read = (commit: bigint) => numbers(client.readAll({ fromPosition: { commit, prepare: commit } }))
    await expect(read(1n)).rejects.toMatchObject({ type: "unknown" })
    expect(await read(1_000_000n)).toStrictEqual([])
  })
})

describe("the clock", () => {
  const created = async (client: EventStoreDBClient): Promise<readonly (string | undefined)[]> => {
    const times: (string | undefined)[] = []
    for await (const { event } of client.readStream("c-1")) times.push(event?.created.toISOString())
    return times
  }

  test("dates appends as it is set, and steps back", async () => {
    const { client, standIn } = await open()
    await standIn.clock("2024-05-02T09:00:00.123Z")
    await client.appendToStream("c-1", comments(1, 2))
    await standIn.clock("2024-05-02T08:00:00.000Z")
    await client.appendToStream("c-1", comments(3))
    const [first, second, third] = [
      "2024-05-02T09:00:00.123Z",
      "2024-05-02T09:00:00.123Z",
      "2024-05-02T08:00:00.000Z",
    ]
    expect(await created(client)).toStrictEqual([first, second, third])
    await standIn.clock(undefined)
    await client.appendToStream("c-1", comments(4))
    await standIn.fault({ type: "clockStep", milliseconds: -3_600_000 })
    await client.appendToStream("c-1", comments(5))
    const [fourth = "", fifth = ""] = (await created(client)).slice(3)
    expect(Date.parse(fourth) - Date.parse(fifth)).toBeGreaterThan(3_000_000)
  })
})
