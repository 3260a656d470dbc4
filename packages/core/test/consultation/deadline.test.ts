import { describe, expect, it } from "vitest"
import { materialChanges } from "../../src/views/consultation-follow-up.ts"
import { consultation } from "../../src/consultation/index.ts"
import { deadlineInForce, hasEnded, lastDeadline } from "../../src/consultation/deadlines.ts"
import { onDay } from "../../src/date-range.ts"
import {
  concluded,
  deadline,
  given,
  moreTimeForUtsjoki,
  on,
  opened,
  openedUntold,
  terms,
  utsjoki,
  withGrounds,
} from "./story.ts"

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

  it("C-04: is reopened for those who have no time left, though one respondent has more", () => {
    const reopen = (scope: "all" | { readonly respondents: readonly [string] }) =>
      ({ type: "ReopenConsultation", data: { deadline: { lastDay: "2024-07-20" }, scope } }) as const
    const afterTheEnd = on("2024-07-05")
    const reopened = given(opened, moreTimeForUtsjoki).when(reopen("all"), afterTheEnd)
    expect(reopened).toHaveProperty("recorded[0].type", "ConsultationReopened")
    expect(
      given(opened, moreTimeForUtsjoki).when(reopen({ respondents: [utsjoki] }), afterTheEnd),
    ).toHaveProperty("refused.deadline", deadline("2024-07-31"))
    const { state } = given(opened, moreTimeForUtsjoki, {
      type: "ConsultationReopened",
      data: { deadline: deadline("2024-07-20"), scope: "all" },
      on: onDay("2024-07-05"),
    })
    expect(deadlineInForce(state)).toStrictEqual(deadline("2024-07-20"))
    expect(deadlineInForce(state, { body: utsjoki })).toStrictEqual(deadline("2024-07-31"))
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

  it("C-25: of a channel may differ, and is not before the opening either", () => {
    const command = {
      ...open,
      data: { ...terms, channelDeadlines: [{ channels: ["paper"], deadline: { lastDay: "2024-06-25" } }] },
    } as const
    const fixed = [{ channels: ["paper"], deadline: deadline("2024-06-25") }] as const
    expect(given().when(command)).toHaveProperty("recorded[0].data.channelDeadlines", fixed)
    expect(given().when(command, on("2024-06-26"))).toHaveProperty("refused.type", "OpensAfterDeadline")
    const { state } = given({ ...opened, data: { ...opened.data, channelDeadlines: fixed } })
    expect(deadlineInForce(state, { channel: "paper" })).toStrictEqual(deadline("2024-06-25"))
    expect(deadlineInForce(state, { channel: "email" })).toStrictEqual(deadline("2024-06-30"))
    expect(lastDeadline(state)).toStrictEqual(deadline("2024-06-30"))
  })

  it("C-03 C-04: of a respondent with more time is extended from that time, and while it runs", () => {
    const again = {
      type: "ExtendDeadline",
      data: { to: { lastDay: "2024-08-15" }, scope: { respondents: [utsjoki] } },
    } as const
    expect(given(opened, moreTimeForUtsjoki).when(again, on("2024-07-20"))).toHaveProperty(
      "recorded[0].data.from",
      deadline("2024-07-31"),
    )
    expect(given(opened, moreTimeForUtsjoki).when(again, on("2024-08-01"))).toHaveProperty(
      "refused.type",
      "DeadlineHasPassed",
    )
  })

  it("of a respondent with more time stays when that of everybody is extended to an earlier day", () => {
    const { state } = given(opened, moreTimeForUtsjoki, {
      type: "DeadlineExtended",
      data: { from: deadline("2024-06-30"), to: deadline("2024-07-05"), scope: "all" },
    })
    expect(deadlineInForce(state, { body: utsjoki })).toStrictEqual(deadline("2024-07-31"))
    expect(deadlineInForce(state)).toStrictEqual(deadline("2024-07-05"))
  })

  it("C-04: is extended in the period in which that was announced, even when it was reopened meanwhile", () => {
    const reopened = {
      type: "ConsultationReopened",
      data: { deadline: deadline("2024-08-31"), scope: "all" },
      on: onDay("2024-08-05"),
    } as const
    const inTime = { today: "2024-08-06", occurredOn: onDay("2024-06-28") } as const
    const outcome = given(opened, reopened).when(extendTo("2024-07-31"), inTime)
    expect(outcome).toHaveProperty("recorded[0].data.from", deadline("2024-06-30"))
    const extended = {
      type: "DeadlineExtended",
      data: { from: deadline("2024-06-30"), to: deadline("2024-07-31"), scope: "all" },
      on: onDay("2024-06-28"),
    } as const
    const { periods } = given(opened, reopened, extended).state
    expect(periods.map((period) => period.terms.length)).toStrictEqual([2, 1])
  })

  it("C-05: is not brought forward once the consultation is open, unless somebody answers for it", () => {
    const shorten = {
      type: "ShortenDeadline",
      data: { to: { lastDay: "2024-06-15" }, scope: "all" },
    } as const
    expect(given(opened).when(shorten)).toStrictEqual({
      refused: { type: "DeadlineBroughtForward", invariants: ["C-05"], to: deadline("2024-06-15") },
    })
    const acknowledged = [
      { rule: "C-05", reason: withGrounds.reason, authority: withGrounds.authority },
    ] as const
    const shortened = {
      type: "DeadlineShortened",
      data: { from: deadline("2024-06-30"), to: deadline("2024-06-15"), scope: "all" },
    } as const
    expect(given(opened).when(shorten, {}, { kind: "live", acknowledged })).toStrictEqual({
      recorded: [shortened],
      breaches: acknowledged,
    })
    const { state } = given(opened, shortened)
    expect(deadlineInForce(state)).toStrictEqual(deadline("2024-06-15"))
    expect(hasEnded(state, onDay("2024-06-16"))).toBe("yes")
  })

  it("is shortened to an earlier day, and no later one", () => {
    const shorten = {
      type: "ShortenDeadline",
      data: { to: { lastDay: "2024-07-15" }, scope: "all" },
    } as const
    expect(given(opened).when(shorten)).toStrictEqual({
      refused: {
        type: "DeadlineNotEarlier",
        invariants: [],
        from: deadline("2024-06-30"),
        to: deadline("2024-07-15"),
      },
    })
  })
})

describe("the terms of a consultation", () => {
  const change = {
    type: "ChangeTerms",
    data: { permittedSubject: { fi: "Luku 3" }, reason: { fi: "Luonnosta muutettiin." } },
  } as const

  it("C-01: name a channel, a language, and what is commented on or why there is nothing to read", () => {
    const { data: schema } = consultation.events["ConsultationOpened"] ?? {}
    const parses = (data: object) => schema?.safeParse({ ...opened.data, ...data }).success
    expect(parses({})).toBe(true)
    expect([{ channels: [] }, { languages: [] }, { material: [] }].map(parses)).toStrictEqual([
      false,
      false,
      false,
    ])
    expect(parses({ material: { without: { fi: "Kysely." } } })).toBe(true)
  })

  it("are changed while it is open", () => {
    expect(given(opened).when(change)).toStrictEqual({
      recorded: [{ type: "TermsChanged", data: change.data }],
    })
    expect(given(opened, concluded).when(change)).toHaveProperty("refused.type", "ConsultationIsConcluded")
    const { state } = given(opened, { type: "TermsChanged", data: change.data })
    expect(state.changes).toStrictEqual([{ ...change.data, on: onDay("2024-06-03") }])
  })

  it("C-24: warn where material took the place of other material while comments could be given", () => {
    const text = (ref: string) => ({ title: { fi: ref }, text: { ref, sha256: "c".repeat(64) } })
    const replaced = {
      type: "MaterialPublished",
      data: { material: text("draft-2"), replaces: "draft-1" },
      on: onDay("2024-06-20"),
    } as const
    const annex = { type: "MaterialPublished", data: { material: text("annex") } } as const
    expect(materialChanges(given(opened, annex, replaced).state)).toStrictEqual([
      {
        code: "MATERIAL_CHANGED_DURING_CONSULTATION",
        invariants: ["C-24"],
        former: "draft-1",
        by: "draft-2",
        on: onDay("2024-06-20"),
      },
    ])
    expect(materialChanges(given(opened, { ...replaced, on: onDay("2024-07-01") }).state)).toStrictEqual([])
  })
})
