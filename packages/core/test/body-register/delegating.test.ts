import { describe, expect, test } from "vitest"
import { municipality, wellbeingServicesCounty } from "../../src/profile/index.ts"
import { whoWasCompetent } from "../../src/views/who-was-competent.ts"
import {
  board,
  boardId,
  council,
  councilId,
  given,
  importing,
  registered,
  section,
  sectionId,
} from "./story.ts"

const id = (n: number) => `0190a1b2-0000-7000-8000-${String(500 + n).padStart(12, "0")}`
const bodies = [council, registered(board), registered(section)]
const toBoard = {
  delegation: id(1),
  from: councilId,
  to: boardId,
  matters: ["client_fees"],
  depth: 1,
  effectiveFrom: "2023-01-01",
} as const
const toSection = {
  ...toBoard,
  delegation: id(2),
  from: boardId,
  to: sectionId,
  depth: 2,
  effectiveFrom: "2023-06-01",
} as const
const granted = (data: typeof toBoard | typeof toSection) => ({ type: "DelegationGranted", data }) as const
const grounds = {
  reason: { fi: "Hallintosääntö" },
  authority: { body: councilId, meetingOn: "2023-01-01" },
} as const

describe("delegating power", () => {
  test("B-04: power is delegated two steps down, and no further", () => {
    const third = { ...toSection, delegation: id(3), from: sectionId, to: councilId, depth: 1 }
    const { when } = given(...bodies, granted(toBoard), granted(toSection))
    expect(when({ type: "GrantDelegation", data: third })).toStrictEqual({
      refused: {
        type: "DelegationTooDeep",
        invariants: ["B-04"],
        delegation: id(3),
        depth: 3,
        deepest: 2,
        provision: "611/2021 § 96",
      },
    })
    expect(
      given(...bodies).when(
        { type: "GrantDelegation", data: { ...toBoard, depth: 3 } },
        { profile: municipality },
      ),
    ).toMatchObject({ refused: { provision: "410/2015 § 91" } })
    expect(
      given(...bodies, granted(toBoard)).when({ type: "GrantDelegation", data: toSection }),
    ).toStrictEqual({
      recorded: [granted(toSection)],
    })
  })

  test("B-04: what an act reserves for the council is not delegated, unless somebody answers for it", () => {
    const data = { ...toBoard, matters: ["service_strategy"] }
    const { when } = given(...bodies)
    expect(when({ type: "GrantDelegation", data })).toStrictEqual({
      refused: {
        type: "MatterReserved",
        invariants: ["B-04"],
        delegation: id(1),
        matter: "service_strategy",
        provision: "612/2021 § 11",
      },
    })
    const breach = { rule: "B-04", ...grounds } as const
    expect(
      when({ type: "GrantDelegation", data }, {}, { kind: "live", acknowledged: [breach] }),
    ).toMatchObject({ breaches: [breach] })
    expect(when({ type: "GrantDelegation", data }, {}, importing)).toMatchObject({
      breaches: [{ rule: "B-04" }],
    })
  })

  test("a delegation is granted once, to a body that there is, and revoked once", () => {
    const { when } = given(...bodies, granted(toBoard))
    expect(when({ type: "GrantDelegation", data: toBoard })).toStrictEqual({
      refused: { type: "DelegationAlreadyGranted", invariants: [], delegation: id(1) },
    })
    expect(when({ type: "RevokeDelegation", data: { delegation: id(2) } })).toStrictEqual({
      refused: { type: "DelegationNotGranted", invariants: [], delegation: id(2) },
    })
    const revoke = { type: "RevokeDelegation", data: { delegation: id(1) } } as const
    const revoked = { type: "DelegationRevoked", data: revoke.data } as const
    expect(when(revoke)).toStrictEqual({ recorded: [revoked] })
    expect(given(...bodies, granted(toBoard), revoked).when(revoke)).toStrictEqual({ recorded: [] })
  })
})

describe("who was competent", () => {
  const chair = {
    type: "OfficeHolderAppointed",
    data: { body: boardId, role: "chair", person: "person-1", from: "2022-03-01" },
  } as const
  const revoked = {
    type: "DelegationRevoked",
    data: { delegation: id(1), effectiveFrom: "2024-01-01" },
  } as const
  const { state } = given(...bodies, chair, granted(toBoard), granted(toSection), revoked)
  const profile = wellbeingServicesCounty

  test("B-04: whoever the power was delegated to on that day, with who held the offices", () => {
    const on = (day: "2022-12-31" | "2023-01-01" | "2023-06-01" | "2024-01-01") =>
      whoWasCompetent(state, { matter: "client_fees" }, day, profile).map(({ body, holders }) => [
        body,
        holders.map(({ person }) => person),
      ])
    expect(on("2022-12-31")).toStrictEqual([])
    expect(on("2023-01-01")).toStrictEqual([[boardId, ["person-1"]]])
    expect(on("2023-06-01")).toStrictEqual([
      [boardId, ["person-1"]],
      [sectionId, []],
    ])
    // What the board had delegated further came from the power that was revoked.
    expect(on("2024-01-01")).toStrictEqual([])
  })

  test("B-04: the council, where an act reserves the matter", () => {
    expect(whoWasCompetent(state, { matter: "service_strategy" }, "2024-01-01", profile)).toStrictEqual([
      {
        body: councilId,
        by: { provision: "612/2021 § 11" },
        now: { body: councilId, after: [] },
        holders: [],
      },
    ])
  })

  test("an office that decides alone, and a body that is named", () => {
    const role = { fi: "esittelijä" }
    const alone = given(...bodies, chair, { ...granted(toBoard), data: { ...toBoard, role } }).state
    expect(whoWasCompetent(alone, { matter: "client_fees" }, "2023-02-01", profile)).toMatchObject([
      { body: boardId, holders: [] },
    ])
    expect(whoWasCompetent(state, { body: boardId }, "2023-02-01", profile)).toMatchObject([
      { body: boardId, by: "itself", holders: [{ person: "person-1" }] },
    ])
  })
})
