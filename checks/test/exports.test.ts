import { describe, expect, it } from "vitest"
import { allExports } from "../src/exports.ts"

describe("the exported names", () => {
  it("are those that were reviewed: `vitest --update` writes them anew", async () => {
    await expect(`${JSON.stringify(allExports(), undefined, 2)}\n`).toMatchFileSnapshot("exports.json")
  })

  it("are at most 80 values in core", () => {
    expect(allExports()["@programme-lifecycle/core"]?.["."]?.values.length).toBeLessThanOrEqual(80)
  })

  it("have no star among them", () => {
    expect(JSON.stringify(allExports())).not.toContain('""')
  })
})
