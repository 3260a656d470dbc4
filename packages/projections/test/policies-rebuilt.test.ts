import { StoreError, type EventStore, type Recorded } from "@programme-lifecycle/core"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { describe, expect, it } from "vitest"
import {
  catchUpPolicies,
  policyExceptions,
  rebuildPolicies,
  RebuildNeededError,
  runPolicies,
  type ReadModels,
} from "../src/index.ts"
import {
  bringToDecision,
  consequencesOf,
  decide,
  ids,
  options,
  prepare,
  putUp,
  recordedByPolicies,
  shortly,
  wholeLog,
} from "./policy-setting.ts"
import { fill, noon, readModels, rejectionOf, stores, tablesIn } from "./setting.ts"

const further = 1_000

/** The same history, as another store holds it that begins to count elsewhere. */
const moved = (store: EventStore): EventStore => {
  const there = (page: readonly Recorded[]) =>
    page.map((event) => ({ ...event, position: event.position + further }))
  const here = (position: number) => Math.max(0, position - further)
  return {
    append: async (...appended) => {
      const result = await store.append(...appended)
      if ("left" in result) return result
      const { revision, position } = result.right
      return { ...result, right: { revision, position: position + further } }
    },
    async *readStream(stream, from) {
      for await (const page of store.readStream(stream, from)) yield there(page)
    },
    async *readAll({ after = 0, until = Number.MAX_SAFE_INTEGER } = {}) {
      for await (const page of store.readAll({ after: here(after), until: here(until) })) yield there(page)
    },
    head: async () => (await store.head()) + further,
    moreAfter: (position, signal) => store.moreAfter(here(position), signal),
  }
}

/** A log in which something has followed from one decision, and what follows from another was refused. */
const partlyRefused = async (store: EventStore): Promise<ReadModels> => {
  await bringToDecision(store, 1)
  await putUp(store, 2)
  await decide(store, 2)
  const models = readModels()
  await catchUpPolicies(store, models, options)
  return models
}

describe.each(stores)("policies whose log %s was moved to another store", (_, makeStore) => {
  it("say what has to be done, and do nothing", async () => {
    const store = makeStore()
    const models = await partlyRefused(store)
    const error = await rejectionOf(catchUpPolicies(moved(store), models, options))
    expect(error).toBeInstanceOf(RebuildNeededError)
    expect(error).toHaveProperty(
      "message",
      "the read model policies was built from another log: call rebuildPolicies",
    )
  })

  it("go on where they stood, keep what was refused, and try none of it again", async () => {
    const store = makeStore()
    const models = await partlyRefused(store)
    const stood = await store.head()
    const [before] = policyExceptions(models)
    // What would be accepted now, and what the policies have not come to before the move.
    await prepare(store, 2)
    await bringToDecision(store, 3)

    const there = moved(store)
    expect(await rebuildPolicies(there, models)).toBe(stood + further)
    expect(policyExceptions(models)).toStrictEqual([
      { ...before, position: (before?.position ?? 0) + further },
    ])
    await catchUpPolicies(there, models, options)
    expect(shortly(await recordedByPolicies(there))).toStrictEqual([
      ...consequencesOf(1),
      ...consequencesOf(3),
    ])
    expect(policyExceptions(models)).toHaveLength(1)
    expect(tablesIn(models)).toStrictEqual([
      "policies_2_known",
      "policies_2_naming",
      "policies_2_unrecorded",
      "read_model",
    ])
  })

  it("can be stopped on the way, and go on", async () => {
    const store = makeStore()
    const models = await partlyRefused(store)
    const stood = await store.head()
    const stopping = new AbortController()
    const stopped = rebuildPolicies(moved(store), models, {
      signal: stopping.signal,
      onProgress: () => stopping.abort(new Error("the service goes down")),
    })
    expect(await rejectionOf(stopped)).toHaveProperty("message", "the service goes down")
    expect(await rebuildPolicies(moved(store), models)).toBe(stood + further)
    expect(policyExceptions(models)).toHaveLength(1)
  })

  it("stand still where the log is another history", async () => {
    const models = await partlyRefused(makeStore())
    const other = makeStore()
    await fill(other, 7)
    const error = await rejectionOf(rebuildPolicies(other, models))
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toHaveProperty(
      "message",
      expect.stringMatching(/^the policies stood at the event .* history/),
    )
    expect(policyExceptions(models)).toHaveLength(1)
  })
})

describe("policies", () => {
  it("that have never run have nothing to rebuild", async () => {
    const store = memoryStore({ clock: () => noon })
    await bringToDecision(store, 1)
    const models = readModels()
    expect(await rebuildPolicies(store, models)).toBe(0)
    await catchUpPolicies(store, models, options)
    expect(shortly(await recordedByPolicies(store))).toStrictEqual(consequencesOf(1))
  })

  it("that a former version of the library kept are rebuilt, and try nothing again", async () => {
    const store = memoryStore({ clock: () => noon })
    const models = await partlyRefused(store)
    models.database.exec(`
      DROP INDEX policies_1_unrecorded_by_event;
      ALTER TABLE policies_1_unrecorded DROP COLUMN settled;
      UPDATE read_model SET version = 1`)
    const message = "the read model policies is of version 1, not 2: call rebuildPolicies"
    expect(() => policyExceptions(models)).toThrow(message)
    expect(await rejectionOf(catchUpPolicies(store, models, options))).toHaveProperty("message", message)
    await rebuildPolicies(store, models)
    await prepare(store, 2)
    const head = await store.head()
    expect(await catchUpPolicies(store, models, options)).toBe(head)
    expect(policyExceptions(models)).toMatchObject([{ target: `programme-${ids(2).programme}` }])
  })

  it("are not silenced by a position of another store", async () => {
    const store = memoryStore({ clock: () => noon })
    await bringToDecision(store, 1)
    const head = (await wholeLog(store)).length
    const begin = { ...options, reactAfter: head + 1 }
    const error = new RangeError(
      `reactAfter is ${head + 1}, and the log ends at ${head}: take a position of this store`,
    )
    expect(await rejectionOf(catchUpPolicies(store, readModels(), begin))).toStrictEqual(error)
    const { signal } = new AbortController()
    expect(await rejectionOf(runPolicies(store, readModels(), { ...begin, signal }))).toStrictEqual(error)
  })
})
