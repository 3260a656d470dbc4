import { expect, it } from "vitest"
import { preparation, programme, type LocalDate } from "@programme-lifecycle/core"
import { programmeStateOf } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"
import { decides } from "./deciding.ts"
import { aProgramme, complete, draft, register, submitTo } from "./preparing.ts"

const about = id("programme")

it("H17: a programme for 2024–2026 is approved later, and is in force from the day that was decided", async () => {
  const county = aCounty()
  const { at, does, state } = county
  await aProgramme(county, "document")
  const period = { from: "2024-01-01", to: "2026-12-31" } as const
  await does("portfolio-owner", programme, about, { type: "SetPeriod", data: { period } })
  await does("preparer", preparation, id("preparation"), register(draft(1, "a")))
  await does("preparing-body", preparation, id("preparation"), complete(draft(1, "a")))
  at("2024-11-19")
  await submitTo(county, "approval")
  const text = { programme: "programme", version: draft(1, "a"), on: "2024-11-19" } as const
  await decides(county, "approval", { ...text, effectiveFrom: "2024-12-01" })

  const after = await state(programme, about)
  const report = after.submissions[0]?.report
  const warnings = report === undefined || "untold" in report ? [] : report.warnings
  expect(warnings.map(({ code }) => code)).toContain("PERIOD_STARTED_BEFORE_APPROVAL")
  const on = (day: LocalDate) => programmeStateOf(after, day).state
  expect([on("2024-11-30"), on("2024-12-01")]).toStrictEqual(["adopted", "in_force"])
  expect(on("2024-01-01")).not.toBe("in_force")

  const backwards = { ...text, kind: "amendment", effectiveFrom: "2024-01-01" } as const
  await decides(county, "second", backwards)
  expect(programmeStateOf(await state(programme, about), "2024-01-01").state).toBe("in_force")
})
