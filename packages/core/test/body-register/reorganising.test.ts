import { describe, expect, test } from "vitest"
import { nameOn, statutorySizeOn } from "../../src/body-register/on-a-day.ts"
import { endOfBody, responsibleFor } from "../../src/body-register/succession.ts"
import {
  board,
  boardId,
  council,
  councilId,
  given,
  importing,
  interim,
  interimId,
  north,
  northId,
  registered,
  south,
  southId,
  whole,
  wholeId,
} from "./story.ts"

const request = "0190a1b2-0000-7000-8000-000000000071"
const permits = "0190a1b2-0000-7000-8000-000000000072"
const renamed = {
  type: "BodyRenamed",
  data: { body: boardId, name: { fi: "Hyvinvointialuehallitus" }, effectiveFrom: "2024-01-01" },
} as const
const merged = {
  type: "BodiesMerged",
  data: { inputs: [northId, southId], successor: wholeId, effectiveFrom: "2026-01-01" },
} as const
const split = {
  type: "BodySplit",
  data: {
    body: wholeId,
    successors: [northId, southId],
    taskMap: [
      { task: { about: request }, successor: northId },
      { task: { about: permits }, successor: northId },
      { task: { about: permits }, successor: southId },
      { task: { named: { fi: "valvonta" } }, successor: southId },
    ],
    effectiveFrom: "2027-01-01",
  },
} as const
const dissolved = { type: "BodyDissolved", data: { body: interimId, cause: "term" } } as const

describe("renaming a body", () => {
  test("B-01: its id survives, and each day shows the name of its time", () => {
    const { state, when } = given(registered(board), renamed)
    expect(
      (["2023-12-31", "2024-01-01", undefined] as const).map((on) => nameOn(state, boardId, on)),
    ).toStrictEqual([
      { fi: "Aluehallitus" },
      { fi: "Hyvinvointialuehallitus" },
      { fi: "Hyvinvointialuehallitus" },
    ])
    expect(when({ type: "RenameBody", data: renamed.data })).toStrictEqual({ recorded: [] })
  })

  test("B-01: a body that was registered under its later name tells the former one", () => {
    const former = { ...renamed, data: { ...renamed.data, former: { fi: "Maakuntahallitus" } } }
    const { state } = given(registered({ ...board, name: renamed.data.name }), former)
    expect(nameOn(state, boardId, "2022-05-01")).toStrictEqual({ fi: "Maakuntahallitus" })
  })

  test("B-01: names are ordered by the day they are borne from, not by when they were told", () => {
    const first = {
      type: "BodyRenamed",
      data: { body: boardId, name: { fi: "A" }, effectiveFrom: "2023-06-01" },
    } as const
    const { state } = given(registered(board), renamed, first)
    expect(nameOn(state, boardId, "2023-07-01")).toStrictEqual({ fi: "A" })
    expect(nameOn(state, boardId, "2024-07-01")).toStrictEqual(renamed.data.name)
  })

  test("B-01: only a registered body is renamed, merged, split or dissolved", () => {
    const refused = { type: "BodyNotRegistered", invariants: ["B-01"], body: boardId }
    expect(given().when({ type: "RenameBody", data: renamed.data })).toStrictEqual({ refused })
    expect(given(north, south).when({ type: "MergeBodies", data: merged.data }, {}, importing)).toStrictEqual(
      { refused: { ...refused, body: wholeId } },
    )
    expect(given(whole, south).when({ type: "SplitBody", data: split.data })).toStrictEqual({
      refused: { ...refused, body: northId },
    })
    expect(given().when({ type: "DissolveBody", data: dissolved.data })).toStrictEqual({
      refused: { ...refused, body: interimId },
    })
    expect(given().when({ type: "SetStatutorySize", data: { body: boardId, size: 11 } })).toStrictEqual({
      refused,
    })
  })

  test("B-05: the number of members is that of the day", () => {
    const size = { type: "StatutorySizeSet", data: { body: boardId, size: 11, from: "2025-06-01" } } as const
    const { state } = given(registered(board), size)
    expect(
      (["2025-05-31", "2025-06-01"] as const).map((on) => statutorySizeOn(state, boardId, on)),
    ).toStrictEqual([13, 11])
    expect(statutorySizeOn(state, councilId, "2025-06-01")).toStrictEqual({ untold: "not stated" })
  })
})

describe("merging, splitting and dissolving bodies", () => {
  test("B-02: a successor has what was open with the bodies that merged", () => {
    const { state } = given(north, south, whole, merged)
    expect(responsibleFor(state, northId, request, "2025-12-31")).toStrictEqual({ body: northId, after: [] })
    expect(responsibleFor(state, northId, request, "2026-01-01")).toStrictEqual({
      body: wholeId,
      after: [northId],
    })
  })

  test("B-02: the task map may give some of it to others", () => {
    const taskMap = [{ task: { about: request }, successor: boardId }]
    const event = { ...merged, data: { ...merged.data, taskMap } }
    const { state } = given(north, south, whole, registered(board), event)
    expect(responsibleFor(state, northId, request, "2026-01-01")).toMatchObject({ body: boardId })
    expect(responsibleFor(state, northId, permits, "2026-01-01")).toMatchObject({ body: wholeId })
  })

  test("B-02: of a split body each task has exactly one successor, or is an exception", () => {
    const { state } = given(whole, north, south, split)
    const on = "2027-01-01"
    expect(responsibleFor(state, wholeId, request, on)).toStrictEqual({ body: northId, after: [wholeId] })
    const successors = [northId, southId]
    expect(responsibleFor(state, wholeId, permits, on)).toStrictEqual({
      exception: "several_successors",
      body: wholeId,
      successors,
    })
    expect(responsibleFor(state, wholeId, councilId, on)).toStrictEqual({
      exception: "without_successor",
      body: wholeId,
      successors,
    })
  })

  test("B-02: bodies that name each other as successors are an exception, and no endless search", () => {
    const back = {
      ...split,
      data: { ...split.data, taskMap: [{ task: { about: request }, successor: northId }] },
    }
    const { state } = given(north, south, whole, merged, back)
    expect(responsibleFor(state, northId, request, "2028-01-01")).toMatchObject({
      exception: "without_successor",
    })
  })

  test("B-02: a body is not its own successor, and tasks go to successors alone", () => {
    const own = { ...merged.data, successor: northId }
    expect(given(north, south).when({ type: "MergeBodies", data: own }, {}, importing)).toStrictEqual({
      refused: { type: "BodyIsItsOwnSuccessor", invariants: ["B-02"], body: northId },
    })
    const elsewhere = { ...split.data, taskMap: [{ task: { about: request }, successor: boardId }] }
    expect(
      given(whole, north, south, registered(board)).when({ type: "SplitBody", data: elsewhere }),
    ).toStrictEqual({
      refused: { type: "TaskGoesElsewhere", invariants: ["B-02"], body: wholeId, successor: boardId },
    })
  })

  test("B-02: a body ceases once", () => {
    const refused = { type: "BodyHasEnded", invariants: ["B-02"], body: northId }
    const { when } = given(north, south, whole, merged)
    expect(when({ type: "MergeBodies", data: merged.data }, {}, importing)).toStrictEqual({ refused })
    expect(when({ type: "DissolveBody", data: { body: northId, cause: "reorganisation" } })).toStrictEqual({
      refused,
    })
  })

  test("B-03: nothing new begins with a body that has ceased by then", () => {
    const { when } = given(registered(board), north, south, whole, merged)
    const refused = { type: "BodyHasEnded", invariants: ["B-03"], body: northId }
    const late = { today: "2026-02-01" } as const
    expect(when({ type: "RenameBody", data: { body: northId, name: { fi: "Uusi" } } }, late)).toStrictEqual({
      refused,
    })
    expect(when({ type: "StartTerm", data: { body: northId, term: "2026" } }, late)).toStrictEqual({
      refused,
    })
    const into = { inputs: [boardId], successor: northId }
    expect(when({ type: "MergeBodies", data: into }, late)).toStrictEqual({ refused })
    const early = { type: "RenameBody", data: { body: northId, name: { fi: "Lapin AVI" } } } as const
    expect(when(early, { today: "2025-12-31" })).toStrictEqual({
      recorded: [{ type: "BodyRenamed", data: early.data }],
    })
  })

  test("B-06: a temporary body ends when council and board have started, and may be dissolved besides", () => {
    const term = (body: string, from: "2022-03-01" | "2022-03-15") =>
      ({ type: "TermStarted", data: { body, term: "2022–2025", from } }) as const
    const begun = [interim, council, registered(board), term(councilId, "2022-03-01")]
    expect(endOfBody(given(...begun).state, interimId)).toBeUndefined()
    const { state, when } = given(...begun, term(boardId, "2022-03-15"))
    expect(endOfBody(state, interimId)).toStrictEqual({
      from: { from: "2022-03-15", to: "2022-03-15" },
      by: "council_and_board_started",
      successors: [],
      taskMap: [],
    })
    expect(when({ type: "DissolveBody", data: dissolved.data })).toStrictEqual({ recorded: [dissolved] })
    expect(when({ type: "RenameBody", data: { body: interimId, name: { fi: "VATE" } } })).toStrictEqual({
      refused: { type: "BodyHasEnded", invariants: ["B-03"], body: interimId },
    })
  })
})
