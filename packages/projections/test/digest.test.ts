import { describe, expect, it } from "vitest"
import { catchUp, digestOf, rebuild } from "../src/index.ts"
import { append, event, fill, readModels, stores, stream } from "./setting.ts"
import { tally } from "./tally.ts"

describe.each(stores)("the digest of a read model of a log %s", (_, makeStore) => {
  it("is the same page by page, in one go and rebuilt", async () => {
    const store = makeStore()
    const [little, atOnce, anew] = [readModels(), readModels(), readModels()]
    for (let n = 0; n < 30; n += 1) {
      await append(store, stream(n % 4), event(n))
      await catchUp(store, little, tally())
    }
    await catchUp(store, atOnce, tally())
    await rebuild(store, anew, tally())
    const digest = digestOf(little, tally())
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(digestOf(atOnce, tally())).toBe(digest)
    expect(digestOf(anew, tally())).toBe(digest)
    await rebuild(store, little, tally())
    expect(digestOf(little, tally())).toBe(digest)
  })

  it("is another after one more event, and for other rows", async () => {
    const store = makeStore()
    const models = readModels()
    const empty = await catchUp(store, models, tally()).then(() => digestOf(models, tally()))
    await fill(store, 7)
    await catchUp(store, models, tally())
    const before = digestOf(models, tally())
    await append(store, stream(0), event(9_000))
    await catchUp(store, models, tally())
    const after = digestOf(models, tally())
    models.database.exec("UPDATE tally_1_count SET events = events + 1 WHERE rowid = 1")
    expect(new Set([empty, before, after, digestOf(models, tally())]).size).toBe(4)
  })

  it("does not hang on the order of keys in JSON, nor on rows that only look like JSON", async () => {
    const store = makeStore()
    const [one, other] = [readModels(), readModels()]
    for (const models of [one, other]) await catchUp(store, models, tally())
    const add = (models: typeof one, text: string) =>
      models.database.prepare("INSERT INTO tally_1_count VALUES (?, 1)").run(text)
    add(one, '{"a":1,"b":2}')
    add(other, '{"b":2,"a":1}')
    expect(digestOf(one, tally())).toBe(digestOf(other, tally()))
    add(one, "[open")
    expect(digestOf(one, tally())).not.toBe(digestOf(other, tally()))
    add(other, "[open")
    expect(digestOf(one, tally())).toBe(digestOf(other, tally()))
  })
})
