import { describe, expect, test } from "vitest"
import { officesOf, openRules, seatCount } from "../../src/views/seats.ts"
import type { Told } from "../../src/told.ts"
import {
  board,
  boardMembers,
  boardSeat,
  chair,
  chairSeat,
  entityChairs,
  entitySeat,
  established,
  expert,
  given,
  management,
  managementSeat,
  managementTeam,
  participationCommittee,
  partners,
  partnerSeat,
  personnelSection,
  preparers,
  rescueCommittee,
  samiChair,
  samiSeat,
  seatDefined,
  staff,
  staffSeat,
  steeringSeats,
  welfareCommittee,
} from "./story.ts"

const steering = given(established, ...steeringSeats).state
const untold = { untold: "not stated" }
const samiGroup = "0190a1b2-0000-7000-8000-000000000302"

const chairOf = (seat: string, group: Told<string>, fi: string) =>
  ({
    seat,
    rule: { by: "office_of_group", group, name: { fi }, role: "chair" },
    groupRole: "member",
  }) as const

describe("the steering group of the board's release", () => {
  test("S-02 has seven places by office, six distinct offices and three open rules", () => {
    expect(seatCount(steering, preparers)).toStrictEqual({ byOffice: 7, distinctOffices: 6, open: 3 })
  })

  test("S-02 lists the board's chair once, with both seats", () => {
    expect(officesOf(steering, preparers)).toStrictEqual([
      { body: board, role: "chair", seats: [chairSeat, entitySeat] },
      { body: welfareCommittee, role: "chair", seats: [entitySeat] },
      { body: rescueCommittee, role: "chair", seats: [entitySeat] },
      { body: participationCommittee, role: "chair", seats: [entitySeat] },
      { body: personnelSection, role: "chair", seats: [entitySeat] },
      { group: untold, name: { fi: "saamen kielen ohjausryhmä" }, role: "chair", seats: [samiSeat] },
    ])
  })

  test("S-05 leaves untold how many its open rules bring", () => {
    expect(openRules(steering)).toStrictEqual([
      { seat: boardSeat, rule: boardMembers.rule, count: untold },
      { seat: staffSeat, rule: staff.rule, count: untold },
      { seat: managementSeat, rule: { by: "whole_body", body: managementTeam } },
    ])
  })
})

describe("offices", () => {
  test("a body that prepares two programmes sends its chair once", () => {
    const { state } = given(established, seatDefined(entityChairs))
    expect(seatCount(state, [rescueCommittee, rescueCommittee])).toStrictEqual({
      byOffice: 1,
      distinctOffices: 1,
      open: 0,
    })
  })

  test("no chair comes from bodies that are not known to prepare anything", () => {
    const { state } = given(established, seatDefined(chair), seatDefined(entityChairs))
    expect(officesOf(state, [])).toStrictEqual([{ body: board, role: "chair", seats: [chairSeat] }])
  })

  test("another role in the same body is another office", () => {
    const director = { ...chair, rule: { by: "office", body: board, role: "director" } } as const
    const presenter = { by: "office", body: board, role: { fi: "esittelijä", sv: "föredragande" } } as const
    const sameInOtherOrder = {
      by: "office",
      body: board,
      role: { sv: "föredragande", fi: "esittelijä" },
    } as const
    const { state } = given(
      established,
      seatDefined(chair),
      seatDefined({ ...director, seat: boardSeat }),
      seatDefined({ seat: staffSeat, rule: presenter, groupRole: "secretary" }),
      seatDefined({ seat: samiSeat, rule: sameInOtherOrder, groupRole: "member" }),
    )
    expect(officesOf(state, [])).toStrictEqual([
      { body: board, role: "chair", seats: [chairSeat] },
      { body: board, role: "director", seats: [boardSeat] },
      { body: board, role: { fi: "esittelijä", sv: "föredragande" }, seats: [staffSeat, samiSeat] },
    ])
  })

  test("another group's chair is one office, known by the group's name where its id is untold", () => {
    const { state } = given(
      established,
      seatDefined(samiChair),
      seatDefined(chairOf(boardSeat, { untold: "unknown" }, "saamen kielen ohjausryhmä")),
      seatDefined(chairOf(staffSeat, { untold: "not stated" }, "kotoutumisen ohjausryhmä")),
    )
    expect(seatCount(state, [])).toStrictEqual({ byOffice: 3, distinctOffices: 2, open: 0 })
  })

  test("another group's chair is one office, whatever the group is called, where its id is told", () => {
    const { state } = given(
      established,
      seatDefined(chairOf(samiSeat, samiGroup, "saamen kielen ohjausryhmä")),
      seatDefined(chairOf(staffSeat, samiGroup, "saamelaisasioiden ohjausryhmä")),
    )
    expect(officesOf(state, [])).toStrictEqual([
      {
        group: samiGroup,
        name: { fi: "saamen kielen ohjausryhmä" },
        role: "chair",
        seats: [samiSeat, staffSeat],
      },
    ])
  })
})

describe("open rules", () => {
  test("an invitation keeps the number that it tells", () => {
    const { state } = given(established, seatDefined(partners))
    expect(openRules(state)).toStrictEqual([{ seat: partnerSeat, rule: partners.rule, count: 4 }])
  })

  test("a person named to a seat comes neither by office nor by an open rule", () => {
    const { state } = given(established, seatDefined(expert))
    expect(seatCount(state, preparers)).toStrictEqual({ byOffice: 0, distinctOffices: 0, open: 0 })
  })

  test("a group without seats has none", () => {
    expect(openRules(given(established).state)).toStrictEqual([])
    expect(seatCount(given(established, seatDefined(management)).state, [])).toStrictEqual({
      byOffice: 0,
      distinctOffices: 0,
      open: 1,
    })
  })
})
