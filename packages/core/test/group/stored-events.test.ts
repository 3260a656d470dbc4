import { isDeepStrictEqual } from "node:util"
import { describe, expect, test } from "vitest"
import type { Happened } from "../../src/decider.ts"
import { groupEvents, type GroupEvent } from "../../src/group/events.ts"
import { group } from "../../src/group/index.ts"
import golden from "../golden/group.json" with { type: "json" }
import { deferred, established, given, steeringSeats } from "./story.ts"

const on = { from: "2023-03-01", to: "2023-03-01" } as const
const history = golden.map(({ type, data }) => ({ type, data, on }) as Happened<GroupEvent>)

describe("stored events of a group", () => {
  test("every type has one that is read as it was written", () => {
    expect(golden.map(({ type }) => type)).toStrictEqual(Object.keys(groupEvents))
    for (const { type, v, data } of golden) {
      expect(v).toBe(1)
      expect(groupEvents[type as GroupEvent["type"]].data.parse(data)).toStrictEqual(data)
    }
  })

  /** What becomes of a seat, a request or a member that the cut does not hold. */
  const ofSomethingBefore = new Set([
    "SeatAbolished",
    "NominationReceived",
    "NominationDeclined",
    "ResignationSubmitted",
    "ResignationGranted",
    "EligibilityLost",
    "SeatVacated",
    "MembersDismissed",
    "AppointmentAnnulled",
  ])

  test.for(history.map(({ type }) => type))("%s folds without anything before it", (type) => {
    const alone = history.filter((event) => event.type === type)
    const isChanged = !isDeepStrictEqual(group.fold(group.initial, alone), group.initial)
    expect(isChanged).toBe(!ofSomethingBefore.has(type))
  })

  test("any order folds", () => {
    expect(() => group.fold(group.initial, history.toReversed())).not.toThrow()
    const { state } = given(deferred, ...steeringSeats.toReversed(), established)
    expect([state.status, state.seats.length, state.deferred?.until]).toStrictEqual([
      "established",
      6,
      { untold: "deferred" },
    ])
  })

  test("folding leaves the state before as it was", () => {
    const before = given(established, ...steeringSeats).state
    const copy = structuredClone(before)
    group.fold(before, history)
    expect(before).toStrictEqual(copy)
  })
})
