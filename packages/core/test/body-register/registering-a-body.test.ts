import { describe, expect, test } from "vitest"
import { onDay } from "../../src/date-range.ts"
import { storyDay } from "../../src/testing/index.ts"
import {
  board,
  boardId,
  given,
  importing,
  register,
  registered,
  section,
  sectionId,
  steering,
  steeringId,
} from "./story.ts"

describe("registering a body", () => {
  test("a body is registered with its name, its kind and what it can do", () => {
    expect(given().when(register(board))).toStrictEqual({ recorded: [registered(board)] })
  })

  test("a source may leave the parent, the power to decide and the size untold", () => {
    const untold = { untold: "not stated" } as const
    const data = { ...section, parent: untold, canDecide: untold, statutorySize: untold }
    expect(given().when(register(data), {}, importing)).toStrictEqual({ recorded: [registered(data)] })
    expect(given().when(register(data))).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "BodyRegistered", field: "parent" },
    })
  })

  test("B-01 a body told again as it is changes nothing, in whatever order its facts are written", () => {
    expect(given(registered(board)).when(register(board))).toStrictEqual({ recorded: [] })
    const written = {
      statutorySize: 13,
      canDecide: true,
      kind: "board",
      name: { fi: "Aluehallitus" },
      body: boardId,
    } as const
    expect(given(registered(board)).when(register(written))).toStrictEqual({ recorded: [] })
  })

  test("B-01 an id belongs to one body: other facts under it are refused", () => {
    const other = register({ ...board, name: { fi: "Maakuntahallitus" } })
    const refused = { type: "BodyAlreadyRegistered", invariants: ["B-01"], body: boardId }
    expect(given(registered(board)).when(other)).toStrictEqual({ refused })
    expect(given(registered(board)).when(other, {}, importing)).toStrictEqual({ refused })
  })

  test("B-01 a part of a body comes after the body", () => {
    const refused = { type: "ParentUnknown", invariants: ["B-01"], body: sectionId, parent: boardId }
    expect(given().when(register(section))).toStrictEqual({ refused })
    expect(given().when(register(section), {}, importing)).toStrictEqual({ refused })
    expect(given(registered(board)).when(register(section))).toStrictEqual({
      recorded: [registered(section)],
    })
  })

  test("a body is not part of itself", () => {
    const refused = { type: "BodyIsItsOwnParent", invariants: [], body: sectionId }
    const command = register({ ...section, parent: sectionId })
    expect(given().when(command)).toStrictEqual({ refused })
    expect(given().when(command, {}, importing)).toStrictEqual({ refused })
  })

  test("P-08 a steering, follow-up or working group never decides", () => {
    const refused = { type: "AdvisoryGroupCannotDecide", invariants: ["P-08"], body: steeringId }
    const deciding = register({ ...steering, canDecide: true })
    expect(given().when(deciding)).toStrictEqual({ refused })
    expect(given().when(deciding, {}, importing)).toStrictEqual({ refused })
    expect(given().when(register(steering))).toStrictEqual({ recorded: [registered(steering)] })
  })

  test("only a records officer keeps the register", () => {
    expect(given().when(register(board), { actor: { capacity: "portfolio-owner" } })).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "portfolio-owner",
        command: "RegisterBody",
        entitled: ["records-officer"],
      },
    })
  })

  test("the register knows its bodies by id, and since when", () => {
    const on = { from: "2023-03-01", to: "2023-03-02" } as const
    expect(given({ ...registered(board), on }, registered(section)).state.bodies).toStrictEqual(
      new Map([
        [boardId, { ...board, registeredOn: on }],
        [sectionId, { ...section, registeredOn: onDay(storyDay) }],
      ]),
    )
  })
})
