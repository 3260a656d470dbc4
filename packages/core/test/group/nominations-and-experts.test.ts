import { describe, expect, test } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { groupEvents } from "../../src/group/events.ts"
import { storyDay } from "../../src/testing/index.ts"
import { established, given, importing } from "./story.ts"

const november = { from: "2017-11-01", to: "2017-11-30", text: "marraskuun aikana" } as const
const plan = {
  type: "PlanNominationRequest",
  data: {
    addressees: [{ fi: "kunnat" }, { fi: "muut tahot" }],
    seats: { untold: "not stated" },
    sendBy: november,
  },
} as const
const authorise = { type: "AuthoriseExpertInvitation", data: { category: { untold: "not stated" } } } as const

describe("planning a nomination request", () => {
  test("a source tells whom it goes to and when, and not for how many seats", () => {
    expect(given(established).when(plan, {}, importing)).toStrictEqual({
      recorded: [{ type: "NominationRequestPlanned", data: plan.data }],
    })
    expect(given(established).when(plan)).toStrictEqual({
      refused: {
        type: "UntoldNeedsSource",
        invariants: [],
        event: "NominationRequestPlanned",
        field: "seats",
      },
    })
  })

  test("whoever plans it now says for how many seats", () => {
    const data = { ...plan.data, seats: 3 }
    expect(given(established).when({ type: "PlanNominationRequest", data })).toStrictEqual({
      recorded: [{ type: "NominationRequestPlanned", data }],
    })
  })

  test("it goes to somebody", () => {
    const { data } = groupEvents.NominationRequestPlanned
    expect(data.safeParse({ ...plan.data, addressees: [] }).success).toBe(false)
  })

  test("the group knows of the plan", () => {
    expect(
      given(established, { type: "NominationRequestPlanned", data: plan.data }).state.nominationRequests,
    ).toStrictEqual([{ ...plan.data, on: onDay(storyDay) }])
  })

  test("there are no nominations to a group that nobody set up", () => {
    expect(given().when(plan, {}, importing)).toStrictEqual({
      refused: { type: "GroupNotEstablished", invariants: [] },
    })
  })

  test("a portfolio's owner plans no nominations", () => {
    expect(given(established).when(plan, { actor: { capacity: "portfolio-owner" } })).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "portfolio-owner",
        command: "PlanNominationRequest",
        entitled: ["group-secretary"],
      },
    })
  })
})

describe("authorising the invitation of experts", () => {
  test("a source may say that experts are invited, and not which", () => {
    expect(given(established).when(authorise, {}, importing)).toStrictEqual({
      recorded: [{ type: "ExpertInvitationAuthorised", data: authorise.data }],
    })
    expect(given(established).when(authorise)).toStrictEqual({
      refused: {
        type: "UntoldNeedsSource",
        invariants: [],
        event: "ExpertInvitationAuthorised",
        field: "category",
      },
    })
  })

  test("whoever authorises it now says which, and the group knows", () => {
    const data = { category: { fi: "joukkoliikenteen asiantuntijat" } }
    const event = { type: "ExpertInvitationAuthorised", data } as const
    expect(given(established).when({ type: "AuthoriseExpertInvitation", data })).toStrictEqual({
      recorded: [event],
    })
    expect(given(established, event).state.expertInvitations).toStrictEqual([
      { ...data, on: onDay(storyDay) },
    ])
  })

  test("no experts come to a group that nobody set up", () => {
    expect(given().when(authorise, {}, importing)).toStrictEqual({
      refused: { type: "GroupNotEstablished", invariants: [] },
    })
  })
})
