import {
  approval,
  bodyRegister,
  legalForce,
  lifecycle,
  preparation,
  programme,
  type EventStore,
  type Recorded,
} from "@programme-lifecycle/core"
import { describe, expect, it } from "vitest"
import { catchUpPolicies, policyExceptions, type ReadModels } from "../src/index.ts"
import {
  approving,
  bringToDecision,
  council,
  ids,
  office,
  opening,
  options,
  prepare,
  recordedByPolicies,
  ruled,
} from "./policy-setting.ts"
import { readModels, stores, uuid } from "./setting.ts"

const board = uuid(901)
const bodies = uuid(902)

/** What the policies record of all that was recorded before; nothing may be left to a person. */
const reactTo = async (store: EventStore, models: ReadModels): Promise<readonly Recorded[]> => {
  const before = await store.head()
  await catchUpPolicies(store, models, options)
  expect(policyExceptions(models)).toStrictEqual([])
  return (await recordedByPolicies(store)).filter(({ position }) => position > before)
}

const typesOf = (events: readonly Recorded[]) => events.map(({ stream, type }) => [stream, type])

describe.each(stores)("what follows in a log %s", (_, makeStore) => {
  it("X-04: from a return: the programme goes back, and its preparation goes on with the instruction, once", async () => {
    const store = makeStore()
    const models = readModels()
    const does = office(store)
    const its = ids(1)
    await prepare(store, 1)
    await does(
      "portfolio-owner",
      programme,
      its.programme,
      {
        type: "DetermineDecidingBody",
        data: { document: its.document, body: council, tier: "council", canDecide: true },
      },
      ruled,
    )
    const county = lifecycle({ ...options, store, actor: { capacity: "preparing-body" } })
    const submission = {
      programme: its.programme,
      preparation: its.preparation,
      consultations: [],
      portfolios: [],
      approval: its.approval,
    }
    const without = { rule: "R-11", reason: { fi: "Asia ei koske heitä." }, ...ruled } as const
    expect(await county.submit(submission, { acknowledge: [without] })).toMatchObject({ right: {} })
    await does("presenter", approval, its.approval, opening(1))
    await does("minutes-keeper", approval, its.approval, {
      type: "PlaceItemOnAgenda",
      data: { step: 1, body: board, role: "proposal", meetingOn: { from: "2024-06-03", to: "2024-06-03" } },
    })
    const instruction = { fi: "Kustannukset on arvioitava." }
    await does("minutes-keeper", approval, its.approval, {
      type: "ReturnItem",
      data: { step: 1, body: board, instruction },
    })
    const followed = await reactTo(store, models)
    expect(typesOf(followed)).toStrictEqual([
      [`programme-${its.programme}`, "ProgrammeReturnedToPreparation"],
      [`preparation-${its.preparation}`, "PreparationReopened"],
      [`preparation-${its.preparation}`, "DirectionReceived"],
    ])
    expect(new Set(followed.map(({ metadata }) => metadata.correlation)).size).toBe(1)
    expect((await county.load(programme, its.programme)).state.status).toBe("mandated")
    const { state } = await county.load(preparation, its.preparation)
    expect(state.status).toBe("under way")
    expect([...state.directions.values()]).toMatchObject([{ text: instruction, binding: true, from: board }])
    expect(await reactTo(store, readModels())).toStrictEqual([])
  })

  it("X-07 X-08: from a ruling on the successor: it is annulled, and the predecessor stays superseded", async () => {
    const store = makeStore()
    const models = readModels()
    const does = office(store)
    const [former, next] = [ids(1), ids(2)]
    await bringToDecision(store, 1)
    await reactTo(store, models)
    await prepare(store, 2, { replaces: former.programme })
    await does("presenter", approval, next.approval, opening(2))
    await does("minutes-keeper", approval, next.approval, {
      ...approving,
      data: { ...approving.data, effectiveFrom: "2024-07-01" },
    })
    expect(typesOf(await reactTo(store, models))).toStrictEqual([
      [`programme-${next.programme}`, "ProgrammeDocumentAdopted"],
      [`preparation-${next.preparation}`, "PreparationClosed"],
      [`programme-${former.programme}`, "ProgrammeSuperseded"],
    ])
    await does("minutes-keeper", legalForce, next.approval, {
      type: "OpenLegalForce",
      data: {
        approval: next.approval,
        body: council,
        tier: "council",
        nature: "final",
        decidedOn: { from: "2024-06-03", to: "2024-06-03" },
      },
    })
    const appeal = uuid(950)
    await does("registry", legalForce, next.approval, {
      type: "RecordAppeal",
      data: { appeal, court: "administrative_court" },
    })
    await does("registry", legalForce, next.approval, {
      type: "RecordRuling",
      data: { appeal, ruling: "annulled" },
    })
    const followed = await reactTo(store, models)
    expect(typesOf(followed)).toStrictEqual([[`programme-${next.programme}`, "ProgrammeAnnulled"]])
    expect(followed[0]?.data).toStrictEqual({ scope: "full", approval: next.approval, appeal })
  })

  it("X-09: from a merger: whoever takes the place of the preparing body prepares the programme", async () => {
    const store = makeStore()
    const models = readModels()
    const does = office(store)
    const successor = uuid(903)
    await prepare(store, 1)
    await does(
      "portfolio-owner",
      programme,
      ids(1).programme,
      { type: "AssignPreparationResponsibility", data: { lead: board, joint: [] } },
      ruled,
    )
    for (const body of [board, successor])
      await does("records-officer", bodyRegister, bodies, {
        type: "RegisterBody",
        data: { body, name: { fi: `Toimielin ${body}` }, kind: "committee", canDecide: true },
      })
    const merge = { type: "MergeBodies", data: { inputs: [board], successor } } as const
    await does("records-officer", bodyRegister, bodies, merge, ruled)
    const followed = await reactTo(store, models)
    expect(followed).toMatchObject([
      {
        stream: `programme-${ids(1).programme}`,
        type: "PreparationResponsibilityTransferred",
        data: { lead: successor, from: board },
        metadata: ruled,
      },
    ])
  })
})
