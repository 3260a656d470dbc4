import { describe, expect, it } from "vitest"
import { winnerOf } from "../../src/meeting/vote.ts"
import { elsewhere } from "../another-profile.ts"
import {
  aVote,
  basis,
  counter,
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
  version,
} from "./story.ts"

const presented = did("ProposalPresented", { step: 2, proposal: basis })
const made = did("CounterProposalMade", {
  step: 2,
  counterProposal: counter,
  text: { fi: "Viisi." },
  by: "A",
})
const seconded = did("CounterProposalSeconded", { step: 2, counterProposal: counter, by: "B" })

const votes = (base: number, against: number, more: object = {}) =>
  ({
    step: 2,
    vote: aVote,
    on: { base: basis, counter },
    method: "roll_call",
    for: base,
    against,
    abstain: 0,
    present: 10,
    ...more,
  }) as const
const hold = (base: number, against: number, more: object = {}) =>
  does("HoldVote", votes(base, against, more))
const held = (command: { readonly data: object }) => ({
  recorded: [{ type: "VoteHeld", data: command.data }],
})

describe("a proposal", () => {
  const present = does("PresentProposal", { step: 2, proposal: basis, versions: [version(3, "a")], by: "P" })
  const alter = does("AlterProposal", { step: 2, proposal: basis, versions: [version(4, "b")] })
  const withdraw = does("WithdrawProposal", { step: 2, proposal: basis })
  const unknown = (proposal: string) => ({ refused: { type: "ProposalUnknown", invariants: [], proposal } })

  it("is presented, altered and withdrawn by the presenter", () => {
    const { when } = given(opened, placed(), presented)
    expect(given(opened).when(present)).toStrictEqual({
      recorded: [{ type: "ProposalPresented", data: present.data }],
    })
    expect(when(alter)).toStrictEqual({ recorded: [{ type: "ProposalAltered", data: alter.data }] })
    expect(when(withdraw)).toStrictEqual({ recorded: [{ type: "ProposalWithdrawn", data: withdraw.data }] })
  })

  it("is made once, and is there to be altered", () => {
    const again = { refused: { type: "ProposalAlreadyMade", invariants: [], proposal: basis } }
    expect(given(opened, presented).when(present)).toStrictEqual(again)
    expect(given(opened).when(alter)).toStrictEqual(unknown(basis))
    const gone = given(opened, presented, did("ProposalWithdrawn", { step: 2, proposal: basis }))
    expect(gone.when(alter)).toStrictEqual(unknown(basis))
    expect(gone.when(withdraw)).toStrictEqual(unknown(basis))
  })

  it("A-17: is altered before the decision, and not after, in history neither", () => {
    const refused = { refused: { type: "StepAlreadyDecided", invariants: ["A-17"], step: 2 } }
    const { when } = given(opened, placed(), presented, decided({ authoritative: false }))
    for (const command of [alter, withdraw]) expect(when(command, {}, imported)).toStrictEqual(refused)
  })

  it("is met by a counter-proposal, which another member seconds", () => {
    const make = does("MakeCounterProposal", made.data)
    const second = does("SecondCounterProposal", seconded.data)
    const { when } = given(opened, placed(), presented, made)
    expect(given(opened, placed()).when(make)).toStrictEqual({
      recorded: [{ type: "CounterProposalMade", data: make.data }],
    })
    expect(when(make)).toHaveProperty("refused.type", "ProposalAlreadyMade")
    expect(when(second)).toStrictEqual({ recorded: [{ type: "CounterProposalSeconded", data: second.data }] })
    expect(given(opened, made, seconded).when(second)).toStrictEqual({ recorded: [] })
    expect(given(opened, placed(), presented).when(second)).toStrictEqual(unknown(counter))
  })
})

describe("a vote", () => {
  const { when } = given(opened, placed(), presented, made, seconded)

  it("A-08: has no more votes than members present, nor more by name than were counted, nor anybody's twice", () => {
    const refused = { refused: { type: "VotesDoNotAddUp", invariants: ["A-08"], present: 10 } }
    expect(when(hold(6, 3, { abstain: 1 }))).toStrictEqual(held(hold(6, 3, { abstain: 1 })))
    expect(when(hold(6, 3, { abstain: 1, blank: 1 }), {}, imported)).toStrictEqual(refused)
    const byMember = ["A", "B"].map((person) => ({ person, vote: "against" }))
    expect(when(hold(6, 2, { byMember }))).toStrictEqual(held(hold(6, 2, { byMember })))
    expect(when(hold(6, 1, { byMember }))).toStrictEqual(refused)
    const bothWays = (["for", "against"] as const).map((vote) => ({ person: "A", vote }))
    expect(when(hold(6, 3, { byMember: bothWays }))).toStrictEqual(refused)
  })

  it("A-08: that is secret tells of nobody how they voted", () => {
    const byMember = [{ person: "A", vote: "for" }]
    expect(when(hold(6, 3, { secret: true }))).toStrictEqual(held(hold(6, 3, { secret: true })))
    expect(when(hold(6, 3, { secret: true, byMember }), {}, imported)).toStrictEqual({
      refused: { type: "SecretVoteByMember", invariants: ["A-08"], vote: aVote },
    })
  })

  it("A-08: is not held on a counter-proposal that nobody seconded: it lapses", () => {
    expect(given(opened, placed(), presented, made).when(hold(6, 3), {}, imported)).toStrictEqual({
      refused: { type: "CounterProposalLapsed", invariants: ["A-08"], proposal: counter },
    })
    const alone = hold(6, 3, { on: { base: basis } })
    expect(given(opened, placed(), presented, made).when(alone)).toStrictEqual(held(alone))
  })

  it("is held on what is before the body, and once", () => {
    expect(given(opened, placed(), made, seconded).when(hold(6, 3))).toStrictEqual({
      refused: { type: "ProposalUnknown", invariants: [], proposal: basis },
    })
    expect(
      given(opened, placed(), presented, made, seconded, did("VoteHeld", votes(6, 3))).when(hold(6, 3)),
    ).toStrictEqual({ refused: { type: "VoteAlreadyHeld", invariants: [], vote: aVote } })
  })

  it("A-09: that is tied is decided by what the chair voted for", () => {
    expect(when(hold(5, 5), {}, imported)).toStrictEqual({
      refused: { type: "TieWithoutChair", invariants: ["A-09"], votes: 5 },
    })
    const tied = hold(5, 5, { chairVotedFor: "counter" })
    expect(when(tied)).toStrictEqual(held(tied))
    expect(winnerOf(votes(5, 5, { chairVotedFor: "counter" }))).toBe("counter")
    expect(winnerOf(votes(5, 5, { chairVotedFor: "base" }))).toBe("base")
    expect(winnerOf(votes(5, 5))).toBeUndefined()
  })

  it("A-09: that is not tied is decided by the votes, whatever the chair voted for", () => {
    expect(winnerOf(votes(6, 4, { chairVotedFor: "counter" }))).toBe("base")
    expect(winnerOf(votes(4, 6, { chairVotedFor: "base" }))).toBe("counter")
  })

  it("is named by the decision that rests on it", () => {
    const resting = decide({ vote: aVote })
    const of = given(opened, placed(), presented, made, seconded, did("VoteHeld", votes(6, 3)))
    expect(of.when(resting, on(councilDay))).toHaveProperty("recorded")
    const unknown = { refused: { type: "VoteUnknown", invariants: [], vote: aVote } }
    expect(when(resting, on(councilDay))).toStrictEqual(unknown)
    const amendments = [{ locator: "luku 2", vote: aVote }]
    expect(when(decide({ amendments }), on(councilDay))).toStrictEqual(unknown)
  })
})

describe("an election", () => {
  const { when } = given(opened, placed())
  const elect = (more: object = {}) =>
    does("HoldElection", {
      step: 2,
      election: aVote,
      method: "majority",
      present: 40,
      candidates: [
        { person: "A", votes: 20 },
        { person: "B", votes: 15 },
        { person: "C", votes: 15 },
      ],
      elected: ["A"],
      ...more,
    })
  const elected = (command: ReturnType<typeof elect>) => ({
    recorded: [{ type: "ElectionHeld", data: command.data }],
  })

  it("A-09: elects those with the most votes, as far as they are told", () => {
    expect(when(elect())).toStrictEqual(elected(elect()))
    for (const wrong of [["B"], ["A", "D"]])
      expect(when(elect({ elected: wrong }), {}, imported)).toStrictEqual({
        refused: { type: "ElectedNotByVotes", invariants: ["A-09"], election: aVote },
      })
    const untold = elect({ candidates: [{ person: "A" }, { person: "B", votes: 15 }] })
    expect(when(untold)).toStrictEqual(elected(untold))
  })

  it("A-09: that is tied is resolved by lot", () => {
    const tied = { elected: ["A", "B"] }
    expect(when(elect(tied), {}, imported)).toStrictEqual({
      refused: { type: "TieWithoutLot", invariants: ["A-09"], votes: 15 },
    })
    const byLot = elect({ ...tied, byLot: true })
    expect(when(byLot)).toStrictEqual(elected(byLot))
  })

  it("A-30: is proportional if enough of those present demand it", () => {
    const demanded = (demandedBy: number | undefined) => elect({ method: "proportional", demandedBy })
    const tooFew = (demandedBy: number, needed: number, provision: string) => ({
      refused: { type: "ProportionalNotDemanded", invariants: ["A-30"], demandedBy, needed, provision },
    })
    expect(when(demanded(20))).toStrictEqual(elected(demanded(20)))
    expect(when(demanded(19))).toStrictEqual(tooFew(19, 20, "611/2021 § 110"))
    expect(when(demanded(undefined))).toStrictEqual(elected(demanded(undefined)))
    expect(when(demanded(8), { profile: elsewhere })).toStrictEqual(elected(demanded(8)))
    expect(when(demanded(7), { profile: elsewhere })).toStrictEqual(tooFew(7, 8, "Code 11"))
  })

  it("is held once", () => {
    expect(given(opened, placed(), did("ElectionHeld", elect().data)).when(elect())).toStrictEqual({
      refused: { type: "VoteAlreadyHeld", invariants: [], vote: aVote },
    })
  })
})
