import { readFileSync } from "node:fs"
import { deciders } from "@programme-lifecycle/core/replay"
import type { NewEvent } from "@programme-lifecycle/core/store"
import { catchUp, digestOf, openReadModels, readerOf, rebuild } from "@programme-lifecycle/projections"
import { memoryStore } from "@programme-lifecycle/store-memory"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { append, noon, projection, raw, uuid, wholeLog } from "./setting.ts"

interface Stored {
  readonly type: string
  readonly data: object
}

/** The events of each aggregate, and those of the record, as they were once stored. */
const golden = [...deciders.map(({ name }) => name), "recordKeeping"].map((name) => {
  const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const url = new URL(`../../core/test/golden/${file}.json`, import.meta.url)
  return [name, JSON.parse(readFileSync(url, "utf8")) as readonly Stored[]] as const
})

/** Events in a few streams, in any order, cut anywhere into the stretches that are taken in at a time. */
const stretches = fc.array(
  fc.array(
    fc
      .constantFrom(...golden)
      .chain(([name, events]) => fc.tuple(fc.constant(name), fc.nat(2), fc.constantFrom(...events))),
    { maxLength: 12 },
  ),
  { maxLength: 8 },
)

it("X-10, X-12: whatever happens, the rows are the events, and rebuilt they are the same", async () => {
  await fc.assert(
    fc.asyncProperty(stretches, async (all) => {
      const store = memoryStore({ clock: () => noon })
      using grown = openReadModels(":memory:")
      using rebuilt = openReadModels(":memory:")
      let n = 0
      for (const stretch of all) {
        for (const [name, one, { type, data }] of stretch) {
          n += 1
          const event: NewEvent = raw(n, type, "target" in data ? { ...data, target: uuid(n - 1) } : data)
          await append(store, `${name === "recordKeeping" ? "programme" : name}-${uuid(one)}`, event)
        }
        await catchUp(store, grown, projection)
      }
      await catchUp(store, grown, projection)
      await rebuild(store, rebuilt, projection)
      expect(digestOf(rebuilt, projection)).toBe(digestOf(grown, projection))
      const rows = readerOf(grown, projection).rows({ limit: 1_000 }, "en")
      expect(rows.map(({ position, type, data }) => ({ position, type, data }))).toStrictEqual(
        (await wholeLog(store)).map(({ position, type, data }) => ({ position, type, data })),
      )
      expect(rows.filter(({ unreadable }) => unreadable !== undefined)).toStrictEqual([])
    }),
    { numRuns: 100 },
  )
}, 60_000)
