import { describe, expect, it } from "vitest"
import { follow, positionOf, readerOf, ProjectionFailedError, rebuild } from "../src/index.ts"
import { append, event, fill, readModels, rejectionOf, stores, stream } from "./setting.ts"
import { tally } from "./tally.ts"

/** Resolves when the read model stands at a position, as its progress tells. */
const waypoints = () => {
  const waiting = new Map<number, () => void>()
  return {
    reached: (position: number) => new Promise<void>((resolve) => waiting.set(position, resolve)),
    onProgress: ({ done }: { readonly done: number }) => waiting.get(done)?.(),
  }
}

describe.each(stores)("following a log %s", (_, makeStore) => {
  it("takes in what stands, and every event that comes, until it is stopped", async () => {
    const store = makeStore()
    const models = readModels()
    const stopping = new AbortController()
    const { reached, onProgress } = waypoints()
    const [atOnce, one, two] = [reached(7), reached(8), reached(10)]
    await fill(store, 7)
    const following = rejectionOf(follow(store, models, tally(), { signal: stopping.signal, onProgress }))
    await atOnce
    expect(readerOf(models, tally()).total()).toBe(7)
    await append(store, stream(0), event(9_000))
    await one
    expect(readerOf(models, tally()).of(stream(0))).toBe(3)
    await append(store, stream(4), event(9_001), event(9_002))
    await two
    expect(readerOf(models, tally()).of(stream(4))).toBe(2)
    const reason = new Error("the service goes down")
    stopping.abort(reason)
    expect(await following).toBe(reason)
    expect(positionOf(models, tally())).toBe(10)
  })

  it("stops with the signal's reason while it waits, and when it was stopped before it began", async () => {
    const store = makeStore()
    const reason = new Error("closed for the night")
    await fill(store, 7)
    const stopping = new AbortController()
    const { reached, onProgress } = waypoints()
    const atOnce = reached(7)
    const following = rejectionOf(
      follow(store, readModels(), tally(), { signal: stopping.signal, onProgress }),
    )
    await atOnce
    stopping.abort(reason)
    expect(await following).toBe(reason)
    expect(await rejectionOf(follow(store, readModels(), tally(), { signal: stopping.signal }))).toBe(reason)
  })

  it("stops loudly at an event that it cannot take in", async () => {
    const store = makeStore()
    const models = readModels()
    const { reached, onProgress } = waypoints()
    const atOnce = reached(7)
    await fill(store, 7)
    const { signal } = new AbortController()
    const following = rejectionOf(
      follow(store, models, tally({ refuses: "Blotted" }), { signal, onProgress }),
    )
    await atOnce
    await append(store, stream(1), event(9_000, "Blotted"))
    expect(await following).toBeInstanceOf(ProjectionFailedError)
    expect(positionOf(models, tally())).toBe(7)
  })

  it("goes on with the new tables when the read model was rebuilt meanwhile", async () => {
    const store = makeStore()
    const models = readModels()
    const stopping = new AbortController()
    const { reached, onProgress } = waypoints()
    const [atOnce, later] = [reached(7), reached(8)]
    await fill(store, 7)
    const following = rejectionOf(follow(store, models, tally(), { signal: stopping.signal, onProgress }))
    await atOnce
    await rebuild(store, readModels(models.path), tally())
    await append(store, stream(0), event(9_000))
    await later
    expect(readerOf(models, tally()).total()).toBe(8)
    stopping.abort()
    await following
  })
})
