import { describe, expect, it } from "vitest"
import { consultation } from "../../src/consultation/index.ts"
import type { ConsultationEvent } from "../../src/consultation/events.ts"
import { onDay, type DateRange } from "../../src/date-range.ts"
import { group } from "../../src/group/index.ts"
import { openedAfterSubmission } from "../../src/views/opened-after-submission.ts"
import { portfolio } from "../../src/portfolio/index.ts"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { classOfFinding, mayBeAcknowledged, type ReadinessReport } from "../../src/readiness-report.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"
import {
  added,
  aPreparation,
  aProgramme,
  board,
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
  version,
  warnings,
} from "./story.ts"

const opened = (...digests: readonly string[]): ConsultationEvent => ({
  type: "ConsultationOpened",
  data: {
    kind: "open_comment",
    programmes: [id],
    channels: ["platform"],
    languages: ["fi"],
    deadline: { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" },
    material:
      digests.length === 0
        ? { without: { fi: "Kysely ilman aineistoa." } }
        : digests.map((sha256) => ({ title: { fi: "Luonnos" }, text: { ref: sha256, sha256 } })),
  },
})
const a = (...events: readonly StoryEvent<ConsultationEvent>[]) =>
  specification(consultation).given(...events).state
const codes = (inputs: Parameters<typeof warnings>[0]) =>
  warnings(inputs).map(({ code, about }) => [code, about])

describe("those who submit are told", () => {
  it("what is not stated, what began too early, what is overdue, and which counter differs", () => {
    const state = aProgramme(
      added("participation_programme"),
      decidedBy(true),
      { type: "PeriodSet", data: { period: { from: "2024-01-01", to: "2026-12-31" } } },
      { type: "TargetDateSet", data: { what: "draft", date: { to: "2024-05-31" }, strength: "target" } },
    )
    const counter = { type: "PlatformCounterObserved", data: { name: "Puhekupla", value: 11 } } as const
    const consultations = new Map([[round, a(opened(), counter)]])
    expect(codes({ programme: { id, state }, consultations })).toStrictEqual([
      ["STATUTORY_NOT_STATED", [document]],
      ["PERIOD_STARTED_BEFORE_APPROVAL", [document]],
      ["TARGET_DATE_PASSED", ["draft"]],
      ["OPTIONAL_CONSULTATION_OPEN", [round]],
      ["COUNTER_MISMATCH", [round]],
    ])
  })

  it.each<[DateRange, string | undefined]>([
    [{ to: "2024-06-02" }, "TARGET_DATE_PASSED"],
    [{ from: "2024-01-01", to: "2024-06-03" }, undefined],
    [{ from: "2024-06-04" }, undefined],
    [{ from: "2024-01-01" }, "PARTIAL_DATE_UNDECIDABLE"],
    [{ text: "keväällä" }, "PARTIAL_DATE_UNDECIDABLE"],
  ])("G-06: of the target %o on 3 June that it has passed, or that this cannot be told: %s", (date, code) => {
    const target: ProgrammeEvent = {
      type: "TargetDateSet",
      data: { what: "submission", date, strength: "target" },
    }
    const state = aProgramme(added("participation_programme"), decidedBy(true), statutory, target)
    expect(codes({ programme: { id, state } })).toStrictEqual(
      code === undefined ? [] : [[code, ["submission"]]],
    )
  })

  it("G-06: that it cannot be told whether the period has begun", () => {
    const period: ProgrammeEvent = { type: "PeriodSet", data: { period: { text: "valtuustokausi" } } }
    const state = aProgramme(added("participation_programme"), decidedBy(true), statutory, period)
    expect(codes({ programme: { id, state } })).toStrictEqual([["PARTIAL_DATE_UNDECIDABLE", [document]]])
  })

  it("X-03: that the version is another one than was consulted on", () => {
    const [first, later] = ["1".repeat(64), "2".repeat(64)]
    const preparation = aPreparation(draft(1), linked(true), draft(2), completed(2))
    const told = (...digests: readonly string[]) =>
      codes({ preparation, consultations: new Map([[round, a(opened(...digests))]]) })
    expect(version(1).sha256).toBe(first)
    expect(told(first ?? "")).toStrictEqual([["VERSION_CHANGED_AFTER_CONSULTATION", [document]]])
    expect(told(first ?? "", later ?? "")).toStrictEqual([])
    expect(told("f".repeat(64))).toStrictEqual([])
    expect(told()).toStrictEqual([])
  })

  it("which group has no composition yet, and that the programmes are not as many as they were to be", () => {
    const groups = new Map([
      [
        uuid(81),
        specification(group).given({ type: "CompositionDeferred", data: { until: { untold: "not stated" } } })
          .state,
      ],
    ])
    const portfolios = (expectedCount: number) =>
      new Map([
        [
          uuid(6),
          specification(portfolio).given(
            { type: "PortfolioEstablished", data: { name: { fi: "Ohjelmat" }, owner: board, expectedCount } },
            { type: "ProgrammeAddedToPortfolio", data: { programme: id } },
          ).state,
        ],
      ])
    expect(codes({ groups, portfolios: portfolios(5) })).toStrictEqual([
      ["COMPOSITION_DEFERRED", [uuid(81)]],
      ["PORTFOLIO_COUNT_MISMATCH", [uuid(6)]],
    ])
    expect(codes({ portfolios: portfolios(1) })).toStrictEqual([])
  })

  it("that the programme which it makes more precise is not decided", () => {
    const strategy = uuid(91)
    const adopted: ProgrammeEvent = {
      type: "ProgrammeDocumentAdopted",
      data: { document, adopted: version(1) },
    }
    const refined = (...events: readonly ProgrammeEvent[]) => ({
      refined: { id: strategy, state: aProgramme(...events) },
    })
    expect(codes(refined())).toStrictEqual([["DEPENDENCY_NOT_READY", [strategy]]])
    expect(codes(refined(added("participation_programme")))).toStrictEqual([
      ["DEPENDENCY_NOT_READY", [strategy]],
    ])
    expect(codes(refined(added("participation_programme"), adopted))).toStrictEqual([])
  })

  it("by findings that rest on no rule and stop nobody", () => {
    const told = { code: "COUNTER_MISMATCH", invariants: [], about: [round] } as const
    expect([classOfFinding(told), mayBeAcknowledged(told)]).toStrictEqual([undefined, false])
    expect(classOfFinding({ ...told, invariants: ["R-16", "R-05"] })).toBe("W")
  })
})

describe("a consultation that is opened while the programme stands submitted", () => {
  const report = (about: readonly string[]): ReadinessReport => ({
    programme: id,
    on: "2024-06-03",
    profile: ready.profile.id,
    read: [],
    blockers: [],
    warnings: about.length === 0 ? [] : [{ code: "OPTIONAL_CONSULTATION_OPEN", invariants: [], about }],
  })
  const submittedOn = (on: DateRange, ...knownOpen: readonly string[]): StoryEvent<ProgrammeEvent> => ({
    type: "ProgrammeSubmittedForApproval",
    data: { approval: uuid(95), versions: [version(1)], report: report(knownOpen) },
    on,
  })
  const withdrawn: ProgrammeEvent = {
    type: "SubmissionWithdrawn",
    data: { approval: uuid(95), cause: "decided" },
  }
  const concluded: ConsultationEvent = {
    type: "ConsultationConcluded",
    data: { counts: { received: 0, late: 0, unanswered: 0 } },
  }
  const reopened = (day: "2024-06-02" | "2024-06-03" | "2024-06-04"): StoryEvent<ConsultationEvent> => ({
    type: "ConsultationReopened",
    data: { deadline: { lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00:00.000Z" }, scope: "all" },
    on: onDay(day),
  })
  const early = { ...opened(), on: onDay("2024-05-02") }
  const submission = [added("participation_programme"), submittedOn(onDay("2024-06-03"))] as const
  const told = (
    programme: readonly StoryEvent<ProgrammeEvent>[],
    ...events: readonly StoryEvent<ConsultationEvent>[]
  ) => openedAfterSubmission(aProgramme(...programme), new Map([[round, a(early, ...events)]]))

  it("X-06: is told of, though it is over again, and withdraws nothing", () => {
    expect(told(submission, concluded, reopened("2024-06-04"))).toStrictEqual([round])
    expect(told(submission, concluded, reopened("2024-06-04"), concluded)).toStrictEqual([round])
    expect(aProgramme(...submission).status).toBe("submitted")
  })

  it("X-06: is not told of if it was opened before, or if nothing stands submitted", () => {
    expect(told(submission)).toStrictEqual([])
    expect(told(submission, concluded, reopened("2024-06-02"))).toStrictEqual([])
    expect(told([...submission, withdrawn], concluded, reopened("2024-06-04"))).toStrictEqual([])
  })

  it("X-06: on the very day is told of while it is open, unless the report of the submission knew of it", () => {
    expect(told(submission, concluded, reopened("2024-06-03"))).toStrictEqual([round])
    expect(told(submission, concluded, reopened("2024-06-03"), concluded)).toStrictEqual([])
    const knowing = [added("participation_programme"), submittedOn(onDay("2024-06-03"), round)]
    expect(told(knowing, reopened("2024-06-03"))).toStrictEqual([])
  })
})
