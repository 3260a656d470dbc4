import { describe, expect, test } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { groupEvents } from "../../src/group/events.ts"
import { storyDay } from "../../src/testing/index.ts"
import {
  board,
  boardMembers,
  boardSeat,
  chair,
  chairSeat,
  defineSeat,
  entityChairs,
  established,
  expert,
  expertSeat,
  given,
  importing,
  management,
  partners,
  samiChair,
  seatDefined,
  staff,
} from "./story.ts"

describe("defining seats", () => {
  test.for([
    ["by an office", chair],
    ["by the office of each preparing body", entityChairs],
    ["by the office of another group", samiChair],
    ["by a body that sends representatives", boardMembers],
    ["by a whole body", management],
    ["by nomination", staff],
    ["by invitation", partners],
    ["by a person's name", expert],
  ] as const)("a seat is filled %s", ([, data]) => {
    expect(given(established).when(defineSeat(data), {}, importing)).toStrictEqual({
      recorded: [seatDefined(data)],
    })
    expect(groupEvents.SeatDefined.data.parse(data)).toStrictEqual(data)
  })

  test("an office has its own name where it is neither a chair nor a director", () => {
    const data = {
      ...chair,
      rule: { by: "office", body: board, role: { fi: "esittelijä" } },
    } as const
    expect(given(established).when(defineSeat(data))).toStrictEqual({ recorded: [seatDefined(data)] })
  })

  test("S-01 a seat has one rule", () => {
    const other = { ...chair, rule: { by: "person", person: "person-7" } } as const
    const refused = { type: "SeatAlreadyDefined", invariants: ["S-01"], seat: chairSeat }
    expect(given(established, seatDefined(chair)).when(defineSeat(other))).toStrictEqual({ refused })
    expect(given(established, seatDefined(chair)).when(defineSeat(other), {}, importing)).toStrictEqual({
      refused,
    })
  })

  test("S-01 a seat told again as it is changes nothing, in whatever order its facts are written", () => {
    expect(given(established, seatDefined(chair)).when(defineSeat(chair))).toStrictEqual({ recorded: [] })
    const written = {
      groupRole: "chair",
      rule: { role: "chair", body: board, by: "office" },
      seat: chairSeat,
    } as const
    expect(given(established, seatDefined(chair)).when(defineSeat(written))).toStrictEqual({ recorded: [] })
  })

  test("S-01 a cut that tells a seat twice keeps the last rule", () => {
    const rule = { by: "from_body", body: board, count: 3 } as const
    const { state } = given(established, seatDefined(boardMembers), seatDefined({ ...boardMembers, rule }))
    expect(state.seats).toStrictEqual([{ seat: boardSeat, rule, groupRole: "member", on: onDay(storyDay) }])
  })

  test("a group has one chair", () => {
    const second = { ...boardMembers, groupRole: "chair" } as const
    const refused = { type: "ChairAlreadyDefined", invariants: [], seat: boardSeat, chair: chairSeat }
    expect(given(established, seatDefined(chair)).when(defineSeat(second), {}, importing)).toStrictEqual({
      refused,
    })
  })

  test("members, a vice chair and a secretary sit beside the chair", () => {
    for (const groupRole of ["member", "vice_chair", "secretary"] as const) {
      const beside = { ...management, groupRole }
      expect(given(established, seatDefined(chair)).when(defineSeat(beside))).toStrictEqual({
        recorded: [seatDefined(beside)],
      })
    }
  })

  test("S-14 an expert has no vote", () => {
    const refused = { type: "ExpertWithVote", invariants: ["S-14"], seat: expertSeat }
    const voting = defineSeat({ ...expert, voting: true })
    expect(given(established).when(voting)).toStrictEqual({ refused })
    expect(given(established).when(voting, {}, importing)).toStrictEqual({ refused })
  })

  test("S-14 an expert's seat may say that it has no vote, and a member's that it has one", () => {
    const silent = { ...expert, voting: false }
    const voting = { ...management, voting: true }
    expect(given(established).when(defineSeat(silent))).toStrictEqual({ recorded: [seatDefined(silent)] })
    expect(given(established).when(defineSeat(voting))).toStrictEqual({ recorded: [seatDefined(voting)] })
  })

  test("S-05 a number of seats that no source tells stays untold", () => {
    expect(given(established).when(defineSeat(boardMembers))).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "SeatDefined", field: "rule.count" },
    })
    const later = {
      ...boardMembers,
      rule: { by: "from_body", body: board, count: { untold: "deferred" } },
    } as const
    expect(given(established).when(defineSeat(later))).toStrictEqual({ recorded: [seatDefined(later)] })
    expect(given(established, seatDefined(boardMembers)).state.seats).toStrictEqual([
      { ...boardMembers, on: onDay(storyDay) },
    ])
  })

  test("a group that nobody set up has no seats", () => {
    expect(given().when(defineSeat(chair))).toStrictEqual({
      refused: { type: "GroupNotEstablished", invariants: [] },
    })
  })
})
