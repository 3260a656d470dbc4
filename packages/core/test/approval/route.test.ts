import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import {
  boardDay,
  boardDecided,
  councilDay,
  decide,
  decided,
  direct,
  given,
  imported,
  on,
  onBoardAgenda,
  open,
  opened,
  place,
  placed,
  sendBack,
} from "./story.ts"

describe("an approval", () => {
  it("is opened with the versions that are put up for decision", () => {
    expect(given().when(open)).toStrictEqual({ recorded: [{ type: "ApprovalOpened", data: open.data }] })
  })

  it("is opened of a matter that has no documents", () => {
    const title = { fi: "Ohjausryhmän asettaminen" }
    const appointment = {
      type: "OpenApproval",
      data: { matter: { kind: "appointment", title }, versions: [] },
    } as const
    expect(given().when(appointment)).toStrictEqual({
      recorded: [{ type: "ApprovalOpened", data: appointment.data }],
    })
  })

  it("is opened once", () => {
    expect(given(opened).when(open)).toStrictEqual({
      refused: { type: "ApprovalAlreadyOpened", invariants: [] },
    })
  })

  it.each([place(), decide(), direct, sendBack])(
    "takes no $type before it is opened, in history neither",
    (command) => {
      const refusal = { refused: { type: "ApprovalNotOpened", invariants: [] } }
      expect(given().when(command)).toStrictEqual(refusal)
      expect(given().when(command, {}, imported)).toStrictEqual(refusal)
    },
  )

  it("has its meetings recorded by whoever keeps the minutes", () => {
    expect(given(opened).when(place(), { actor: { capacity: "presenter" } })).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "presenter",
        command: "PlaceItemOnAgenda",
        entitled: ["minutes-keeper"],
      },
    })
  })
})

describe("a step", () => {
  it("is placed on the agenda of a body's meeting", () => {
    expect(given(opened).when(place({ noticeSentOn: "2023-02-01" }))).toStrictEqual({
      recorded: [{ type: "ItemPlacedOnAgenda", data: place({ noticeSentOn: "2023-02-01" }).data }],
    })
  })

  it("that a source says was handled several times is imported without their number", () => {
    const untold = { untold: "not stated" } as const
    const command = place({ meetingOn: untold, times: untold })
    expect(given(opened).when(command, {}, imported)).toStrictEqual({
      recorded: [{ type: "ItemPlacedOnAgenda", data: command.data }],
    })
    expect(given(opened).when(command)).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "ItemPlacedOnAgenda", field: "meetingOn" },
    })
  })

  it("comes to another agenda when its meeting moved, and is decided there", () => {
    const moved = placed({ meetingOn: onDay("2023-02-13") })
    const { when, state } = given(opened, placed(), moved)
    expect(state.agenda.map(({ meetingOn }) => meetingOn)).toStrictEqual([
      onDay(councilDay),
      onDay("2023-02-13"),
    ])
    expect(when(decide(), on("2023-02-13"))).toStrictEqual({
      recorded: [{ type: "DecisionMade", data: decide().data }],
    })
  })

  it("A-03: is decided once it was on an agenda, and live never otherwise", () => {
    expect(given(opened).when(decide(), on(councilDay))).toStrictEqual({
      refused: { type: "StepNotOnAgenda", invariants: ["A-03"], step: 2 },
    })
    expect(given(opened, placed()).when(decide(), on(councilDay))).toStrictEqual({
      recorded: [{ type: "DecisionMade", data: decide().data }],
    })
  })

  it("A-03: is imported as decided though no source tells its agenda, and the breach is told", () => {
    expect(given(opened).when(decide(), {}, imported)).toStrictEqual({
      recorded: [{ type: "DecisionMade", data: decide().data }],
      breaches: [{ rule: "A-03" }],
    })
  })

  it("A-03: is decided without an agenda by an official alone", () => {
    const alone = decide({ resolution: { outcome: "approved_as_proposed", mode: "single_official" } })
    expect(given(opened).when(alone)).toStrictEqual({
      recorded: [{ type: "DecisionMade", data: alone.data }],
    })
  })

  it("A-10: has one outcome", () => {
    const refusal = { refused: { type: "StepAlreadyDecided", invariants: ["A-10"], step: 1 } }
    const { when } = given(opened, onBoardAgenda, boardDecided)
    expect(when(decide({ step: 1 }), on(boardDay))).toStrictEqual(refusal)
    expect(when(sendBack, on(boardDay))).toStrictEqual(refusal)
    expect(when(place({ step: 1 }), {}, imported)).toStrictEqual(refusal)
  })

  it("A-10: keeps the one that decides the matter, in history too", () => {
    const { when } = given(opened, placed(), decided())
    expect(when(decide(), on(councilDay), imported)).toStrictEqual({
      refused: { type: "StepAlreadyDecided", invariants: ["A-10"], step: 2 },
    })
  })

  it("A-16: is not handled once another one has decided the matter", () => {
    const refusal = { refused: { type: "AlreadyDecided", invariants: ["A-16"], step: 2 } }
    const { when } = given(opened, onBoardAgenda, placed(), decided())
    expect(when(place({ step: 3 }))).toStrictEqual(refusal)
    expect(when(decide({ step: 1, authoritative: false }), on(boardDay), imported)).toStrictEqual(refusal)
    expect(when(sendBack, on(boardDay))).toStrictEqual(refusal)
  })

  it("goes on to the next after an outcome that does not decide the matter", () => {
    const { when, state } = given(opened, onBoardAgenda, boardDecided, placed())
    expect(state.status).toBe("open")
    expect(when(decide(), on(councilDay))).toHaveProperty("recorded")
    expect(state.decidedOn).toBeUndefined()
    expect(given(opened, placed(), decided()).state.decidedOn).toStrictEqual(onDay(councilDay))
  })
})
