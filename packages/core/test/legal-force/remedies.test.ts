import { describe, expect, it } from "vitest"
import type { LocalDate } from "../../src/date-range.ts"
import { legalForceEvents } from "../../src/legal-force/events.ts"
import { annulledOn, legalStatusOf } from "../../src/legal-force/status.ts"
import { wellbeingServicesCounty as county } from "../../src/profile/index.ts"
import {
  again,
  appealed,
  appealedFurther,
  board,
  claim,
  claimed,
  command,
  committee,
  decided,
  first,
  given,
  happened,
  imported,
  ofCouncil,
  published,
  recorded,
  ruled,
  second,
  text,
  type History,
} from "./story.ts"

const statusOn = (day: LocalDate, ...history: History) =>
  legalStatusOf(given(...history).state, county, day).is

describe("a claim for review", () => {
  const decide = command("DecideReview", { review: claim, body: committee, outcome: "rejected" })

  it("is made by somebody, or by a number of people of whom no more is told", () => {
    const several = { review: claim, count: { atLeast: 20 } } as const
    expect(given(decided()).when(command("RecordReviewRequest", several))).toStrictEqual(
      recorded("ReviewRequested", several),
    )
  })

  it("is made under an id of its own", () => {
    const refused = { type: "RemedyAlreadySought", invariants: [], id: claim }
    expect(given(decided(), claimed).when(command("RecordReviewRequest", { review: claim }))).toStrictEqual({
      refused,
    })
    const asAppeal = command("RecordAppeal", { appeal: claim, court: "administrative_court" })
    expect(given(decided(), claimed).when(asAppeal)).toStrictEqual({ refused })
  })

  it("is decided once", () => {
    expect(given(decided()).when(decide)).toStrictEqual({
      refused: { type: "RemedyUnknown", invariants: [], id: claim },
    })
    expect(given(decided(), claimed).when(decide)).toStrictEqual(
      recorded("ReviewDecided", { review: claim, body: committee, outcome: "rejected" }),
    )
    const done = happened("ReviewDecided", { review: claim, body: committee, outcome: "changed" })
    expect(given(decided(), claimed, done).when(decide)).toStrictEqual({
      refused: { type: "RemedyAlreadyResolved", invariants: [], id: claim },
    })
  })
})

describe("an appeal", () => {
  it("may be known only by its number", () => {
    const numbered = {
      appeal: first,
      court: "administrative_court",
      count: 3,
      caseNumber: "H1/2022",
    } as const
    expect(given(ofCouncil).when(command("RecordAppeal", numbered))).toStrictEqual(
      recorded("DecisionAppealed", numbered),
    )
  })

  it("is against a decision, or against what is known of", () => {
    const ofNothing = command("RecordAppeal", { appeal: first, court: "administrative_court", of: again })
    expect(given(ofCouncil).when(ofNothing)).toStrictEqual({
      refused: { type: "RemedyUnknown", invariants: [], id: again },
    })
  })

  it("is answered by the body to the court", () => {
    const statement = { appeal: first, body: board, position: "concedes_in_part" } as const
    const { when, state } = given(ofCouncil, appealed)
    expect(when(command("GiveStatementToCourt", statement))).toStrictEqual(
      recorded("StatementGivenToCourt", statement),
    )
    expect(legalStatusOf(state, county, "2023-04-03")).toStrictEqual({ is: "appeal pending" })
  })

  it("is ruled on once, and not where leave was not granted", () => {
    const refused = { type: "RemedyAlreadyResolved", invariants: [], id: first }
    const rule = command("RecordRuling", { appeal: first, ruling: "upheld" })
    expect(given(ofCouncil, appealed).when(rule)).toStrictEqual(
      recorded("CourtRuled", { appeal: first, ruling: "upheld" }),
    )
    expect(given(ofCouncil, appealed, ruled("annulled")).when(rule)).toStrictEqual({ refused })
    const leave = happened("LeaveDecided", { appeal: first, granted: false }, "2023-05-01")
    expect(given(ofCouncil, appealed, leave).when(rule, {}, imported)).toStrictEqual({ refused })
    expect(
      given(ofCouncil, appealed, leave).when(command("RecordLeave", { appeal: first, granted: true })),
    ).toStrictEqual({ refused })
    const granted = happened("LeaveDecided", { appeal: first, granted: true }, "2023-05-01")
    expect(given(ofCouncil, appealed, granted).when(rule)).toHaveProperty("recorded")
  })

  it("A-25: stays pending after an interim ruling, which annuls nothing", () => {
    const interim = ruled("annulled", "2023-05-02", { interim: true })
    expect(statusOn("2023-05-03", ofCouncil, appealed, interim)).toBe("appeal pending")
    expect(
      given(ofCouncil, appealed, interim).when(command("RecordRuling", { appeal: first, ruling: "upheld" })),
    ).toHaveProperty("recorded")
  })
})

const chapter = { document: text, locator: "luku 4" }
const annex = { locator: "liite 2" }
const inPart = ruled("annulled_in_part", "2023-05-23", { parts: [chapter, annex] })
const higher = (ruling: Parameters<typeof ruled>[0], more = {}) =>
  ruled(ruling, "2024-11-22", { appeal: second, ...more })

describe("what courts annul", () => {
  it("A-25: is told on any day, and restored by a reversal", () => {
    const { state } = given(ofCouncil, appealed, inPart, appealedFurther, higher("reversed"))
    expect(annulledOn(state, "2023-05-22")).toStrictEqual([])
    expect(annulledOn(state, "2023-05-23")).toStrictEqual([chapter, annex])
    expect(annulledOn(state, "2024-11-21")).toStrictEqual([chapter, annex])
    expect(annulledOn(state, "2024-11-22")).toStrictEqual([])
    expect(legalStatusOf(state, county, "2024-11-21")).toStrictEqual({
      is: "annulled in part",
      parts: [chapter, annex],
    })
    expect(legalStatusOf(state, county, "2024-11-22")).toStrictEqual({ is: "not notified" })
  })

  it("A-25: is restored in the parts that a reversal names", () => {
    const { state } = given(
      ofCouncil,
      appealed,
      inPart,
      appealedFurther,
      higher("reversed", { parts: [annex] }),
    )
    expect(annulledOn(state, "2024-11-22")).toStrictEqual([chapter])
    const all = given(
      ofCouncil,
      appealed,
      inPart,
      appealedFurther,
      higher("reversed", { parts: [annex, chapter] }),
    )
    expect(annulledOn(all.state, "2024-11-22")).toStrictEqual([])
  })

  it("A-25: stays what it is where the higher court agrees, and grows where it annuls more", () => {
    const before = [ofCouncil, appealed, inPart, appealedFurther] as const
    expect(annulledOn(given(...before, higher("upheld")).state, "2024-12-01")).toStrictEqual([chapter, annex])
    expect(annulledOn(given(...before, higher("annulled")).state, "2024-12-01")).toBe("whole")
    expect(statusOn("2024-12-01", ...before, higher("annulled"))).toBe("annulled")
  })

  it("A-25: is all of the decision where it is sent back to the body that made it", () => {
    expect(statusOn("2023-05-23", ofCouncil, appealed, ruled("remitted"))).toBe("annulled")
  })

  it("A-25: is open again where the higher court sends it back to the court below", () => {
    const back = [ofCouncil, appealed, ruled("annulled"), appealedFurther, higher("remitted")] as const
    expect(statusOn("2024-11-21", ...back)).toBe("annulled")
    expect(statusOn("2024-11-22", ...back)).toBe("appeal pending")
    expect(given(...back).when(command("RecordRuling", { appeal: first, ruling: "upheld" }))).toHaveProperty(
      "recorded",
    )
    expect(statusOn("2025-03-01", ...back, ruled("annulled", "2025-02-01"))).toBe("annulled")
  })

  it("A-25: may be a part that no source names", () => {
    const { state } = given(ofCouncil, appealed, ruled("annulled_in_part"))
    expect(legalStatusOf(state, county, "2023-05-23")).toStrictEqual({ is: "annulled in part", parts: [] })
  })

  it("A-25: is never reversed where no court had ruled before, in history neither", () => {
    const refused = { type: "NothingToReverse", invariants: ["A-25"], id: first }
    const reverse = command("RecordRuling", { appeal: first, ruling: "reversed" })
    expect(given(ofCouncil, appealed).when(reverse)).toStrictEqual({ refused })
    expect(given(ofCouncil, appealed).when(reverse, {}, imported)).toStrictEqual({ refused })
  })

  it("A-25: has parts only where a part is annulled or restored", () => {
    const { data } = legalForceEvents.CourtRuled
    expect(data.safeParse({ appeal: first, ruling: "annulled", parts: [annex] }).success).toBe(false)
    expect(data.safeParse({ appeal: first, ruling: "annulled_in_part", parts: [annex] }).success).toBe(true)
  })
})

describe("the final decision", () => {
  const declare = command("DeclareFinal", {})
  const final = (lastPeriodEnded: LocalDate, basis: "no_appeal" | "ruling" = "no_appeal") =>
    recorded("DecisionBecameFinal", { basis, lastPeriodEnded })

  it("A-22: is not before the last time for appeal has passed, in history neither", () => {
    const refused = {
      type: "PeriodStillRunning",
      invariants: ["A-22"],
      ends: { from: "2023-03-23", to: "2023-03-23" },
    }
    const { when } = given(decided(), published)
    expect(when(declare, { today: "2023-03-23" })).toStrictEqual({ refused })
    expect(when(declare, { today: "2023-03-23" }, imported)).toStrictEqual({ refused })
    expect(when(declare, { today: "2023-03-24" })).toStrictEqual(final("2023-03-23"))
  })

  it("A-22: waits for the longest of the times", () => {
    const late = happened("NotificationServed", { who: "party" }, "2023-03-20")
    const { when } = given(decided(), published, late)
    expect(when(declare, { today: "2023-04-03" })).toHaveProperty("refused")
    expect(when(declare, { today: "2023-04-04" })).toStrictEqual(final("2023-04-03"))
  })

  it("A-22: is not while a claim or an appeal is pending, in history neither", () => {
    const refused = (id: string) => ({ refused: { type: "RemedyPending", invariants: ["A-22"], ids: [id] } })
    const today = { today: "2025-01-01" } as const
    expect(given(decided(), published, claimed).when(declare, today)).toStrictEqual(refused(claim))
    expect(given(ofCouncil, published, appealed).when(declare, today, imported)).toStrictEqual(refused(first))
  })

  it("A-22: rests on the last ruling, whoever went on to the next court", () => {
    const ended = [ofCouncil, published, appealed, inPart, appealedFurther, higher("reversed")] as const
    expect(given(...ended).when(declare, { today: "2024-11-22" })).toStrictEqual(
      final("2023-04-11", "ruling"),
    )
    const refusedLeave = happened("LeaveDecided", { appeal: second, granted: false }, "2024-03-01")
    expect(given(...ended.slice(0, 5), refusedLeave).when(declare, { today: "2024-03-01" })).toStrictEqual(
      final("2023-04-11", "ruling"),
    )
  })

  it("A-22: waits for the time of a further appeal", () => {
    const told = happened("NotificationServed", { who: "party", of: first }, "2023-05-30")
    const { when } = given(ofCouncil, published, appealed, ruled("upheld"), told)
    expect(when(declare, { today: "2023-06-29" })).toHaveProperty("refused")
    expect(when(declare, { today: "2023-06-30" })).toStrictEqual(final("2023-06-29", "ruling"))
  })

  it("A-22 G-06: is told by a source where the notification is untold, and by nobody who acts now", () => {
    const untold = recorded("DecisionBecameFinal", {
      basis: "no_appeal",
      lastPeriodEnded: { untold: "not stated" },
    })
    const refused = {
      type: "UntoldNeedsSource",
      invariants: [],
      event: "DecisionBecameFinal",
      field: "lastPeriodEnded",
    }
    const vaguely = happened("MinutesPublished", {}, { from: "2023-03-02", to: "2023-03-31" })
    for (const { when } of [given(decided()), given(decided(), vaguely)]) {
      expect(when(declare, { today: "2023-04-03" })).toStrictEqual({ refused })
      expect(when(declare, { today: "2023-04-03" }, imported)).toStrictEqual(untold)
    }
  })

  it("A-22: has no last day where there never was a remedy", () => {
    expect(given(decided({ nature: "preparation_or_execution" })).when(declare)).toStrictEqual(
      recorded("DecisionBecameFinal", { basis: "no_appeal" }),
    )
  })

  it("is final once", () => {
    const done = happened(
      "DecisionBecameFinal",
      { basis: "no_appeal", lastPeriodEnded: "2023-03-23" },
      "2023-03-24",
    )
    expect(given(decided(), published, done).when(declare)).toStrictEqual({
      refused: { type: "DecisionNotOpen", invariants: [], status: "final" },
    })
    expect(statusOn("2023-03-23", decided(), published, done)).toBe("period running")
    expect(statusOn("2023-03-24", decided(), published, done)).toBe("final")
  })
})
