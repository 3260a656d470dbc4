import { approval, preparation, programme, type EventStore } from "@programme-lifecycle/core"
import { describe, expect, it } from "vitest"
import {
  catchUpPolicies,
  policyExceptions,
  rebuildPolicies,
  type PolicyException,
  type ReadModels,
} from "../src/index.ts"
import {
  approving,
  decide,
  draft,
  ids,
  office,
  opening,
  options,
  prepare,
  putUp,
  ruled,
  wholeLog,
} from "./policy-setting.ts"
import { readModels, stores, uuid } from "./setting.ts"

/** A decision from which the policies cannot tell which texts were adopted. */
const undecidable = async (store: EventStore): Promise<ReadModels> => {
  await prepare(store, 1)
  await putUp(store, 1)
  await office(store)("minutes-keeper", approval, ids(1).approval, {
    type: "MakeDecision",
    data: { ...approving.data, resolution: { outcome: "approved_unspecified", mode: "single_official" } },
  })
  const models = readModels()
  await catchUpPolicies(store, models, options)
  return models
}

const theOnly = (models: ReadModels): PolicyException => {
  const [one, ...others] = policyExceptions(models)
  if (one === undefined || others.length > 0) throw new Error("there is not exactly one exception")
  return one
}

const adoptByHand = (store: EventStore, cause: string) =>
  office(store)(
    "minutes-keeper",
    programme,
    ids(1).programme,
    {
      type: "AdoptDocument",
      data: {
        document: ids(1).document,
        adopted: draft(1),
        approval: ids(1).approval,
        kind: "adoption",
      },
    },
    { authority: { approval: ids(1).approval, step: 1 }, cause },
  )

describe.each(stores)("an exception of the policies over a log %s", (_, makeStore) => {
  it("is settled when a person records what was called for, and names its event as the cause", async () => {
    const store = makeStore()
    const models = await undecidable(store)
    const { event } = theOnly(models)
    await adoptByHand(store, event)
    await catchUpPolicies(store, models, options)
    expect(policyExceptions(models)).toStrictEqual([])

    const anew = readModels()
    await catchUpPolicies(store, anew, options)
    expect(policyExceptions(anew)).toStrictEqual([])
    await rebuildPolicies(store, models)
    expect(policyExceptions(models)).toStrictEqual([])
  })

  it("is settled by a remark that names its event, where nothing is left to be recorded", async () => {
    const store = makeStore()
    const models = await undecidable(store)
    const { event, target } = theOnly(models)
    const mandated = (await wholeLog(store)).find(({ stream }) => stream === target)
    await office(store)(
      "records-officer",
      programme,
      ids(1).programme,
      { type: "AddAnnotation", data: { target: mandated?.id ?? "", text: { fi: "Asia raukesi." } } },
      { cause: event },
    )
    await catchUpPolicies(store, models, options)
    expect(policyExceptions(models)).toStrictEqual([])
  })

  it("is not settled by what happens in another stream, nor by what names another cause", async () => {
    const store = makeStore()
    const models = await undecidable(store)
    const { event } = theOnly(models)
    await office(store)(
      "preparing-body",
      preparation,
      ids(1).preparation,
      { type: "ReopenPreparation", data: { cause: "direction" } },
      { cause: event },
    )
    await adoptByHand(store, uuid(7_777))
    await catchUpPolicies(store, models, options)
    expect(policyExceptions(models)).toHaveLength(1)
  })

  it("is settled alone: each command settles one of those that an event called for in a stream", async () => {
    const store = makeStore()
    const { document, number, sha256 } = draft(1)
    const versions = [draft(1), { document: uuid(18), number, sha256 }]
    await office(store)("presenter", approval, ids(1).approval, {
      type: "OpenApproval",
      data: { ...opening(1).data, versions },
    })
    await decide(store, 1)
    const models = readModels()
    await catchUpPolicies(store, models, options)
    const [event] = policyExceptions(models).map((one) => one.event)
    expect(policyExceptions(models)).toHaveLength(2)

    const does = office(store)
    const title = { en: "Programme 1" }
    await does(
      "portfolio-owner",
      programme,
      ids(1).programme,
      { type: "MandateProgramme", data: { name: title } },
      { ...ruled, cause: event },
    )
    await catchUpPolicies(store, models, options)
    expect(policyExceptions(models)).toHaveLength(1)
    await does(
      "portfolio-owner",
      programme,
      ids(1).programme,
      { type: "AddDocument", data: { document, kind: "action_programme", title, required: true } },
      { cause: event },
    )
    await catchUpPolicies(store, models, options)
    expect(policyExceptions(models)).toStrictEqual([])
  })
})
