import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import {
  addressed,
  basicServices,
  childrenFirst,
  complete,
  completed,
  completeSurvey,
  costs,
  costsPlanned,
  declined,
  draft,
  dropSurvey,
  given,
  ideas,
  ideasDisposed,
  ideasReceived,
  imported,
  onHold,
  planSurvey,
  received,
  registered,
  resumed,
  started,
  survey,
  surveyCompleted,
  surveyPlanned,
} from "./story.ts"

const drafted = [started, registered(draft(1, "a")), registered(draft(2, "b"))] as const
const finish = complete(draft(2, "b"))
const finished = { recorded: [{ type: "PreparationCompleted", data: finish.data }] }

describe("a work item", () => {
  it("is planned, and completed once", () => {
    expect(given(started).when(planSurvey)).toStrictEqual({
      recorded: [{ type: "WorkItemPlanned", data: planSurvey.data }],
    })
    expect(given(started, surveyPlanned).when(completeSurvey)).toStrictEqual({
      recorded: [{ type: "WorkItemCompleted", data: { item: survey } }],
    })
    expect(given(started, surveyPlanned, surveyCompleted).when(completeSurvey)).toStrictEqual({
      recorded: [],
    })
  })

  it("is not planned a second time", () => {
    expect(given(started, surveyPlanned).when(planSurvey)).toStrictEqual({
      refused: { type: "WorkItemAlreadyPlanned", invariants: [], item: survey },
    })
  })

  it("R-03: is dropped with a reason, and stands in nobody's way any more", () => {
    expect(given(started, surveyPlanned).when(dropSurvey)).toStrictEqual({
      recorded: [{ type: "WorkItemDropped", data: dropSurvey.data }],
    })
    const dropped = { type: "WorkItemDropped", data: dropSurvey.data } as const
    expect(given(started, surveyPlanned, dropped).when(dropSurvey)).toStrictEqual({ recorded: [] })
    expect(given(started, surveyPlanned, surveyCompleted).when(dropSurvey)).toStrictEqual({ recorded: [] })
    expect(given(...drafted, surveyPlanned, dropped).when(finish)).toStrictEqual(finished)
    expect(given(started).when(dropSurvey)).toMatchObject({ refused: { type: "WorkItemUnknown" } })
  })

  it("that nobody planned cannot be completed", () => {
    expect(given(started).when(completeSurvey)).toStrictEqual({
      refused: { type: "WorkItemUnknown", invariants: [], item: survey },
    })
  })
})

describe("a preparation is completed", () => {
  it("with the drafts that are ready", () => {
    expect(given(...drafted).when(finish)).toStrictEqual(finished)
  })

  it("R-07: once", () => {
    expect(given(...drafted, completed(draft(2, "b"))).when(finish)).toStrictEqual({
      refused: { type: "PreparationIsComplete", invariants: ["R-07"] },
    })
  })

  it("R-03: not before every mandatory work item is completed", () => {
    const refused = { type: "WorkItemsOpen", invariants: ["R-03"], count: 1, items: [survey] }
    expect(given(...drafted, surveyPlanned, costsPlanned).when(finish)).toStrictEqual({ refused })
    expect(given(...drafted, surveyPlanned, costsPlanned, surveyCompleted).when(finish)).toStrictEqual(
      finished,
    )
  })

  it("R-03: in history even so, and the breach is told", () => {
    expect(given(...drafted, surveyPlanned).when(finish, {}, imported)).toStrictEqual({
      ...finished,
      breaches: [{ rule: "R-03" }],
    })
  })

  it("R-05: not while a direction that binds is unaddressed", () => {
    expect(given(...drafted, received()).when(finish)).toStrictEqual({
      refused: { type: "DirectionsUnaddressed", invariants: ["R-05"], count: 1, directions: [basicServices] },
    })
    expect(given(...drafted, received(), addressed).when(finish)).toStrictEqual(finished)
  })

  it("R-05: not while a direction of which it is untold whether it binds is unaddressed", () => {
    const untold = received({ binding: { untold: "not stated" } })
    expect(given(...drafted, untold).when(finish, {}, imported)).toStrictEqual({
      ...finished,
      breaches: [{ rule: "R-05" }],
    })
  })

  it("R-16: not while a direction that does not bind is neither addressed nor declined", () => {
    const asked = received({ binding: false })
    const refused = {
      type: "DirectionsUnaddressed",
      invariants: ["R-16"],
      count: 1,
      directions: [basicServices],
    }
    expect(given(...drafted, asked).when(finish)).toStrictEqual({ refused })
    expect(given(...drafted, asked, addressed).when(finish)).toStrictEqual(finished)
    expect(given(...drafted, asked, declined).when(finish)).toStrictEqual(finished)
  })

  it("R-16: all the same, where somebody answers for it: the breach is told with reason and authority", () => {
    const breach = {
      rule: "R-16",
      reason: { fi: "Kiire." },
      authority: { missing: { fi: "Ei päätöstä." } },
    } as const
    const outcome = given(...drafted, received({ binding: false })).when(
      finish,
      {},
      { kind: "live", acknowledged: [breach] },
    )
    expect(outcome).toStrictEqual({ ...finished, breaches: [breach] })
  })

  it("R-05: not with a binding direction that history tells was not followed", () => {
    expect(given(...drafted, received(), declined).when(finish)).toMatchObject({
      refused: { type: "DirectionsUnaddressed", invariants: ["R-05"] },
    })
  })

  it("R-14: not before somebody has said what becomes of the input of an earlier round", () => {
    const refused = { type: "InputsUndisposed", invariants: ["R-14"], count: 1, inputs: [ideas] }
    expect(given(...drafted, ideasReceived).when(finish)).toStrictEqual({ refused })
    expect(given(...drafted, ideasReceived, ideasDisposed).when(finish)).toStrictEqual(finished)
    expect(given(...drafted, ideasReceived).when(finish, {}, imported)).toStrictEqual({
      ...finished,
      breaches: [{ rule: "R-14" }],
    })
  })

  it("R-08: not while it is on hold, in history neither", () => {
    const refused = { type: "PreparationIsOnHold", invariants: ["R-08"] }
    expect(given(...drafted, onHold).when(finish)).toStrictEqual({ refused })
    expect(given(...drafted, onHold).when(finish, {}, imported)).toStrictEqual({ refused })
    expect(given(...drafted, onHold, resumed).when(finish)).toStrictEqual(finished)
  })

  it("R-03 R-05: in history with every breach told", () => {
    const { when } = given(...drafted, surveyPlanned, received(), received({ direction: childrenFirst }))
    expect(when(finish, {}, imported)).toStrictEqual({
      ...finished,
      breaches: [{ rule: "R-03" }, { rule: "R-05" }],
    })
  })

  it("with registered drafts only, in history too", () => {
    const refused = {
      type: "VersionUnknown",
      invariants: [],
      version: { document: draft(3).document, number: 3 },
    }
    expect(given(...drafted).when(complete(draft(3, "a")))).toStrictEqual({ refused })
    expect(given(...drafted).when(complete(draft(3)), {}, imported)).toStrictEqual({ refused })
  })

  it("R-06: with the text that was registered, where both digests are told", () => {
    expect(given(...drafted).when(complete(draft(2, "a")))).toStrictEqual({
      refused: {
        type: "VersionDiffers",
        invariants: ["R-06"],
        version: draft(2, "a"),
        registered: draft(2, "b"),
      },
    })
    expect(given(...drafted).when(complete(draft(2)), {}, imported)).toHaveProperty("recorded")
    expect(given(started, registered(draft(2))).when(complete(draft(2, "a")))).toHaveProperty("recorded")
  })

  it("with versions that a source leaves untold, and that whoever acts now names", () => {
    const untold = { type: "CompletePreparation", data: { versions: { untold: "not stated" } } } as const
    expect(given(started).when(untold, {}, imported)).toStrictEqual({
      recorded: [{ type: "PreparationCompleted", data: untold.data }],
    })
    expect(given(started).when(untold)).toStrictEqual({
      refused: {
        type: "UntoldNeedsSource",
        invariants: [],
        event: "PreparationCompleted",
        field: "versions",
      },
    })
  })

  it("with versions that are not put off", () => {
    const later = { type: "CompletePreparation", data: { versions: { untold: "deferred" } } } as const
    expect(given(started).when(later)).toStrictEqual({
      refused: { type: "VersionsDeferred", invariants: [] },
    })
  })
})

describe("the state of a preparation", () => {
  it("tells its days and what was planned, whatever order they are recorded in", () => {
    const { state } = given(completed(draft(2, "b")), surveyPlanned, costsPlanned, surveyCompleted, started)
    expect(state.status).toBe("complete")
    expect(state.startedOn).toStrictEqual(onDay("2023-03-01"))
    expect(state.completedOn).toStrictEqual(onDay("2023-06-15"))
    expect(state.completedVersions).toStrictEqual([draft(2, "b")])
    expect(state.workItems.get(survey)?.completedOn).toStrictEqual(onDay("2023-05-12"))
    expect(state.workItems.get(costs)?.completedOn).toBeUndefined()
  })

  it("G-08: folds from any event on, though what it refers to is missing", () => {
    expect(given(surveyCompleted).state).toStrictEqual(given().state)
    expect(given(addressed).state).toStrictEqual(given().state)
    expect(given(completed(draft(2, "b"))).state.status).toBe("complete")
  })
})
