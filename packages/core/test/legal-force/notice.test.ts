import { describe, expect, it } from "vitest"
import { remedyFor } from "../../src/appeal-matrix.ts"
import { onDay } from "../../src/date-range.ts"
import { municipality, natures, wellbeingServicesCounty } from "../../src/profile/index.ts"
import { tier } from "../../src/tier.ts"
import { elsewhere } from "../another-profile.ts"
import {
  again,
  appealed,
  claim,
  claimed,
  command,
  decided,
  first,
  given,
  imported,
  inspected,
  ofCouncil,
  on,
  open,
  published,
  recorded,
} from "./story.ts"

const publish = command("PublishMinutes", {})

describe("a decision", () => {
  it("is followed from what its remedies depend on, once", () => {
    expect(given().when(open)).toStrictEqual({ recorded: [{ type: "LegalForceOpened", data: open.data }] })
    expect(given(decided()).when(open)).toStrictEqual({
      refused: { type: "LegalForceAlreadyOpened", invariants: [] },
    })
  })

  it("is followed before anything else is told of it, in history too", () => {
    const refused = { type: "LegalForceNotOpened", invariants: [] }
    for (const one of [publish, command("DeclareFinal", {}), command("ExecuteDecision", {})]) {
      expect(given().when(one)).toStrictEqual({ refused })
      expect(given().when(one, {}, imported)).toStrictEqual({ refused })
    }
  })

  it("has what bodies do recorded by whoever keeps their minutes, and never by the records officer", () => {
    const refusedTo = (capacity: "records-officer" | "presenter") =>
      given(decided(), inspected).when(publish, { actor: { capacity } })
    for (const capacity of ["records-officer", "presenter"] as const)
      expect(refusedTo(capacity)).toMatchObject({ refused: { type: "CapacityNotEntitled", capacity } })
  })
})

describe("the minutes", () => {
  const refused = { type: "MinutesNotInspected", invariants: ["A-19"] }

  it("A-19: are published after they are inspected, or the item was at the meeting", () => {
    expect(given(decided()).when(publish, on("2023-03-02"))).toStrictEqual({ refused })
    expect(given(decided(), inspected).when(publish, on("2023-03-02"))).toStrictEqual(
      recorded("MinutesPublished", {}),
    )
    const atOnce = command("InspectMinutes", { immediately: true })
    expect(given(decided()).when(atOnce)).toStrictEqual(recorded("MinutesInspected", { immediately: true }))
  })

  it("A-19: are not published before the day of the inspection, though it was recorded first", () => {
    expect(given(decided(), inspected).when(publish, on("2023-02-28"))).toStrictEqual({ refused })
    const vaguely = { occurredOn: { from: "2023-02-01", to: "2023-03-31" } } as const
    expect(given(decided(), inspected).when(publish, vaguely)).toStrictEqual(recorded("MinutesPublished", {}))
  })

  it("A-19: that were published uninspected are imported with the breach, or recorded by whoever answers for it", () => {
    const breach = { rule: "A-19" } as const
    expect(given(decided()).when(publish, {}, imported)).toStrictEqual({
      ...recorded("MinutesPublished", {}),
      breaches: [breach],
    })
    const answeredFor = { ...breach, reason: { fi: "Kiire." }, authority: { missing: { fi: "Virhe." } } }
    expect(given(decided()).when(publish, {}, { kind: "live", acknowledged: [answeredFor] })).toStrictEqual({
      ...recorded("MinutesPublished", {}),
      breaches: [answeredFor],
    })
  })

  it("A-19: of the decision on a claim for review are inspected on their own", () => {
    const ofReview = command("PublishMinutes", { review: claim })
    expect(given(decided(), inspected, claimed).when(ofReview, on("2023-04-03"))).toStrictEqual({ refused })
    expect(given(decided(), inspected).when(ofReview, on("2023-04-03"))).toStrictEqual({
      refused: { type: "RemedyUnknown", invariants: [], id: claim },
    })
  })
})

describe("the appeal matrix", () => {
  const row = (of: Parameters<typeof remedyFor>[0], profile = wellbeingServicesCounty) => {
    const { remedy, days, addressee } = remedyFor(of, profile) ?? {}
    return [remedy, days, addressee]
  }

  it("A-20: tells the remedy by who decided, and what", () => {
    expect(row({ tier: "council", nature: "final" })).toStrictEqual([
      "regional_appeal",
      30,
      "administrative_court",
    ])
    for (const by of ["board", "committee", "section", "official"] as const)
      expect(row({ tier: by, nature: "final" })).toStrictEqual(["administrative_review", 14, "same_body"])
    expect(row({ tier: "board", nature: "review_decision" })).toStrictEqual([
      "regional_appeal",
      30,
      "administrative_court",
    ])
    expect(row({ tier: "official", nature: "court_ruling" })).toStrictEqual([
      "further_appeal",
      30,
      "supreme_administrative_court",
    ])
    for (const by of tier.options)
      for (const nature of ["preparation_or_execution", "opinion"] as const)
        expect(row({ tier: by, nature })).toStrictEqual(["none", undefined, undefined])
  })

  it("A-20: has a row for whoever decides whatever, in every profile", () => {
    for (const profile of [wellbeingServicesCounty, municipality, elsewhere])
      for (const by of tier.options)
        for (const nature of natures) expect(remedyFor({ tier: by, nature }, profile)).toBeDefined()
  })

  it("A-20: is the municipality's own, and another elsewhere", () => {
    expect(row({ tier: "council", nature: "final" }, municipality)[0]).toBe("municipal_appeal")
    expect(row({ tier: "council", nature: "final" }, elsewhere)).toStrictEqual([
      "administrative_appeal",
      45,
      "administrative_court",
    ])
    expect(row({ tier: "board", nature: "final" }, elsewhere)[1]).toBe(21)
  })
})

describe("appeal instructions", () => {
  const attach = command("AttachAppealInstructions", {})
  const regional = { remedy: "regional_appeal", addressee: "administrative_court", days: 30 } as const
  const provision = "611/2021 § 140"

  it("A-20: are derived from the matrix", () => {
    expect(given(ofCouncil).when(attach)).toStrictEqual(
      recorded("AppealInstructionsAttached", { ...regional, provision }),
    )
    expect(given(decided({ nature: "preparation_or_execution" })).when(attach)).toStrictEqual(
      recorded("AppealInstructionsAttached", { remedy: "none", provision: "611/2021 § 141" }),
    )
    const ofReview = command("AttachAppealInstructions", { of: claim })
    expect(given(decided(), claimed).when(ofReview)).toStrictEqual(
      recorded("AppealInstructionsAttached", { of: claim, ...regional, provision }),
    )
    const ofRuling = command("AttachAppealInstructions", { of: first })
    expect(given(ofCouncil, appealed).when(ofRuling)).toMatchObject({
      recorded: [{ data: { of: first, remedy: "further_appeal" } }],
    })
  })

  it("A-20: are others where a special act says so, with the provision and the reason", () => {
    const instead = {
      remedy: "administrative_appeal",
      addressee: "administrative_court",
      days: 30,
      provision: "734/1992 § 15",
      reason: { fi: "Asiasta säädetään erityislaissa." },
    } as const
    expect(given(decided()).when(command("AttachAppealInstructions", { instead }))).toStrictEqual(
      recorded("AppealInstructionsAttached", instead),
    )
  })

  it("A-20: need a provision and a reason where the matrix has no row, in history too", () => {
    const profile = { ...wellbeingServicesCounty, appeals: [] }
    const refused = { type: "NoRemedyInMatrix", invariants: ["A-20"] }
    expect(given(decided()).when(attach, { profile })).toStrictEqual({ refused })
    expect(given(decided()).when(attach, { profile }, imported)).toStrictEqual({ refused })
  })

  it("say of what they are, which is known", () => {
    const unknown = { refused: { type: "RemedyUnknown", invariants: [], id: again } }
    expect(given(decided()).when(command("AttachAppealInstructions", { of: again }))).toStrictEqual(unknown)
    const ofNothing = command("AttachAppealInstructions", { of: again })
    const profile = { ...wellbeingServicesCounty, appeals: [] }
    expect(given(decided()).when(ofNothing, { profile })).toStrictEqual(unknown)
    const served = command("ServeNotification", { who: "party", of: again })
    expect(given(decided(), published).when(served)).toStrictEqual(unknown)
  })

  it("are corrected with a reason", () => {
    const correction = {
      remedy: "administrative_review",
      days: 14,
      provision: "611/2021 § 139",
      reason: { fi: "Ohje oli väärä." },
    } as const
    expect(given(decided()).when(command("CorrectAppealInstructions", correction))).toStrictEqual(
      recorded("AppealInstructionsCorrected", correction),
    )
    expect(given(decided()).state.terms?.decidedOn).toStrictEqual(onDay("2023-02-20"))
  })
})
