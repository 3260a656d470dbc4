import { expect, it } from "vitest"
import { group, portfolio, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { deferralsOn } from "@programme-lifecycle/core/views"
import { overviewOf, statesAsOf } from "@programme-lifecycle/projection-steering-group"
import { id, ruledBy } from "./county.ts"
import { aSeatedCounty } from "./seated.ts"

it("H28: a composition is left for later, and decided then, or never", async () => {
  const { at, does, store, establish, inGroup } = aSeatedCounty()
  at("2023-03-01")
  await does(
    "portfolio-owner",
    portfolio,
    id("portfolio"),
    {
      type: "EstablishPortfolio",
      data: { name: { fi: "Toteuttamisohjelmat" }, owner: id("board"), expectedCount: 5 },
    },
    ruledBy("board", "2023-03-01"),
  )
  for (const name of ["decided", "never decided"]) {
    await establish(name, { kind: "follow_up", serves: { portfolio: id("portfolio") } })
    await inGroup(name, { type: "DeferComposition", data: { until: { untold: "deferred" } } })
  }
  const overview = async (on: "2023-03-31" | "2023-04-30") => {
    const { states } = await statesAsOf(store, {}, profile.zone)
    const { groups } = overviewOf(states, id("portfolio"), { profile, on })
    return (name: string) => groups.find((row) => row.id === id(name))
  }
  const inMarch = await overview("2023-03-31")
  expect(inMarch("decided")?.deferred).toStrictEqual({ until: { untold: "deferred" }, days: 30 })
  at("2023-04-04")
  await inGroup("decided", { type: "ReviseComposition", data: { details: { fi: "Yhdeksän jäsentä" } } })
  const inApril = await overview("2023-04-30")
  expect([inApril("decided")?.compositionDecided, inApril("decided")?.deferred]).toStrictEqual([
    true,
    undefined,
  ])
  const { states } = await statesAsOf(store, {}, profile.zone)
  expect(deferralsOn(states.get(group, id("decided")), "2023-04-30")).toMatchObject([
    { days: 34, settledOn: { from: "2023-04-04" } },
  ])
  const never = inApril("never decided")
  expect([never?.compositionDecided, never?.deferred?.days]).toStrictEqual([false, 60])
})
