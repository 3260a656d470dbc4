import { expect, it } from "vitest"
import {
  approval,
  fact,
  importHistory,
  legalForce,
  wellbeingServicesCounty as profile,
} from "@programme-lifecycle/core"
import { enforcementOf } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"
import { aDecision, about } from "./followed.ts"

const takeUp = { type: "TakeDecisionUp", data: { by: id("board") } } as const

it("H33: the board takes a committee's decision up in time, and it is not executed", async () => {
  const county = aCounty()
  const { at, does, refused, state } = county
  await aDecision(county, "committee")
  at("2023-03-23")
  await does("minutes-keeper", legalForce, about, takeUp)

  const execute = { type: "ExecuteDecision", data: {} } as const
  expect(await refused("registry", legalForce, about, execute)).toMatchObject({ barrier: "taken up" })
  expect(enforcementOf(await state(legalForce, about), "2023-03-23").executed).toBe(false)

  const matter = { kind: "other", title: { fi: "Otettu hallituksen käsiteltäväksi" } } as const
  await does("minutes-keeper", approval, id("anew"), {
    type: "OpenApproval",
    data: { matter, versions: [], previousApproval: about },
  })
  const step = { step: 1, body: id("board"), role: "decision", authoritative: true } as const
  const added = await does("minutes-keeper", approval, id("anew"), { type: "AddRouteStep", data: step })
  expect(added.events).toStrictEqual([{ type: "RouteStepAdded", data: step }])
})

it("H33: out of time the take-up is refused, and a breach where it has happened", async () => {
  const county = aCounty()
  const { at, audit, clock, refused, store } = county
  await aDecision(county, "committee")
  at("2023-03-24")
  expect(await refused("minutes-keeper", legalForce, about, takeUp)).toMatchObject({
    type: "TakenUpTooLate",
    lastDay: "2023-03-23",
  })
  const occurredOn = { from: "2023-03-24", to: "2023-03-24" } as const
  const sources = [{ title: "Aluehallituksen pöytäkirja 24.3.2023" }] as const
  const took = fact("county/board/2023-03-24/take-up", legalForce, about, takeUp, { occurredOn, sources })
  await importHistory(store, [took], { profile, clock })
  const [row] = await audit({ only: "breaches" })
  expect([row?.type, row?.breaches]).toStrictEqual(["DecisionTakenUp", [{ rule: "A-24" }]])
})
