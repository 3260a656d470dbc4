import { spawn } from "node:child_process"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { expect, onTestFinished, test } from "vitest"
import { digestOf, openStore } from "../src/index.ts"
import { recordMany } from "./histories.ts"
import { aFile } from "./places.ts"
import { standIns } from "@programme-lifecycle/store-contract"

/** Restores in a process of its own, and kills it some milliseconds after it has said so many lines; answers what ended it. */
const endOf = async (from: string, to: string, lines: number, wait: number): Promise<unknown> => {
  const script = join(import.meta.dirname, "restore.child.ts")
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, from, to])
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  const ended = new Promise((resolve) => {
    child.on("close", (code, signal) => resolve(signal ?? code))
  })
  let errors = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text
  })
  let said = 0
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    said += String(chunk).split("\n").length - 1
    if (said < lines) continue
    await setTimeout(wait)
    child.kill("SIGKILL")
  }
  expect(errors).toBe("")
  return ended
}

const server = standIns()

const targets = [
  ["a SQLite file", 10_000, async () => aFile()],
  ["EventStoreDB", 2_500, async () => (await server()).url],
] as const

test.each(targets)(
  "a restore into %s goes on after each of twenty kills, and loses nothing",
  async (_, events, url) => {
    const source = aFile()
    await using from = await openStore(source)
    await recordMany(from, events)
    const digest = await digestOf(from)

    let target = await url()
    let last = 0
    let kills = 0
    const finished: unknown[] = []
    const ends = new Set<unknown>()
    for (let attempt = 0; kills < 20 && attempt < 60; attempt += 1) {
      const end = await endOf(source, target, Math.ceil((Math.random() * events) / 500), Math.random() * 20)
      await using to = await openStore(target)
      const head = await to.head()
      expect(head).toBeGreaterThanOrEqual(last)
      if (await to.isBeingRestored()) {
        kills += 1
        last = head
      } else {
        // The kill came too late; and then nothing is missing.
        finished.push(await digestOf(to))
        target = await url()
        last = 0
      }
      ends.add(end)
    }
    expect(finished).toStrictEqual(finished.map(() => digest))
    expect([...ends].filter((end) => end !== "SIGKILL" && end !== 0)).toStrictEqual([])
    expect(kills).toBe(20)

    expect(await endOf(source, target, Infinity, 0)).toBe(0)
    await using to = await openStore(target)
    expect(await digestOf(to)).toStrictEqual(digest)
    expect(await to.isBeingRestored()).toBe(false)
  },
  120_000,
)
