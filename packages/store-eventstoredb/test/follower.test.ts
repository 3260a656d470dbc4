import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import type { Recorded } from "@programme-lifecycle/core"
import { follow, openReadModels, readerOf, type Projection } from "@programme-lifecycle/projections"
import { anEvent, aStream, collect } from "@programme-lifecycle/store-contract/setting"
import type { Fault } from "@programme-lifecycle/store-contract/stand-in"
import { standIns } from "@programme-lifecycle/store-contract"
import { storeAt } from "./opened.ts"
import { seeded } from "./seeded.ts"

const open = standIns()
const stream = aStream()

/** A read model that holds each event once: the same event a second time breaks its key. */
const shown: Projection<readonly string[]> = {
  name: "shown",
  version: 1,
  tables: ["event"],
  create: ({ database, name }) =>
    database.exec(`CREATE TABLE ${name("event")} (id TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT`),
  write: ({ database, name }) => {
    const insert = database.prepare(`INSERT INTO ${name("event")} (id, position) VALUES (?, ?)`)
    const taken: Recorded[] = []
    return {
      apply: (page) => void taken.push(...page),
      flush: () => {
        for (const { id, position } of taken.splice(0)) insert.run(id, position)
      },
    }
  },
  read: ({ database, name }) =>
    database
      .prepare(`SELECT id FROM ${name("event")} ORDER BY position`)
      .all()
      .map(({ id }) => String(id)),
  flushEvery: 1_000,
}

test("a projection that follows through two hundred troubles misses nothing and shows nothing twice", async () => {
  const standIn = await open()
  const random = seeded()
  const [store, writer] = [
    storeAt(standIn.url, { timeLimit: 1_000, lookEvery: 300 }),
    storeAt(standIn.url, { timeLimit: 1_000 }),
  ]
  using models = openReadModels(":memory:")
  const stop = new AbortController()
  const following = follow(store, models, shown, { signal: stop.signal })
  following.catch(() => {})

  const dropped = () => ({ type: "dropped" as const, times: 1 + random.below(3), after: random.below(5) })
  const troubles: readonly [() => Fault, ...(() => Fault)[]] = [
    () => ({ type: "cut", how: random.oneOf(["end", "error", "reset"]) }),
    () => ({ type: "halfClosed" }),
    () => ({ type: "restart", milliseconds: random.below(40) }),
    () => ({ type: "unavailable", times: 1 + random.below(3) }),
    () => ({ type: "notReady", times: 1 + random.below(3), why: random.oneOf(["starting", "leaderless"]) }),
    () => ({ type: "lostAnswer", times: 1 }),
    () => ({ type: "slow", milliseconds: random.below(4) }),
    () => ({ ...dropped(), calls: "reads", how: random.oneOf(["end", "error", "reset"]) }),
    () => ({ ...dropped(), calls: "subscriptions", how: random.oneOf(["end", "error", "reset"]) }),
  ]
  for (let number = 0; number < 200; number += 1) {
    await standIn.fault(random.oneOf(troubles)())
    await writer.append(stream, number === 0 ? "none" : number - 1, [anEvent(number)])
    if (random.below(3) === 0) await setTimeout(random.below(30))
  }
  await standIn.fault({ type: "none" })

  const written = (await collect(store.readAll())).map(({ id }) => id)
  expect(written).toHaveLength(200)
  await expect.poll(() => readerOf(models, shown)).toStrictEqual(written)
  stop.abort(new Error("enough"))
  await expect(following).rejects.toThrow("enough")
}, 60_000)
