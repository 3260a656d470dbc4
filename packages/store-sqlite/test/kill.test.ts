import { join } from "node:path"
import { expect, test } from "vitest"
import { aStream, collect } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore } from "../src/index.ts"
import { startChild } from "./child.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const kills = 10

/** Starts a writer and kills it after so many acknowledged batches, at whatever it does then. Returns what it had said. */
const acknowledgedUntilKilled = async (path: string, after: number): Promise<readonly number[]> => {
  const child = startChild("append-batches.child.ts", path)
  const acknowledged: number[] = []
  for await (const line of child.lines) {
    acknowledged.push(Number(line))
    if (acknowledged.length === after) child.process.kill("SIGKILL")
  }
  expect(await child.ended).toStrictEqual({ errors: "", exit: "SIGKILL" })
  return acknowledged
}

test("a writer killed at any point loses nothing it acknowledged, and leaves whole batches only", async () => {
  const path = join(temporaryDirectory(), "log.db")
  const acknowledged: number[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    acknowledged.push(...(await acknowledgedUntilKilled(path, 1 + Math.floor(Math.random() * 40))))

    using store = openSqliteStore(path)
    const events = (await collect(store.readStream(aStream()))).map(
      ({ data }) => data as { batch: number; of: number },
    )
    const batches = Map.groupBy(events, ({ batch }) => batch)
    for (const number of acknowledged) expect(batches.has(number)).toBe(true)
    for (const parts of batches.values()) expect(parts).toHaveLength(parts[0]?.of ?? 0)
    // Beyond what was acknowledged there is at most the one batch that each killed writer had in hand.
    expect(batches.size - acknowledged.length).toBeLessThanOrEqual(kill + 1)
    expect([...batches.keys()]).toStrictEqual(Array.from({ length: batches.size }, (_, index) => index))
    expect(store.check()).toStrictEqual([])
  }
}, 120_000)
