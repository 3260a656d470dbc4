import { approval, importHistory, fact, preparation, programme } from "@programme-lifecycle/core"
import { explainException, type PolicyCommand } from "@programme-lifecycle/core/policies"
import { describe, expect, it } from "vitest"
import {
  catchUpPolicies,
  policyExceptions,
  runPolicies,
  type PolicyException,
  ProjectionFailedError,
} from "../src/index.ts"
import {
  bringToDecision,
  approving,
  consequencesOf,
  council,
  decide,
  ids,
  office,
  opening,
  options,
  prepare,
  putUp,
  recordedByPolicies,
  ruled,
  shortly,
  wholeLog,
} from "./policy-setting.ts"
import { append, event, noon, readModels, rejectionOf, stores } from "./setting.ts"

describe.each(stores)("policies over a log %s", (_, makeStore) => {
  it("X-05: adopt what was approved, and close its preparation, as a consequence of the decision", async () => {
    const store = makeStore()
    await bringToDecision(store, 1)
    const decision = (await wholeLog(store)).at(-1)
    expect(await catchUpPolicies(store, readModels(), options)).toBe(await store.head())
    const recorded = await recordedByPolicies(store)
    expect(shortly(recorded)).toStrictEqual(consequencesOf(1))
    const [adopted, closed] = recorded
    expect(adopted?.metadata).toMatchObject({
      cause: decision?.id,
      correlation: decision?.id,
      actor: { capacity: "policy" },
      authority: { approval: ids(1).approval, step: 1 },
      reason: { fi: expect.any(String) },
      occurredOn: { from: "2024-06-03", to: "2024-06-03" },
    })
    expect(closed?.metadata).toMatchObject({ cause: adopted?.id, correlation: decision?.id })
  })

  it("X-11: issue each command once, though all events go through all policies again", async () => {
    const store = makeStore()
    for (const n of [1, 2, 3]) await bringToDecision(store, n)
    const models = readModels()
    await catchUpPolicies(store, models, options)
    const head = await store.head()
    expect(shortly(await recordedByPolicies(store))).toHaveLength(6)

    await catchUpPolicies(store, models, options)
    expect(await store.head()).toBe(head)
    const again: boolean[] = []
    await catchUpPolicies(store, readModels(), {
      ...options,
      onReaction: (_command, { repeated }) => again.push(repeated),
    })
    expect(again).toStrictEqual([true, true, true, true, true, true])
    expect(await store.head()).toBe(head)
    expect(policyExceptions(models)).toStrictEqual([])
  })

  it("follow the log until they are stopped", async () => {
    const store = makeStore()
    const stopping = new AbortController()
    const closed = Promise.withResolvers<PolicyCommand>()
    const running = rejectionOf(
      runPolicies(store, readModels(), {
        ...options,
        signal: stopping.signal,
        onReaction: (command) => {
          if (command.command.type === "ClosePreparation") closed.resolve(command)
        },
      }),
    )
    await bringToDecision(store, 1)
    expect(await closed.promise).toMatchObject({ policy: "preparation-ends-with-adoption" })
    expect(shortly(await recordedByPolicies(store))).toStrictEqual(consequencesOf(1))
    const reason = new Error("the service goes down")
    stopping.abort(reason)
    expect(await running).toBe(reason)
  })

  it("keep what an aggregate refuses as an exception, and go on", async () => {
    const store = makeStore()
    await putUp(store, 1)
    await decide(store, 1)
    await bringToDecision(store, 2)
    const models = readModels()
    const told: PolicyException[] = []
    await catchUpPolicies(store, models, { ...options, onException: (one) => told.push(one) })
    expect(shortly(await recordedByPolicies(store))).toStrictEqual(consequencesOf(2))
    const decision = (await wholeLog(store)).find(({ type }) => type === "DecisionMade")
    const exception = {
      policy: "adoption-follows-decision",
      event: decision?.id,
      position: decision?.position,
      target: `programme-${ids(1).programme}`,
      command: "AdoptDocument",
      refusal: { type: "ProgrammeNotStarted", invariants: ["P-01"] },
    }
    expect(told).toStrictEqual([exception])
    expect(policyExceptions(models)).toStrictEqual([exception])
    const [one] = policyExceptions(models)
    expect(one && explainException(one.target, one.refusal, "en")).toBe(
      "The programme has neither been mandated nor registered.",
    )
  })

  it("keep what they cannot tell by themselves as an exception", async () => {
    const store = makeStore()
    await prepare(store, 1)
    await putUp(store, 1)
    await office(store)("minutes-keeper", approval, ids(1).approval, {
      type: "MakeDecision",
      data: { ...approving.data, resolution: { outcome: "approved_unspecified", mode: "single_official" } },
    })
    const models = readModels()
    await catchUpPolicies(store, models, options)
    expect(await recordedByPolicies(store)).toStrictEqual([])
    expect(policyExceptions(models)).toMatchObject([
      {
        policy: "adoption-follows-decision",
        target: `programme-${ids(1).programme}`,
        refusal: { type: "AdoptedTextsUntold", approval: ids(1).approval },
      },
    ])
    const [one] = policyExceptions(models)
    expect(one).not.toHaveProperty("command")
    expect(one && explainException(one.target, one.refusal, "fi")).toBe(
      "Päätöksestä ei käy ilmi, mitkä tekstit hyväksyttiin: kirjaa hyväksyminen itse.",
    )
  })

  it("do nothing about imported history, and know it", async () => {
    const store = makeStore()
    await prepare(store, 1)
    await prepare(store, 2)
    const sources = [{ title: "Pöytäkirja" }] as const
    const imported = await importHistory(
      store,
      [
        fact("1 put up", approval, ids(1).approval, opening(1), { sources }),
        fact("2 put up", approval, ids(2).approval, opening(2), { sources }),
        fact("2 decided", approval, ids(2).approval, approving, { sources }),
      ],
      options,
    )
    expect(imported).toMatchObject({ right: { recorded: 3 } })
    const models = readModels()
    await catchUpPolicies(store, models, options)
    expect(await recordedByPolicies(store)).toStrictEqual([])
    await decide(store, 1)
    await catchUpPolicies(store, models, options)
    expect(shortly(await recordedByPolicies(store))).toStrictEqual(consequencesOf(1))
  })

  it("do nothing about what stands before the position that they are to begin at, and know it", async () => {
    const store = makeStore()
    await bringToDecision(store, 1)
    await prepare(store, 2)
    await putUp(store, 2)
    const begin = { ...options, reactAfter: await store.head() }
    const models = readModels()
    await catchUpPolicies(store, models, begin)
    expect(await recordedByPolicies(store)).toStrictEqual([])
    await decide(store, 2)
    await catchUpPolicies(store, models, begin)
    expect(shortly(await recordedByPolicies(store))).toStrictEqual(consequencesOf(2))
  })

  it("go by facts as corrected before the event, and do nothing again for a correction after it", async () => {
    const store = makeStore()
    await bringToDecision(store, 2)
    await prepare(store, 1)
    const does = office(store)
    const wrong = await does("presenter", approval, ids(1).approval, opening(9))
    const correct = (target: string, about: number) =>
      does(
        "records-officer",
        approval,
        ids(1).approval,
        { type: "CorrectEvent", data: { target, data: opening(about).data } },
        { ...ruled, reason: { fi: "Väärä ohjelma." } },
      )
    await correct(wrong.command, 1)
    await decide(store, 1)
    await correct(wrong.command, 2)
    const models = readModels()
    await catchUpPolicies(store, models, options)
    await catchUpPolicies(store, readModels(), options)
    expect(shortly(await recordedByPolicies(store)).toSorted()).toStrictEqual(
      [...consequencesOf(1), ...consequencesOf(2)].toSorted(),
    )
    expect(policyExceptions(models)).toStrictEqual([])
  })

  it("know nothing any more of what was annulled", async () => {
    const store = makeStore()
    const models = readModels()
    const does = office(store)
    const { programme: its } = ids(1)
    const start = { type: "StartPreparation", data: { programme: its, documents: [] } } as const
    const started = await does("preparer", preparation, ids(1).preparation, start)
    await catchUpPolicies(store, models, options)
    await does(
      "records-officer",
      preparation,
      ids(1).preparation,
      { type: "AnnulEvent", data: { target: started.command } },
      { ...ruled, reason: { fi: "Väärä virta." } },
    )
    await catchUpPolicies(store, models, options)
    await bringToDecision(store, 2)
    await does("minutes-keeper", approval, ids(2).approval, {
      type: "AdoptAccompanyingDirection",
      data: {
        direction: ids(2).direction,
        text: { fi: "Seurataan." },
        to: { programme: its },
        exhaustive: true,
      },
    })
    await catchUpPolicies(store, models, options)
    expect(policyExceptions(models)).toStrictEqual([])
    expect(shortly(await recordedByPolicies(store))).toStrictEqual(consequencesOf(2))
  })

  it("keep exceptions once, in the order of their causes, over several pages of the log", async () => {
    const store = makeStore()
    for (const n of [3, 1]) {
      await putUp(store, n)
      await decide(store, n)
    }
    await prepare(store, 2)
    const does = office(store)
    for (let name = 0; name < 500; name += 1)
      await does("portfolio-owner", programme, ids(2).programme, {
        type: "RenameProgramme",
        data: { to: { en: `Name ${name}` }, kind: "renamed" },
      })
    const models = readModels()
    await catchUpPolicies(store, models, options)
    expect(policyExceptions(models).map(({ target }) => target)).toStrictEqual(
      [3, 1].map((n) => `programme-${ids(n).programme}`),
    )
  })

  it("stop loudly at an event that cannot be read, and name it", async () => {
    const store = makeStore()
    await bringToDecision(store, 1)
    await append(store, `programme-${ids(5).programme}`, event(7_777, "ProgrammeTeleported"))
    await bringToDecision(store, 2)
    const stopped = await rejectionOf(catchUpPolicies(store, readModels(), options))
    expect(stopped).toBeInstanceOf(ProjectionFailedError)
    expect(stopped).toMatchObject({ projection: "policies", event: { type: "ProgrammeTeleported" } })
    expect(String(stopped)).toContain("the type ProgrammeTeleported is unknown")
  })

  it("date what follows on the day of its cause, also where their own clock lags behind", async () => {
    const store = makeStore()
    await bringToDecision(store, 1)
    const models = readModels()
    await catchUpPolicies(store, models, { ...options, clock: () => "2024-06-02T09:00:00.000Z" })
    expect(policyExceptions(models)).toStrictEqual([])
    expect(shortly(await recordedByPolicies(store))).toStrictEqual(consequencesOf(1))
    expect(noon.startsWith("2024-06-03")).toBe(true)
  })

  it("bring a direction to the preparation that is reopened for it", async () => {
    const store = makeStore()
    await bringToDecision(store, 1)
    const does = office(store)
    await does("minutes-keeper", approval, ids(1).approval, {
      type: "AdoptAccompanyingDirection",
      data: {
        direction: ids(1).direction,
        text: { fi: "Vaikutuksia on seurattava." },
        to: { programme: ids(1).programme },
        exhaustive: true,
      },
    })
    const models = readModels()
    await catchUpPolicies(store, models, options)
    expect(shortly(await recordedByPolicies(store))).toStrictEqual(consequencesOf(1))
    await does("preparing-body", preparation, ids(1).preparation, {
      type: "ReopenPreparation",
      data: { cause: "direction" },
    })
    await catchUpPolicies(store, models, options)
    const received = (await recordedByPolicies(store)).at(-1)
    expect(received).toMatchObject({
      stream: `preparation-${ids(1).preparation}`,
      type: "DirectionReceived",
      data: { direction: ids(1).direction, from: council, approval: ids(1).approval },
    })
    expect(policyExceptions(models)).toStrictEqual([])
  })
})
