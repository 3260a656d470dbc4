import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { elsewhere } from "../another-profile.ts"
import {
  aVote,
  board,
  council,
  councilDay,
  decide,
  decided,
  did,
  does,
  given,
  imported,
  on,
  opened,
  placed,
} from "./story.ts"

const { when } = given(opened, placed())
const attendance = (present: number, more: object = {}) =>
  ({ step: 2, body: council, tier: "council", statutorySize: 59, present, ...more }) as const
const establish = (present: number, more: object = {}) => does("EstablishQuorum", attendance(present, more))
const there = (present: number, more: object = {}) => did("QuorumEstablished", attendance(present, more))
const established = (command: ReturnType<typeof establish>) => ({
  recorded: [{ type: "QuorumEstablished", data: command.data }],
})
const notQuorate = (present: number, needed: number, provision = "611/2021 § 108") => ({
  refused: { type: "NotQuorate", invariants: ["A-06"], step: 2, present, needed, provision },
})
const members = ["A", "B", "C"]

describe("a quorum", () => {
  it("A-06 B-05: is judged by the size that the body has by law that day, those elsewhere counted", () => {
    const enough = establish(40, { remote: 12 })
    expect(when(enough)).toStrictEqual(established(enough))
    expect(when(establish(39))).toStrictEqual(notQuorate(39, 40))
    expect(when(establish(40, { statutorySize: 69 }))).toStrictEqual(notQuorate(40, 46))
  })

  it("A-06: is more than half in a body that is no council", () => {
    const ofBoard = { tier: "board", body: board, statutorySize: 12 }
    expect(when(establish(7, ofBoard))).toStrictEqual(established(establish(7, ofBoard)))
    expect(when(establish(6, ofBoard))).toStrictEqual(notQuorate(6, 7))
  })

  it("A-06: is what the profile says", () => {
    expect(when(establish(36), { profile: elsewhere })).toStrictEqual(established(establish(36)))
    expect(when(establish(35), { profile: elsewhere })).toStrictEqual(notQuorate(35, 36, "Code 9"))
  })

  it("A-06: that was none is history, and the breach is told; live it is acknowledged", () => {
    const authority = { missing: { fi: "Kokous päätti jatkaa." } }
    const breach = { rule: "A-06", reason: { fi: "Kokous jatkui." }, authority } as const
    expect(when(establish(39), {}, imported)).toStrictEqual({
      ...established(establish(39)),
      breaches: [{ rule: "A-06" }],
    })
    expect(when(establish(39), {}, { kind: "live", acknowledged: [breach] })).toStrictEqual({
      ...established(establish(39)),
      breaches: [breach],
    })
  })

  it("A-06: is lost only when the numbers do not show it", () => {
    const lose = (present: number) => does("LoseQuorum", attendance(present))
    expect(when(lose(39))).toStrictEqual({ recorded: [{ type: "QuorumLost", data: lose(39).data }] })
    expect(when(lose(40))).toStrictEqual({
      refused: { type: "QuorumNotLost", invariants: ["A-06"], step: 2, present: 40 },
    })
  })

  it("A-06: that is lost lets nothing be decided, and the item be tabled", () => {
    const lost = given(opened, placed(), there(58), did("QuorumLost", attendance(39)))
    expect(lost.when(decide(), on(councilDay))).toStrictEqual(notQuorate(39, 40))
    const table = does("TableItem", { step: 2, body: council, until: { untold: "deferred" } })
    expect(lost.when(table, on(councilDay))).toStrictEqual({
      recorded: [{ type: "ItemTabled", data: table.data }],
    })
  })

  it("A-06: is told anew at each meeting", () => {
    const lost = [placed(), did("QuorumLost", attendance(39))]
    const moved = placed({ meetingOn: onDay("2023-02-20") })
    const { when: then } = given(opened, ...lost, moved)
    expect(then(decide(), on("2023-02-20"))).toStrictEqual({
      recorded: [{ type: "DecisionMade", data: decide().data }],
    })
    expect(given(opened, ...lost, there(41)).when(decide(), on(councilDay))).toHaveProperty("recorded")
  })
})

describe("whoever is disqualified", () => {
  const ruling = (more: object = {}) =>
    ({ step: 2, person: "A", disqualified: true, withoutThePerson: true, ...more }) as const
  const rule = (more: object = {}) => does("DecideDisqualification", ruling(more))
  const ruled = did("DisqualificationDecided", ruling())
  const takesPart = (...persons: string[]) => ({
    refused: { type: "DisqualifiedTakesPart", invariants: ["A-07"], step: 2, persons },
  })

  it("A-07: says so, and the body rules on it without the person", () => {
    const declare = does("DeclareDisqualification", { step: 2, person: "A", ground: { fi: "Läheinen." } })
    expect(when(declare)).toStrictEqual({
      recorded: [{ type: "DisqualificationDeclared", data: declare.data }],
    })
    expect(when(rule())).toStrictEqual({ recorded: [{ type: "DisqualificationDecided", data: rule().data }] })
    expect(when(rule({ withoutThePerson: false }))).toStrictEqual(takesPart("A"))
  })

  it("A-07: is found to be so before the item is handled", () => {
    const tooLate = {
      refused: { type: "DisqualificationTooLate", invariants: ["A-07"], step: 2, person: "A" },
    }
    const debated = did("ItemDebated", { step: 2, body: council })
    expect(given(opened, placed(), debated).when(rule())).toStrictEqual(tooLate)
    const votes = { method: "show", for: 3, against: 1, abstain: 0, present: 4 } as const
    const voted = did("VoteHeld", { step: 2, vote: aVote, on: { procedural: "take_up" }, ...votes })
    expect(given(opened, placed(), voted).when(rule())).toStrictEqual(tooLate)
  })

  it("A-07: is found to be so at the next meeting too, if the item was debated and tabled before", () => {
    const debated = did("ItemDebated", { step: 2, body: council })
    const tabled = did("ItemTabled", { step: 2, body: council, until: { untold: "not stated" } })
    const again = given(opened, placed(), debated, tabled, placed()).when(rule())
    expect(again).toStrictEqual({ recorded: [{ type: "DisqualificationDecided", data: rule().data }] })
  })

  it("A-07: does not count towards the quorum, nor vote", () => {
    const { when: then } = given(opened, placed(), ruled)
    const small = { statutorySize: 3, members }
    expect(then(establish(3, small))).toStrictEqual(takesPart("A"))
    const others = establish(2, { statutorySize: 3, members: ["B", "C"] })
    expect(then(others)).toStrictEqual(established(others))
    const vote = (person: string, how: "for" | "absent") =>
      does("HoldVote", {
        step: 2,
        vote: aVote,
        on: { procedural: "other" },
        method: "roll_call",
        for: 2,
        against: 0,
        abstain: 0,
        present: 2,
        byMember: [{ person, vote: how }],
      })
    expect(then(vote("A", "for"))).toStrictEqual(takesPart("A"))
    expect(then(vote("A", "absent"))).toHaveProperty("recorded")
    expect(then(vote("B", "for"))).toHaveProperty("recorded")
  })

  it("A-06 A-07: is missing when the body decides", () => {
    const small = { statutorySize: 3, members }
    const before = given(opened, placed(), there(3, small), ruled)
    expect(before.when(decide(), on(councilDay))).toHaveProperty("recorded")
    const short = given(opened, placed(), there(2, { statutorySize: 3, members: ["A", "B"] }), ruled)
    expect(short.when(decide(), on(councilDay))).toStrictEqual(notQuorate(1, 2))
  })

  it("A-07: is so in this item, until the body finds otherwise", () => {
    const cleared = did("DisqualificationDecided", ruling({ disqualified: false }))
    const all = establish(3, { statutorySize: 3, members })
    expect(given(opened, placed(), ruled, cleared).when(all)).toStrictEqual(established(all))
    const ofBoard = [
      placed({ step: 1, body: board, role: "proposal" }),
      { ...ruled, data: ruling({ step: 1 }) },
    ]
    expect(given(opened, placed(), ...ofBoard).when(all)).toStrictEqual(established(all))
  })

  it("A-10: is found to be so before the decision", () => {
    expect(given(opened, placed(), decided({ authoritative: false })).when(rule())).toHaveProperty(
      "refused.type",
      "StepAlreadyDecided",
    )
  })
})

it("A-03: is established at a meeting that has the item on its agenda", () => {
  expect(given(opened).when(establish(58))).toStrictEqual({
    refused: { type: "StepNotOnAgenda", invariants: ["A-03"], step: 2 },
  })
})
