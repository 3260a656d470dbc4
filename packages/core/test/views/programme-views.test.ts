import { describe, expect, it } from "vitest"
import type { LocalDate } from "../../src/date-range.ts"
import { municipality, wellbeingServicesCounty as profile } from "../../src/profile/index.ts"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { programme } from "../../src/programme/index.ts"
import type { Authority, Recorded } from "../../src/recorded.ts"
import { restsOn } from "../../src/views/rests-on.ts"
import { reviewDue } from "../../src/views/review-due.ts"
import { slackOf } from "../../src/views/target-slack.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"
import { recordsOfficer, uuid } from "../county.ts"

type Event = StoryEvent<ProgrammeEvent>
const mandated: Event = { type: "ProgrammeMandated", data: { name: { fi: "Strategia" } } }
const stateOf = (...events: readonly Event[]) => specification(programme).given(mandated, ...events).state

describe("the slack until a target", () => {
  const target = (what: "draft" | "approval", to?: LocalDate): Event => ({
    type: "TargetDateSet",
    data: { what, date: to === undefined ? { text: "keväällä" } : { to }, strength: "target" },
  })

  it("P-16: is counted from the latest target and from the first one", () => {
    const state = stateOf(target("draft", "2024-05-31"), target("draft", "2024-06-30"))
    expect(slackOf(state, "2024-06-10")).toMatchObject([
      {
        latest: { date: { to: "2024-06-30" } },
        slack: 20,
        original: { date: { to: "2024-05-31" } },
        originalSlack: -10,
      },
    ])
  })

  it("P-16: is one for each milestone, and has no first where nothing was moved", () => {
    const found = slackOf(stateOf(target("approval", "2024-12-31"), target("draft")), "2024-12-31")
    expect(found.map(({ latest, slack, original }) => [latest.what, slack, original])).toStrictEqual([
      ["approval", 0, undefined],
      ["draft", "undecidable", undefined],
    ])
  })

  it("is nothing where nothing is aimed at", () => {
    expect(slackOf(stateOf(), "2024-06-10")).toStrictEqual([])
  })
})

describe("the review of a strategy", () => {
  const strategy: Event = {
    type: "ProgrammeDocumentAdded",
    data: { document: uuid(2), kind: "county_strategy", title: { fi: "Strategia" }, required: true },
  }
  const reviewed = (day: LocalDate): Event => ({
    type: "ProgrammeReviewed",
    data: { result: "kept" },
    on: { from: day, to: day },
  })
  const term = { from: "2022-03-01", to: "2025-05-31" } as const

  it("P-21: falls due once in a council's term", () => {
    expect(reviewDue(stateOf(strategy), term, profile, "2025-05-31")).toStrictEqual({
      provision: "611/2021 § 41",
      dueBy: "2025-05-31",
      reviews: [],
      fellDue: false,
    })
    expect(reviewDue(stateOf(strategy), term, profile, "2025-06-01")?.fellDue).toBe(true)
  })

  it("P-21: is done by a review within the term, and by no other", () => {
    const during = reviewDue(stateOf(strategy, reviewed("2024-11-04")), term, profile, "2025-06-01")
    expect([during?.reviews.length, during?.fellDue]).toStrictEqual([1, false])
    for (const day of ["2022-02-28", "2025-06-01"] as const)
      expect(reviewDue(stateOf(strategy, reviewed(day)), term, profile, "2025-06-01")?.fellDue).toBe(true)
  })

  it("P-21: is asked for by the law of the authority", () => {
    expect(reviewDue(stateOf(), term, profile, "2025-06-01")).toBe(undefined)
    expect(reviewDue(stateOf(strategy), term, municipality, "2025-06-01")).toBe(undefined)
    const ofMunicipality = { ...strategy, data: { ...strategy.data, kind: "municipal_strategy" } } as Event
    expect(reviewDue(stateOf(ofMunicipality), term, municipality, "2025-06-01")?.provision).toBe(
      "410/2015 § 37",
    )
  })
})

describe("what rests on a decision", () => {
  const decided = { body: uuid(10), meetingOn: "2023-03-01", section: "§ 35" } as const
  const history = (
    [
      { approval: uuid(20), step: 1 },
      { approval: uuid(20), step: 2 },
      { approval: uuid(20) },
      { approval: uuid(21) },
      decided,
      { missing: { fi: "Ei päätöstä." } },
      undefined,
    ] satisfies readonly (Authority | undefined)[]
  ).map((authority, revision): Recorded => ({
    stream: `programme-${uuid(1)}`,
    revision,
    position: revision + 1,
    id: uuid(100 + revision),
    recordedAt: "2024-06-03T09:00:00.000Z",
    type: "ProgrammeLaunched",
    data: {},
    metadata: { v: 1, command: uuid(100 + revision), actor: recordsOfficer, authority },
  }))
  const revisions = (decision: Parameters<typeof restsOn>[1]) =>
    restsOn(history, decision).map(({ revision }) => revision)

  it("is all that was recorded on the authority of an approval, or of one step of it", () => {
    expect(revisions({ approval: uuid(20) })).toStrictEqual([0, 1, 2])
    expect(revisions({ approval: uuid(20), step: 2 })).toStrictEqual([1])
  })

  it("is found for a decision outside the log too", () => {
    expect(revisions(decided)).toStrictEqual([4])
    expect(revisions({ ...decided, section: "§ 36" })).toStrictEqual([])
  })
})
