import { expect, it } from "vitest"
import { portfolio } from "@programme-lifecycle/core"
import { whoSat } from "@programme-lifecycle/core/views"
import { id, ruledBy } from "./county.ts"
import { aSeatedCounty } from "./seated.ts"

it("H27: the chair of the board holds two seats", async () => {
  const { at, does, body, entrusted, inRegister, establish, seat, records } = aSeatedCounty()
  at("2023-03-01")
  for (const [name, kind] of [
    ["board", "board"],
    ["welfare", "committee"],
  ] as const) {
    await body(name, kind)
    const chair = { body: id(name), role: "chair", person: `chair of the ${name}` } as const
    await inRegister({ type: "AppointOfficeHolder", data: chair })
    await entrusted(`programme of the ${name}`, name)
  }
  await does(
    "portfolio-owner",
    portfolio,
    id("portfolio"),
    {
      type: "EstablishPortfolio",
      data: { name: { fi: "Toteuttamisohjelmat" }, owner: id("board"), expectedCount: 2 },
    },
    ruledBy("board", "2023-03-01"),
  )
  for (const name of ["board", "welfare"])
    await does("portfolio-owner", portfolio, id("portfolio"), {
      type: "AddProgramme",
      data: { programme: id(`programme of the ${name}`) },
    })
  await establish("steering", { serves: { portfolio: id("portfolio") } })
  await seat("chair's", { by: "office", body: id("board"), role: "chair" }, { groupRole: "chair" })
  await seat("preparers'", { by: "office_of_each", of: { preparersOf: id("portfolio") }, role: "chair" })
  const { seats, heads, votes } = whoSat(await records(), id("steering"), "2023-03-01")
  expect(seats.map(({ sitters }) => sitters.map(({ person }) => person))).toStrictEqual([
    ["chair of the board"],
    ["chair of the board", "chair of the welfare"],
  ])
  expect(heads).toStrictEqual({ atLeast: 2, exact: true })
  expect(votes).toStrictEqual({ atLeast: 2, exact: true })
})
