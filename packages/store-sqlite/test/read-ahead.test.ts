import { existsSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Recorded } from "@programme-lifecycle/core"
import { anEvent, aStream, collect, fill } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore, type SqliteStore } from "../src/index.ts"
import { startChild } from "./child.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

/** More than one thread reads alone. */
const length = 30_000
const stream = aStream()

describe("a long log, most of which another thread reads ahead:", () => {
  let path: string
  let store: SqliteStore
  beforeEach(async () => {
    path = join(temporaryDirectory(), "county.db")
    store = openSqliteStore(path)
    await fill(store, stream, length)
  })
  afterEach(() => store.close())

  /** Reads so slowly, by default, that the other thread is there to help. */
  const slowly = async (
    take: (page: readonly Recorded[]) => Promise<void> | void,
    range: { readonly after?: number; readonly until?: number } = {},
    pause = 2,
  ): Promise<number[]> => {
    const seen: number[] = []
    for await (const page of store.readAll(range)) {
      seen.push(...page.map(({ position }) => position))
      await new Promise((resolve) => setTimeout(resolve, pause))
      await take(page)
    }
    return seen
  }
  const positions = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)

  test.each([0, 1, 3])("it is read whole and in order by who pauses for %i ms", async (pause) => {
    expect(await slowly(() => {}, {}, pause)).toStrictEqual(positions(1, length))
  })

  test("it says what its streams say", async () => {
    const all: Recorded[] = []
    await slowly((page) => void all.push(...page))
    expect(all).toStrictEqual(await collect(store.readStream(stream)))
  })

  test("it ends where it is to end", async () => {
    for (const until of [20_017, 29_500, 29_517, 29_518])
      expect(await slowly(() => {}, { after: 17, until })).toStrictEqual(positions(18, until))
  })

  test("what is appended meanwhile is neither left out in the middle nor told twice", async () => {
    let next = length - 1
    const seen = await slowly(async () => {
      await store.append(stream, next, [anEvent(next + 1)])
      next += 1
    })
    expect(seen.length).toBeGreaterThanOrEqual(length)
    expect(seen).toStrictEqual(positions(1, seen.length))
  })

  test("a reading that is broken off holds nothing: the store closes and leaves no log behind", async () => {
    for (const pages of [2, 12, 53]) {
      let read = 0
      for await (const _ of store.readAll()) {
        await new Promise((resolve) => setTimeout(resolve, 2))
        read += 1
        if (read === pages) break
      }
    }
    store.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
  })

  test("a store that is closed meanwhile says so", async () => {
    await expect(slowly(() => store.close())).rejects.toThrow(`${path} is closed.`)
  })

  const near = 25_000
  const alter = (set: string, ...positions: readonly number[]): void => {
    using other = new DatabaseSync(path)
    other.exec(`UPDATE event SET ${set} WHERE position IN (${positions.join()})`)
  }

  test("texts of several lines are read as they stand", async () => {
    alter("type = type || char(10) || type", near)
    alter("metadata = replace(metadata, ',', char(10) || ',')", near + 700)
    alter("id = id || char(10)", near + 1_400)
    const all: Recorded[] = []
    await slowly((page) => void all.push(...page))
    expect(all).toStrictEqual(await collect(store.readStream(stream)))
  })

  test.each([
    ["is cut off", "data = substr(data, 1, 5)", []],
    ["is two", "data = data || ',' || data", []],
    ["begins where another one's ends", `data = iif(position = ${near}, '{"a":[1', '2]}')`, [near + 1]],
  ])("a row whose JSON %s ends the reading as it does where it is read alone", async (_, set, more) => {
    alter(set, near, ...more)
    const alone = await collect(store.readAll({ after: near - 1, until: near })).catch(String)
    await expect(slowly(() => {}).catch(String)).resolves.toBe(alone)
  })

  test("where its pages do not fit into the other thread, this one reads them alone, to the end of the log", async () => {
    using other = new DatabaseSync(path)
    // Letters beyond Latin take two bytes each in memory, and the dash makes all of them do so.
    other.exec(`
      WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 509)
      INSERT INTO event SELECT ${length} + 1 + i, stream, ${length} + i, id, type, recorded_at,
        json_object('text', printf('%.*c–', 150000, 'x')), metadata
      FROM n JOIN event ON position = ${length}`)
    const reader = startChild("read-all.child.ts", path)
    const lines: string[] = []
    for await (const line of reader.lines) lines.push(line)
    expect(await reader.ended).toStrictEqual({ errors: "", exit: 0 })
    expect(lines).toStrictEqual([`${length + 510}`])
  })
})
