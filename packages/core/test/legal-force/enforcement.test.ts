import { describe, expect, it } from "vitest"
import type { LocalDate } from "../../src/date-range.ts"
import { appealPeriods } from "../../src/legal-force/periods.ts"
import { legalStatusOf, suspendedSince } from "../../src/legal-force/status.ts"
import { enforcementOf, isMaskedInPublic } from "../../src/views/enforcement.ts"
import { wellbeingServicesCounty as county } from "../../src/profile/index.ts"
import { elsewhere } from "../another-profile.ts"
import {
  again,
  appealed,
  board,
  claim,
  claimed,
  command,
  court,
  decided,
  first,
  given,
  happened,
  imported,
  ofCouncil,
  on,
  published,
  recorded,
  ruled,
  supreme,
  type History,
} from "./story.ts"

const execute = command("ExecuteDecision", {})
const prohibited = happened("EnforcementProhibited", { by: court, appeal: first }, "2023-04-20")
const lifted = happened("EnforcementProhibitionLifted", { by: court }, "2023-05-23")
const final = happened(
  "DecisionBecameFinal",
  { basis: "no_appeal", lastPeriodEnded: "2023-03-23" },
  "2023-03-24",
)
const barred = (barrier: string) => ({ refused: { type: "NotEnforceable", invariants: ["A-23"], barrier } })

describe("execution", () => {
  const executed = (day: LocalDate) => happened("DecisionExecuted", {}, day)
  const beforeFinal = (day: LocalDate, ...history: History) =>
    enforcementOf(given(decided(), published, ...history).state, day).beforeFinal

  it("A-23: is allowed before the decision is final, and flagged", () => {
    expect(given(decided()).when(execute)).toStrictEqual(recorded("DecisionExecuted", {}))
    expect(beforeFinal("2023-03-10", executed("2023-03-10"))).toBe("yes")
    expect(beforeFinal("2023-03-30", executed("2023-03-10"), final)).toBe("yes")
    expect(beforeFinal("2023-03-30", final, executed("2023-03-24"))).toBe("no")
    expect(beforeFinal("2023-03-30", final)).toBe("no")
    const sometime = happened("DecisionExecuted", {}, { from: "2023-03-01", to: "2023-03-30" })
    expect(beforeFinal("2023-03-30", final, sometime)).toBe("undecidable")
  })

  it("A-23: is refused while a court prohibits it, in history too", () => {
    const { when, state } = given(ofCouncil, appealed, prohibited)
    expect(when(execute)).toStrictEqual(barred("prohibited"))
    expect(when(execute, {}, imported)).toStrictEqual(barred("prohibited"))
    expect(legalStatusOf(state, county, "2023-04-20")).toStrictEqual({ is: "suspended" })
    const since = (day: LocalDate, ...more: History) =>
      suspendedSince(given(ofCouncil, appealed, prohibited, ...more).state, day)
    expect([since("2023-04-20"), since("2023-12-01", lifted)]).toStrictEqual([prohibited.on, undefined])
    expect(since("2023-03-01")).toBe(undefined)
    expect(given(ofCouncil, appealed, prohibited, lifted).when(execute)).toHaveProperty("recorded")
  })

  it("A-23: is prohibited by each court on its own", () => {
    const other = happened("EnforcementProhibited", { by: supreme }, "2023-06-30")
    const { when, state } = given(ofCouncil, appealed, prohibited, other, lifted)
    expect(when(execute)).toStrictEqual(barred("prohibited"))
    expect(enforcementOf(state, "2023-04-19")).toStrictEqual({
      awaited: false,
      executed: false,
      beforeFinal: "no",
    })
    expect(enforcementOf(state, "2023-06-30")).toMatchObject({ barrier: "prohibited" })
    const lift = command("RecordEndOfProhibition", { by: board })
    expect(when(lift)).toStrictEqual({ refused: { type: "NotProhibited", invariants: [], by: board } })
    expect(when(command("RecordEndOfProhibition", { by: supreme }))).toHaveProperty("recorded")
  })

  it("A-23: is not barred by a court that does not prohibit it", () => {
    const refused = happened("ProhibitionRefused", { by: court, appeal: first }, "2023-04-20")
    expect(given(ofCouncil, appealed, refused).when(execute)).toHaveProperty("recorded")
    const unknown = command("RecordRefusalToProhibit", { by: court, appeal: first })
    expect(given(ofCouncil).when(unknown)).toStrictEqual({
      refused: { type: "RemedyUnknown", invariants: [], id: first },
    })
  })

  it("A-23: may wait though nobody prohibits it, until it is done", () => {
    const wait = command("AwaitExecution", { reason: { fi: "Odotetaan ratkaisua." } })
    expect(given(decided()).when(wait)).toHaveProperty("recorded")
    const waits = happened("ExecutionAwaited", { reason: { fi: "Odotetaan ratkaisua." } }, "2023-03-03")
    const { state, when } = given(decided(), waits, executed("2023-04-03"))
    expect(enforcementOf(state, "2023-03-03").awaited).toBe(true)
    expect(enforcementOf(state, "2023-04-03")).toMatchObject({ awaited: false, executed: true })
    expect(when(execute)).toHaveProperty("recorded")
  })

  it("A-23: is barred where nothing is left to execute", () => {
    expect(given(ofCouncil, appealed, ruled("annulled")).when(execute)).toStrictEqual(barred("annulled"))
    expect(given(ofCouncil, appealed, ruled("annulled_in_part")).when(execute)).toHaveProperty("recorded")
    const revoked = happened("DecisionRevoked", { ground: "procedural_error", newApproval: again })
    expect(given(decided(), revoked).when(execute)).toStrictEqual(barred("revoked"))
  })
})

describe("a higher body", () => {
  const takeUp = command("TakeDecisionUp", { by: board })
  const takenUp = happened("DecisionTakenUp", { by: board }, "2023-03-08")
  const late = (lastDay: LocalDate) => ({ type: "TakenUpTooLate", invariants: ["A-24"], lastDay })

  it("A-24: takes a decision up within the time for a claim for review", () => {
    const { when } = given(decided(), published)
    expect(when(takeUp, on("2023-03-23"))).toStrictEqual(recorded("DecisionTakenUp", { by: board }))
    expect(when(takeUp, on("2023-03-24"))).toStrictEqual({ refused: late("2023-03-23") })
    expect(when(takeUp, on("2023-03-24"), imported)).toStrictEqual({
      ...recorded("DecisionTakenUp", { by: board }),
      breaches: [{ rule: "A-24" }],
    })
  })

  it("A-24: has the time that the profile gives", () => {
    const { when } = given(decided(), published)
    expect(when(takeUp, { today: "2023-03-26", profile: elsewhere })).toHaveProperty("recorded")
    expect(when(takeUp, { today: "2023-03-27", profile: elsewhere })).toStrictEqual({
      refused: late("2023-03-26"),
    })
  })

  it("A-24: has no more time where a claim for review is decided, and could be claimed against again", () => {
    const review = [
      claimed,
      happened("ReviewDecided", { review: claim, body: board, outcome: "rejected" }, "2023-03-20"),
      happened("AppealInstructionsAttached", {
        of: claim,
        remedy: "administrative_review",
        days: 14,
        provision: "a special act",
      }),
      happened("NotificationServed", { who: "party", of: claim }, "2023-03-21"),
    ]
    const { when, state } = given(decided(), published, ...review)
    expect(appealPeriods(state, county).map(({ ends }) => ends.to)).toStrictEqual([
      "2023-03-23",
      "2023-04-04",
    ])
    expect(when(takeUp, on("2023-03-24"))).toStrictEqual({ refused: late("2023-03-23") })
  })

  it("A-24: is not late while nobody is notified", () => {
    expect(given(decided()).when(takeUp, on("2024-01-01"))).toHaveProperty("recorded")
  })

  it("A-24: takes up no decision that a provision excludes", () => {
    const { when } = given(decided({ notTakenUp: "611/2021 § 97" }), published)
    const refused = { type: "NeverTakenUp", invariants: ["A-24"], provision: "611/2021 § 97" }
    expect(when(takeUp, on("2023-03-08"))).toStrictEqual({ refused })
    expect(when(takeUp, on("2023-03-08"), imported)).toMatchObject({ breaches: [{ rule: "A-24" }] })
  })

  it("A-24: is above every body but the council, and only the council's decisions are withheld as unlawful", () => {
    expect(given(ofCouncil).when(takeUp)).toStrictEqual({
      refused: { type: "NoHigherBody", invariants: ["A-24"] },
    })
    const withhold = command("WithholdExecution", { by: board, ground: { fi: "Lainvastainen." } })
    expect(given(ofCouncil).when(withhold)).toHaveProperty("recorded")
    expect(given(decided()).when(withhold)).toStrictEqual({
      refused: { type: "OnlyCouncilDecisionsWithheld", invariants: ["A-24"], tier: "committee" },
    })
    expect(given(decided()).when(withhold, {}, imported)).toMatchObject({ breaches: [{ rule: "A-24" }] })
  })

  it("A-23 A-24: keeps it from being executed until it stands, or is decided otherwise", () => {
    const { when, state } = given(decided(), published, takenUp)
    expect(when(execute)).toStrictEqual(barred("taken up"))
    expect(legalStatusOf(state, county, "2023-03-08")).toStrictEqual({ is: "taken up" })
    expect(when(command("DeclareFinal", {}), on("2024-01-01"))).toMatchObject({
      refused: { type: "DecisionNotOpen", status: "taken up" },
    })
    expect(when(takeUp)).toMatchObject({ refused: { type: "DecisionNotOpen" } })
    const stands = happened("DecisionConfirmed", { newApproval: again }, "2023-03-20")
    expect(given(decided(), published, takenUp, stands).when(execute)).toHaveProperty("recorded")
    expect(
      when(command("RevokeDecision", { ground: "decided_anew", newApproval: again }), on("2033-03-20")),
    ).toHaveProperty("recorded")
  })
})

describe("the board", () => {
  const withhold = command("WithholdExecution", { by: board, ground: { fi: "Esityslistalta puuttui." } })
  const withheld = happened(
    "ExecutionWithheldAsUnlawful",
    { by: board, ground: { fi: "Esityslistalta puuttui." } },
    "2023-03-06",
  )
  const confirm = command("ConfirmDecision", { newApproval: again })
  const confirmed = happened("DecisionConfirmed", { newApproval: again }, "2023-04-17")

  it("A-23: leaves a decision that it finds unlawful unexecuted until the council has handled it anew", () => {
    const { when, state } = given(ofCouncil, withheld, confirmed)
    expect(enforcementOf(state, "2023-03-05").barrier).toBeUndefined()
    expect(enforcementOf(state, "2023-03-06").barrier).toBe("withheld")
    expect(enforcementOf(state, "2023-04-16").barrier).toBe("withheld")
    expect(enforcementOf(state, "2023-04-17").barrier).toBeUndefined()
    expect(when(execute)).toHaveProperty("recorded")
    expect(given(ofCouncil, withheld).when(execute)).toStrictEqual(barred("withheld"))
  })

  it("withholds a final decision too, which is final again once it stands", () => {
    expect(given(ofCouncil, final).when(withhold)).toHaveProperty("recorded")
    expect(given(ofCouncil, final, withheld).state.status).toBe("withheld")
    expect(given(ofCouncil, final, withheld, confirmed).state.status).toBe("final")
  })

  it("brings the matter to the council once, and only then it is confirmed", () => {
    expect(given(ofCouncil, withheld).when(withhold)).toStrictEqual({
      refused: { type: "DecisionNotOpen", invariants: [], status: "withheld" },
    })
    expect(given(ofCouncil).when(confirm)).toStrictEqual({
      refused: { type: "NothingToConfirm", invariants: [] },
    })
    expect(given(ofCouncil, withheld).when(confirm)).toStrictEqual(
      recorded("DecisionConfirmed", { newApproval: again }),
    )
  })
})

describe("an error in a decision", () => {
  const clerical = { locator: "§ 14", before: "2025", after: "2026" } as const
  const correct = command("CorrectClericalError", clerical)
  const revoke = command("RevokeDecision", { ground: "substantive_error", newApproval: again })
  const late = { type: "CorrectionTooLate", invariants: ["A-27"], lastDay: "2028-02-21" }

  it("A-26: that is clerical is corrected, and no time for appeal moves", () => {
    const { when, state } = given(decided(), published)
    expect(when(correct, on("2023-03-15"))).toStrictEqual(recorded("ClericalErrorCorrected", clerical))
    const after = given(
      decided(),
      published,
      happened("ClericalErrorCorrected", clerical, "2023-03-15"),
    ).state
    expect(appealPeriods(after, county)).toStrictEqual(appealPeriods(state, county))
    expect(legalStatusOf(after, county, "2023-03-16")).toStrictEqual({
      is: "period running",
      until: "2023-03-23",
    })
  })

  it("A-27: is corrected for as many years as the profile tells, the last of them ending on an open day", () => {
    for (const one of [correct, revoke]) {
      expect(given(decided()).when(one, on("2028-02-21"))).toHaveProperty("recorded")
      expect(given(decided()).when(one, on("2028-02-22"))).toStrictEqual({ refused: late })
      expect(given(decided()).when(one, on("2028-02-22"), imported)).toMatchObject({
        breaches: [{ rule: "A-27" }],
      })
    }
    const there = (today: LocalDate) => given(decided()).when(correct, { today, profile: elsewhere })
    expect(there("2025-02-21")).toHaveProperty("recorded")
    expect(there("2025-02-22")).toStrictEqual({ refused: { ...late, lastDay: "2025-02-21" } })
  })

  it("A-27: counts from the day on which the correction was opened, and from a decision's day that is known", () => {
    const opened = command("CorrectClericalError", { ...clerical, openedOn: "2028-02-21" })
    expect(given(decided()).when(opened, on("2028-06-01"))).toHaveProperty("recorded")
    const sometime = decided({ decidedOn: { text: "keväällä 2013" } })
    expect(given(sometime).when(correct, on("2028-06-01"))).toHaveProperty("recorded")
  })

  it("is taken back once, and then nothing more is done with the decision", () => {
    const revoked = happened(
      "DecisionRevoked",
      { ground: "substantive_error", newApproval: again },
      "2023-06-01",
    )
    const { when, state } = given(decided(), final, revoked)
    const refused = { type: "DecisionNotOpen", invariants: [], status: "revoked" }
    for (const one of [revoke, command("TakeDecisionUp", { by: board }), command("DeclareFinal", {})])
      expect(when(one)).toMatchObject({ refused })
    expect(legalStatusOf(state, county, "2023-05-31")).toStrictEqual({ is: "final" })
    expect(legalStatusOf(state, county, "2023-06-01")).toStrictEqual({ is: "revoked" })
  })
})

describe("the minutes on the web", () => {
  it("are masked when the time for appeal is over, each on their own", () => {
    const { state, when } = given(
      decided(),
      claimed,
      happened("PersonalDataRemovedFromPublication", {}, "2023-03-24"),
    )
    expect([isMaskedInPublic(state), isMaskedInPublic(state, claim)]).toStrictEqual([true, false])
    expect(when(command("RemovePersonalData", { review: claim }))).toHaveProperty("recorded")
    expect(isMaskedInPublic(given(decided()).state)).toBe(false)
  })
})

describe("a decision that is sent to an authority", () => {
  it("changes nothing in its legal force", () => {
    const deliver = command("DeliverToAuthority", { authority: supreme })
    expect(given(decided()).when(deliver)).toStrictEqual(
      recorded("DeliveredToAuthority", { authority: supreme }),
    )
    const delivered = happened("DeliveredToAuthority", { authority: supreme })
    expect(given(decided(), delivered).state.status).toBe("open")
  })
})
