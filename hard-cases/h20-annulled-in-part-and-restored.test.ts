import { expect, it } from "vitest"
import { programme, type LocalDate } from "@programme-lifecycle/core"
import { documentStateOf, programmeStateOf } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"
import { adoptedBy, mandated, textOf } from "./in-force.ts"

const name = "Palvelustrategia"
const [decided, annulled, restored] = ["2022-03-01", "2023-05-23", "2024-11-22"] as const
const parts = { scope: { parts: [{ document: id(textOf(name)), locator: "§ 24, kohta 3" }] } } as const
const approval = { approval: id(`${name}: approval`) }
const ruledBy = (court: string, meetingOn: LocalDate, caseNumber: string) => ({
  authority: { body: id(court), meetingOn, caseNumber },
})

it("H20: a court annuls a part of a decision and the highest one restores it", async () => {
  const county = aCounty()
  const { at, audit, does, state } = county
  at(decided)
  await mandated(county, name)
  await adoptedBy(county, name, decided)
  at(annulled)
  const annul = { type: "AnnulProgramme", data: { ...parts, ...approval } } as const
  await does("registry", programme, id(name), annul, ruledBy("administrative court", annulled, "H1234/2023"))
  at(restored)
  const reinstate = { type: "ReinstateProgramme", data: { ...parts, ...approval } } as const
  const highest = ruledBy("supreme administrative court", restored, "KHO:2024:124")
  await does("registry", programme, id(name), reinstate, highest)

  const seenOn = async (day: LocalDate) => {
    const known = await state(programme, id(name), { knownAt: day })
    const documents = known.documents.map((one) => documentStateOf(known, one, day))
    return { programme: programmeStateOf(known, day), documents }
  }
  const [first, second, third] = [await seenOn(decided), await seenOn(annulled), await seenOn(restored)]
  expect(first).toMatchObject({ programme: { state: "in_force" }, documents: [{ state: "in_force" }] })
  expect(second).toStrictEqual({
    ...first,
    documents: first.documents.map((one) => ({ ...one, annulledParts: ["§ 24, kohta 3"] })),
  })
  expect(third).toStrictEqual(first)
  const [row] = await audit({ types: ["ProgrammeReinstated"] })
  expect(row?.authority).toMatchObject({ caseNumber: "KHO:2024:124" })
})
