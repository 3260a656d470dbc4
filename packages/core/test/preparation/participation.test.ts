import { describe, expect, it } from "vitest"
import type { PreparationCommand } from "../../src/preparation/commands.ts"
import { onDay } from "../../src/date-range.ts"
import { given, imported, notConcerned, offer, offered, started } from "./story.ts"

const respond: PreparationCommand = {
  type: "RecordInfluenceBodyResponse",
  data: { kind: "youth_council", response: { fi: "Nuorten palvelut on kuvattava." } },
}
const setAside = { type: "InfluenceBodyNotConcerned", data: notConcerned.data } as const

describe("an influence body", () => {
  it("is given the opportunity to influence the preparation, once", () => {
    expect(given(started).when(offer)).toStrictEqual({
      recorded: [{ type: "InfluenceBodyOffered", data: offer.data }],
    })
    expect(given(started, offered).when(offer)).toStrictEqual({ recorded: [] })
  })

  it("responds to what it was offered", () => {
    const { state, when } = given(started, offered)
    expect(when(respond)).toStrictEqual({
      recorded: [{ type: "InfluenceBodyResponded", data: respond.data }],
    })
    expect(state.influenceBodies.get("youth_council")).toMatchObject({ is: "offered" })
    expect(given(started).when(respond)).toStrictEqual({
      refused: { type: "InfluenceBodyNotOffered", invariants: [], kind: "youth_council" },
    })
    expect(given(started, setAside).when(respond)).toHaveProperty("refused")
  })

  it("R-11: is either heard or not concerned, and history that has both is told with the breach", () => {
    expect(given(started).when(notConcerned)).toStrictEqual({ recorded: [setAside] })
    expect(given(started, offered).when(notConcerned)).toStrictEqual({
      refused: { type: "InfluenceBodyOfferedAlready", invariants: ["R-11"], kind: "youth_council" },
    })
    expect(given(started, offered).when(notConcerned, {}, imported)).toStrictEqual({
      recorded: [setAside],
      breaches: [{ rule: "R-11" }],
    })
  })

  it("R-11: that was thought not to be concerned may be heard after all", () => {
    const { when, state } = given(started, setAside)
    expect(when(offer)).toStrictEqual({ recorded: [{ type: "InfluenceBodyOffered", data: offer.data }] })
    expect(state.influenceBodies.get("youth_council")).toMatchObject({ is: "not concerned" })
    const responded = { type: "InfluenceBodyResponded", data: { kind: "youth_council" } } as const
    expect(
      given(started, setAside, offered, responded).state.influenceBodies.get("youth_council"),
    ).toMatchObject({
      is: "responded",
    })
  })
})

describe("the effects of a programme", () => {
  it("are assessed beforehand, and the last assessment of each kind counts", () => {
    const assess = (effect: "significant" | "minor") =>
      ({ type: "RecordImpactAssessment", data: { kind: "staff", effect } }) as const
    const assessed = (effect: "significant" | "minor") =>
      ({ type: "ImpactAssessmentRecorded", data: assess(effect).data }) as const
    expect(given(started).when(assess("minor"))).toStrictEqual({ recorded: [assessed("minor")] })
    const { state } = given(started, assessed("minor"), {
      ...assessed("significant"),
      on: onDay("2023-05-02"),
    })
    expect([...state.impacts]).toStrictEqual([
      ["staff", { kind: "staff", effect: "significant", on: onDay("2023-05-02") }],
    ])
  })

  it("on the staff may want cooperation with it, by negotiation or by its taking part", () => {
    const cooperate: PreparationCommand = {
      type: "CompleteStaffCooperation",
      data: { mode: "participation_replaces", statedOn: onDay("2023-03-15") },
    }
    expect(given(started).when(cooperate)).toStrictEqual({
      recorded: [{ type: "StaffCooperationCompleted", data: cooperate.data }],
    })
    const { state } = given(started, { type: "StaffCooperationCompleted", data: cooperate.data })
    expect(state.staffCooperation).toMatchObject({ mode: "participation_replaces" })
  })
})
