import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { join } from "node:path"
import { EventStoreDBClient, jsonEvent, NO_STREAM } from "@eventstore/db-client"
import * as E from "fp-ts/lib/Either.js"
import { consultation, idOf, streamOf } from "@programme-lifecycle/core"
import type { NewEvent } from "@programme-lifecycle/core/store"
import { startStandIn } from "@programme-lifecycle/store-contract/stand-in"
import { openEventStoreDbStore } from "@programme-lifecycle/store-eventstoredb"
import { cpuTimed, interleaved, print, report, type Comparison } from "./measure.ts"
import { comment, event, nextId, registry } from "./story.ts"

const read = 10_000
const memoryGoal = 20

/**
 * What the store costs over the bare client: processor time of this process alone, since the server is another one. The server is
 * the stand-in, so that nothing here measures a disk or a network.
 */
export const eventStoreDb = async (rounds: number, appends: number): Promise<void> => {
  await using server = await startStandIn()
  await appending(await server.open(), rounds, appends)
  const { url } = await server.open()
  await fill(url, 0, read)
  await reading(url, rounds)
  const small = await peakMemory(url)
  await fill(url, read, 200_000)
  const large = await peakMemory(url)
  print(
    `${"EventStoreDB: memory".padEnd(44)}  peak of a process that reads all: ${small.toFixed(0)} MB at ${read}, ${large.toFixed(0)} MB at 200000  goal: ${memoryGoal} MB apart`,
  )
}

const appending = async (
  { url }: { readonly url: string },
  rounds: number,
  appends: number,
): Promise<void> => {
  await using store = openEventStoreDbStore(url)
  const client = EventStoreDBClient.connectionString(url)
  const figures = await interleaved(
    rounds,
    appends,
    async (round) => {
      const stream = streamOf(consultation, idOf(`bench/eventstoredb/ours/${round}`))
      for (let n = 0; n < appends; n += 1) {
        const result = await store.append(stream, n === 0 ? "none" : n - 1, [commented()])
        if (E.isLeft(result)) throw new Error(result.left.type)
      }
    },
    async (round) => {
      const stream = streamOf(consultation, idOf(`bench/eventstoredb/raw/${round}`))
      for (let n = 0; n < appends; n += 1) {
        const { id, type, data, metadata } = commented()
        const sent = jsonEvent({ id, type, data: data as Record<string, unknown>, metadata: { ...metadata } })
        await client.appendToStream(stream, sent, { expectedRevision: n === 0 ? NO_STREAM : BigInt(n - 1) })
      }
    },
    cpuTimed,
  )
  await client.dispose()
  report("EventStoreDB: append (processor time)", figures, `goal: 60 µs over raw; ${over(figures)}`)
}

const reading = async (url: string, rounds: number): Promise<void> => {
  await using store = openEventStoreDbStore(url)
  const client = EventStoreDBClient.connectionString(url)
  const figures = await interleaved(
    rounds,
    read,
    async () => {
      let events = 0
      for await (const page of store.readAll()) events += page.length
      if (events !== read) throw new Error(`${events} of ${read} events read`)
    },
    async () => {
      let events = 0
      for await (const { event } of client.readAll())
        if (event?.streamId.startsWith("consultation-") === true) events += 1
      if (events !== read) throw new Error(`${events} of ${read} events read`)
    },
    cpuTimed,
  )
  await client.dispose()
  report("EventStoreDB: event read (processor time)", figures, `goal: 8 µs over raw; ${over(figures)}`)
}

const over = ({ ours, raw }: Comparison): string =>
  `over raw: ${(ours.median - raw.median).toFixed(1)} µs, in the fastest rounds ${(ours.best - raw.best).toFixed(1)} µs`

const commented = (): NewEvent => event("CommentReceived", comment(nextId()), registry)

/** Comments from one number to another, 200 an append. */
const fill = async (url: string, from: number, to: number): Promise<void> => {
  await using store = openEventStoreDbStore(url)
  for (let n = from; n < to; n += 200) {
    const stream = streamOf(consultation, idOf(`bench/eventstoredb/fill/${n}`))
    const [first, ...rest] = Array.from({ length: Math.min(200, to - n) }, commented)
    if (first !== undefined) await store.append(stream, "none", [first, ...rest])
  }
}

/** Megabytes at the peak of a process of its own that does nothing but read. Its heap is held small: see `rebuilds.ts`. */
const peakMemory = async (url: string): Promise<number> => {
  const script = join(import.meta.dirname, "read-once.ts")
  const flags = [
    "--disable-warning=ExperimentalWarning",
    "--max-old-space-size=64",
    "--max-semi-space-size=4",
  ]
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, url])
  return Number(stdout) / 1_024
}
