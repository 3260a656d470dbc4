import { expect, it } from "vitest"
import { portfolio } from "@programme-lifecycle/core"
import { aCounty, id, ruledBy } from "./county.ts"

const decision = {
  title: "Aluehallituksen päätös",
  locator: "1.3.2023 § 12",
  publishedOn: "2023-03-02",
} as const
const page = { title: "Strategiasivu", publishedOn: "2023-03-13" } as const

it("H38: a decision tells of five programmes and a page lists four: both stay visible, and the decision holds", async () => {
  const { at, does, state, audit } = aCounty()
  at("2023-03-20")
  await does(
    "portfolio-owner",
    portfolio,
    id("portfolio"),
    {
      type: "EstablishPortfolio",
      data: { name: { fi: "Strategian ohjelmat" }, owner: id("county"), expectedCount: 5 },
    },
    { ...ruledBy("board", "2023-03-01"), id: id("established"), sources: [decision] },
  )
  const text = { fi: "Sivu luettelee neljä ohjelmaa." }
  const reason = { fi: "Päätös on sivua vahvempi lähde: luku pidetään viitenä." }
  await does(
    "auditor",
    portfolio,
    id("portfolio"),
    { type: "AddAnnotation", data: { target: id("established"), text, kind: "contradiction", source: page } },
    { reason },
  )

  const [established, contradiction] = await audit()
  expect(established?.sources).toStrictEqual([decision])
  expect(established?.annotations).toStrictEqual([
    { position: contradiction?.position, at: contradiction?.at, kind: "contradiction", text, source: page },
  ])
  expect((await state(portfolio, id("portfolio"))).expectedCount).toBe(5)
  expect(contradiction?.reason).toStrictEqual(reason)
})
