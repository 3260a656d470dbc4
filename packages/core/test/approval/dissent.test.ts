import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import {
  aVote,
  basis,
  counter,
  councilDay,
  decided,
  did,
  does,
  given,
  imported,
  on,
  opened,
  placed,
  type Story,
} from "./story.ts"

const presented = did("ProposalPresented", { step: 2, proposal: basis, by: "P" })
const made = did("CounterProposalMade", {
  step: 2,
  counterProposal: counter,
  text: { fi: "Viisi." },
  by: "A",
})
const voted = (more: object = {}) =>
  did("VoteHeld", {
    step: 2,
    vote: aVote,
    on: { base: basis, counter },
    method: "roll_call",
    for: 2,
    against: 1,
    abstain: 0,
    present: 3,
    byMember: [
      { person: "B", vote: "against" },
      { person: "C", vote: "for" },
    ],
    ...more,
  })
const asProposed = decided({ resolution: { outcome: "approved_as_proposed", mode: "by_vote" } })
const dissent = (person: string) => does("RegisterDissent", { step: 2, person })
const registered = (person: string) => ({
  recorded: [{ type: "DissentRegistered", data: dissent(person).data }],
})
const without = (person: string) => ({
  refused: { type: "DissentWithoutStanding", invariants: ["A-11"], step: 2, person },
})
const may = (person: string, ...events: Story) =>
  given(opened, placed(), ...events).when(dissent(person), on(councilDay))

describe("a dissent", () => {
  it("A-11: is for whoever made a counter-proposal or voted against the decision", () => {
    const course = [presented, made, voted(), asProposed]
    expect(may("A", ...course)).toStrictEqual(registered("A"))
    expect(may("B", ...course)).toStrictEqual(registered("B"))
    expect(may("C", ...course)).toStrictEqual(without("C"))
    expect(may("P", ...course)).toStrictEqual(without("P"))
  })

  it("A-11: is for whoever voted for the proposal when the counter-proposal won", () => {
    const won = voted({ for: 1, against: 2 })
    expect(may("C", presented, made, won, asProposed)).toStrictEqual(registered("C"))
    expect(may("B", presented, made, won, asProposed)).toStrictEqual(without("B"))
  })

  it("A-11: is for the presenter if the decision deviates from the proposal", () => {
    const amended = (amendedBy: "body" | "presenter") =>
      decided({ resolution: { outcome: "approved_amended", amendedBy, mode: "by_vote" } })
    expect(may("P", presented, made, voted(), amended("body"))).toStrictEqual(registered("P"))
    expect(may("P", presented, made, voted(), amended("presenter"))).toStrictEqual(without("P"))
    expect(may("C", presented, made, voted(), amended("body"))).toStrictEqual(without("C"))
  })

  it("A-11: is for nobody where nobody was against it", () => {
    expect(may("A", presented, decided())).toStrictEqual(without("A"))
    expect(may("A", decided())).toStrictEqual(without("A"))
    const procedural = voted({ on: { procedural: "table" } })
    expect(may("B", presented, procedural, decided())).toStrictEqual(without("B"))
  })

  it("A-11: may be anybody's where it is not told who did what", () => {
    const anonymous = did("CounterProposalMade", { ...made.data, by: undefined })
    const untold = voted({ byMember: undefined })
    const rejected = decided({ resolution: { outcome: "rejected", mode: "unanimous" } })
    for (const course of [[presented, asProposed], [anonymous, decided()], [untold, asProposed], [rejected]])
      expect(may("X", ...course)).toStrictEqual(registered("X"))
  })

  it("A-11: of somebody else is history, and the breach is told", () => {
    const { when } = given(opened, placed(), presented, decided())
    expect(when(dissent("A"), on(councilDay), imported)).toStrictEqual({
      ...registered("A"),
      breaches: [{ rule: "A-11" }],
    })
  })

  it("A-12: comes right after the decision, in history too", () => {
    const { when } = given(opened, placed(), made, decided())
    expect(when(dissent("A"), on("2023-02-07"), imported)).toStrictEqual({
      refused: {
        type: "DissentTooLate",
        invariants: ["A-12"],
        decidedOn: onDay(councilDay),
        registeredOn: onDay("2023-02-07"),
      },
    })
    expect(given(opened, placed(), made).when(dissent("A"), on(councilDay), imported)).toStrictEqual({
      refused: { type: "DissentWithoutDecision", invariants: ["A-12"], step: 2 },
    })
    const about = { from: "2023-02-06", to: "2023-02-13" } as const
    expect(when(dissent("A"), { occurredOn: about }, imported)).toStrictEqual(registered("A"))
  })

  it("A-12: has its grounds filed later, once it is registered", () => {
    const data = { step: 2, person: "A", grounds: { fi: "Vaikutuksia ei arvioitu." } }
    const file = does("FileDissentGrounds", data)
    const { when } = given(opened, placed(), made, decided(), did("DissentRegistered", dissent("A").data))
    expect(when(file, on("2023-02-09"))).toStrictEqual({
      recorded: [{ type: "DissentGroundsFiled", data }],
    })
    expect(when(dissent("A"), on(councilDay))).toStrictEqual({ recorded: [] })
    const refused = { type: "DissentUnknown", invariants: ["A-12"], step: 2, person: "A" }
    expect(given(opened, placed(), made, decided()).when(file)).toStrictEqual({ refused })
  })
})
