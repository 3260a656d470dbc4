import { expect, it } from "vitest"
import { approval, programme, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { programmeOf, statesAsOf } from "@programme-lifecycle/projection-steering-group"
import { aCounty, id, ruledBy } from "./county.ts"
import { mandated } from "./in-force.ts"
import { beforeTheBoard } from "./preparing.ts"

const name = "Osallisuusohjelma"

it("H7: the board tables an item twice and then decides it, in one approval", async () => {
  const county = aCounty()
  const { at, does, store } = county
  const targets = (on: "2024-02-12" | "2024-02-26" | "2024-03-11") =>
    statesAsOf(store, {}, profile.zone).then(({ states }) => {
      const { target, handlings } = programmeOf(states, id(name), { profile, on })
      return ["untold" in target ? target.untold : target.slack, handlings.ahead.map((one) => one.meetingOn)]
    })
  const tables = (until: object) =>
    does("minutes-keeper", approval, id("approval"), {
      type: "TableItem",
      data: { step: 1, body: id("board"), until },
    })
  await mandated(county, name)
  const target = { what: "approval", date: { to: "2024-03-31" }, strength: "target" } as const
  const ruled = ruledBy("council", "2023-12-18")
  await does("portfolio-owner", programme, id(name), { type: "SetTargetDate", data: target }, ruled)
  const matter = { kind: "adoption", programme: id(name) } as const
  await does("presenter", approval, id("approval"), { type: "OpenApproval", data: { matter, versions: [] } })

  await beforeTheBoard(county, "approval", "2024-02-12")
  expect(await targets("2024-02-12")).toStrictEqual([48, [{ from: "2024-02-12", to: "2024-02-12" }]])
  at("2024-02-12")
  await tables({ from: "2024-02-26", to: "2024-02-26" })
  await beforeTheBoard(county, "approval", "2024-02-26")
  expect(await targets("2024-02-26")).toStrictEqual([34, [{ from: "2024-02-26", to: "2024-02-26" }]])
  at("2024-02-26")
  await tables({ untold: "deferred" })
  expect(await targets("2024-03-11")).toStrictEqual([20, []])
  await beforeTheBoard(county, "approval", "2024-03-11")
  at("2024-03-11")
  const resolution = { outcome: "approved_unspecified", mode: "unanimous" } as const
  await does("minutes-keeper", approval, id("approval"), {
    type: "MakeDecision",
    data: { step: 1, body: id("board"), resolution, authoritative: true },
  })

  const { states } = await statesAsOf(store, {}, profile.zone)
  expect(states.serving(approval, id(name))).toStrictEqual([id("approval")])
  const { status, tabled } = states.get(approval, id("approval"))
  expect([status, tabled.length]).toStrictEqual(["decided", 2])
})
