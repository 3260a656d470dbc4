import { describe, expect, it } from "vitest"
import { deadlineInForce, hasEnded } from "../../src/consultation/timeliness.ts"
import { onDay } from "../../src/date-range.ts"
import { concluded, deadline, given, on, opened, openedUntold, terms, utsjoki } from "./story.ts"

const open = { type: "OpenConsultation", data: terms } as const
const extendTo = (lastDay: "2024-07-31" | "2024-06-30" | "2024-06-15") =>
  ({ type: "ExtendDeadline", data: { to: { lastDay }, scope: "all" } }) as const

describe("the deadline of a consultation", () => {
  it("is fixed as the instant after which it is too late, when it is set", () => {
    expect(given().when(open)).toStrictEqual({
      recorded: [
        {
          type: "ConsultationOpened",
          data: { ...terms, deadline: { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" } },
        },
      ],
    })
  })

  it("C-25: may be the day of opening, and not before it", () => {
    expect(given().when(open, on("2024-06-30"))).toHaveProperty("recorded")
    expect(given().when(open, on("2024-07-01"))).toStrictEqual({
      refused: {
        type: "OpensAfterDeadline",
        invariants: ["C-25"],
        opens: onDay("2024-07-01"),
        deadline: { lastDay: "2024-06-30" },
      },
    })
  })

  it("is extended to a later day, and the former one is kept", () => {
    expect(given(opened).when(extendTo("2024-07-31"))).toStrictEqual({
      recorded: [
        {
          type: "DeadlineExtended",
          data: { from: deadline("2024-06-30"), to: deadline("2024-07-31"), scope: "all" },
        },
      ],
    })
  })

  it("C-02 C-03: may be extended where the source does not state the former one", () => {
    const outcome = given(openedUntold).when(extendTo("2024-07-31"), on("2024-07-01"), { kind: "import" })
    expect(outcome).toStrictEqual({
      recorded: [
        {
          type: "DeadlineExtended",
          data: { from: { untold: "not stated" }, to: deadline("2024-07-31"), scope: "all" },
        },
      ],
    })
  })

  it("C-02: is stated by whoever opens a consultation now: only a source may leave it untold", () => {
    const command = { ...open, data: { ...terms, deadline: { untold: "not stated" } } } as const
    expect(given().when(command)).toStrictEqual({
      refused: { type: "UntoldNeedsSource", invariants: [], event: "ConsultationOpened", field: "deadline" },
    })
    expect(given().when(command, {}, { kind: "import" })).toHaveProperty("recorded")
  })

  it("C-03: is not extended to the same or an earlier day", () => {
    expect(given(opened).when(extendTo("2024-06-30"))).toStrictEqual({
      refused: {
        type: "DeadlineNotLater",
        invariants: ["C-03"],
        from: deadline("2024-06-30"),
        to: deadline("2024-06-30"),
      },
    })
    expect(given(opened).when(extendTo("2024-06-15"))).toHaveProperty("refused.type", "DeadlineNotLater")
  })

  it("C-04: is extended while it runs, its last day included; afterwards the consultation is reopened", () => {
    expect(given(opened).when(extendTo("2024-07-31"), on("2024-06-30"))).toHaveProperty("recorded")
    expect(given(opened).when(extendTo("2024-07-31"), on("2024-07-01"))).toStrictEqual({
      refused: {
        type: "DeadlineHasPassed",
        invariants: ["C-04"],
        deadline: deadline("2024-06-30"),
        announcedOn: onDay("2024-07-01"),
      },
    })
  })

  it("C-04: was extended in time if that was announced in time, however late it is recorded", () => {
    const announcedInTime = { today: "2024-07-02", occurredOn: onDay("2024-06-30") } as const
    expect(given(opened).when(extendTo("2024-07-31"), announcedInTime)).toHaveProperty("recorded")
  })

  it("C-04: of a concluded consultation is not extended", () => {
    expect(given(openedUntold, concluded).when(extendTo("2024-07-31"))).toStrictEqual({
      refused: { type: "ConsultationIsConcluded", invariants: ["C-04"] },
    })
  })

  it("C-04: is not reopened while it runs", () => {
    const reopen = {
      type: "ReopenConsultation",
      data: { deadline: { lastDay: "2024-08-31" }, scope: "all" },
    } as const
    expect(given(opened).when(reopen, on("2024-06-30"))).toStrictEqual({
      refused: { type: "StillOpen", invariants: ["C-04"], deadline: deadline("2024-06-30") },
    })
    expect(given(opened, concluded).when(reopen, on("2024-07-01"))).toStrictEqual({
      recorded: [{ type: "ConsultationReopened", data: { deadline: deadline("2024-08-31"), scope: "all" } }],
    })
  })

  it("in force for everybody is not moved by more time for one", () => {
    const forUtsjoki = {
      type: "DeadlineExtended",
      data: { from: deadline("2024-06-30"), to: deadline("2024-07-31"), scope: { respondents: [utsjoki] } },
    } as const
    const { state } = given(opened, forUtsjoki)
    expect(deadlineInForce(state)).toStrictEqual(deadline("2024-06-30"))
    expect(hasEnded(state, onDay("2024-07-15"))).toBe("no")
    expect(hasEnded(state, onDay("2024-08-01"))).toBe("yes")
    expect(hasEnded(state, { from: "2024-07-31", to: "2024-08-01" })).toBe("undecidable")
  })

  it("ends at its hour, where one is set", () => {
    const command = { ...open, data: { ...terms, deadline: { lastDay: "2024-06-30", at: "16:00" } } } as const
    expect(given().when(command)).toHaveProperty(
      "recorded[0].data.deadline.endsBefore",
      "2024-06-30T13:00:00.000Z",
    )
  })

  it("opens a consultation once", () => {
    expect(given(opened).when(open)).toStrictEqual({
      refused: { type: "ConsultationAlreadyOpened", invariants: [] },
    })
  })

  it("is set by the consultation's owner", () => {
    expect(given(opened).when(extendTo("2024-07-31"), { actor: { capacity: "registry" } })).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "registry",
        command: "ExtendDeadline",
        entitled: ["consultation-owner"],
      },
    })
  })
})
