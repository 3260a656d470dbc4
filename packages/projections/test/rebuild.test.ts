import { describe, expect, it } from "vitest"
import {
  catchUp,
  digestOf,
  positionOf,
  ProjectionFailedError,
  readerOf,
  rebuild,
  RebuildNeededError,
  type Tables,
} from "../src/index.ts"
import { append, event, fill, readModels, rejectionOf, stores, stream, tablesIn } from "./setting.ts"
import { tally } from "./tally.ts"

const heavy = tally({ version: 2, weight: 10 })

describe.each(stores)("a rebuild from a log %s", (_, makeStore) => {
  it("lets readers see the former tables until it puts the new ones in their place", async () => {
    const store = makeStore()
    const models = readModels()
    const seen: number[] = []
    await fill(store, 1_200)
    await catchUp(store, models, tally())
    const elsewhere = readModels(models.path)
    const position = await rebuild(store, models, heavy, {
      onProgress: () => seen.push(readerOf(elsewhere, tally()).total()),
    })
    expect(position).toBe(1_200)
    expect(seen).toStrictEqual([1_200, 1_200, 1_200])
    expect(readerOf(elsewhere, heavy).total()).toBe(12_000)
    expect(positionOf(elsewhere, heavy)).toBe(1_200)
  })

  it("leaves no table of the former read model behind", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 7)
    await catchUp(store, models, tally())
    expect(tablesIn(models)).toStrictEqual(["read_model", "tally_1_count"])
    await rebuild(store, models, tally())
    expect(tablesIn(models)).toStrictEqual(["read_model", "tally_2_count"])
    await rebuild(store, models, heavy)
    expect(tablesIn(models)).toStrictEqual(["read_model", "tally_3_count"])
  })

  it("leaves no table behind that only the former version had, nor touches another read model's", async () => {
    const store = makeStore()
    const models = readModels()
    const former = tally()
    const wider = {
      ...former,
      name: "tally_of",
      tables: ["count", "other"],
      create: (tables: Tables) => {
        former.create(tables)
        tables.database.exec(`CREATE TABLE ${tables.name("other")} (n INTEGER) STRICT`)
      },
    }
    await fill(store, 7)
    await catchUp(store, models, former)
    await catchUp(store, models, wider)
    await rebuild(store, models, { ...heavy, name: "tally_of" })
    expect(tablesIn(models)).toStrictEqual(["read_model", "tally_1_count", "tally_of_2_count"])
    await rebuild(store, models, heavy)
    expect(tablesIn(models)).toStrictEqual(["read_model", "tally_2_count", "tally_of_2_count"])
  })

  it("builds what has not been built yet, and shows nothing of it before it is whole", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 7)
    await rebuild(store, models, tally(), {
      onProgress: () => {
        expect(positionOf(models, tally())).toBe(0)
        expect(() => readerOf(models, tally())).toThrow(RebuildNeededError)
      },
    })
    expect(readerOf(models, tally()).total()).toBe(7)
    expect.assertions(3)
  })

  it("builds an empty read model from an empty log", async () => {
    const models = readModels()
    expect(await rebuild(makeStore(), models, tally())).toBe(0)
    expect(readerOf(models, tally()).total()).toBe(0)
  })

  it("takes in what is appended while it runs", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 700)
    let appended: Promise<unknown> | undefined
    await rebuild(store, models, tally(), {
      onProgress: () => {
        appended ??= store.append(stream(9), "none", [event(9_000), event(9_001)])
      },
    })
    await appended
    expect(readerOf(models, tally()).of(stream(9))).toBe(2)
    expect(positionOf(models, tally())).toBe(702)
    expect(await catchUp(store, models, tally())).toBe(702)
  })

  it("goes on from its checkpoint when it was stopped, and not from zero", async () => {
    const store = makeStore()
    const models = readModels()
    const taken: number[] = []
    const counting = tally({ onPage: ({ length }) => taken.push(length) })
    await fill(store, 1_700)
    const stopping = new AbortController()
    const reason = await rejectionOf(
      rebuild(store, models, counting, {
        signal: stopping.signal,
        onProgress: ({ done }) => (done === 1_000 ? stopping.abort(new Error("enough")) : undefined),
      }),
    )
    expect(reason).toStrictEqual(new Error("enough"))
    expect(positionOf(models, counting)).toBe(0)
    expect(await rebuild(store, models, counting)).toBe(1_700)
    expect(taken).toStrictEqual([500, 500, 500, 200])
    expect(readerOf(models, counting).total()).toBe(1_700)
  })

  it("that flushes seldom keeps all that it has taken in when it is stopped", async () => {
    const store = makeStore()
    const models = readModels()
    const taken: number[] = []
    const seldom = tally({ flushEvery: 10_000, onPage: ({ length }) => taken.push(length) })
    await fill(store, 1_200)
    const stopping = new AbortController()
    await rejectionOf(
      rebuild(store, models, seldom, { signal: stopping.signal, onProgress: () => stopping.abort() }),
    )
    await rebuild(store, models, seldom)
    expect(taken).toStrictEqual([500, 500, 200])
    expect(readerOf(models, seldom).total()).toBe(1_200)
  })

  it("leaves the former read model in its place when it fails, and goes on once it is mended", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 700)
    await append(store, stream(9), event(9_000, "Blotted"))
    await catchUp(store, models, tally())
    const before = digestOf(models, tally())
    const failing = tally({ version: 2, refuses: "Blotted" })
    expect(await rejectionOf(rebuild(store, models, failing))).toBeInstanceOf(ProjectionFailedError)
    expect(digestOf(models, tally())).toBe(before)
    expect(positionOf(models, tally())).toBe(701)
    const taken: number[] = []
    await rebuild(store, models, tally({ version: 2, onPage: ({ length }) => taken.push(length) }))
    expect(taken).toStrictEqual([201])
    expect(readerOf(models, tally({ version: 2 })).total()).toBe(701)
  })

  it.each([
    ["by another version of the projection", true],
    ["from another log", false],
  ])("begins anew over one that was stopped %s", async (_, sameLog) => {
    const store = makeStore()
    const other = makeStore()
    const models = readModels()
    await fill(store, 1_200)
    await fill(other, 800, 2, 5_000)
    const stopping = new AbortController()
    await rejectionOf(
      rebuild(sameLog ? store : other, models, sameLog ? tally() : heavy, {
        signal: stopping.signal,
        onProgress: () => stopping.abort(),
      }),
    )
    expect(await rebuild(store, models, heavy)).toBe(1_200)
    expect(readerOf(models, heavy).total()).toBe(12_000)
    expect(tablesIn(models)).toStrictEqual(["read_model", "tally_2_count"])
  })
})
