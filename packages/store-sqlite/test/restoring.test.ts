import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { expect, test } from "vitest"
import { BeingRestoredError } from "@programme-lifecycle/core/store"
import type { Recorded } from "@programme-lifecycle/core"
import { anEvent, aStream, collect } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore, StoreFileError } from "../src/index.ts"
import { openDatabase } from "../src/open-database.ts"
import { restoreMark, schema } from "../src/schema.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const aPath = (): string => join(temporaryDirectory(), "log.db")

/** Comments as another store recorded them, from one number to another. */
const recorded = (first: number, last: number): readonly Recorded[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    ...anEvent(first + index),
    stream: aStream(),
    revision: first + index,
    position: 1_000 * (first + index + 1),
    recordedAt: "2023-03-01T09:00:00.000Z",
  }))

const history = { count: 0, sha256: "" }

const schemaOf = (path: string): ReadonlyMap<string, string> => {
  const database = new DatabaseSync(path, { readOnly: true, returnArrays: true })
  const rows: unknown = database.prepare("SELECT name, sql FROM sqlite_schema").all()
  database.close()
  return new Map(rows as readonly (readonly [string, string])[])
}

test("the mark is seen by a store that was open before it, and by one opened after it", async () => {
  const path = aPath()
  using before = openSqliteStore(path)
  await expect(before.append(aStream(), 5, [anEvent(1)])).resolves.toMatchObject({ _tag: "Left" })
  using target = openSqliteStore(path)
  const restoration = await target.beginRestore()
  const position = await restoration.append(0, recorded(0, 2))
  using after = openSqliteStore(path)
  for (const store of [before, target, after]) {
    expect(await store.isBeingRestored()).toBe(true)
    await expect(store.append(aStream(), 2, [anEvent(9)])).rejects.toBeInstanceOf(BeingRestoredError)
    await expect(store.append(aStream(2), "none", [anEvent(9)])).rejects.toThrow(
      `${path} is being restored: go on with restore, or start with a new store.`,
    )
    expect(await collect(store.readAll())).toHaveLength(3)
  }
  expect(position).toBe(3)

  await restoration.finish(history)
  for (const [index, store] of [before, target, after].entries())
    expect(await store.append(aStream(), 2 + index, [anEvent(9 + index)])).toMatchObject({ _tag: "Right" })
  expect(target.check()).toStrictEqual([])
})

test("nothing is left of the mark in a file that was restored", async () => {
  const path = aPath()
  using store = openSqliteStore(path)
  const restoration = await store.beginRestore()
  await restoration.append(0, recorded(0, 0))
  expect(schemaOf(path).get(restoreMark.name)).toBe(restoreMark.sql)
  await restoration.finish(history)
  expect(schemaOf(path)).toStrictEqual(schema)
})

test("a write that fails in the middle writes nothing, and leaves the mark", async () => {
  const path = aPath()
  using store = openSqliteStore(path)
  const restoration = await store.beginRestore()
  const [first, second] = recorded(0, 1)
  if (first === undefined || second === undefined) throw new Error("two events were asked for")
  await expect(restoration.append(0, [first, second, { ...second, id: anEvent(99).id }])).rejects.toThrow(
    /UNIQUE/,
  )
  expect(await store.head()).toBe(0)
  expect(await store.isBeingRestored()).toBe(true)
  expect(await restoration.append(0, [first, second])).toBe(2)
})

test("who believes that the store stands elsewhere writes nothing", async () => {
  const path = aPath()
  using one = openSqliteStore(path)
  using two = openSqliteStore(path)
  const [mine, others] = [await one.beginRestore(), await two.beginRestore()]
  await mine.append(0, recorded(0, 1))
  await expect(others.append(0, recorded(0, 3))).rejects.toThrow(
    /stands at position 2, not at 0: somebody else/,
  )
  await mine.finish(history)
  await expect(others.append(2, recorded(2, 3))).rejects.toThrow(/not being restored any more/)
  expect(await one.head()).toBe(2)
})

test("a follower sees what a restore has written", async () => {
  using store = openSqliteStore(aPath())
  const waiting = store.moreAfter(0, new AbortController().signal)
  const restoration = await store.beginRestore()
  await restoration.append(0, recorded(0, 0))
  await expect(waiting).resolves.toBeUndefined()
})

test("a trigger that only bears the name of the mark is not taken for it", () => {
  const path = aPath()
  const database = openDatabase(path)
  database.exec(`CREATE TRIGGER ${restoreMark.name} BEFORE INSERT ON event BEGIN SELECT raise(IGNORE); END`)
  database.close()
  expect(() => openSqliteStore(path)).toThrow(StoreFileError)
})
