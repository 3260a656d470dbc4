import { expect, it } from "vitest"
import { approval, legalForce, wellbeingServicesCounty } from "@programme-lifecycle/core"
import { appealPeriods } from "@programme-lifecycle/core/views"
import { aCounty, id, ruledBy } from "./county.ts"
import { aDecision, about } from "./followed.ts"

const reason = { fi: "Virhe huomattiin vasta nyt." }
const answeredFor = { acknowledge: [{ rule: "A-27", reason, ...ruledBy("council", "2028-03-20") }] } as const
const correct = {
  type: "CorrectClericalError",
  data: { locator: "§ 14", before: "2025", after: "2026" },
} as const

it("H12: errors in a decision are corrected, and no time for appeal moves", async () => {
  const county = aCounty()
  const { at, audit, does, refused, state } = county
  await aDecision(county, "council")
  const times = async () => appealPeriods(await state(legalForce, about), wellbeingServicesCounty)
  const before = await times()

  at("2023-03-15")
  await does("minutes-keeper", legalForce, about, correct)
  expect(before.map(({ ends }) => ends.to)).toStrictEqual(["2023-04-11"])
  expect(await times()).toStrictEqual(before)

  at("2028-03-20")
  expect(await refused("minutes-keeper", legalForce, about, correct)).toMatchObject({
    type: "CorrectionTooLate",
    lastDay: "2028-02-21",
  })
  const anew = {
    type: "OpenApproval",
    data: { matter: { kind: "other", title: reason }, versions: [] },
  } as const
  await does("minutes-keeper", approval, id("anew"), anew)
  const revoke = {
    type: "RevokeDecision",
    data: { ground: "substantive_error", newApproval: id("anew") },
  } as const
  await does("minutes-keeper", legalForce, about, revoke, answeredFor)
  expect(await times()).toStrictEqual(before)
  expect((await state(legalForce, about)).status).toBe("revoked")
  const breaches = (await audit({ only: "breaches" })).map((row) => [row.type, row.breaches[0]?.rule])
  expect(breaches).toStrictEqual([["DecisionRevoked", "A-27"]])
})
