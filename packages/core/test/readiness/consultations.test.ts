import { describe, expect, it } from "vitest"
import type { ConsultationEvent } from "../../src/consultation/events.ts"
import { consultation } from "../../src/consultation/index.ts"
import type { Instant } from "../../src/date-range.ts"
import { overlaid } from "../../src/profile/index.ts"
import type { PreparationEvent } from "../../src/preparation/events.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"
import {
  added,
  aPreparation,
  blockers,
  completed,
  decidedBy,
  document,
  draft,
  id,
  linked,
  ready,
  round,
  statutory,
  uuid,
  warnings,
  withProgramme,
} from "./story.ts"

const second = uuid(55)
const parliament = uuid(61)
const authority = uuid(62)

const opened: Extract<ConsultationEvent, { type: "ConsultationOpened" }> = {
  type: "ConsultationOpened",
  data: {
    kind: "open_comment",
    programmes: [id],
    channels: ["platform"],
    languages: ["fi"],
    deadline: { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" },
    material: { without: { fi: "Kysely ilman aineistoa." } },
    area: [{ name: "Rovaniemi", code: "698" }, { name: "Inari" }],
  },
}
const received = (at: Instant): ConsultationEvent => ({
  type: "CommentReceived",
  data: { comment: uuid(1001), channel: "platform", received: at, respondent: { kind: "resident" } },
})
const inTime = received("2024-06-03T08:00:00.000Z")
const late = received("2024-07-05T08:00:00.000Z")
const concluded: ConsultationEvent = {
  type: "ConsultationConcluded",
  data: { counts: { received: 0, late: 0, unanswered: 0 } },
}
const cancelled: ConsultationEvent = { type: "ConsultationCancelled", data: { reason: { fi: "Virhe." } } }

const a = (...events: readonly StoryEvent<ConsultationEvent>[]) =>
  specification(consultation).given(...events).state
const rounds = (...events: readonly ConsultationEvent[]) => ({
  consultations: new Map([[round, a(...events)]]),
})
const prepared = (...events: readonly PreparationEvent[]) => ({
  preparation: aPreparation(draft(1), ...events, completed(1)),
})

describe("a programme is ready", () => {
  it("X-01 C-10: not while a mandatory consultation is open and a comment has no answer", () => {
    expect(blockers({ ...prepared(linked(true)), ...rounds(opened, inTime) })).toStrictEqual([
      { code: "CONSULTATION_OPEN", invariants: ["X-01"], about: [round] },
      { code: "COMMENT_UNANSWERED", invariants: ["C-10"], about: [uuid(1001)] },
    ])
  })

  it("C-10: with comments unanswered, where the county's rule does not ask for an answer to each", () => {
    const profile = overlaid(ready.profile, {
      id: "fi-hva/other",
      version: 1,
      consultation: { everyCommentAnswered: false },
    })
    expect(
      blockers({ ...prepared(linked(true)), ...rounds(opened, inTime, concluded), profile }),
    ).toStrictEqual([])
  })

  it("C-09: not while a late comment waits for a ruling, even after the conclusion", () => {
    expect(blockers({ ...prepared(linked(true)), ...rounds(opened, concluded, late) })).toStrictEqual([
      { code: "LATE_COMMENT_UNRULED", invariants: ["C-09"], about: [uuid(1001)] },
    ])
  })

  it("X-01: not while a mandatory consultation is merely linked, or was cancelled and nothing took its place", () => {
    const found = [{ code: "CONSULTATION_OPEN", invariants: ["X-01"], about: [round] }]
    expect(blockers(prepared(linked(true)))).toStrictEqual(found)
    expect(blockers({ ...prepared(linked(true)), ...rounds(opened, cancelled) })).toStrictEqual(found)
    const instead: PreparationEvent = {
      type: "ConsultationLinked",
      data: { consultation: second, mandatory: true },
    }
    const both = new Map([
      [round, a(opened, cancelled)],
      [second, a(opened, concluded)],
    ])
    expect(blockers({ ...prepared(linked(true), instead), consultations: both })).toStrictEqual([])
  })

  it("whatever becomes of a consultation that is not mandatory: it is only told of", () => {
    const inputs = { ...prepared(linked(false)), ...rounds(opened) }
    expect(blockers(inputs)).toStrictEqual([])
    expect(warnings(inputs)).toMatchObject([
      { code: "NEGOTIATION_NOT_OFFERED" },
      { code: "OPTIONAL_CONSULTATION_OPEN", about: [round] },
    ])
    expect(warnings({ ...prepared(linked(false)), ...rounds(opened, cancelled) })).toMatchObject([
      { code: "NEGOTIATION_NOT_OFFERED" },
    ])
  })

  it("whatever becomes of a round that serves it and that nobody has linked: it is told of like an optional one", () => {
    const known = { ...prepared(), ...rounds(opened, inTime) }
    expect(blockers(known)).toStrictEqual([])
    expect(warnings(known)).toStrictEqual(warnings({ ...prepared(linked(false)), ...rounds(opened, inTime) }))
    expect(warnings(known)).toContainEqual({
      code: "OPTIONAL_CONSULTATION_OPEN",
      invariants: [],
      about: [round],
    })
    expect(warnings({ ...prepared(), ...rounds(opened, concluded) })).toMatchObject([
      { code: "NEGOTIATION_NOT_OFFERED" },
    ])
  })

  it("R-15: not before the statement was asked for that the law wants asked for, by its provision", () => {
    const rescue = withProgramme(added("rescue_service_level_decision"), decidedBy(true), statutory, {
      type: "PeriodSet",
      data: { document, period: { from: "2025-01-01", to: "2027-12-31" } },
    })
    const requested = (provision?: string): ConsultationEvent => ({
      type: "StatementRequested",
      data: {
        request: uuid(71),
        to: [authority],
        question: { fi: "Onko palvelutaso riittävä?" },
        ...(provision !== undefined && { statutory: provision }),
      },
    })
    const inputs = (...events: readonly ConsultationEvent[]) => ({
      ...rescue,
      ...prepared(linked(true)),
      ...rounds({ ...opened, data: { ...opened.data, area: [] } }, ...events, concluded),
    })
    const found = [{ code: "STATUTORY_CONSULTEE_MISSING", invariants: ["R-15"], about: [document] }]
    expect(blockers(inputs())).toStrictEqual(found)
    expect(blockers(inputs(requested()))).toStrictEqual(found)
    expect(blockers(inputs(requested("434/2003 § 41")))).toStrictEqual(found)
    expect(blockers(inputs(requested("613/2021 § 6, 3 mom.")))).toStrictEqual([])
  })
})

describe("where the area has a municipality of the Sámi homeland", () => {
  const assessed = (effect?: "minor" | "none"): PreparationEvent => ({
    type: "ImpactAssessmentRecorded",
    data: { kind: "sami", ...(effect !== undefined && { effect }) },
  })
  const offered: ConsultationEvent = { type: "NegotiationOffered", data: { counterparty: parliament } }
  const inputs = (assessment: readonly PreparationEvent[], ...events: readonly ConsultationEvent[]) => ({
    ...prepared(linked(true), ...assessment),
    ...rounds(opened, ...events, concluded),
  })

  it("R-13: a programme that may affect the Sámi is not ready before a negotiation was offered", () => {
    expect(blockers(inputs([assessed("minor")]))).toStrictEqual([
      { code: "NEGOTIATION_NOT_OFFERED", invariants: ["R-13"], about: ["Inari"] },
    ])
    expect(blockers(inputs([assessed("minor")], offered))).toStrictEqual([])
    expect(blockers(inputs([assessed("none")]))).toStrictEqual([])
    expect(warnings(inputs([assessed("none")]))).toStrictEqual([])
  })

  it("R-13: the negotiation is offered to the Sámi Parliament, where the county's profile names it", () => {
    const samiHomeland = { ...ready.profile.samiHomeland, counterparty: uuid(63) }
    const profile = overlaid(ready.profile, { id: "fi-hva/lappi", version: 1, samiHomeland })
    expect(blockers({ ...inputs([assessed("minor")], offered), profile })).toMatchObject([
      { about: ["Inari"] },
    ])
  })

  it("G-06: a missing offer is told, and does not block, as long as nobody has said whether the Sámi are affected", () => {
    for (const assessment of [[], [assessed()]]) {
      expect(blockers(inputs(assessment))).toStrictEqual([])
      expect(warnings(inputs(assessment))).toStrictEqual([
        { code: "NEGOTIATION_NOT_OFFERED", invariants: [], about: ["Inari"] },
      ])
    }
  })

  it("a municipality is known by its code, where the source gives codes, and else by its name", () => {
    const elsewhere = { ...opened, data: { ...opened.data, area: [{ name: "Inari", code: "999" }] } }
    const found = warnings({
      ...prepared(linked(true)),
      ...rounds(elsewhere, concluded),
    })
    expect(found).toStrictEqual([])
  })
})
