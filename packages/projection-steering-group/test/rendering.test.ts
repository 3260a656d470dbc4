import { portfolio, streamOf, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { catchUp, readerOf } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf, type States } from "../src/index.ts"
import { board, live, looked, services, whole } from "./county.ts"
import { aCounty, projection, readModels, uuid } from "./setting.ts"

describe("a rendering", () => {
  it("reads each state once, and not those of other portfolios", async () => {
    const county = aCounty()
    await live(county)
    const other = { name: { fi: "Muu" }, owner: board, expectedCount: 1 }
    await county.does("portfolio-owner", portfolio, uuid(996), { type: "EstablishPortfolio", data: other })
    const models = readModels()
    await catchUp(county.store, models, projection)
    const states = readerOf(models, projection)
    const read: string[] = []
    const watched: States = {
      ...states,
      get: (decider, id) => {
        read.push(streamOf(decider, id))
        return states.get(decider, id)
      },
    }
    const overview = overviewOf(watched, whole, { profile, on: looked })
    expect(read.length).toBe(new Set(read).size)
    expect(read).toContain(`programme-${services}`)
    expect(read).not.toContain(`portfolio-${uuid(996)}`)
    expect(overview).toStrictEqual(overviewOf(states, whole, { profile, on: looked }))
  })
})
