import { approval, preparation, programme, type EventStore } from "@programme-lifecycle/core"
import type { PolicyCommand } from "@programme-lifecycle/core/policies"
import { describe, expect, it } from "vitest"
import { catchUpPolicies, policyExceptions, ProjectionFailedError } from "../src/index.ts"
import {
  approving,
  bringToDecision,
  consequencesOf,
  council,
  decide,
  draft,
  ids,
  office,
  opening,
  options,
  prepare,
  putUp,
  recordedByPolicies,
  shortly,
  wholeLog,
} from "./policy-setting.ts"
import { readModels, rejectionOf, stores, uuid } from "./setting.ts"

const many = Array.from({ length: 12 }, (_, index) => index + 1)

/** Each consequence stands in the log once, in whatever order. */
const expectEachOnce = async (store: EventStore): Promise<void> => {
  expect(shortly(await recordedByPolicies(store)).toSorted()).toStrictEqual(
    many.flatMap(consequencesOf).toSorted(),
  )
  const log = await wholeLog(store)
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length)
}

describe.each(stores)("policies that run more than once over a log %s", (_, makeStore) => {
  it("X-11: at once, on the same read models, record every consequence once", async () => {
    const store = makeStore()
    for (const n of many) await bringToDecision(store, n)
    const models = readModels()
    const all = [models, readModels(models.path), readModels(models.path)]
    await Promise.all(all.map((one) => catchUpPolicies(store, one, options)))
    await expectEachOnce(store)
    expect(policyExceptions(models)).toStrictEqual([])
  })

  it("X-11: at once, each on read models of their own, record every consequence once", async () => {
    const store = makeStore()
    for (const n of many) await bringToDecision(store, n)
    const all = [readModels(), readModels(), readModels()]
    await Promise.all(all.map((models) => catchUpPolicies(store, models, options)))
    await expectEachOnce(store)
    for (const models of all) expect(policyExceptions(models)).toStrictEqual([])
  })

  it("X-11: at once, go by nothing that another run has come to know since", async () => {
    const store = makeStore()
    await bringToDecision(store, 1)
    await prepare(store, 2)
    const does = office(store)
    const { approval: matter } = ids(2)
    const bodies = [council, uuid(901)]
    const { type, data } = opening(2)
    await does("presenter", approval, matter, { type, data: { ...data, jointly: bodies } })
    for (const [index, body] of bodies.entries())
      await does("minutes-keeper", approval, matter, {
        ...approving,
        data: { ...approving.data, step: index + 1, body },
      })
    const models = readModels()
    const other = readModels(models.path)
    const told: PolicyCommand[] = []
    const onReaction = (command: PolicyCommand) => told.push(command)
    // The other run comes to the head of the log while this one records what follows from the first decision.
    const overtaken: EventStore = {
      ...store,
      append: async (...event) => {
        await catchUpPolicies(store, other, { ...options, onReaction })
        return store.append(...event)
      },
    }
    await catchUpPolicies(overtaken, models, { ...options, onReaction })
    const [, last] = (await wholeLog(store)).filter(({ stream }) => stream === `approval-${matter}`).slice(-2)
    const adopting = told.filter(
      ({ command, id }) => command.type === "AdoptDocument" && id === ids(2).programme,
    )
    expect(new Set(adopting.map(({ envelope }) => envelope.cause))).toStrictEqual(new Set([last?.id]))
    expect(policyExceptions(models)).toStrictEqual([])
  })

  it("keep an exception once, though several runs meet it", async () => {
    const store = makeStore()
    await putUp(store, 1)
    await decide(store, 1)
    const models = readModels()
    const all = [models, readModels(models.path)]
    await Promise.all(all.map((one) => catchUpPolicies(store, one, options)))
    expect(policyExceptions(models)).toHaveLength(1)
  })

  it("ask again as often as somebody else is first, and refuse nothing for it", async () => {
    const store = makeStore()
    await bringToDecision(store, 1)
    const does = office(store)
    let conflicts = 0
    const busy: EventStore = {
      ...store,
      append: async (stream, expected, events) => {
        if (conflicts < 12 && stream === `programme-${ids(1).programme}`) {
          conflicts += 1
          await does("portfolio-owner", programme, ids(1).programme, {
            type: "RenameProgramme",
            data: { to: { en: `Name ${conflicts}` }, kind: "renamed" },
          })
        }
        return store.append(stream, expected, events)
      },
    }
    const models = readModels()
    await catchUpPolicies(busy, models, options)
    expect(conflicts).toBe(12)
    expect(policyExceptions(models)).toStrictEqual([])
    expect(shortly(await recordedByPolicies(store))).toStrictEqual(consequencesOf(1))
  })

  it("do what is left where a store failed in between, and name the event that it failed at", async () => {
    const store = makeStore()
    for (const n of many) await bringToDecision(store, n)
    const models = readModels()
    let appends = 0
    const failing: EventStore = {
      ...store,
      append: (stream, expected, events) => {
        appends += 1
        if (appends === 5) throw new Error("the disk is full")
        return store.append(stream, expected, events)
      },
    }
    const stopped = await rejectionOf(catchUpPolicies(failing, models, options))
    expect(stopped).toBeInstanceOf(ProjectionFailedError)
    expect(stopped).toMatchObject({
      event: { type: "DecisionMade", stream: `approval-${ids(5).approval}` },
      cause: { message: "the disk is full" },
    })
    await catchUpPolicies(store, models, options)
    await expectEachOnce(store)
  })

  it("X-11: try nothing again that came to nothing, though the run that tried it was cut off", async () => {
    const store = makeStore()
    await bringToDecision(store, 1)
    await bringToDecision(store, 2)
    const does = office(store)
    const close = { type: "ClosePreparation", data: {} } as const
    const models = readModels()
    // The preparation is closed by hand, after the policies have seen that it is complete; then the run is cut off.
    const cutOff = {
      ...store,
      append: async (...[stream, expected, events]: Parameters<EventStore["append"]>) => {
        const result = await store.append(stream, expected, events)
        if (stream === `programme-${ids(1).programme}`)
          await does("preparing-body", preparation, ids(1).preparation, close)
        if (stream === `preparation-${ids(2).preparation}`) throw new Error("cut off")
        return result
      },
    }
    expect(await rejectionOf(catchUpPolicies(cutOff, models, options))).toBeInstanceOf(ProjectionFailedError)
    const again = { cause: "steering_group" } as const
    await does("preparing-body", preparation, ids(1).preparation, { type: "ReopenPreparation", data: again })
    await does("preparing-body", preparation, ids(1).preparation, {
      type: "CompletePreparation",
      data: { versions: [draft(1)] },
    })
    const head = await store.head()
    await catchUpPolicies(store, models, options)
    expect(await store.head()).toBe(head)
    expect(policyExceptions(models)).toStrictEqual([])
  })
})
