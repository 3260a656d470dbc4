import { join } from "node:path"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { expect, it } from "vitest"
import { catchUp, digestOf, positionOf, readerOf, rebuild } from "../src/index.ts"
import { killedAt } from "./killed-at.ts"
import { fill, readModels, tablesIn } from "./setting.ts"
import { tally } from "./tally.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

// Each takes in two pages of 500 at the most before it is killed: the last one is never reached.
const kills = 6
const events = 10_000

it("a rebuild killed at any point goes on, and ends as a read model that was never killed", async () => {
  const directory = temporaryDirectory()
  const log = join(directory, "log.db")
  using store = openSqliteStore(log)
  await fill(store, events, 100)
  const former = readModels(join(directory, "read-models.db"))
  await catchUp(store, former, tally())
  const incremental = digestOf(former, tally())

  let last = 0
  for (let kill = 0; kill < kills; kill += 1) {
    expect(
      await killedAt("rebuild.child.ts", 2 + Math.floor(Math.random() * 7), log, former.path),
    ).toStrictEqual(["SIGKILL", ""])
    // What is read meanwhile is the former read model, whole.
    expect(positionOf(former, tally())).toBe(events)
    expect(digestOf(former, tally())).toBe(incremental)
    const building = former.database.prepare("SELECT * FROM read_model WHERE state = 'building'").get()
    if (building === undefined) continue
    const { position, generation } = building
    const rows = former.database.prepare(`SELECT sum(events) AS n FROM tally_${String(generation)}_count`)
    expect(rows.get()?.["n"] ?? 0).toBe(position)
    expect(Number(position)).toBeGreaterThanOrEqual(last)
    last = Number(position)
  }

  let taken = 0
  const counting = tally({ onPage: ({ length }) => (taken += length) })
  expect(await rebuild(store, former, counting)).toBe(events)
  expect(taken).toBe(events - last)
  expect(digestOf(former, tally())).toBe(incremental)
  expect(readerOf(former, tally()).total()).toBe(events)
  expect(tablesIn(former)).toHaveLength(2)
}, 120_000)
