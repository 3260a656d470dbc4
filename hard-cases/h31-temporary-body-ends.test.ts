import { expect, it } from "vitest"
import { programme, streamOf } from "@programme-lifecycle/core"
import { endOfGroup, strandedOn } from "@programme-lifecycle/core/views"
import { id, ruledBy } from "./county.ts"
import { aSeatedCounty } from "./seated.ts"

it("H31: a temporary preparatory body ends", async () => {
  const county = aSeatedCounty()
  const { at, does, state, audit, records } = county
  at("2017-11-21")
  await county.body("VATE", "temporary_preparatory")
  await county.body("city", "municipality")
  await county.establish("working group", { kind: "working", appointedBy: id("VATE") })
  for (const name of ["reform", "transport"]) {
    await county.entrusted(name, "VATE")
    const project = { name: { fi: "Toimiva kotihoito" }, owner: { untold: "deferred" } } as const
    const link = { type: "LinkProject", data: { project, relation: "feeds" } } as const
    await does("portfolio-owner", programme, id(name), link)
  }
  at("2019-03-31")
  await county.inRegister({ type: "DissolveBody", data: { body: id("VATE"), cause: "term" } })
  const left = strandedOn(await records(), "2019-03-31")
  await expect(county.react()).rejects.toThrow("SuccessorUntold")
  expect(new Set(left.map((one) => one.id))).toStrictEqual(new Set([id("reform"), id("transport")]))
  const lapse = { type: "LapseProgramme", data: { cause: "legal_basis_not_enacted" } } as const
  await does("portfolio-owner", programme, id("reform"), lapse, ruledBy("VATE", "2019-03-31"))
  await county.transfer("transport", "VATE", "city")
  const after = await records()
  expect(strandedOn(after, "2019-03-31")).toStrictEqual([])
  expect(endOfGroup(after, id("working group"))).toMatchObject({
    by: "appointing_body_ended",
    from: { from: "2019-03-31" },
  })
  const rows = await audit({ stream: streamOf(programme, id("reform")) })
  expect(rows.map(({ type }) => type)).toStrictEqual([
    "ProgrammeMandated",
    "PreparationResponsibilityAssigned",
    "ProjectLinked",
    "ProgrammeLapsed",
  ])
  const { status, projects } = await state(programme, id("reform"))
  expect(status).toBe("lapsed")
  expect(projects).toMatchObject([
    { project: { name: { fi: "Toimiva kotihoito" } }, on: { from: "2017-11-21" } },
  ])
})
