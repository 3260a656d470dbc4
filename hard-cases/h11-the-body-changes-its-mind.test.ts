import { expect, it } from "vitest"
import { approval, legalForce, programme, type LocalDate } from "@programme-lifecycle/core"
import { adoptionsOf, documentStateOf, programmeStateOf } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"
import { decides } from "./deciding.ts"
import { aDecision, about } from "./followed.ts"
import { mandated, textOf } from "./in-force.ts"
import { draft } from "./preparing.ts"

const name = "Osallisuusohjelma"
const [h2, h3] = [draft(2, "b", textOf(name)), draft(3, "c", textOf(name))]
const effectiveFrom = "2024-04-01"

it("H11: a body amends what it has adopted, then revokes it, and each decision stays visible as decided", async () => {
  const county = aCounty()
  const { state } = county
  await mandated(county, name)
  await decides(county, "first", { programme: name, version: h2, on: "2024-02-12", effectiveFrom })
  const amendment = { kind: "amendment", previous: "first", effectiveFrom } as const
  await decides(county, "second", { programme: name, version: h3, on: "2024-03-11", ...amendment })

  const first = await state(approval, id("first"))
  expect([first.status, first.decisions[0]?.adopted]).toStrictEqual(["decided", [h2]])
  const after = await state(programme, id(name))
  const [adopted] = after.documents
  expect(adoptionsOf(adopted).map((one) => one.adopted)).toStrictEqual([h2, h3])
  const text = adopted === undefined ? undefined : documentStateOf(after, adopted, effectiveFrom).text
  expect(text).toStrictEqual(h3)
  const dossiers = adoptionsOf(adopted).map((one) => one.approval)
  expect(dossiers).toStrictEqual([id("first"), id("second")])
  expect((await state(approval, id("second"))).terms?.previousApproval).toBe(dossiers[0])
  const revocation = { kind: "revocation", previous: "second" } as const
  await decides(county, "third", { programme: name, version: h3, on: "2024-05-06", ...revocation })
  const revoked = await state(programme, id(name))
  expect(programmeStateOf(revoked, "2024-05-05").state).toBe("in_force")
  expect(programmeStateOf(revoked, "2024-05-06").state).toBe("annulled")
  expect(adoptionsOf(revoked.documents[0]).map((one) => one.adopted)).toStrictEqual([h2, h3])
  expect((await state(approval, id("second"))).status).toBe("decided")
})

it("H11: what a body adopted by a decision that it takes back stands no longer, until it is decided anew", async () => {
  const county = aCounty()
  county.at("2023-02-20")
  await mandated(county, name)
  const first = { programme: name, version: h2, on: "2023-02-20", effectiveFrom: "2023-02-20" } as const
  await decides(county, "decision", first)
  await aDecision(county, "council")
  county.at("2023-03-15")
  const data = { ground: "substantive_error", newApproval: id("anew") } as const
  await county.does("minutes-keeper", legalForce, about, { type: "RevokeDecision", data })
  await county.react()
  await decides(county, "anew", { ...first, version: h3, on: "2023-04-17", effectiveFrom: "2023-04-17" })
  const state = await county.state(programme, id(name))
  const on = (day: LocalDate) => programmeStateOf(state, day).state
  expect([on("2023-03-14"), on("2023-03-15"), on("2023-04-17")]).toStrictEqual([
    "in_force",
    "annulled",
    "in_force",
  ])
})
