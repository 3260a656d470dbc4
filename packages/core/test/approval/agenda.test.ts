import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { itemsAhead } from "../../src/approval/state.ts"
import { elsewhere } from "../another-profile.ts"
import {
  basis,
  board,
  boardDay,
  committee,
  council,
  councilDay,
  decide,
  decided,
  did,
  does,
  given,
  imported,
  on,
  onBoardAgenda,
  opened,
  place,
  placed,
  type Story,
} from "./story.ts"

const forCouncil = place({ tier: "council" })
const recordedAs = (command: { readonly data: object }, type: string) => ({
  recorded: [{ type, data: command.data }],
})
const placedAs = (command: { readonly data: object }) => recordedAs(command, "ItemPlacedOnAgenda")

describe("what the council handles", () => {
  const { when } = given(opened)
  const unprepared = { type: "CouncilItemUnprepared", invariants: ["A-04"], step: 2 }

  it("A-04: is prepared by the board, as far as its tier is told", () => {
    expect(when(forCouncil)).toStrictEqual({ refused: unprepared })
    expect(given(opened, onBoardAgenda).when(forCouncil)).toStrictEqual(placedAs(forCouncil))
    const byCommittee = placed({ step: 1, body: committee, role: "proposal", tier: "committee" })
    expect(given(opened, byCommittee).when(forCouncil)).toStrictEqual({ refused: unprepared })
    const asked = placed({ step: 1, body: board, role: "statement", tier: "board" })
    expect(given(opened, asked).when(forCouncil)).toStrictEqual({ refused: unprepared })
    expect(when(place())).toStrictEqual(placedAs(place()))
  })

  it("A-04: is not prepared by an item that was removed from the agenda, nor by a later step", () => {
    const removed = did("ItemRemovedFromAgenda", { step: 1 })
    expect(given(opened, onBoardAgenda, removed).when(forCouncil)).toStrictEqual({ refused: unprepared })
    const after = placed({ step: 3, body: board, role: "proposal" })
    expect(given(opened, after).when(forCouncil)).toStrictEqual({ refused: unprepared })
    const itself = placed({ role: "preparatory" })
    expect(given(opened, itself).when(forCouncil)).toStrictEqual({ refused: unprepared })
  })

  it("A-04: is taken up though it is not prepared, unanimously and not by a vote", () => {
    const urgent = { tier: "council", urgent: true, preparedByBoard: false } as const
    const taken = place({ ...urgent, takenUp: "unanimously" })
    expect(when(taken)).toStrictEqual(placedAs(taken))
    for (const command of [place(urgent), place({ ...urgent, takenUp: "by_vote" })]) {
      expect(when(command)).toStrictEqual({ refused: unprepared })
      expect(when(command, {}, imported)).toStrictEqual({
        ...placedAs(command),
        breaches: [{ rule: "A-04" }],
      })
    }
  })

  it("A-04: is prepared by the lawful substitute of a board that cannot act", () => {
    const inPlaceOf = { body: board, why: { fi: "Hallituksen jäsenet ovat esteellisiä." } }
    const substitute = placed({ step: 1, body: committee, role: "proposal", tier: "committee", inPlaceOf })
    expect(given(opened, substitute).when(forCouncil)).toStrictEqual(placedAs(forCouncil))
    const alone = place({ tier: "council", inPlaceOf })
    expect(when(alone)).toStrictEqual(placedAs(alone))
  })

  it("A-04: stands on the notice, or is urgent", () => {
    const unlisted = place({ tier: "council", preparedByBoard: true, onNotice: false })
    expect(when(unlisted)).toStrictEqual({
      refused: { type: "ItemNotOnNotice", invariants: ["A-04"], step: 2 },
    })
    const urgent = place({ ...unlisted.data, urgent: true })
    expect(when(urgent)).toStrictEqual(placedAs(urgent))
  })

  it("A-05: is called so many days before the meeting as the profile says", () => {
    const called = (noticeSentOn: "2023-02-02" | "2023-02-03") =>
      place({ tier: "council", preparedByBoard: true, noticeSentOn })
    const late = (days: number, provision: string, noticeSentOn: string) => ({
      refused: {
        type: "NoticeTooLate",
        invariants: ["A-05"],
        noticeSentOn,
        meetingOn: councilDay,
        days,
        provision,
      },
    })
    expect(when(called("2023-02-02"))).toStrictEqual(placedAs(called("2023-02-02")))
    expect(when(called("2023-02-03"))).toStrictEqual(late(4, "611/2021 § 99", "2023-02-03"))
    expect(when(called("2023-02-02"), { profile: elsewhere })).toStrictEqual(late(7, "Code 12", "2023-02-02"))
    expect(when(called("2023-02-03"), {}, imported)).toStrictEqual({
      ...placedAs(called("2023-02-03")),
      breaches: [{ rule: "A-05" }],
    })
  })

  it("A-05: is not judged where the days are untold, nor of another body", () => {
    const noticeSentOn = "2023-02-05"
    const { data } = place({ tier: "council", preparedByBoard: true, noticeSentOn })
    const untold = place({ ...data, meetingOn: { untold: "deferred" } })
    expect(when(untold)).toStrictEqual(placedAs(untold))
    const ofBoard = place({ tier: "board", noticeSentOn })
    expect(when(ofBoard)).toStrictEqual(placedAs(ofBoard))
  })
})

describe("an item that leaves its agenda", () => {
  const until = { untold: "not stated" } as const
  const table = does("TableItem", { step: 2, body: council, until: { untold: "deferred" } })
  const tabled = did("ItemTabled", { step: 2, body: council, until })
  const again = placed({ meetingOn: onDay("2023-02-20") })

  it("A-13: is tabled in the same approval, and counted", () => {
    expect(given(opened, placed()).when(table, on(councilDay))).toStrictEqual(recordedAs(table, "ItemTabled"))
    const { state } = given(opened, placed(), tabled, again, { ...tabled, on: onDay("2023-02-20") })
    expect(state.status).toBe("open")
    expect(state.tabled.map(({ on: day }) => day)).toStrictEqual([onDay(councilDay), onDay("2023-02-20")])
    expect(state.agenda.map(({ left }) => left)).toStrictEqual(["tabled", "tabled"])
  })

  it("A-13: comes to another agenda before anything else happens to it, in history too", () => {
    const refused = { refused: { type: "TabledNotOnAgenda", invariants: ["A-13"], step: 2 } }
    const debate = does("DebateItem", { step: 2, body: council })
    const { when } = given(opened, placed(), tabled)
    for (const command of [decide(), table, debate]) {
      expect(when(command, on(councilDay))).toStrictEqual(refused)
      expect(when(command, on(councilDay), imported)).toStrictEqual(refused)
    }
    expect(given(opened, placed(), tabled, again).when(decide(), on("2023-02-20"))).toStrictEqual(
      recordedAs(decide(), "DecisionMade"),
    )
  })

  it("A-13: is withdrawn or lapses instead", () => {
    const { when } = given(opened, placed(), tabled)
    const reason = { fi: "Asia ei ole enää ajankohtainen." }
    const withdraw = does("WithdrawApproval", { reason })
    expect(when(withdraw)).toStrictEqual(recordedAs(withdraw, "ApprovalWithdrawn"))
    const lapse = does("LapseApproval", { cause: reason })
    expect(when(lapse)).toStrictEqual(recordedAs(lapse, "ApprovalLapsed"))
  })

  it("A-18: is tabled on the day of the meeting", () => {
    expect(given(opened, placed()).when(table, on(boardDay))).toHaveProperty(
      "refused.type",
      "DecidedOnAnotherDay",
    )
  })

  it("A-03: is not decided once it is removed, or passed on", () => {
    const refused = { refused: { type: "StepNotOnAgenda", invariants: ["A-03"], step: 2 } }
    const remove = does("RemoveItemFromAgenda", { step: 2 })
    expect(given(opened, placed()).when(remove)).toStrictEqual(recordedAs(remove, "ItemRemovedFromAgenda"))
    expect(given(opened).when(remove)).toStrictEqual(refused)
    const removed = did("ItemRemovedFromAgenda", { step: 2 })
    expect(given(opened, placed(), removed).when(decide(), on(councilDay))).toStrictEqual(refused)
    const passOn = does("PassItemOn", { step: 2, body: council, to: { body: board } })
    expect(given(opened, placed()).when(passOn)).toStrictEqual(recordedAs(passOn, "ItemPassedOn"))
    const passed = did("ItemPassedOn", passOn.data)
    expect(given(opened, placed(), passed).when(decide(), on(councilDay))).toStrictEqual(refused)
  })

  it("stands ahead of no meeting; what does is told in the order in which it was placed", () => {
    const ahead = (...events: Story) =>
      itemsAhead(given(...events).state).map(({ step, meetingOn }) => [step, meetingOn])
    const boards = [1, onDay(boardDay)]
    expect(ahead(opened, placed(), onBoardAgenda)).toStrictEqual([[2, onDay(councilDay)], boards])
    expect(ahead(opened, placed(), onBoardAgenda, tabled)).toStrictEqual([boards])
    expect(ahead(opened, placed(), tabled, again)).toStrictEqual([[2, onDay("2023-02-20")]])
    expect(ahead(opened, placed(), onBoardAgenda, decided())).toStrictEqual([])
  })

  it("may be debated at one meeting and decided at another", () => {
    const debate = does("DebateItem", { step: 2, body: council })
    expect(given(opened, placed()).when(debate, on(councilDay))).toStrictEqual(
      recordedAs(debate, "ItemDebated"),
    )
    const { when, state } = given(opened, placed(), did("ItemDebated", debate.data), again)
    expect(when(decide(), on("2023-02-20"))).toStrictEqual(recordedAs(decide(), "DecisionMade"))
    expect(state.tabled).toStrictEqual([])
  })
})

describe("an approval that ends undecided", () => {
  it.each(["ApprovalWithdrawn", "ApprovalLapsed"] as const)("takes nothing after %s", (type) => {
    const why = { fi: "Valtuustokausi päättyi." }
    const end = type === "ApprovalWithdrawn" ? did(type, { reason: why }) : did(type, { cause: why })
    const { when, state } = given(opened, placed(), end)
    const status = type === "ApprovalWithdrawn" ? "withdrawn" : "lapsed"
    expect(state.status).toBe(status)
    for (const command of [decide(), place(), does("WithdrawApproval", { reason: why })])
      expect(when(command, on(councilDay), imported)).toStrictEqual({
        refused: { type: "ApprovalIsOver", invariants: [], status },
      })
  })

  it("A-16: is not one that is decided", () => {
    const refused = { type: "AlreadyDecided", invariants: ["A-16"], step: 2 }
    const withdraw = does("WithdrawApproval", { reason: { fi: "Peruttu." } })
    expect(given(opened, placed(), decided()).when(withdraw)).toStrictEqual({ refused })
  })
})

it("a proposal may come before the item is on an agenda", () => {
  const present = does("PresentProposal", { step: 2, proposal: basis })
  expect(given(opened).when(present)).toStrictEqual(recordedAs(present, "ProposalPresented"))
})
