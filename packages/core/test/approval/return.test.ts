import { describe, expect, it } from "vitest"
import { approvalCommands } from "../../src/approval/commands.ts"
import { onDay } from "../../src/date-range.ts"
import {
  boardDay,
  councilDay,
  decide,
  direct,
  given,
  imported,
  on,
  onBoardAgenda,
  opened,
  place,
  placed,
  sendBack,
  sentBack,
} from "./story.ts"

describe("an item that is returned to preparation", () => {
  it("is returned with an instruction, to a body that prepares it further", () => {
    expect(given(opened, onBoardAgenda).when(sendBack, on(boardDay))).toStrictEqual({
      recorded: [{ type: "ItemReturned", data: sendBack.data }],
    })
  })

  it("A-14: has an instruction, or the reason why there is none", () => {
    const { ReturnItem } = approvalCommands
    const { instruction: _, ...without } = sendBack.data
    const none = { none: { fi: "Päätöksessä ei annettu evästystä." } }
    expect(ReturnItem.safeParse({ ...without, instruction: none }).success).toBe(true)
    expect(ReturnItem.safeParse(without).success).toBe(false)
    expect(ReturnItem.safeParse({ ...without, instruction: {} }).success).toBe(false)
  })

  it("A-14: ends the approval, in history too", () => {
    const refusal = { refused: { type: "ApprovalIsReturned", invariants: ["A-14"], step: 1 } }
    const { when, state } = given(opened, onBoardAgenda, sentBack)
    expect(state.status).toBe("returned")
    expect(state.returned).toStrictEqual({ ...sendBack.data, on: onDay(boardDay) })
    for (const command of [sendBack, place(), decide({ step: 1 }), decide()]) {
      expect(when(command, on(boardDay))).toStrictEqual(refusal)
      expect(when(command, on(boardDay), imported)).toStrictEqual(refusal)
    }
  })

  it("A-03: was on an agenda, or its import tells the breach", () => {
    expect(given(opened).when(sendBack, on(boardDay))).toStrictEqual({
      refused: { type: "StepNotOnAgenda", invariants: ["A-03"], step: 1 },
    })
    expect(given(opened).when(sendBack, on(boardDay), imported)).toStrictEqual({
      recorded: [{ type: "ItemReturned", data: sendBack.data }],
      breaches: [{ rule: "A-03" }],
    })
  })

  it("A-18: is returned on the day of the meeting", () => {
    expect(given(opened, onBoardAgenda).when(sendBack, on(councilDay))).toStrictEqual({
      refused: {
        type: "DecidedOnAnotherDay",
        invariants: ["A-18"],
        decidedOn: onDay(councilDay),
        meetingOn: onDay(boardDay),
      },
    })
  })

  it("has no accompanying direction: nothing was decided", () => {
    const refused = {
      type: "DirectionWithoutDecision",
      invariants: [],
      direction: direct.data.direction,
    }
    expect(given(opened, placed(), onBoardAgenda, sentBack).when(direct, on(boardDay))).toStrictEqual({
      refused,
    })
  })
})
