import { expect, it } from "vitest"
import { programme } from "@programme-lifecycle/core"
import { affectedByAnnulment, continuityOf, programmeStateOf } from "@programme-lifecycle/core/views"
import { aCounty, id, ruledBy } from "./county.ts"
import { decides, rulesOn } from "./deciding.ts"
import { mandated, textOf } from "./in-force.ts"
import { draft } from "./preparing.ts"

const [former, next, refining] = ["Palvelustrategia 2024", "Palvelustrategia 2027", "Toimenpideohjelma"]
const rulings = ["annulled", "remitted"] as const
const whole = { scope: "full" } as const
const textIn = (name: string) => ({ programme: name, version: draft(1, "a", textOf(name)) })

it.each(rulings)(
  "H19: when the successor is annulled, the one before is not revived by itself",
  async (ruling) => {
    const county = aCounty()
    const { at, does, react, state } = county
    await mandated(county, former)
    const first = { on: "2024-01-15", effectiveFrom: "2024-02-01" } as const
    await decides(county, "first", { ...textIn(former), ...first })
    await mandated(county, refining, { refines: id(next) })
    await mandated(county, next, { replaces: id(former) })
    const second = { on: "2026-12-14", effectiveFrom: "2027-01-01" } as const
    await decides(county, "second", { ...textIn(next), ...second })
    const stands = async (name: string) =>
      programmeStateOf(await state(programme, id(name)), "2027-09-30").state
    expect([await stands(former), await stands(next)]).toStrictEqual(["superseded", "in_force"])

    const appeal = { appeal: id("appeal"), court: "administrative_court" } as const
    await rulesOn(county, "second", "2027-06-15", { ruling }, appeal)
    await react()
    expect([await stands(former), await stands(next)]).toStrictEqual(["superseded", "annulled"])
    const line = async () =>
      new Map([
        [id(former), await state(programme, id(former))],
        [id(next), await state(programme, id(next))],
      ])
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
  },
)
