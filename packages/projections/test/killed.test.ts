import { spawn } from "node:child_process"
import { join } from "node:path"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { expect, it } from "vitest"
import { catchUp, digestOf, positionOf, readerOf, rebuild } from "../src/index.ts"
import { fill, readModels, tablesIn } from "./setting.ts"
import { tally } from "./tally.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const kills = 6
const events = 10_000

/** Rebuilds in a process of its own, and kills it when it has said so many lines. Answers the signal that ended it, and its errors. */
const killedAfter = (lines: number, ...args: readonly string[]): Promise<readonly [unknown, string]> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "rebuild.child.ts"), ...args],
      { stdio: ["ignore", "pipe", "pipe"] },
    )
    let said = 0
    let errors = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text.split("\n").length - 1
      if (said >= lines) child.kill("SIGKILL")
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text
    })
    child.on("error", reject)
    child.on("close", (_, signal) => resolve([signal, errors]))
  })

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
    expect(await killedAfter(1 + Math.floor(Math.random() * 6), log, former.path)).toStrictEqual([
      "SIGKILL",
      "",
    ])
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
