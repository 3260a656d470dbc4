import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import {
  basicServices,
  boardDay,
  boardDecided,
  councilDay,
  decided,
  direct,
  directed,
  given,
  imported,
  on,
  onBoardAgenda,
  opened,
  placed,
} from "./story.ts"

const adopted = { recorded: [{ type: "AccompanyingDirectionAdopted", data: direct.data }] }

describe("an accompanying direction", () => {
  it("is adopted with the decision", () => {
    expect(given(opened, placed(), decided()).when(direct, on(councilDay))).toStrictEqual(adopted)
  })

  it("needs a decision that decides the matter, in history too", () => {
    const refusal = {
      refused: { type: "DirectionWithoutDecision", invariants: [], direction: basicServices },
    }
    expect(given(opened, placed()).when(direct, on(councilDay))).toStrictEqual(refusal)
    const prepared = given(opened, onBoardAgenda, boardDecided)
    expect(prepared.when(direct, on(boardDay), imported)).toStrictEqual(refusal)
  })

  it("A-18: is adopted at the meeting that decides, as far as the days are known", () => {
    const { when } = given(opened, placed(), decided())
    expect(when(direct, on("2023-02-20"))).toStrictEqual({
      refused: {
        type: "DecidedOnAnotherDay",
        invariants: ["A-18"],
        decidedOn: onDay("2023-02-20"),
        meetingOn: onDay(councilDay),
      },
    })
    expect(when(direct, { occurredOn: { to: "2023-02-13" } }, imported)).toStrictEqual(adopted)
  })

  it("is adopted once", () => {
    expect(given(opened, placed(), decided(), directed).when(direct, on(councilDay))).toStrictEqual({
      refused: { type: "DirectionAlreadyAdopted", invariants: [], direction: basicServices },
    })
  })
})

describe("the state of an approval", () => {
  it("G-08: folds in any order and from any event on", () => {
    const { state } = given(directed, decided(), placed(), opened)
    expect(state.status).toBe("decided")
    expect(state.openedOn).toStrictEqual(onDay("2023-01-16"))
    expect(state.decidedOn).toStrictEqual(onDay(councilDay))
    expect(state.directions).toStrictEqual([{ ...direct.data, on: onDay(councilDay) }])
    expect(given(boardDecided).state.status).toBe("not opened")
  })
})
