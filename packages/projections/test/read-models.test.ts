import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { StoreError } from "@programme-lifecycle/core"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { describe, expect, it } from "vitest"
import {
  catchUp,
  digestOf,
  openReadModels,
  policyExceptions,
  positionOf,
  ProjectionFailedError,
  readerOf,
  rebuild,
} from "../src/index.ts"
import { fill, noon, rejectionOf } from "./setting.ts"
import { tally } from "./tally.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const aPath = () => join(temporaryDirectory(), "read-models.db")

describe("the file of the read models", () => {
  it("is made where it is missing, and opened again as it was", async () => {
    const path = aPath()
    const store = memoryStore({ clock: () => noon })
    await fill(store, 7)
    {
      using models = openReadModels(path)
      expect(models.path).toBe(path)
      await catchUp(store, models, tally())
    }
    using again = openReadModels(path)
    expect(positionOf(again, tally())).toBe(7)
  })

  it("may be in memory", async () => {
    const store = memoryStore({ clock: () => noon })
    await fill(store, 7)
    using models = openReadModels(":memory:")
    await rebuild(store, models, tally())
    expect(readerOf(models, tally()).total()).toBe(7)
  })

  it("is named: SQLite would take no name for a file that is gone when it is closed", () => {
    expect(() => openReadModels("")).toThrow(
      new StoreError("the read models need the path of a file, or :memory:"),
    )
  })

  it("is not looked for in a directory that is missing", () => {
    const path = join(temporaryDirectory(), "missing", "read-models.db")
    expect(() => openReadModels(path)).toThrow(StoreError)
    expect(() => openReadModels(path)).toThrow(/^the read models at .*missing.* cannot be opened: /)
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    [
      "is no database",
      (path: string) => writeFileSync(path, "Ohjelmat 2024\n".repeat(100)),
      /^the read models at .* cannot be opened: file is not a database; delete the file: it is built again from the events$/,
    ],
    [
      "is somebody else's database",
      (path: string) => {
        using database = new DatabaseSync(path)
        database.exec("CREATE TABLE meeting (day TEXT)")
      },
      /is no file of read models$/,
    ],
    [
      "is an event store",
      (path: string) => {
        openSqliteStore(path).close()
        using database = new DatabaseSync(path)
        database.exec("PRAGMA journal_mode = DELETE")
      },
      /is no file of read models$/,
    ],
    [
      "was written by a newer version",
      (path: string) => {
        openReadModels(path).close()
        using database = new DatabaseSync(path)
        database.exec("PRAGMA user_version = 2; PRAGMA journal_mode = DELETE")
      },
      /was written by a newer version of this library$/,
    ],
  ])("is left as it was, and refused, where it %s", (_, make, message) => {
    const path = aPath()
    make(path)
    const before = readFileSync(path)
    expect(() => openReadModels(path)).toThrow(StoreError)
    expect(() => openReadModels(path)).toThrow(message)
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe("closed read models", () => {
  it("can be closed again", () => {
    const models = openReadModels(aPath())
    models.close()
    expect(() => models.close()).not.toThrow()
    expect(() => models[Symbol.dispose]()).not.toThrow()
  })

  it("answer nothing and take nothing in", async () => {
    const store = memoryStore({ clock: () => noon })
    const models = openReadModels(aPath())
    await fill(store, 7)
    await catchUp(store, models, tally())
    models.close()
    const closed = new StoreError(`the read models at ${models.path} are closed`)
    expect(() => readerOf(models, tally())).toThrow(closed)
    expect(() => positionOf(models, tally())).toThrow(closed)
    expect(() => digestOf(models, tally())).toThrow(closed)
    expect(() => policyExceptions(models)).toThrow(closed)
    for (const work of [catchUp(store, models, tally()), rebuild(store, models, tally())])
      expect(await rejectionOf(work)).toStrictEqual(closed)
  })

  it("stop a run that is under way, which keeps the pages before", async () => {
    const path = aPath()
    const store = memoryStore({ clock: () => noon })
    const models = openReadModels(path)
    await fill(store, 1_200)
    const closed = catchUp(store, models, tally(), { onProgress: () => models.close() })
    expect(await rejectionOf(closed)).toStrictEqual(new StoreError(`the read models at ${path} are closed`))
    using again = openReadModels(path)
    expect(positionOf(again, tally())).toBe(500)
    expect(readerOf(again, tally()).total()).toBe(500)
  })
})

describe("read models whose file cannot be used", () => {
  it("say which file, with the driver's error as the cause", async () => {
    const path = aPath()
    using models = openReadModels(path)
    models.database.exec("ALTER TABLE read_model RENAME COLUMN event TO evt")
    const store = memoryStore({ clock: () => noon })
    for (const work of [catchUp(store, models, tally()), rebuild(store, models, tally())]) {
      const error = await rejectionOf(work)
      expect(error).toBeInstanceOf(StoreError)
      expect(error).toMatchObject({
        message: `the read models at ${path} cannot be used: no such column: event`,
        cause: { errcode: 1 },
      })
    }
    expect(() => readerOf(models, tally())).toThrow(/cannot be used: no such column: event$/)
  })

  it("say which projection stops, and at which event, while another process holds the file", async () => {
    const path = aPath()
    using models = openReadModels(path)
    const store = memoryStore({ clock: () => noon })
    await catchUp(store, models, tally())
    await fill(store, 7)
    models.database.exec("PRAGMA busy_timeout = 0")
    using other = new DatabaseSync(path)
    other.exec("BEGIN IMMEDIATE")
    const error = await rejectionOf(catchUp(store, models, tally()))
    expect(error).toBeInstanceOf(ProjectionFailedError)
    expect(error).toMatchObject({
      projection: "tally",
      event: { position: 1 },
      message: expect.stringMatching(/: database is locked$/),
      cause: { errcode: 5 },
    })
    other.exec("ROLLBACK")
    expect(await catchUp(store, models, tally())).toBe(7)
  })
})
