import { describe, expect, it } from "vitest"
import { documentKind } from "../src/document/terms.ts"
import { municipality, overlaid, wellbeingServicesCounty } from "../src/profile/index.ts"

describe("the profile of an act", () => {
  it.each([wellbeingServicesCounty, municipality])(
    "P-06: reserves kinds of document that there are: $id",
    (profile) => {
      for (const kind of Object.keys(profile.reservedToCouncil)) expect(documentKind.options).toContain(kind)
    },
  )

  it("is not laid over with a kind of document that does not exist", () => {
    const fixedPeriod: Record<string, string> = {
      rescue_service_level_decison: "administrative regulation § 3",
    }
    expect(() => overlaid(wellbeingServicesCounty, { id: "jarvimaa", version: 1, fixedPeriod })).toThrow(
      "rescue_service_level_decison",
    )
  })
})
