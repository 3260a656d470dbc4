import { describe, expect, it } from "vitest"
import { allExports, exportsAsText } from "../src/exports.ts"

describe("the exported names", () => {
  it("are those that were reviewed: `vitest --update` writes them anew", async () => {
    await expect(exportsAsText()).toMatchFileSnapshot("exports.txt")
  })

  it("are at most 80 values in core", () => {
    expect(allExports()["@programme-lifecycle/core"]?.["."]?.values.length).toBeLessThanOrEqual(80)
  })

  it("have no star among them", () => {
    expect(exportsAsText()).not.toMatch(/ $/m)
  })
})
