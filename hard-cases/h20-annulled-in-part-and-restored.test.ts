import { expect, it } from "vitest"
import { programme, type LocalDate } from "@programme-lifecycle/core"
import { documentStateOf, programmeStateOf } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"
import { decides, rulesOn } from "./deciding.ts"
import { mandated, textOf } from "./in-force.ts"
import { draft } from "./preparing.ts"

const name = "Palvelustrategia"
const [decided, annulled, restored] = ["2022-03-01", "2023-05-23", "2024-11-22"] as const
const parts = [{ document: id(textOf(name)), locator: "§ 24, kohta 3" }]
const [below, above] = ["administrative_court", "supreme_administrative_court"] as const
const [appeal, further] = [id("appeal"), id("further appeal")]

it("H20: a court annuls a part of a decision and the highest one restores it", async () => {
  const county = aCounty()
  const { at, audit, does, react, state } = county
  at(decided)
  await mandated(county, name)
  const version = draft(1, "a", textOf(name))
  await decides(county, "decision", { programme: name, version, on: decided, effectiveFrom: decided })
  const toCourt = { appeal, court: below, body: id(below), caseNumber: "H1234/2023" }
  await rulesOn(county, "decision", annulled, { ruling: "annulled_in_part", parts }, toCourt)
  await react()
  const last = { appeal: further, court: above, of: appeal }
  await rulesOn(county, "decision", restored, { ruling: "reversed" }, last)
  await expect(react()).rejects.toThrow("RestorationLeft")
  const reinstate = {
    type: "ReinstateProgramme",
    data: { scope: { parts }, approval: id("decision") },
  } as const
  const highest = { authority: { body: id(above), meetingOn: restored, caseNumber: "KHO:2024:124" } }
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
  const rows = await audit({ types: ["ProgrammeAnnulled", "ProgrammeReinstated"] })
  expect(rows.map(({ authority }) => authority)).toMatchObject([
    { body: id(below), meetingOn: annulled, caseNumber: "H1234/2023" },
    { caseNumber: "KHO:2024:124" },
  ])
})
