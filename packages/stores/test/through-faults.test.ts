import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import type { StandIn } from "@programme-lifecycle/store-contract/stand-in"
import { standIns } from "@programme-lifecycle/store-contract"
import { digestOf, openStore, restore } from "../src/index.ts"
import { recordMany } from "./histories.ts"

const server = standIns()

test("answers that are lost, connections that break and a server that starts anew cost a restore nothing", async () => {
  await using from = await openStore("sqlite::memory:")
  await recordMany(from, 1_500)
  const standIn = await server()
  await using to = await openStore(standIn.url)
  const done = new AbortController()
  const troubled = trouble(standIn, done.signal)
  const moved = await restore({ from, to }).finally(() => done.abort())
  expect(await troubled).toBeGreaterThan(2)
  await standIn.fault({ type: "none" })
  expect(moved).toStrictEqual(await digestOf(from))
  expect(await digestOf(to)).toStrictEqual(moved)
}, 60_000)

test("reads that end quietly, as if the log ended there, cost a restore nothing either", async () => {
  const standIn = await server()
  await using from = await openStore(standIn.url)
  await recordMany(from, 60)
  const digest = await digestOf(from)
  await using to = await openStore("sqlite::memory:")
  const troubling = {
    ...from,
    readAll: (range?: { readonly after?: number; readonly until?: number }) =>
      (async function* () {
        await standIn.fault({ type: "dropped", calls: "reads", times: 2, after: 20, how: "end" })
        yield* from.readAll(range)
      })(),
  }
  expect(await restore({ from: troubling, to })).toStrictEqual(digest)
})

/**
 * Makes trouble again and again, but never before calls have reached the server: gRPC waits longer after each connection that
 * fails, and a server that is gone at every one of them is out of reach for good.
 *
 * @returns how often the server started anew
 */
const trouble = async (standIn: StandIn, done: AbortSignal): Promise<number> => {
  const reached = async (): Promise<number> => {
    const { appends, reads } = await standIn.seen()
    return appends + reads
  }
  const moreCalls = async (count: number): Promise<void> => {
    const enough = (await reached()) + count
    while (!done.aborted && (await reached()) < enough) await setTimeout(5)
  }
  let restarts = 0
  while (!done.aborted) {
    await standIn.fault({ type: "lostAnswer", times: 1 })
    await standIn.fault({ type: "dropped", calls: "reads", times: 1, after: 3, how: "reset" })
    await moreCalls(25)
    await standIn.fault({ type: "dropped", calls: "reads", times: 1, after: 3, how: "end" })
    await moreCalls(25)
    await standIn.fault({ type: "restart", milliseconds: 20 })
    restarts += 1
    await moreCalls(50)
  }
  return restarts
}
