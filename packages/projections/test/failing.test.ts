import { describe, expect, it } from "vitest"
import {
  catchUp,
  digestOf,
  openReadModels,
  positionOf,
  ProjectionFailedError,
  readerOf,
  rebuild,
  RebuildNeededError,
} from "../src/index.ts"
import { append, event, fill, readModels, rejectionOf, stores, stream } from "./setting.ts"
import { tally } from "./tally.ts"

const failing = tally({ refuses: "Blotted" })

const fails = (reason: string): never => {
  throw new Error(reason)
}

/** What only an own projection in JavaScript can do: TypeScript refuses a flush that is not done when it returns. */
const promised = (): undefined =>
  Promise.reject(new Error("the rows were not written")) as unknown as undefined

describe.each(stores)("a projection that cannot take in an event of a log %s", (_, makeStore) => {
  const spoilt = async () => {
    const store = makeStore()
    await fill(store, 700, 2)
    await append(store, stream(1), event(9_000, "Blotted"), event(9_001))
    await append(store, stream(5), event(9_002))
    return store
  }

  it("stops, naming the event by position, stream, revision and type", async () => {
    const store = await spoilt()
    const error = await rejectionOf(catchUp(store, readModels(), failing))
    expect(error).toBeInstanceOf(ProjectionFailedError)
    const { message, projection, event: met, cause } = error as ProjectionFailedError
    expect(message).toBe(`tally stops at position 701, ${stream(1)}@350 Blotted: nothing counts a Blotted`)
    expect(projection).toBe("tally")
    expect([met.position, met.stream, met.revision, met.type]).toStrictEqual([701, stream(1), 350, "Blotted"])
    expect(cause).toStrictEqual(new Error("nothing counts a Blotted"))
  })

  it("leaves the read model just before the page of that event", async () => {
    const store = await spoilt()
    const models = readModels()
    await rejectionOf(catchUp(store, models, failing))
    expect(positionOf(models, failing)).toBe(500)
    expect(readerOf(models, failing).total()).toBe(500)
  })

  it("stops there again, and goes on once it is mended", async () => {
    const store = await spoilt()
    const models = readModels()
    await rejectionOf(catchUp(store, models, failing))
    expect(await rejectionOf(catchUp(store, models, failing))).toBeInstanceOf(ProjectionFailedError)
    expect(positionOf(models, failing)).toBe(500)
    expect(await catchUp(store, models, tally())).toBe(703)
    expect(readerOf(models, tally()).total()).toBe(703)
  })

  it("names the first event of the page where the projection itself names none", async () => {
    const store = await spoilt()
    const plain = tally({
      onPage: (page) => {
        if (page.some(({ type }) => type === "Blotted")) throw new TypeError("no such column")
      },
    })
    const error = await rejectionOf(catchUp(store, readModels(), plain))
    expect((error as Error).message).toBe(
      `tally stops at position 501, ${stream(1)}@150 Noted: no such column`,
    )
  })
})

describe.each(stores)("a projection of a log %s that fails beside an event", (_, makeStore) => {
  it.each([
    ["when it writes its rows", { onRows: () => fails("no room for rows") }, "no room for rows"],
    ["when it chooses what to read again", { reread: () => fails("no stream") }, "no stream"],
  ])("is named, with the first event that it could not take in: %s", async (_, options, reason) => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 500, 2)
    await catchUp(store, models, tally())
    await append(store, stream(1), event(9_000))
    const error = await rejectionOf(catchUp(store, models, tally(options)))
    expect(error).toBeInstanceOf(ProjectionFailedError)
    expect((error as Error).message).toBe(`tally stops at position 501, ${stream(1)}@250 Noted: ${reason}`)
    expect((error as Error).cause).toStrictEqual(new Error(reason))
    expect(positionOf(models, tally())).toBe(500)
  })

  it("keeps no checkpoint where it says that its rows will be written later", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 7)
    const later = { ...tally(), write: () => ({ apply: () => {}, flush: () => promised() }) }
    const error = await rejectionOf(catchUp(store, models, later))
    expect(error).toMatchObject({
      message: expect.stringMatching(/its flush has returned a promise, and must be done when it returns$/),
      cause: expect.any(TypeError),
    })
    expect(positionOf(models, tally())).toBe(0)
    expect(await catchUp(store, models, tally())).toBe(7)
    expect(readerOf(models, tally()).total()).toBe(7)
  })

  it("has a name that no other read model's tables can have", async () => {
    const error = await rejectionOf(catchUp(makeStore(), readModels(), { ...tally(), name: "tally_2" }))
    expect(error).toStrictEqual(
      new TypeError("a projection is named by lower-case letters and underscores, not tally_2"),
    )
  })
})

describe.each(stores)("a read model of a log %s", (_, makeStore) => {
  it("that has not been built is to be built before it is read", () => {
    const models = readModels()
    const error = new RebuildNeededError("tally", "has not been built yet")
    expect(error.message).toBe("the read model tally has not been built yet: rebuild it")
    expect(() => readerOf(models, tally())).toThrow(error)
    expect(() => digestOf(models, tally())).toThrow(error)
    expect(positionOf(models, tally())).toBe(0)
  })

  it("of another version is neither read nor brought up to date, but rebuilt", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 7)
    await catchUp(store, models, tally())
    const next = tally({ version: 2 })
    const error = await rejectionOf(catchUp(store, models, next))
    expect(error).toStrictEqual(new RebuildNeededError("tally", "is of version 1, not 2"))
    expect(() => readerOf(models, next)).toThrow(new RebuildNeededError("tally", "is of version 1, not 2"))
    await rebuild(store, models, next)
    expect(readerOf(models, next).total()).toBe(7)
    expect(await catchUp(store, models, next)).toBe(7)
  })

  it.each([
    ["that is longer", 20],
    ["that is as long", 7],
    ["that is shorter", 3],
    ["that is empty", 0],
  ])("is not brought up to date with another log %s", async (_, length) => {
    const store = makeStore()
    const other = makeStore()
    const models = readModels()
    await fill(store, 7)
    await catchUp(store, models, tally())
    await fill(other, length, 3, 1_000)
    expect(await rejectionOf(catchUp(other, models, tally()))).toStrictEqual(
      new RebuildNeededError("tally", "was built from another log"),
    )
    expect(await rebuild(other, models, tally())).toBe(length)
    expect(readerOf(models, tally()).total()).toBe(length)
  })

  it("outlives the process that wrote it", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 7)
    await catchUp(store, models, tally())
    models.close()
    using again = openReadModels(models.path)
    expect(positionOf(again, tally())).toBe(7)
    expect(readerOf(again, tally()).total()).toBe(7)
  })
})
