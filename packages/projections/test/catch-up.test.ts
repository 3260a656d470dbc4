import { describe, expect, it } from "vitest"
import { catchUp, positionOf, readerOf, type Progress } from "../src/index.ts"
import { append, event, fill, readModels, rejectionOf, stores, stream } from "./setting.ts"
import { tally } from "./tally.ts"

describe.each(stores)("catching up with a log %s", (_, makeStore) => {
  it("takes in every event and stands at the head", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 7)
    expect(await catchUp(store, models, tally())).toBe(7)
    const reader = readerOf(models, tally())
    expect([0, 1, 2].map((n) => reader.of(stream(n)))).toStrictEqual([2, 3, 2])
    expect(positionOf(models, tally())).toBe(7)
  })

  it("begins at nothing in an empty log", async () => {
    const models = readModels()
    expect(await catchUp(makeStore(), models, tally())).toBe(0)
    expect(readerOf(models, tally()).total()).toBe(0)
  })

  it("does nothing when it is done again", async () => {
    const store = makeStore()
    const models = readModels()
    const changes = () => models.database.prepare("SELECT total_changes() AS n").get()?.["n"]
    await fill(store, 7)
    await catchUp(store, models, tally())
    const before = changes()
    expect(await catchUp(store, models, tally())).toBe(7)
    expect(changes()).toBe(before)
    expect(readerOf(models, tally()).total()).toBe(7)
  })

  it("takes in page after page, and only what came since the last time", async () => {
    const store = makeStore()
    const models = readModels()
    const pages: number[] = []
    const counting = tally({ onPage: ({ length }) => pages.push(length) })
    await fill(store, 1_200)
    await catchUp(store, models, counting)
    await append(store, stream(9), event(9_000), event(9_001))
    expect(await catchUp(store, models, counting)).toBe(1_202)
    expect(pages).toStrictEqual([500, 500, 200, 2])
    expect(readerOf(models, counting).total()).toBe(1_202)
  })

  it("shows nobody rows without their checkpoint, nor a checkpoint without its rows", async () => {
    const store = makeStore()
    const models = readModels()
    const elsewhere = readModels(models.path)
    const seen: (readonly [rows: number, position: number])[] = []
    const look = () => {
      seen.push([readerOf(elsewhere, tally()).total(), positionOf(elsewhere, tally())])
    }
    await fill(store, 1_200)
    await catchUp(store, models, tally({ onRows: look }), { onProgress: look })
    expect(seen).toStrictEqual([
      [0, 0],
      [500, 500],
      [500, 500],
      [1_000, 1_000],
      [1_000, 1_000],
      [1_200, 1_200],
    ])
  })

  it("keeps neither rows nor checkpoint when it is cut off between the two", async () => {
    const store = makeStore()
    const models = readModels()
    let flushes = 0
    const cutOff = tally({
      onRows: () => {
        flushes += 1
        if (flushes === 2) throw new Error("cut off")
      },
    })
    await fill(store, 1_200)
    await expect(catchUp(store, models, cutOff)).rejects.toThrow("cut off")
    expect(positionOf(models, tally())).toBe(500)
    expect(readerOf(models, tally()).total()).toBe(500)
    expect(await catchUp(store, models, tally())).toBe(1_200)
    expect(readerOf(models, tally()).total()).toBe(1_200)
  })

  it("tells how far it has come after each page", async () => {
    const store = makeStore()
    const told: Progress[] = []
    await fill(store, 1_200)
    await catchUp(store, readModels(), tally(), { onProgress: (progress) => told.push(progress) })
    expect(told.map(({ projection, done, total }) => ({ projection, done, total }))).toStrictEqual([
      { projection: "tally", done: 500, total: 1_200 },
      { projection: "tally", done: 1_000, total: 1_200 },
      { projection: "tally", done: 1_200, total: 1_200 },
    ])
    for (const { rate } of told) {
      expect(Number.isFinite(rate)).toBe(true)
      expect(rate).toBeGreaterThan(0)
    }
  })

  it("keeps what is done when it is stopped, and goes on from there later", async () => {
    const store = makeStore()
    const models = readModels()
    const stopping = new AbortController()
    const first: number[] = []
    const counting = tally({ onPage: (page) => first.push(...page.map(({ position }) => position)) })
    await fill(store, 1_200)
    const reason = await rejectionOf(
      catchUp(store, models, tally(), {
        signal: stopping.signal,
        onProgress: () => stopping.abort(new Error("the service goes down")),
      }),
    )
    expect(reason).toStrictEqual(new Error("the service goes down"))
    expect(positionOf(models, tally())).toBe(500)
    await catchUp(store, models, counting)
    expect(first).toStrictEqual(Array.from({ length: 700 }, (_, index) => 501 + index))
    expect(readerOf(models, tally()).total()).toBe(1_200)
  })
})

describe.each(stores)("two that catch up with a log %s at once", (_, makeStore) => {
  it("take in every event once", async () => {
    const store = makeStore()
    const models = readModels()
    await fill(store, 1_200)
    await Promise.all([
      catchUp(store, models, tally()),
      catchUp(store, readModels(models.path), tally()),
      catchUp(store, readModels(models.path), tally()),
    ])
    expect(positionOf(models, tally())).toBe(1_200)
    expect(readerOf(models, tally()).total()).toBe(1_200)
  })
})
