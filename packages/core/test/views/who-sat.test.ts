import { describe, expect, it } from "vitest"
import type { LocalDate } from "../../src/date-range.ts"
import type { Group } from "../../src/group/state.ts"
import type { BodyRegisterEvent } from "../../src/body-register/events.ts"
import { bodyRegister } from "../../src/body-register/index.ts"
import { cut } from "../../src/history.ts"
import { happenedIn, readAs } from "../../src/readable.ts"
import type { Recorded } from "../../src/recorded.ts"
import { portfolio } from "../../src/portfolio/index.ts"
import { programme } from "../../src/programme/index.ts"
import { specification } from "../../src/testing/index.ts"
import { whoSat } from "../../src/views/who-sat.ts"
import { uuid } from "../county.ts"
import {
  appointed,
  board,
  body,
  committee,
  defined,
  deputy,
  early,
  established,
  groupOf,
  holder,
  left,
  named,
  on,
  registerOf,
  seat,
  steering,
  type OfRegister,
} from "../records.ts"

const bodies = [body(board, "board"), body(committee, "committee")]
const sat = (state: Group, day: LocalDate, ...events: readonly OfRegister[]) =>
  whoSat({ groups: new Map([[steering, state]]), register: registerOf(...bodies, ...events) }, steering, day)
const people = ({ seats }: ReturnType<typeof sat>) =>
  seats.map(({ sitters }) => sitters.map(({ person, status }) => [person, status]))
const chairOf = (id: string) => ({ by: "office", body: id, role: "chair" }) as const

describe("a seat by office", () => {
  const group = groupOf(established(), defined(1, chairOf(board), { groupRole: "chair" }))
  const history = [
    holder(board, "chair", "person-1", "2022-03-01"),
    left(board, "chair", "person-1", "2024-01-31"),
    holder(board, "chair", "person-2", "2024-02-10"),
  ]

  it("S-03: changes with the office, and tells whom the new one came after and why", () => {
    expect(people(sat(group, "2024-01-31", ...history))).toStrictEqual([[["person-1", "in_office"]]])
    expect(sat(group, "2024-02-10", ...history).seats).toStrictEqual([
      {
        seat: seat(1),
        groupRole: "chair",
        votes: true,
        sitters: [
          {
            person: "person-2",
            status: "in_office",
            since: { from: "2024-02-10", to: "2024-02-10" },
            office: { body: board, role: "chair" },
            after: { person: "person-1", cause: "resigned" },
            certain: true,
          },
        ],
        deputies: [],
        vacancies: [],
        open: false,
      },
    ])
  })

  it("S-03: is vacant between two holders, and is somebody's whom no record names before the first", () => {
    expect(sat(group, "2024-02-05", ...history).seats[0]).toMatchObject({
      sitters: [],
      vacancies: [
        { cause: "office_vacant", since: { from: "2024-02-01", to: "2024-02-01" }, person: "person-1" },
      ],
    })
    expect(sat(group, "2022-02-01", ...history)).toMatchObject({
      seats: [{ sitters: [{ office: { body: board, role: "chair" }, certain: false }] }],
      heads: { atLeast: 1, exact: false },
    })
  })

  it("B-07: is taken by whoever acts in the place of a holder who is prevented", () => {
    const acting = holder(board, "chair", "person-3", "2023-01-01", { to: "2023-01-31", acting: true })
    expect(people(sat(group, "2023-01-15", ...history, acting))).toStrictEqual([[["person-3", "acting"]]])
    expect(people(sat(group, "2023-02-01", ...history, acting))).toStrictEqual([[["person-1", "in_office"]]])
  })

  it("B-03: is vacant when its body has ceased", () => {
    const gone = {
      type: "BodyDissolved",
      data: { body: board, cause: "reorganisation", effectiveFrom: "2023-01-01" },
    } as const
    const free = groupOf(established({ appointedBy: committee }), defined(1, chairOf(board)))
    expect(sat(free, "2023-01-01", ...history, gone).seats[0]).toMatchObject({
      sitters: [],
      vacancies: [{ cause: "body_ended" }],
    })
  })
})

describe("heads and votes", () => {
  it("S-02: a person on two seats is one head and one vote", () => {
    const group = groupOf(
      established(),
      defined(1, chairOf(board), { groupRole: "chair" }),
      defined(2, chairOf(board)),
      named(3),
      appointed(3, "person-9", "2023-01-01"),
    )
    const { heads, votes } = sat(group, "2023-06-01", holder(board, "chair", "person-1", "2022-03-01"))
    expect([heads, votes]).toStrictEqual([
      { atLeast: 2, exact: true },
      { atLeast: 2, exact: true },
    ])
  })

  it("S-14: experts and secretaries are heads without a vote, and so is a seat that says so", () => {
    const group = groupOf(
      established(),
      defined(1, { by: "person", person: "expert-1" }, { groupRole: "expert" }),
      defined(2, { by: "person", person: "secretary-1" }, { groupRole: "secretary" }),
      defined(3, { by: "person", person: "guest-1" }, { voting: false }),
      defined(4, { by: "person", person: "member-1" }),
    )
    const { heads, votes } = sat(group, "2023-06-01")
    expect([heads.atLeast, votes.atLeast]).toStrictEqual([4, 1])
  })

  it("S-05: what a rule leaves open never counts as nobody", () => {
    const untold = { untold: "not stated" } as const
    const group = groupOf(
      established(),
      defined(1, { by: "from_body", body: board, count: untold }),
      appointed(1, "person-1", "2023-01-01"),
    )
    expect(sat(group, "2023-06-01").heads).toStrictEqual({ atLeast: 1, exact: false })
    expect(sat(groupOf(established(), named(1)), "2023-06-01").heads).toStrictEqual({
      atLeast: 0,
      exact: false,
    })
  })

  it("S-04: a whole body sits as it is composed on that day", () => {
    const group = groupOf(established(), defined(1, { by: "whole_body", body: committee }))
    const members = [
      holder(committee, "chair", "person-1", "2022-03-01"),
      holder(committee, "member", "person-2", "2022-03-01", { to: "2023-12-31" }),
      holder(committee, "member", "person-3", "2024-01-01"),
    ]
    expect(people(sat(group, "2023-12-31", ...members))).toStrictEqual([
      [
        ["person-1", "in_office"],
        ["person-2", "in_office"],
      ],
    ])
    expect(sat(group, "2024-01-01", ...members).heads).toStrictEqual({ atLeast: 2, exact: false })
    expect(sat(group, "2024-01-01").heads).toStrictEqual({ atLeast: 0, exact: false })
  })

  it("S-05: a whole body is known to the last head only where as many are recorded as it has by law", () => {
    const group = groupOf(established(), defined(1, { by: "whole_body", body: committee }))
    const ofThree = { type: "StatutorySizeSet", data: { body: committee, size: 3 }, ...early } as const
    const two = [
      holder(committee, "chair", "person-1", "2022-03-01"),
      holder(committee, "member", "person-2", "2022-03-01"),
    ]
    expect(sat(group, "2023-01-01", ofThree, ...two).heads).toStrictEqual({ atLeast: 2, exact: false })
    const third = holder(committee, "member", "person-3", "2022-03-01")
    expect(sat(group, "2023-01-01", ofThree, ...two, third).heads).toStrictEqual({ atLeast: 3, exact: true })
  })

  it("S-04: in a whole body an acting chair sits in the place of the one who is prevented", () => {
    const group = groupOf(established(), defined(1, { by: "whole_body", body: committee }))
    const prevented = holder(committee, "chair", "person-1", "2022-03-01")
    const acting = holder(committee, "chair", "person-2", "2023-01-01", { to: "2023-01-31", acting: true })
    expect(people(sat(group, "2023-01-15", prevented, acting))).toStrictEqual([[["person-2", "acting"]]])
    expect(people(sat(group, "2023-02-01", prevented, acting))).toStrictEqual([[["person-1", "in_office"]]])
  })
})

describe("the seats of a group", () => {
  it("S-17: are those that were defined by that day, and not yet abolished", () => {
    const later = { ...defined(2, chairOf(committee)), ...on("2024-01-01") }
    const gone = { type: "SeatAbolished", data: { seat: seat(1) }, ...on("2025-01-01") } as const
    const group = groupOf(established(), defined(1, chairOf(board)), later, gone)
    const seatsOf = (day: LocalDate) => sat(group, day).seats.map((one) => one.seat)
    expect(seatsOf("2023-12-31")).toStrictEqual([seat(1)])
    expect(new Set(seatsOf("2024-12-31"))).toStrictEqual(new Set([seat(1), seat(2)]))
    expect(seatsOf("2025-01-01")).toStrictEqual([seat(2)])
  })
})

describe("a seat by decision", () => {
  const group = groupOf(established(), named(1), appointed(1, "person-1", "2022-06-01", "2025-05-31"))

  it("S-11: a member whose term is over stays until somebody is elected", () => {
    expect(people(sat(group, "2025-05-31"))).toStrictEqual([[["person-1", "in_office"]]])
    expect(people(sat(group, "2025-06-15"))).toStrictEqual([[["person-1", "holding_over"]]])
    const next = groupOf(
      established(),
      named(1),
      appointed(1, "person-1", "2022-06-01", "2025-05-31"),
      appointed(1, "person-2", "2025-06-20", "2029-05-31"),
      { type: "EligibilityLost", data: { seat: seat(1), effectiveFrom: "2026-01-01" }, ...on("2026-01-01") },
    )
    expect(people(sat(next, "2025-06-19"))).toStrictEqual([[["person-1", "holding_over"]]])
    expect(people(sat(next, "2025-06-20"))).toStrictEqual([[["person-2", "in_office"]]])
    expect(people(sat(next, "2026-02-01"))).toStrictEqual([[]])
  })

  it("S-11: a resignation that is asked for changes nothing, and one that is granted leaves the member until replaced", () => {
    const asked = { type: "ResignationSubmitted", data: { seat: seat(1) }, ...on("2023-01-01") } as const
    const granted = { type: "ResignationGranted", data: { seat: seat(1) }, ...on("2023-02-01") } as const
    const resigning = groupOf(established(), named(1), appointed(1, "person-1", "2022-06-01"), asked, granted)
    expect(people(sat(resigning, "2023-01-15"))).toStrictEqual([[["person-1", "in_office"]]])
    expect(people(sat(resigning, "2023-02-15"))).toStrictEqual([[["person-1", "holding_over"]]])
  })

  it.each([
    ["eligibility_lost", { type: "EligibilityLost", data: { seat: seat(1) } }],
    ["died", { type: "SeatVacated", data: { seat: seat(1), cause: "died" } }],
    ["dismissed", { type: "MembersDismissed", data: { seats: "all" } }],
    ["annulled", { type: "AppointmentAnnulled", data: { seat: seat(1), ruling: "KHO:2024:1" } }],
  ] as const)("S-11: a place is empty after this: %s", (cause, event) => {
    const gone = groupOf(established(), named(1), appointed(1, "person-1", "2022-06-01"), {
      ...event,
      ...on("2023-01-01"),
    })
    expect(people(sat(gone, "2022-12-31"))).toStrictEqual([[["person-1", "in_office"]]])
    expect(sat(gone, "2023-01-01").seats[0]).toMatchObject({
      sitters: [],
      vacancies: [{ cause, since: { from: "2023-01-01" }, person: "person-1" }],
      open: false,
    })
  })

  it("S-11: where several sit, only as many stay on as have no successor", () => {
    const two = defined(1, { by: "from_body", body: board, count: 2 })
    const first = [
      appointed(1, "person-1", "2022-06-01", "2025-05-31"),
      appointed(1, "person-2", "2022-06-01", "2025-05-31"),
    ]
    const half = groupOf(established(), two, ...first, appointed(1, "person-3", "2025-06-01", "2029-05-31"))
    expect(people(sat(half, "2025-06-15"))).toStrictEqual([
      [
        ["person-2", "holding_over"],
        ["person-3", "in_office"],
      ],
    ])
    const untold = defined(1, { by: "from_body", body: board, count: { untold: "unknown" } })
    const open = groupOf(established(), untold, ...first)
    expect(people(sat(open, "2025-06-15"))[0]).toHaveLength(2)
    const renewed = groupOf(
      established(),
      untold,
      ...first,
      appointed(1, "person-3", "2025-06-01", "2029-05-31"),
    )
    expect(people(sat(renewed, "2025-06-15"))).toStrictEqual([[["person-3", "in_office"]]])
    expect(people(sat(renewed, "2029-06-15"))).toStrictEqual([[["person-3", "holding_over"]]])
  })

  it("S-12: where several sit, a successor takes the place that is empty, and no deputy's", () => {
    const three = defined(1, { by: "from_body", body: board, count: 3 })
    const lost = { seat: seat(1), person: "person-1", effectiveFrom: "2024-01-01" } as const
    const replaced = groupOf(
      established(),
      three,
      appointed(1, "person-2", "2022-06-01"),
      appointed(1, "person-1", "2022-07-01"),
      deputy(1, "deputy-1", "2022-06-01"),
      { type: "EligibilityLost", data: lost, ...on("2024-01-01") },
      {
        type: "MemberReplaced",
        data: { seat: seat(1), in: { person: "person-3" }, effectiveFrom: "2024-02-06" },
        ...on("2024-02-06"),
      },
    )
    expect(sat(replaced, "2024-01-31").seats[0]).toMatchObject({
      sitters: [{ person: "person-2" }],
      vacancies: [{ cause: "eligibility_lost", person: "person-1" }],
    })
    expect(sat(replaced, "2024-02-06").seats[0]).toMatchObject({
      sitters: [{ person: "person-2" }, { person: "person-3", after: { person: "person-1" } }],
      deputies: [{ person: "deputy-1" }],
      vacancies: [],
      open: true,
    })
  })

  it("S-12: a successor sits from the day it has force, and to the end of the term", () => {
    const replaced = groupOf(established(), named(1), appointed(1, "person-1", "2022-06-01", "2025-05-31"), {
      type: "MemberReplaced",
      data: { seat: seat(1), in: { person: "person-2" }, effectiveFrom: "2024-02-06" },
      ...on("2024-01-20"),
    })
    expect(people(sat(replaced, "2024-02-05"))).toStrictEqual([[["person-1", "in_office"]]])
    expect(sat(replaced, "2024-02-06").seats[0]?.sitters).toMatchObject([
      { person: "person-2", status: "in_office", after: { person: "person-1", cause: "replaced" } },
    ])
    expect(people(sat(replaced, "2025-06-01"))).toStrictEqual([[["person-2", "holding_over"]]])
  })

  it("a personal deputy sits where the place is empty, and a general one on any seat that has such", () => {
    const lost = { type: "EligibilityLost", data: { seat: seat(1) }, ...on("2023-01-01") } as const
    const history = [appointed(1, "person-1", "2022-06-01"), deputy(2, "deputy-2", "2022-06-01")]
    const personal = groupOf(
      established(),
      named(1),
      named(2),
      ...history,
      deputy(1, "deputy-1", "2022-06-01"),
      lost,
    )
    expect(sat(personal, "2023-01-01")).toMatchObject({
      seats: [{ deputies: [{ person: "deputy-1" }] }, { deputies: [{ person: "deputy-2" }] }],
      heads: { atLeast: 1 },
    })
    const shared = { deputies: "general" } as const
    const general = groupOf(
      established(),
      named(1, committee, shared),
      named(2, committee, shared),
      ...history,
      lost,
    )
    expect(sat(general, "2023-01-01").seats[0]?.deputies).toMatchObject([{ person: "deputy-2" }])
  })

  it("a nominator may name an office: whoever holds it sits", () => {
    const office = { body: committee, role: "director" } as const
    const byOffice = groupOf(established(), named(1), {
      type: "MemberAppointed",
      data: { seat: seat(1), who: { office }, from: "2022-06-01" },
    })
    const director = holder(committee, "director", "person-8", "2022-01-01")
    expect(people(sat(byOffice, "2023-01-01", director))).toStrictEqual([[["person-8", "in_office"]]])
  })

  it("days that are not known for certain leave it open who sat", () => {
    const spring = {
      type: "MemberAppointed",
      data: { seat: seat(1), who: { person: "person-1" } },
      on: { text: "keväällä" },
    } as const
    expect(sat(groupOf(established(), named(1), spring), "2023-01-01")).toMatchObject({
      seats: [{ sitters: [{ person: "person-1", certain: false }] }],
      heads: { atLeast: 0, exact: false },
    })
  })
})

describe("seats by other seats", () => {
  it("S-01: an abolished seat was there until it was abolished", () => {
    const group = groupOf(established(), defined(1, { by: "person", person: "person-1" }), {
      type: "SeatAbolished",
      data: { seat: seat(1) },
      ...on("2023-01-01"),
    })
    expect([sat(group, "2022-12-31").heads.atLeast, sat(group, "2023-01-01").heads.atLeast]).toStrictEqual([
      1, 0,
    ])
  })

  it("the chair of another group, by its seat or made chair, and no endless search where they name each other", () => {
    const other = uuid(202)
    const rule = (id: string) =>
      ({ by: "office_of_group", group: id, name: { fi: "Toinen ryhmä" }, role: "chair" }) as const
    const made = { type: "ChairAppointed", data: { seat: seat(2), role: "chair" }, ...early } as const
    const groups = new Map([
      [steering, groupOf(established(), defined(1, rule(other)))],
      [other, groupOf(established(), named(2), appointed(2, "person-5", "2022-06-01"), made)],
    ])
    const register = registerOf(...bodies)
    expect(people(whoSat({ groups, register }, steering, "2023-01-01"))).toStrictEqual([
      [["person-5", "in_office"]],
    ])
    const circle = new Map([
      [steering, groupOf(established(), defined(1, rule(other), { groupRole: "chair" }))],
      [other, groupOf(established(), defined(2, rule(steering), { groupRole: "chair" }))],
    ])
    expect(whoSat({ groups: circle, register }, steering, "2023-01-01").heads).toStrictEqual({
      atLeast: 0,
      exact: false,
    })
  })

  it("the chair of each body that prepared the portfolio's programmes on that day", () => {
    const [folder, plan] = [uuid(1), uuid(2)]
    const rule = { by: "office_of_each", of: { preparersOf: folder }, role: "chair" } as const
    const added = { type: "ProgrammeAddedToPortfolio", data: { programme: plan }, ...early } as const
    const assigned = (lead: string, day: LocalDate) =>
      ({ type: "PreparationResponsibilityAssigned", data: { lead, joint: [] }, ...on(day) }) as const
    const records = {
      groups: new Map([[steering, groupOf(established(), defined(1, rule))]]),
      register: registerOf(
        ...bodies,
        holder(board, "chair", "person-1", "2022-03-01"),
        holder(committee, "chair", "person-2", "2022-03-01"),
      ),
      portfolios: new Map([[folder, specification(portfolio).given(added).state]]),
      programmes: new Map([
        [
          plan,
          specification(programme).given(assigned(board, "2022-05-01"), assigned(committee, "2023-05-01"))
            .state,
        ],
      ]),
    }
    expect(people(whoSat(records, steering, "2023-04-30"))).toStrictEqual([[["person-1", "in_office"]]])
    expect(people(whoSat(records, steering, "2023-05-01"))).toStrictEqual([[["person-2", "in_office"]]])
    expect(whoSat({ ...records, portfolios: new Map() }, steering, "2023-05-01").heads.exact).toBe(false)
  })
})

describe("a composition that is corrected", () => {
  const group = groupOf(established(), defined(1, chairOf(board)))
  const recorded = (n: number, type: string, data: object): Recorded => ({
    stream: `bodyRegister-${uuid(9)}`,
    revision: n,
    position: n + 1,
    id: uuid(900 + n),
    recordedAt: "2024-06-03T09:00:00.000Z",
    type,
    data,
    metadata: { v: 1, command: uuid(900 + n), actor: { capacity: "records-officer" } },
  })
  const { data } = holder(board, "chair", "person-1", "2022-03-01")
  const history = [
    recorded(0, "BodyRegistered", bodies[0]?.data ?? {}),
    recorded(1, "OfficeHolderAppointed", data),
    recorded(2, "EventCorrected", { target: uuid(901), data: { ...data, person: "person-2" } }),
  ]
  const chairAsOf = (knownAt?: number) => {
    const { events } = cut(history, { knownAt }, () => "2024-06-03")
    const happen = happenedIn(() => "2024-06-03")
    const told = events.map((event) => happen(readAs<BodyRegisterEvent>(bodyRegister.events, event)))
    const register = bodyRegister.fold(bodyRegister.initial, told)
    return people(whoSat({ groups: new Map([[steering, group]]), register }, steering, "2023-01-01"))
  }

  it("S-17: what was known then stays as it was known, and what is held true now is resolved anew", () => {
    expect([chairAsOf(2), chairAsOf()]).toStrictEqual([
      [[["person-1", "in_office"]]],
      [[["person-2", "in_office"]]],
    ])
  })
})

describe("the preparatory group of Uusimaa (616/2021, section 9)", () => {
  const [helsinki, vantaa, western, central, eastern, hus] = [301, 302, 303, 304, 305, 306].map(uuid)
  const nominators = [helsinki, vantaa, western, central, eastern, hus].map((id) => id ?? "")
  const seats = nominators.map((by, n) => named(n, by, { deputies: "personal" }))
  const made = (n: number, role: "chair" | "vice_chair") =>
    ({ type: "ChairAppointed", data: { seat: seat(n), role }, ...early }) as const
  const members = nominators.flatMap((_, n) => [
    appointed(n, `member-${n}`, "2021-07-01"),
    deputy(n, `deputy-${n}`, "2021-07-01"),
  ])
  const group = groupOf(established(), ...seats, ...members, made(0, "chair"), made(2, "vice_chair"))
  const sitting = sat(group, "2022-02-01")

  it("S-02: six members, one from Helsinki, four from the counties and one from HUS, each with a deputy of their own", () => {
    expect([sitting.heads, sitting.votes]).toStrictEqual([
      { atLeast: 6, exact: true },
      { atLeast: 6, exact: true },
    ])
    expect(sitting.seats.map(({ deputies }) => deputies.map(({ person }) => person))).toStrictEqual(
      nominators.map((_, n) => [`deputy-${n}`]),
    )
  })

  it("S-07: a chair who is made vice chair is chair no more", () => {
    const { seats: now } = sat(
      groupOf(established(), ...seats, ...members, made(0, "chair"), made(0, "vice_chair")),
      "2022-02-01",
    )
    expect(now[0]?.groupRole).toBe("vice_chair")
  })

  it("S-07: Helsinki's nominee chairs it, and that of Länsi-Uusimaa is vice chair", () => {
    expect(sitting.seats.map(({ groupRole }) => groupRole)).toStrictEqual([
      "chair",
      "member",
      "vice_chair",
      "member",
      "member",
      "member",
    ])
  })
})
