import { expect, it } from "vitest"
import { legalForce, wellbeingServicesCounty } from "@programme-lifecycle/core"
import { isMaskedInPublic, legalStatusOf } from "@programme-lifecycle/core/views"
import { aCounty } from "./county.ts"
import { aDecision, about } from "./followed.ts"

const claimant = { standing: "member", person: "vs-3" } as const

it("H36: after the time for appeal the minutes on the web are masked, and the audit trail is not", async () => {
  const county = aCounty()
  const { at, audit, does, state } = county
  await aDecision(county, "committee")
  at("2023-03-03")
  await does("registry", legalForce, about, {
    type: "ServeNotification",
    data: { who: "party", party: claimant },
  })
  const before = await audit()
  expect(isMaskedInPublic(await state(legalForce, about))).toBe(false)

  at("2023-03-24")
  expect(legalStatusOf(await state(legalForce, about), wellbeingServicesCounty, "2023-03-24")).toStrictEqual({
    is: "period over",
  })
  await does("registry", legalForce, about, { type: "RemovePersonalData", data: {} })
  expect(isMaskedInPublic(await state(legalForce, about))).toBe(true)

  const after = await audit()
  expect(after.slice(0, -1)).toStrictEqual(before)
  expect(after.find(({ type }) => type === "NotificationServed")?.data).toStrictEqual({
    who: "party",
    party: claimant,
  })
  expect(after.at(-1)?.type).toBe("PersonalDataRemovedFromPublication")
})
