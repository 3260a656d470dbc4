import { expect, it } from "vitest"
import {
  approval,
  preparation,
  programme,
  wellbeingServicesCounty as profile,
} from "@programme-lifecycle/core"
import { programmeStateOf } from "@programme-lifecycle/core/views"
import { programmeOf, statesAsOf } from "@programme-lifecycle/projection-steering-group"
import { aCounty, id, ruledBy } from "./county.ts"
import { decides } from "./deciding.ts"
import { aProgramme, beforeTheBoard, complete, draft, register, submitTo } from "./preparing.ts"

const [about, prepared] = [id("programme"), id("preparation")]
const [pela, plan] = [draft(1, "a", "pela"), draft(1, "b", "plan")]

it("H10: one document is adopted, the other returned, and the programme is adopted in part", async () => {
  const county = aCounty()
  const { at, does, react, state, store } = county
  await aProgramme(county, "pela", "plan")
  const decider = { document: id("pela"), body: id("council"), tier: "council", canDecide: true } as const
  const mandate = ruledBy("council", "2023-12-18")
  await does("portfolio-owner", programme, about, { type: "DetermineDecidingBody", data: decider }, mandate)
  for (const version of [pela, plan]) await does("preparer", preparation, prepared, register(version))
  await does("preparing-body", preparation, prepared, complete(pela, plan))
  for (const [by, name, version] of [
    ["council's", "pela", pela] as const,
    ["board's", "plan", plan] as const,
  ]) {
    await submitTo(county, by, name)
    const matter = { kind: "adoption", programme: about, documents: [version.document] } as const
    await does("presenter", approval, id(by), { type: "OpenApproval", data: { matter, versions: [version] } })
  }
  at("2024-02-12")
  for (const by of ["council's", "board's"]) await beforeTheBoard(county, by, "2024-02-12")
  const unanimous = { outcome: "approved_as_proposed", mode: "unanimous" } as const
  const decided = { step: 1, body: id("council"), resolution: unanimous, authoritative: true }
  const data = { ...decided, submitted: [pela], adopted: [pela] }
  await does("minutes-keeper", approval, id("council's"), { type: "MakeDecision", data })
  const instruction = { fi: "Varautuminen talveen on lisättävä." }
  const back = { step: 1, body: id("board"), instruction }
  await does("minutes-keeper", approval, id("board's"), { type: "ReturnItem", data: back })
  await react()

  const standing = async () => programmeStateOf(await state(programme, about), "2024-06-03")
  expect(await standing()).toMatchObject({ state: "in_preparation", adoptedInPart: true })
  const { states } = await statesAsOf(store, {}, profile.zone)
  const row = programmeOf(states, about, { profile, on: "2024-02-12" })
  expect(row.stage).toBe("adopted in part")
  expect(row.documents.map((one) => one.state)).toStrictEqual(["adopted", "returned"])
  const version = draft(2, "c", "plan")
  const again = { programme: "programme", version, on: "2024-03-11", previous: "board's" } as const
  await decides(county, "board's second", again)
  expect(await standing()).toMatchObject({ state: "adopted", adoptedInPart: false })
})
