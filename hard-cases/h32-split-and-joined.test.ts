import { expect, it } from "vitest"
import { consultation, programme, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { inputsOf, lineageOf } from "@programme-lifecycle/core/views"
import { programmeOf, statesAsOf } from "@programme-lifecycle/projection-steering-group"
import { aCounty, aRound, id } from "./county.ts"
import { mandated } from "./in-force.ts"

const [rescue, ambulance, welfare] = ["Pelastusohjelma", "Ensihoito-ohjelma", "Hyvinvointiohjelma"]
const [joint, children] = ["Pelastuksen ja ensihoidon ohjelma", "Lasten ohjelma"]

it("H32: programmes are joined and split, and what was consulted on stays with the inputs", async () => {
  const county = aCounty()
  const { does, state, store } = county
  for (const name of [rescue, ambulance, welfare]) await mandated(county, name)
  const terms = aRound({ lastDay: "2024-01-31" }, { programmes: [id(rescue)] })
  await does("consultation-owner", consultation, id("round"), terms)
  await mandated(county, joint)
  const inputs = [id(rescue), id(ambulance)]
  await does("portfolio-owner", programme, id(joint), { type: "MergeProgrammes", data: { inputs } })
  await mandated(county, children)
  const from = { from: id(welfare) }
  await does("portfolio-owner", programme, id(children), { type: "SplitOffProgramme", data: from })

  const { states } = await statesAsOf(store, {}, profile.zone)
  const all = new Map(states.ids(programme).map((one) => [one, states.get(programme, one)]))
  expect(lineageOf(all, id(joint)).from).toStrictEqual(
    inputs.map((one) => ({ programme: one, by: "merger" })),
  )
  expect(lineageOf(all, id(rescue)).into).toStrictEqual([{ programme: id(joint), by: "merger" }])
  expect(lineageOf(all, id(children)).from).toStrictEqual([{ programme: id(welfare), by: "split" }])
  expect(lineageOf(all, id(welfare)).into).toStrictEqual([{ programme: id(children), by: "split" }])
  expect(inputsOf(all, id(joint))).toStrictEqual(inputs)
  expect((await state(consultation, id("round"))).terms?.programmes).toStrictEqual([id(rescue)])
  const row = programmeOf(states, id(joint), { profile, on: "2024-01-02" })
  expect(row.consultations.map((one) => one.id)).toStrictEqual([id("round")])
})
