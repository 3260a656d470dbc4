import { describe, expect, it } from "vitest"
import { preparation } from "../../src/preparation/index.ts"
import type { PreparationEvent } from "../../src/preparation/events.ts"
import { municipality } from "../../src/profile/index.ts"
import { classOfFinding, mayBeAcknowledged } from "../../src/readiness-report.ts"
import { onDay } from "../../src/date-range.ts"
import { specification } from "../../src/testing/index.ts"
import {
  addressed,
  aPreparation,
  blockers,
  board,
  bound,
  completed,
  directed,
  direction,
  document,
  draft,
  id,
  ready,
  warnings,
  uuid,
} from "./story.ts"

const prepared = (...events: readonly PreparationEvent[]) => ({
  preparation: aPreparation(draft(1), ...events),
})

describe("a programme is ready", () => {
  it("X-01: not before its own preparation is complete", () => {
    const found = [{ code: "PREPARATION_NOT_COMPLETE", invariants: ["X-01"], about: [id] }]
    expect(blockers({ preparation: undefined })).toStrictEqual(found)
    expect(blockers(prepared())).toStrictEqual(found)
    const reopened = { type: "PreparationReopened", data: { cause: "late_comment" } } as const
    expect(blockers(prepared(completed(1), reopened))).toStrictEqual(found)
  })

  it("R-05: not while a direction that binds is not taken up", () => {
    const [found] = blockers(prepared(directed(true), completed(1)))
    expect(found).toStrictEqual({ code: "DIRECTION_UNADDRESSED", invariants: ["R-05"], about: [direction] })
    expect(found && [classOfFinding(found), mayBeAcknowledged(found)]).toStrictEqual(["W", false])
  })

  it("R-16: nor while one that does not bind is neither addressed nor declined, which may be acknowledged", () => {
    const [found] = blockers(prepared(directed(false), completed(1)))
    expect(found).toStrictEqual({ code: "DIRECTION_UNADDRESSED", invariants: ["R-16"], about: [direction] })
    expect(found && [classOfFinding(found), mayBeAcknowledged(found)]).toStrictEqual(["O", true])
    const declined = {
      type: "DirectionNotFollowed",
      data: { direction, reason: { fi: "Ei varaa." } },
    } as const
    expect(blockers(prepared(directed(false), declined, completed(1)))).toStrictEqual([])
  })

  it("R-14: not while nobody has said what becomes of the input of an earlier round", () => {
    const input = uuid(41)
    const received: PreparationEvent = {
      type: "CarriedForwardInputReceived",
      data: { input, fromConsultation: uuid(42), comments: { imported: "all" } },
    }
    const disposed: PreparationEvent = {
      type: "CarriedForwardInputDisposed",
      data: { input, disposition: { outcome: "noted" } },
    }
    expect(blockers(prepared(received, completed(1)))).toStrictEqual([
      { code: "CARRY_FORWARD_UNDISPOSED", invariants: ["R-14"], about: [input] },
    ])
    expect(blockers(prepared(received, disposed, completed(1)))).toStrictEqual([])
  })

  it("R-11: not before each influence body was heard or found not to be concerned, in the acts' own words", () => {
    const started: PreparationEvent = {
      type: "PreparationStarted",
      data: { programme: id, documents: [document] },
    }
    const some: readonly PreparationEvent[] = [
      { type: "InfluenceBodyOffered", data: { kind: "youth_council" } },
      {
        type: "InfluenceBodyNotConcerned",
        data: { kind: "disability_council", reason: { fi: "Ei koske." } },
      },
    ]
    const preparing = specification(preparation).given(started, draft(1), ...some, completed(1)).state
    const found = blockers({ preparation: preparing })
    expect(found).toStrictEqual([
      { code: "STATUTORY_CONSULTEE_MISSING", invariants: ["R-11"], about: ["older_people_council"] },
    ])
    expect(blockers({ preparation: preparing, profile: municipality })).toStrictEqual(found)
    expect(found.map(classOfFinding)).toStrictEqual(["L"])
  })

  it("R-12: not before there was cooperation with the staff, where the effects on it are significant", () => {
    const assessed = (effect: "significant" | "minor"): PreparationEvent => ({
      type: "ImpactAssessmentRecorded",
      data: { kind: "staff", effect },
    })
    const cooperated: PreparationEvent = { type: "StaffCooperationCompleted", data: { mode: "negotiation" } }
    expect(blockers(prepared(assessed("significant"), completed(1)))).toStrictEqual([
      { code: "COOPERATION_PENDING", invariants: ["R-12"], about: ["staff"] },
    ])
    expect(blockers(prepared(assessed("significant"), cooperated, completed(1)))).toStrictEqual([])
    expect(blockers(prepared(assessed("minor"), completed(1)))).toStrictEqual([])
    expect(blockers(prepared(completed(1)))).toStrictEqual([])
  })
})

describe("a requirement on all programmes", () => {
  const found = [{ code: "REQUIREMENT_UNADDRESSED", invariants: ["R-04"], about: ["ECON_BALANCE"] }]

  it("R-04: stands in the way while it is addressed in another version than the one completed", () => {
    const inputs = (...events: readonly PreparationEvent[]) => ({ ...bound(), ...prepared(...events) })
    expect(blockers(inputs(completed(1)))).toStrictEqual(found)
    expect(blockers(inputs(addressed(1), completed(1)))).toStrictEqual([])
    expect(blockers(inputs(addressed(1), draft(2), completed(2)))).toStrictEqual(found)
    expect(blockers(inputs(addressed(1), draft(2), addressed(2), completed(2)))).toStrictEqual([])
  })

  const waiver = {
    code: "ECON_BALANCE",
    setBy: { body: board, tier: "board" },
    waivedBy: { body: board, tier: "board" },
    statutory: false,
    reason: { fi: "Ei koske." },
    on: onDay("2024-01-08"),
  } as const
  const waived = { ...ready.programme, state: { ...ready.programme.state, waivers: [waiver] } }

  it("R-04: is met by a waiver, too", () => {
    expect(blockers({ ...bound(), programme: waived })).toStrictEqual([])
  })

  it("P-17: that comes from a law is met by no waiver, whatever the waiver says", () => {
    const { portfolios } = bound()
    const byLaw = new Map(
      [...portfolios].map(([id, one]) => {
        const requirements = one.requirements.map((requirement) => ({ ...requirement, statutory: true }))
        return [id, { ...one, requirements }] as const
      }),
    )
    expect(blockers({ ...bound(), programme: waived, portfolios: byLaw })).toStrictEqual(found)
  })

  it("P-18: that came after the version was completed binds the next one, and is told now", () => {
    const told = [
      { code: "REQUIREMENT_ADDED_AFTER_COMPLETION", invariants: ["P-18"], about: ["ECON_BALANCE"] },
    ]
    expect(blockers(bound(onDay("2024-06-04")))).toStrictEqual([])
    expect(warnings(bound(onDay("2024-06-04")))).toStrictEqual(told)
    const reopened = { type: "PreparationReopened", data: { cause: "steering_group" } } as const
    expect(blockers({ ...bound(onDay("2024-06-04")), ...prepared(completed(1), reopened) })).toMatchObject([
      { code: "PREPARATION_NOT_COMPLETE" },
      { code: "REQUIREMENT_UNADDRESSED" },
    ])
  })

  it("P-18: that came on a day which is not fully known binds this one, and that is told", () => {
    const unclear = { from: "2024-06-01", to: "2024-06-30" } as const
    expect(blockers(bound(unclear))).toStrictEqual(found)
    expect(warnings(bound(unclear))).toStrictEqual([
      { code: "PARTIAL_DATE_UNDECIDABLE", invariants: [], about: ["ECON_BALANCE"] },
    ])
    expect(blockers(bound(onDay("2024-06-03")))).toStrictEqual(found)
    expect(warnings(bound(onDay("2024-06-03")))).toStrictEqual([])
  })
})
