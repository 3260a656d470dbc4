import { expect, it } from "vitest"
import { approval, legalForce, wellbeingServicesCounty } from "@programme-lifecycle/core"
import { enforcementOf, legalStatusOf } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"
import { aDecision, about } from "./followed.ts"

const execute = { type: "ExecuteDecision", data: {} } as const

it("H34: a council decision that the board finds unlawful is not enforceable until the council has handled it anew", async () => {
  const county = aCounty()
  const { at, does, refused, state } = county
  await aDecision(county, "council")
  at("2023-03-06")
  await does("minutes-keeper", legalForce, about, {
    type: "WithholdExecution",
    data: { by: id("board"), ground: { fi: "Asia ei ollut kokouskutsussa." } },
  })
  expect(await refused("registry", legalForce, about, execute)).toMatchObject({
    type: "NotEnforceable",
    barrier: "withheld",
  })

  at("2023-04-17")
  await does("minutes-keeper", approval, id("anew"), {
    type: "OpenApproval",
    data: {
      matter: { kind: "other", title: { fi: "Asia uudelleen valtuustossa" } },
      versions: [],
      previousApproval: about,
    },
  })
  await does("minutes-keeper", legalForce, about, {
    type: "ConfirmDecision",
    data: { newApproval: id("anew") },
  })

  const decision = await state(legalForce, about)
  const barrierOn = (day: `2023-${number}-${number}`) => enforcementOf(decision, day).barrier
  expect(barrierOn("2023-03-05")).toBeUndefined()
  expect([barrierOn("2023-03-06"), barrierOn("2023-04-16")]).toStrictEqual(["withheld", "withheld"])
  expect(legalStatusOf(decision, wellbeingServicesCounty, "2023-04-16")).toStrictEqual({ is: "withheld" })
  expect(barrierOn("2023-04-17")).toBeUndefined()
  expect((await does("registry", legalForce, about, execute)).events).toHaveLength(1)
})
