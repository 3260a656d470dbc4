import { expect, it } from "vitest"
import { programme } from "@programme-lifecycle/core"
import { affectedByAnnulment, continuityOf, programmeStateOf } from "@programme-lifecycle/core/views"
import { aCounty, id, ruledBy } from "./county.ts"
import { adoptedBy, mandated } from "./in-force.ts"

const [former, next, refining] = ["Palvelustrategia 2024", "Palvelustrategia 2027", "Toimenpideohjelma"]
const whole = { scope: "full" } as const

it("H19: when the successor is annulled, the one before is not revived by itself", async () => {
  const county = aCounty()
  const { at, does, state } = county
  await mandated(county, former)
  await adoptedBy(county, former, "2024-02-01")
  await mandated(county, refining, { refines: id(next) })
  at("2026-12-14")
  await mandated(county, next, { replaces: id(former) })
  await adoptedBy(county, next, "2027-01-01")
  const superseded = { successor: id(next), from: "2027-01-01" } as const
  await does("policy", programme, id(former), { type: "SupersedeProgramme", data: superseded })
  at("2027-06-15")
  const annul = { type: "AnnulProgramme", data: { ...whole, approval: id(`${next}: approval`) } } as const
  await does("registry", programme, id(next), annul, ruledBy("administrative court", "2027-06-15"))

  const line = async () =>
    new Map([
      [id(former), await state(programme, id(former))],
      [id(next), await state(programme, id(next))],
    ])
  expect(programmeStateOf(await state(programme, id(former)), "2027-09-30").state).toBe("superseded")
  expect(continuityOf(await line(), "2027-09-30").gaps).toStrictEqual([
    { from: "2027-06-15", to: "2027-09-30", days: 108, programmes: [] },
  ])
  const known = new Map([...(await line()), [id(refining), await state(programme, id(refining))]])
  expect(affectedByAnnulment(known, id(next)).refining).toStrictEqual([id(refining)])

  at("2027-10-01")
  const reinstate = { type: "ReinstateProgramme", data: whole } as const
  await does("records-officer", programme, id(former), reinstate, ruledBy("council", "2027-10-01"))
  expect(programmeStateOf(await state(programme, id(former)), "2027-10-01").state).toBe("in_force")
  expect(continuityOf(await line(), "2027-12-31").gaps).toMatchObject([{ to: "2027-09-30", days: 108 }])
})
