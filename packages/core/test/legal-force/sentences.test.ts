import { describe, expect, it } from "vitest"
import golden from "../golden/legal-force.json" with { type: "json" }
import type { LegalForceEvent } from "../../src/legal-force/events.ts"
import { legalForce } from "../../src/legal-force/index.ts"
import type { LegalForceRejection } from "../../src/legal-force/rejections.ts"
import { again, claim, command, decided, given, on, published } from "./story.ts"

const names = new Map([
  ["14", "Sivistyslautakunta"],
  ["11", "Aluehallitus"],
  ["71", "Pohjois-Suomen hallinto-oikeus"],
  ["31", "Palvelustrategia"],
])
const nameOf = (id: string): string => names.get(id.slice(-2)) ?? "…"
const told = (type: string, more: object = {}) => {
  const stored = golden.find((one) => one.type === type)
  const event = { type, data: { ...stored?.data, ...more } } as LegalForceEvent
  return (["fi", "en"] as const).map((language) => legalForce.describe(event, language, nameOf))
}

describe("a decision's legal force in words", () => {
  it("tells the decision, its minutes and its notification", () => {
    expect(told("LegalForceOpened", { notTakenUp: "611/2021 § 97" })).toStrictEqual([
      "Päätös, Sivistyslautakunta (lautakunta), 20.2.2023; ratkaisee asian; ei otto-oikeutta (611/2021 § 97).",
      "Decision of Sivistyslautakunta (committee), 20 February 2023; decides the matter; never taken up (611/2021 § 97).",
    ])
    expect(told("MinutesInspected")).toStrictEqual([
      "Pykälä on tarkastettu heti kokouksessa.",
      "The item is inspected at the meeting.",
    ])
    expect(told("MinutesPublished", { review: claim })).toStrictEqual([
      "Pöytäkirja on yleisessä tietoverkossa: oikaisuvaatimuspäätös, https://example.fi/poytakirja/2023-02-20.",
      "The minutes are on the web: on a claim for review, https://example.fi/poytakirja/2023-02-20.",
    ])
    expect(told("NotificationServed", { of: claim })[1]).toBe(
      "Notified to a party: what was decided on review or appeal.",
    )
    expect(told("NotificationServed", { who: "members" })[0]).toBe("Annettu tiedoksi jäsenille.")
  })

  it("tells the instructions, with the reason where they are special", () => {
    expect(told("AppealInstructionsAttached")).toStrictEqual([
      "Muutoksenhakuohje: oikaisuvaatimus, päätöksen tehnyt toimielin, 14 päivää (611/2021 § 139).",
      "Appeal instructions: claim for administrative review, the body that decided, 14 days (611/2021 § 139).",
    ])
    expect(told("AppealInstructionsCorrected")[0]).toBe(
      "Korjattu muutoksenhakuohje: hallintovalitus, hallinto-oikeus, 30 päivää (734/1992 § 15). Asiasta säädetään erityislaissa.",
    )
    const none = { remedy: "none", days: undefined, addressee: undefined, provision: "611/2021 § 141" }
    expect(told("AppealInstructionsAttached", none)[1]).toBe(
      "Appeal instructions: no appeal (611/2021 § 141).",
    )
  })

  it("tells who seeks a change, and not by name", () => {
    expect(told("ReviewRequested")).toStrictEqual([
      "Oikaisuvaatimus: jäsen, lukumäärä: vähintään 2.",
      "Administrative review is claimed: a member, number: at least 2.",
    ])
    expect(told("ReviewRequested", { by: undefined, count: { about: 30 } })[0]).toBe(
      "Oikaisuvaatimus: lukumäärä: noin 30.",
    )
    expect(told("DecisionAppealed")).toStrictEqual([
      "Valitus, Pohjois-Suomen hallinto-oikeus: Aluehallitus, H123/2023.",
      "Appeal to Pohjois-Suomen hallinto-oikeus: Aluehallitus, H123/2023.",
    ])
    expect(told("DecisionAppealed", { body: undefined, by: undefined, caseNumber: undefined })[1]).toBe(
      "Appeal to the administrative court.",
    )
  })

  it("tells what courts rule, and on which parts", () => {
    expect(told("CourtRuled")).toStrictEqual([
      "Ratkaisu: kumottu osittain: Palvelustrategia, luku 4; liite 2.",
      "Ruling: annulled in part: Palvelustrategia, luku 4; liite 2.",
    ])
    expect(told("CourtRuled", { interim: true, ruling: "remitted", parts: undefined })[1]).toBe(
      "Interim ruling: sent back to be handled anew.",
    )
    expect(told("LeaveDecided", { granted: false })[0]).toBe("Valituslupaa ei myönnetty.")
    expect(told("StatementGivenToCourt")[0]).toBe(
      "Aluehallitus myöntää valituksen osittain oikeaksi. Valitus on osittain aiheellinen.",
    )
  })

  it("tells when it is final, and what that rests on", () => {
    expect(told("DecisionBecameFinal")).toStrictEqual([
      "Päätös on lainvoimainen, koska muutosta ei haettu; viimeinen muutoksenhakuaika päättyi: 23.3.2023.",
      "The decision is final, as no appeal came; the last time for appeal ended: 23 March 2023.",
    ])
    expect(
      told("DecisionBecameFinal", { basis: "ruling", lastPeriodEnded: { untold: "not stated" } })[1],
    ).toBe("The decision is final by a court's ruling; the last time for appeal ended: not stated.")
  })

  it("has a sentence and a label for every event, without a gap", () => {
    for (const { type } of golden) {
      for (const sentence of told(type)) expect(sentence).toMatch(/^[^a-zåäö].*[^.]\.$/)
      for (const sentence of told(type)) expect(sentence).not.toMatch(/undefined|\[object|_/)
      expect(legalForce.labels[type]).toBeDefined()
    }
  })
})

describe("a refusal", () => {
  /** One of every kind: a kind that is missing here does not compile. */
  const refusals: {
    readonly [Type in LegalForceRejection["type"]]: Extract<LegalForceRejection, { type: Type }>
  } = {
    CapacityNotEntitled: {
      type: "CapacityNotEntitled",
      invariants: [],
      capacity: "auditor",
      command: "DeclareFinal",
      entitled: ["registry"],
    },
    LegalForceNotOpened: { type: "LegalForceNotOpened", invariants: [] },
    LegalForceAlreadyOpened: { type: "LegalForceAlreadyOpened", invariants: [] },
    DecisionNotOpen: { type: "DecisionNotOpen", invariants: [], status: "taken up" },
    MinutesNotInspected: { type: "MinutesNotInspected", invariants: ["A-19"] },
    NoRemedyInMatrix: { type: "NoRemedyInMatrix", invariants: ["A-20"] },
    RemedyUnknown: { type: "RemedyUnknown", invariants: [], id: claim },
    RemedyAlreadySought: { type: "RemedyAlreadySought", invariants: [], id: claim },
    RemedyAlreadyResolved: { type: "RemedyAlreadyResolved", invariants: [], id: claim },
    NothingToReverse: { type: "NothingToReverse", invariants: ["A-25"], id: claim },
    NotProhibited: { type: "NotProhibited", invariants: [], by: again },
    NotEnforceable: { type: "NotEnforceable", invariants: ["A-23"], barrier: "prohibited" },
    NothingToConfirm: { type: "NothingToConfirm", invariants: [] },
    TakenUpTooLate: { type: "TakenUpTooLate", invariants: ["A-24"], lastDay: "2023-03-23" },
    NeverTakenUp: { type: "NeverTakenUp", invariants: ["A-24"], provision: "611/2021 § 97" },
    NoHigherBody: { type: "NoHigherBody", invariants: ["A-24"] },
    OnlyCouncilDecisionsWithheld: {
      type: "OnlyCouncilDecisionsWithheld",
      invariants: ["A-24"],
      tier: "committee",
    },
    CorrectionTooLate: { type: "CorrectionTooLate", invariants: ["A-27"], lastDay: "2028-02-21" },
    RemedyPending: { type: "RemedyPending", invariants: ["A-22"], ids: [claim] },
    PeriodStillRunning: { type: "PeriodStillRunning", invariants: ["A-22"], ends: { to: "2023-03-23" } },
  }

  it.each(Object.values<LegalForceRejection>(refusals))("$type is explained in both languages", (refusal) => {
    const said = (["fi", "en"] as const).map((language) => legalForce.explain(refusal, language))
    for (const sentence of said) expect(sentence).toMatch(/^\S.*\.$/)
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|\[object|_/)
    expect(new Set(said).size).toBe(2)
  })

  it("A-22: tells until when a time runs", () => {
    const outcome = given(decided(), published).when(command("DeclareFinal", {}), on("2023-03-20"))
    if (!("refused" in outcome) || outcome.refused.type === "UntoldNeedsSource")
      throw new Error("not refused")
    expect(legalForce.explain(outcome.refused, "fi")).toBe(
      "Päätös ei ole lainvoimainen muutoksenhakuajan kuluessa: viimeinen päivä 23.3.2023.",
    )
  })
})
