import { join } from "node:path"
import { expect, test } from "vitest"
import { aStream, anEvent, collect } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore } from "../src/index.ts"
import { startChild, type Child } from "./child.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const outputOf = async (child: Child): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const line of child.lines) lines.push(line)
  expect(await child.ended).toStrictEqual({ errors: "", exit: 0 })
  return lines
}

test("four processes that create one file and append to one stream lose nothing and see only conflicts", async () => {
  const path = join(temporaryDirectory(), "log.db")
  const children = [0, 1, 2, 3].map((writer) => startChild("append.child.ts", path, String(writer), "50"))
  const counts = (await Promise.all(children.map(outputOf))).map(
    ([line = ""]) => JSON.parse(line) as Record<string, number>,
  )

  for (const { attempts = 0, successes = 0, conflicts = 0 } of counts) {
    expect(successes).toBe(50)
    expect(successes + conflicts).toBe(attempts)
  }
  using store = openSqliteStore(path)
  const all = await collect(store.readAll())
  expect(all.map(({ revision }) => revision)).toStrictEqual(Array.from({ length: 200 }, (_, index) => index))
  expect(new Set(all.map(({ id }) => id)).size).toBe(200)
  for (const writer of [0, 1, 2, 3]) {
    const own = all
      .map(({ data }) => data as { writer: number; number: number })
      .filter((data) => data.writer === writer)
    expect(own.map(({ number }) => number)).toStrictEqual(Array.from({ length: 50 }, (_, index) => index))
  }
  expect(store.check()).toStrictEqual([])
}, 60_000)

test("processes that create the same files at the same moment all get a store", async () => {
  const directory = temporaryDirectory()
  const children = [0, 1, 2, 3].map((opener) =>
    startChild("open.child.ts", directory, String(opener), "4", "40"),
  )
  expect(await Promise.all(children.map(outputOf))).toStrictEqual([["40"], ["40"], ["40"], ["40"]])
}, 60_000)

test("a follower is woken by what another process appends", async () => {
  const path = join(temporaryDirectory(), "log.db")
  using store = openSqliteStore(path)
  await store.append(aStream(9), "none", [anEvent(9_999)])
  const { signal } = new AbortController()
  const waiting = store.moreAfter(1, signal)
  const child = startChild("append.child.ts", path, "0", "1")
  await waiting
  expect((await collect(store.readAll({ after: 1 })))[0]?.stream).toBe(aStream())
  await outputOf(child)
}, 60_000)

test("a process stays alive while it waits, and ends when nobody waits any more", async () => {
  const path = join(temporaryDirectory(), "log.db")
  using store = openSqliteStore(path)
  const child = startChild("follow.child.ts", path)
  const lines = child.lines[Symbol.asyncIterator]()
  expect(await lines.next()).toMatchObject({ value: "waiting" })
  await store.append(aStream(), "none", [anEvent(1)])
  expect(await lines.next()).toMatchObject({ value: "woken" })
  expect(await child.ended).toStrictEqual({ errors: "", exit: 0 })
}, 60_000)
