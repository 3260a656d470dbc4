import { describe, expect, it } from "vitest"
import golden from "../golden/approval.json" with { type: "json" }
import { approval } from "../../src/approval/index.ts"
import type { ApprovalEvent } from "../../src/approval/events.ts"
import { resolution } from "../../src/meeting/resolution.ts"
import {
  aVote,
  basis,
  boardDecided,
  council,
  counter,
  decided,
  did,
  onBoardAgenda,
  opened,
  sentBack,
  strategy,
} from "./story.ts"

const names = (id: string): string => (id.endsWith("4") || id.endsWith("5") ? "toimielin" : "strategia")
const say = (event: ApprovalEvent, language: "fi" | "en" = "fi") => approval.describe(event, language, names)

describe("an approval is told to people", () => {
  it("in Finnish, as the minutes would", () => {
    expect(say(opened)).toBe("Tulee päätettäväksi (hyväksyminen): strategia.")
    expect(say(onBoardAgenda)).toBe(
      "Esityslistalle, vaihe 1 (esitys päättävälle toimielimelle): toimielin; kokous: 23.1.2023.",
    )
    expect(say(boardDecided)).toBe(
      "Toimielin: hyväksytty esityksen mukaisesti, yksimielisesti (ei ratkaise asiaa).",
    )
    expect(say(decided({ effectiveFrom: { untold: "deferred" } }))).toBe(
      "Toimielin: hyväksytty esityksen mukaisesti, yksimielisesti. Voimassa alkaen: päätetään myöhemmin.",
    )
    expect(say(sentBack)).toBe(
      "Toimielin palauttaa asian valmisteluun; valmistelija: strategia. Evästys: Valmistelussa on esitettävä kustannusarvio.",
    )
  })

  it("with what happens at a meeting", () => {
    const [step, body] = [2, council]
    const until = { untold: "not stated" } as const
    expect(say(did("ItemTabled", { step, body, until, mode: "by_vote" }))).toBe(
      "Toimielin panee asian pöydälle äänestyksen jälkeen; jatkokäsittely: ei mainittu.",
    )
    const to = { meetingOn: { from: "2023-02-20", to: "2023-02-20" } } as const
    expect(say(did("ItemPassedOn", { step, body, to, why: "silent_member" }))).toBe(
      "Toimielin siirtää asian eteenpäin: kokous 20.2.2023 (jäsen ei ilmaissut kantaansa).",
    )
    const there = { tier: "council", statutorySize: 59, present: 40, remote: 3 } as const
    expect(say(did("QuorumEstablished", { step, body, ...there }), "en")).toBe(
      "Quorum established: toimielin, 40 of 59 members present, 3 of them remotely.",
    )
    const tied = { method: "roll_call", for: 5, against: 5, abstain: 0, present: 10 } as const
    const vote = { step, vote: aVote, on: { base: basis }, chairVotedFor: "counter", ...tied } as const
    expect(say(did("VoteHeld", vote))).toBe(
      "Äänestys: ehdotus (nimenhuuto): 5–5, pidättyi 0; puheenjohtajan ääni ratkaisee: vastaehdotus.",
    )
    const uneven = { method: "electronic", for: 3, against: 1, abstain: 1, blank: 2, present: 7 } as const
    const other = did("VoteHeld", { step, vote: aVote, on: { base: basis }, ...uneven })
    expect([say(other), say(other, "en")]).toStrictEqual([
      expect.stringContaining("3–1, pidättyi 1, tyhjää 2."),
      expect.stringContaining("3–1, 1 abstained, 2 blank."),
    ])
    const text = { ref: "esitys/7", sha256: { untold: "not stated" } } as const
    expect(say(did("CounterProposalMade", { step, counterProposal: counter, text, by: "A" }))).toBe(
      "Vastaehdotus (A): esitys/7.",
    )
    const group = {
      ...opened,
      data: { matter: { kind: "appointment", group: strategy }, versions: [] },
    } as const
    expect(say(group)).toBe("Tulee päätettäväksi (nimeäminen): strategia.")
  })

  it("in English as well, without a gap", () => {
    for (const event of golden as readonly ApprovalEvent[]) {
      expect(say(event, "en")).not.toMatch(/undefined|\[object/)
      expect(say(event)).not.toMatch(/undefined|\[object/)
      expect(approval.labels[event.type]).toBeDefined()
    }
  })

  it("with its refusals", () => {
    const refusal = { type: "StepAlreadyDecided", invariants: ["A-10"], step: 1 } as const
    expect(approval.explain(refusal, "fi")).toBe("Vaihe 1 on jo ratkaistu.")
    expect(approval.explain(refusal, "en")).toBe("Step 1 has its outcome already.")
  })

  it("and only what was amended says by whom", () => {
    const mode = "unanimous"
    expect(resolution.safeParse({ outcome: "approved_amended", amendedBy: "body", mode }).success).toBe(true)
    expect(resolution.safeParse({ outcome: "rejected", amendedBy: "body", mode }).success).toBe(false)
  })

  it("from stored events that keep their shape", () => {
    for (const { type, data } of golden)
      expect(approval.events[type]?.data.safeParse(data)).toStrictEqual({ success: true, data })
    expect(golden.map(({ type }) => type)).toStrictEqual(Object.keys(approval.events))
  })
})
