import { describe, expect, it } from "vitest"
import { catchUp, positionOf, readerOf, rebuild } from "../src/index.ts"
import { append, event, fill, readModels, rejectionOf, stores, stream, tablesIn } from "./setting.ts"
import { tally } from "./tally.ts"

describe.each(stores)("beside a rebuild from a log %s", (_, makeStore) => {
  const stoppedHalfway = async () => {
    const store = makeStore()
    const models = readModels()
    const stopping = new AbortController()
    await fill(store, 1_200)
    await rejectionOf(
      rebuild(store, models, tally(), { signal: stopping.signal, onProgress: () => stopping.abort() }),
    )
    return { store, models }
  }

  it("a catch-up builds the first read model, and the stopped rebuild goes on all the same", async () => {
    const { store, models } = await stoppedHalfway()
    expect(await catchUp(store, models, tally())).toBe(1_200)
    expect(readerOf(models, tally()).total()).toBe(1_200)
    const taken: number[] = []
    await rebuild(store, models, tally({ onPage: ({ length }) => taken.push(length) }))
    expect(taken).toStrictEqual([500, 200])
    expect(readerOf(models, tally()).total()).toBe(1_200)
    expect(tablesIn(models)).toStrictEqual(["read_model", "tally_1_count"])
  })

  it("a catch-up under way goes on with the new tables", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 1_200)
    await catchUp(store, models, tally())
    await fill(store, 1_200, 3, 2_000)
    let rebuilt: Promise<number> | undefined
    const counting = tally({ onPage: () => (rebuilt ??= rebuild(store, readModels(models.path), tally())) })
    expect(await catchUp(store, models, counting)).toBe(2_400)
    await rebuilt
    expect(readerOf(models, tally()).total()).toBe(2_400)
  })

  it.each([1_000, 1_499, 1_699])(
    "a second and a third build one read model of %s events with it",
    async (events) => {
      const store = makeStore()
      const models = readModels()
      await fill(store, events - 1)
      await catchUp(store, models, tally())
      await append(store, stream(9), event(9_000))
      const positions = await Promise.all(
        [models, readModels(models.path), readModels(models.path)].map((one) => rebuild(store, one, tally())),
      )
      expect(positions).toStrictEqual([events, events, events])
      expect(readerOf(models, tally()).total()).toBe(events)
      expect(positionOf(models, tally())).toBe(events)
      expect(tablesIn(models)).toHaveLength(2)
    },
  )
})
