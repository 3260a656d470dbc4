import { describe, expect, it } from "vitest"
import { lifecycle } from "../src/lifecycle.ts"
import { wellbeingServicesCounty, type ProcedureProfile } from "../src/profile/index.ts"
import type { Actor } from "../src/recorded.ts"
import { aCounty, owner } from "./county.ts"

const { store, clock, county } = aCounty()
const begin =
  (profile: object, actor: object = owner) =>
  () =>
    lifecycle({ store, clock, profile: profile as ProcedureProfile, actor: actor as Actor })

describe("a county", () => {
  it("does not begin as an importer, nor act as one later", () => {
    const message = "an importer does not act here: history comes in by importHistory"
    expect(begin(wellbeingServicesCounty, { capacity: "importer" })).toThrow(new TypeError(message))
    expect(() => county.as({ capacity: "importer" })).toThrow(new TypeError(message))
  })

  it.each([
    ["no capacity", {}],
    ["a capacity that does not exist", { capacity: "mayor" }],
    ["a field too many", { capacity: "preparer", name: "Aslak" }],
    ["a body that is no UUID", { capacity: "preparer", body: "hallitus" }],
  ])("does not act as somebody with %s", (_, actor) => {
    expect(begin(wellbeingServicesCounty, actor)).toThrow(TypeError)
    expect(() => county.as(actor as Actor)).toThrow(/^the actor is malformed/)
  })

  it.each([
    ["no zone", { ...wellbeingServicesCounty, zone: "" }],
    ["a zone that no calendar knows", { ...wellbeingServicesCounty, zone: "Europe/Rovaniemi" }],
    ["a tolerance below zero", { ...wellbeingServicesCounty, backdatingToleranceDays: -1 }],
    ["half a day of tolerance", { ...wellbeingServicesCounty, backdatingToleranceDays: 0.5 }],
    ["a field too many", { ...wellbeingServicesCounty, tolerance: 14 }],
    ["nothing in it", {}],
  ])("does not begin by a profile with %s", (_, profile) => {
    expect(begin(profile)).toThrow(TypeError)
    expect(begin(profile)).toThrow(/^the profile is malformed/)
  })

  it("begins by the profile of the wellbeing services counties", () => {
    expect(begin(wellbeingServicesCounty)).not.toThrow()
  })
})
