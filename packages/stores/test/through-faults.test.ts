import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { digestOf, openStore, restore } from "../src/index.ts"
import { recordMany } from "./histories.ts"
import { standIns } from "@programme-lifecycle/store-contract"

const server = standIns()

test("answers that are lost, connections that break and a server that starts anew cost a restore nothing", async () => {
  await using from = await openStore("sqlite::memory:")
  await recordMany(from, 1_500)
  const standIn = await server()
  await using to = await openStore(standIn.url)
  const done = new AbortController()
  const trouble = async (): Promise<void> => {
    while (!done.signal.aborted) {
      await standIn.fault({ type: "lostAnswer", times: 1 })
      await standIn.fault({ type: "dropped", calls: "reads", times: 1, after: 3, how: "reset" })
      await setTimeout(100)
      await standIn.fault({ type: "restart", milliseconds: 20 })
      await setTimeout(100)
    }
  }
  const troubled = trouble()
  const moved = await restore({ from, to })
  done.abort()
  await troubled
  await standIn.fault({ type: "none" })
  expect(moved).toStrictEqual(await digestOf(from))
  expect(await digestOf(to)).toStrictEqual(moved)
}, 60_000)
