import { expect, it } from "vitest"
import { programme } from "@programme-lifecycle/core"
import { aCounty, id, ruledBy } from "./county.ts"

const [typed, meant] = [
  { from: "2023-03-02", to: "2023-03-02" },
  { from: "2023-03-01", to: "2023-03-01" },
] as const
const data = { name: { fi: "Palvelustrategia" } }

it("H13: a decision's day is typed 2 March instead of 1 March, and put right: both stay visible", async () => {
  const { at, does, state, audit } = aCounty()
  at("2023-03-03")
  await does(
    "records-officer",
    programme,
    id("programme"),
    { type: "MandateProgramme", data },
    { ...ruledBy("board", "2023-03-01"), id: id("mandate"), occurredOn: typed },
  )
  at("2023-03-10")
  await does(
    "records-officer",
    programme,
    id("programme"),
    { type: "CorrectEvent", data: { target: id("mandate"), data, occurredOn: meant } },
    { ...ruledBy("board", "2023-03-01"), reason: { fi: "Pöytäkirja on päivätty 1.3." } },
  )

  const before = await state(programme, id("programme"), { knownAt: "2023-03-09" })
  expect(before.mandatedOn).toStrictEqual(typed)
  expect((await state(programme, id("programme"))).mandatedOn).toStrictEqual(meant)
  const [row] = await audit({ types: ["ProgrammeMandated"] })
  const [correction] = await audit({ only: "corrections" })
  expect([row?.occurredOn, correction?.data]).toStrictEqual([
    typed,
    { target: id("mandate"), data, occurredOn: meant },
  ])
  expect([row?.correctedBy[0]?.at, correction?.concerns?.at]).toStrictEqual([correction?.at, row?.at])
})
