import { describe, expect, test } from "vitest"
import { replacementsIn } from "../../src/views/group-on-a-day.ts"
import {
  appointed,
  byTheBoard,
  chair,
  chairSeat,
  deputised,
  established,
  given,
  importing,
  oneOfStaff,
  seatDefined,
  sits,
  staff,
  staffSeat,
  twoOfStaff,
} from "./story.ts"

const one = [established, seatDefined(oneOfStaff), appointed(sits("person-1"))] as const
const two = [
  established,
  seatDefined(twoOfStaff),
  appointed(sits("person-1")),
  appointed(sits("person-2")),
] as const
const replace = {
  type: "ReplaceMember",
  data: {
    seat: staffSeat,
    in: { person: "person-9" },
    effectiveFrom: "2024-02-06",
    proposedOn: "2024-01-09",
  },
} as const
const today = { today: "2024-06-03" } as const

describe("appointing members", () => {
  test("S-01: as many sit on a seat as its rule has places", () => {
    const third = { type: "AppointMember", data: sits("person-3") } as const
    expect(given(...two.slice(0, 3)).when(third)).toStrictEqual({
      recorded: [{ type: "MemberAppointed", data: third.data }],
    })
    const refused = { type: "SeatTaken", invariants: ["S-01"], seat: staffSeat, places: 2 }
    expect(given(...two).when(third)).toStrictEqual({ refused })
    const next = sits("person-3", { from: "2025-06-01", to: "2029-05-31" })
    expect(given(...two).when({ type: "AppointMember", data: next })).toStrictEqual({
      recorded: [{ type: "MemberAppointed", data: next }],
    })
  })

  test("S-01: a seat whose places are untold, or whose holder has lost eligibility, takes another", () => {
    const lost = { type: "EligibilityLost", data: { seat: staffSeat, effectiveFrom: "2024-01-01" } } as const
    const data = sits("person-3", { from: "2024-02-01" })
    const recorded = [{ type: "MemberAppointed", data }]
    expect(given(...one, lost).when({ type: "AppointMember", data })).toStrictEqual({ recorded })
    const open = given(established, seatDefined(staff), ...two.slice(2))
    expect(open.when({ type: "AppointMember", data })).toStrictEqual({ recorded })
  })

  test("S-03: nobody is appointed to a seat, or replaced on it, whose holder follows from its rule", () => {
    const { when } = given(established, seatDefined(chair))
    const refused = { type: "SeatFilledByRule", invariants: ["S-03"], seat: chairSeat }
    const who = { person: "person-1" }
    expect(when({ type: "AppointMember", data: { seat: chairSeat, who } })).toStrictEqual({ refused })
    expect(when({ type: "ReplaceMember", data: { seat: chairSeat, in: who } }, {}, importing)).toStrictEqual({
      refused,
    })
  })

  test("S-01: a seat that is not defined, or is abolished, takes nobody", () => {
    const refused = { type: "SeatUnknown", invariants: ["S-01"], seat: staffSeat }
    const abolished = { type: "SeatAbolished", data: { seat: staffSeat } } as const
    const data = sits("person-1")
    expect(given(established).when({ type: "AppointMember", data })).toStrictEqual({ refused })
    const { state, when } = given(...one, abolished)
    expect(when({ type: "AppointDeputy", data })).toStrictEqual({ refused })
    expect([state.seats, state.abolished.map(({ seat }) => seat)]).toStrictEqual([[], [staffSeat]])
    expect(when({ type: "DefineSeat", data: twoOfStaff })).toMatchObject({
      refused: { type: "SeatAlreadyDefined" },
    })
  })

  test("a seat without deputies takes none, another does", () => {
    const data = sits("person-7")
    const none = { ...oneOfStaff, deputies: "none" } as const
    expect(given(established, seatDefined(none)).when({ type: "AppointDeputy", data })).toStrictEqual({
      refused: { type: "SeatWithoutDeputies", invariants: [], seat: staffSeat },
    })
    expect(given(established, seatDefined(oneOfStaff)).when({ type: "AppointDeputy", data })).toStrictEqual({
      recorded: [deputised(data)],
    })
  })

  test("one who sits is made chair, where no seat is the chair's", () => {
    const appoint = { type: "AppointChair", data: { seat: staffSeat, role: "chair" } } as const
    expect(given(...one).when(appoint)).toStrictEqual({
      recorded: [{ type: "ChairAppointed", data: appoint.data }],
    })
    expect(given(...one, seatDefined(chair)).when(appoint)).toStrictEqual({
      refused: { type: "ChairAlreadyDefined", invariants: [], seat: staffSeat, chair: chairSeat },
    })
    const vice = { type: "AppointChair", data: { seat: staffSeat, role: "vice_chair" } } as const
    expect(given(...one, seatDefined(chair)).when(vice)).toStrictEqual({
      recorded: [{ type: "ChairAppointed", data: vice.data }],
    })
  })
})

describe("leaving a seat", () => {
  test("where several sit, it is said who of them is meant", () => {
    const resign = { type: "SubmitResignation", data: { seat: staffSeat } } as const
    expect(given(...two).when(resign)).toStrictEqual({
      refused: {
        type: "MemberUnclear",
        invariants: [],
        seat: staffSeat,
        persons: ["person-1", "person-2"],
      },
    })
    const meant = { seat: staffSeat, person: "person-2" }
    expect(given(...two).when({ type: "SubmitResignation", data: meant })).toStrictEqual({
      recorded: [{ type: "ResignationSubmitted", data: meant }],
    })
    expect(given(...one).when(resign)).toStrictEqual({
      recorded: [{ type: "ResignationSubmitted", data: resign.data }],
    })
  })

  test("only who sits there leaves it, and once", () => {
    const refused = { type: "SeatNotHeld", invariants: [], seat: staffSeat }
    const lost = { seat: staffSeat, person: "person-1" }
    const died = { ...lost, cause: "died" } as const
    expect(
      given(established, seatDefined(oneOfStaff)).when({ type: "VacateSeat", data: died }),
    ).toStrictEqual({
      refused,
    })
    const gone = given(...one, { type: "EligibilityLost", data: lost })
    expect(gone.when({ type: "VacateSeat", data: died })).toStrictEqual({ refused })
    expect(given(...one).when({ type: "GrantResignation", data: lost })).toStrictEqual({
      recorded: [{ type: "ResignationGranted", data: lost }],
    })
    expect(given(...one).when({ type: "RecordEligibilityLost", data: lost })).toStrictEqual({
      recorded: [{ type: "EligibilityLost", data: lost }],
    })
  })

  test("what left the seat empty first stays the cause", () => {
    const lost = { type: "EligibilityLost", data: { seat: staffSeat, effectiveFrom: "2024-01-01" } } as const
    const dismissed = { type: "MembersDismissed", data: { seats: "all" } } as const
    expect(given(...one, lost, dismissed).state.members.map(({ left }) => left?.cause)).toStrictEqual([
      "eligibility_lost",
    ])
    expect(given(...two, dismissed).state.members.map(({ left }) => left?.cause)).toStrictEqual([
      "dismissed",
      "dismissed",
    ])
  })

  test("G-11: a dismissal names its decision", () => {
    const dismiss = { type: "DismissMembers", data: { seats: [staffSeat] } } as const
    expect(given(...one).when(dismiss)).toStrictEqual({
      refused: { type: "AuthorityMissing", invariants: ["G-11"] },
    })
    expect(given(...one).when(dismiss, byTheBoard)).toStrictEqual({
      recorded: [{ type: "MembersDismissed", data: dismiss.data }],
    })
  })

  test("a court may annul an appointment after the group has ended", () => {
    const data = { seat: staffSeat, ruling: "KHO:2024:1" }
    const ended = {
      type: "GroupEnded",
      data: { cause: "term" },
      on: { from: "2024-01-01", to: "2024-01-01" },
    } as const
    expect(given(...one, ended).when({ type: "RecordAppointmentAnnulled", data }, today)).toStrictEqual({
      recorded: [{ type: "AppointmentAnnulled", data }],
    })
  })
})

describe("replacing a member", () => {
  test("S-12: the successor serves the rest of the term, and four days are kept", () => {
    const on = (day: "2023-12-15" | "2024-01-01" | "2024-02-06") => ({ from: day, to: day })
    const { state } = given(
      ...one,
      { type: "ResignationSubmitted", data: { seat: staffSeat }, on: on("2023-12-15") },
      { type: "EligibilityLost", data: { seat: staffSeat }, on: on("2024-01-01") },
      { type: "MemberReplaced", data: replace.data, on: on("2024-02-06") },
    )
    expect(replacementsIn(state)).toStrictEqual([
      {
        seat: staffSeat,
        out: { person: "person-1" },
        in: { person: "person-9" },
        triggeredOn: on("2023-12-15"),
        lostFrom: on("2024-01-01"),
        proposedOn: "2024-01-09",
        decidedOn: on("2024-02-06"),
        effectiveFrom: on("2024-02-06"),
        until: { from: "2025-05-31", to: "2025-05-31" },
      },
    ])
  })

  test("S-12: when the term is over there is no rest of it to serve", () => {
    const data = { ...replace.data, effectiveFrom: "2025-06-01" } as const
    expect(given(...one).when({ ...replace, data }, {}, importing)).toStrictEqual({
      refused: { type: "NothingLeftOfTerm", invariants: ["S-12"], seat: staffSeat },
    })
    const lastDay = { ...replace.data, effectiveFrom: "2025-05-31" } as const
    expect(given(...one).when({ ...replace, data: lastDay })).toStrictEqual({
      recorded: [{ type: "MemberReplaced", data: lastDay }],
    })
  })

  test("who goes is said where several sit, and somebody has to go", () => {
    expect(given(...two).when(replace, today)).toMatchObject({ refused: { type: "MemberUnclear" } })
    const data = { ...replace.data, out: "person-2" }
    expect(given(...two).when({ ...replace, data }, today)).toStrictEqual({
      recorded: [{ type: "MemberReplaced", data }],
    })
    expect(given(established, seatDefined(oneOfStaff)).when(replace)).toStrictEqual({
      refused: { type: "SeatNotHeld", invariants: [], seat: staffSeat },
    })
  })
})
