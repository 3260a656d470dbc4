import { describe, expect, it } from "vitest"
import golden from "../golden/legal-force.json" with { type: "json" }
import { legalForceEvents, type LegalForceEvent } from "../../src/legal-force/events.ts"
import { legalForce } from "../../src/legal-force/index.ts"
import { instructions, specialRemedy } from "../../src/legal-force/terms.ts"
import { claim, claimed, decided, given, ofCouncil, published } from "./story.ts"

describe("stored events of a decision's legal force", () => {
  it("every type has one that is read as it was written", () => {
    expect(golden.map(({ type }) => type)).toStrictEqual(Object.keys(legalForceEvents))
    for (const { type, v, data } of golden) {
      expect(v).toBe(1)
      expect(legalForceEvents[type as LegalForceEvent["type"]].data.parse(data)).toStrictEqual(data)
    }
  })

  it("A-20: a remedy has a number of days, and the prohibition of appeal has none", () => {
    const provision = "611/2021 § 139"
    expect(instructions.safeParse({ remedy: "none", provision }).success).toBe(true)
    expect(instructions.safeParse({ remedy: "none", provision, days: 14 }).success).toBe(false)
    expect(instructions.safeParse({ remedy: "administrative_review", provision }).success).toBe(false)
    const special = { remedy: "administrative_appeal", provision, days: 30 }
    expect(specialRemedy.safeParse(special).success).toBe(false)
    expect(specialRemedy.safeParse({ ...special, reason: { fi: "Erityislaki." } }).success).toBe(true)
  })

  it("a decision is known when its opening is recorded, whatever was recorded before", () => {
    expect(given(published, claimed).state.status).toBe("not opened")
    const { state } = given(published, claimed, decided())
    expect(state.status).toBe("open")
    expect(state.facts.map(({ type }) => type)).toStrictEqual([
      "MinutesPublished",
      "ReviewRequested",
      "LegalForceOpened",
    ])
  })

  it("folding leaves what came before as it was", () => {
    const { state } = given(ofCouncil)
    const [claiming] = given(claimed).state.facts
    if (claiming === undefined) throw new Error("no claim")
    expect(legalForce.evolve(state, claiming).facts).toHaveLength(2)
    expect(state.facts).toHaveLength(1)
    expect(claim).toBe("review" in claiming.data ? claiming.data.review : undefined)
  })
})
