import { expect, it } from "vitest"
import { consultation } from "@programme-lifecycle/core"
import { nameOn, statementsOf, strandedOn } from "@programme-lifecycle/core/views"
import { aComment, aRound, id } from "./county.ts"
import { aSeatedCounty } from "./seated.ts"

const agency = "Lapin aluehallintovirasto"
const merged = "Lupa- ja valvontavirasto"

it("H29: an agency is merged into another, and a committee is renamed in a reorganisation", async () => {
  const { at, does, state, body, inRegister, records } = aSeatedCounty()
  at("2025-11-03")
  await body(agency, "external")
  await body("committee", "committee")
  for (const round of ["answered", "open"]) {
    await does("consultation-owner", consultation, id(round), aRound({ lastDay: "2026-02-27" }))
    const asked = { request: id(`request in ${round}`), to: [id(agency)], question: { fi: "Lausuntonne?" } }
    await does("consultation-owner", consultation, id(round), { type: "RequestStatement", data: asked })
  }
  at("2025-12-01")
  const statement = aComment("statement", "2025-12-01T08:00:00.000Z", {
    channel: "registry",
    respondent: { kind: "authority", body: id(agency) },
  })
  await does("registry", consultation, id("answered"), statement)
  at("2026-01-02")
  await body(merged, "external")
  await inRegister({
    type: "MergeBodies",
    data: { inputs: [id(agency)], successor: id(merged), effectiveFrom: "2026-01-01" },
  })
  const name = { fi: "Hyvinvointilautakunta" }
  await inRegister({ type: "RenameBody", data: { body: id("committee"), name, effectiveFrom: "2026-01-01" } })
  const seats = await records()
  const old = (await state(consultation, id("answered"))).comments.get(id("statement"))
  expect(nameOn(seats.register, old?.body ?? "", "2025-12-01")).toStrictEqual({ fi: agency })
  expect(strandedOn(seats, "2026-01-02")).toMatchObject([
    { what: "statement_request", id: id("request in open"), body: id(agency), now: { body: id(merged) } },
  ])
  const respondent = { kind: "authority", body: id(merged), inPlaceOf: id(agency) } as const
  const inPlace = aComment("in place", "2026-02-10T08:00:00.000Z", { channel: "registry", respondent })
  await does("registry", consultation, id("open"), inPlace)
  expect(strandedOn(await records(), "2026-02-10")).toStrictEqual([])
  expect(statementsOf(await state(consultation, id("open")), { from: "2026-03-02" })).toMatchObject([
    { body: id(agency), comments: [id("in place")], status: "received" },
  ])
  expect([old?.body, seats.register.bodies.get(id(agency))?.body]).toStrictEqual([id(agency), id(agency)])
  expect(
    (["2025-12-31", "2026-01-01"] as const).map((on) => nameOn(seats.register, id("committee"), on)),
  ).toStrictEqual([{ fi: "committee" }, name])
})
