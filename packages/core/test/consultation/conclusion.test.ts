import { describe, expect, it } from "vitest"
import { hasEnded } from "../../src/consultation/deadlines.ts"
import { onDay } from "../../src/date-range.ts"
import { overlaid, wellbeingServicesCounty } from "../../src/profile/index.ts"
import {
  admitted,
  answered,
  conclude,
  concluded,
  deadline,
  first,
  given,
  late,
  on,
  opened,
  second,
  summary,
  timely,
  withGrounds,
} from "./story.ts"

const after = on("2024-07-10")
const notAdmitted = { type: "LateCommentNotAdmitted", data: { comment: second } } as const

describe("a consultation is concluded", () => {
  it("once every comment is answered and a summary is published", () => {
    expect(given(opened, timely, answered(first), summary).when(conclude, after)).toStrictEqual({
      recorded: [
        { type: "ConsultationConcluded", data: { counts: { received: 1, late: 0, unanswered: 0 } } },
      ],
    })
  })

  it("C-10: not while a comment has no answer", () => {
    expect(given(opened, timely, summary).when(conclude, after)).toStrictEqual({
      refused: { type: "CommentsUnanswered", invariants: ["C-10"], count: 1, comments: [first] },
    })
  })

  it("C-09: not while a late comment waits for a ruling", () => {
    expect(given(opened, late, summary).when(conclude, after)).toStrictEqual({
      refused: { type: "LateCommentsUnruled", invariants: ["C-09"], count: 1, comments: [second] },
    })
  })

  it("C-09 C-10: with a late comment that is not admitted, and needs no answer", () => {
    expect(given(opened, late, notAdmitted, summary).when(conclude, after)).toHaveProperty("recorded")
    expect(given(opened, late, admitted, summary).when(conclude, after)).toHaveProperty(
      "refused.type",
      "CommentsUnanswered",
    )
    expect(given(opened, late, admitted, answered(second), summary).when(conclude, after)).toHaveProperty(
      "recorded",
    )
  })

  it("C-23: not without a summary, unless it is said why there is none", () => {
    expect(given(opened).when(conclude, after)).toStrictEqual({
      refused: { type: "SummaryMissing", invariants: ["C-23"] },
    })
    const why = { fi: "Kommentteja ei tullut." }
    expect(
      given(opened).when({ type: "ConcludeConsultation", data: { withoutSummary: why } }, after),
    ).toStrictEqual({
      recorded: [
        {
          type: "ConsultationConcluded",
          data: { counts: { received: 0, late: 0, unanswered: 0 }, withoutSummary: why },
        },
      ],
    })
  })

  it("C-23: not, and no summary is published, while comments can still be given", () => {
    const refused = { type: "StillOpen", invariants: ["C-23"], deadline: deadline("2024-06-30") }
    expect(given(opened, summary).when(conclude, on("2024-06-30"))).toStrictEqual({ refused })
    expect(
      given(opened).when({ type: "PublishSummary", data: summary.data }, on("2024-06-30")),
    ).toStrictEqual({
      refused,
    })
  })

  it("C-09 C-10 C-23: in history with what was left undone told as breaches", () => {
    expect(given(opened, timely, late).when(conclude, after, { kind: "import" })).toStrictEqual({
      recorded: [
        { type: "ConsultationConcluded", data: { counts: { received: 2, late: 1, unanswered: 1 } } },
      ],
      breaches: [{ rule: "C-09" }, { rule: "C-10" }, { rule: "C-23" }],
    })
  })

  it("C-10: not by acknowledging the gate: a workflow gate is passed or waited for", () => {
    const acknowledged = [
      { rule: "C-10", reason: withGrounds.reason, authority: withGrounds.authority },
    ] as const
    expect(
      given(opened, timely, summary).when(conclude, after, { kind: "live", acknowledged }),
    ).toHaveProperty("refused.type", "CommentsUnanswered")
  })

  it("C-10: without every answer, where the profile does not ask for it", () => {
    const profile = overlaid(wellbeingServicesCounty, {
      id: "fi-hva/no-answers",
      version: 1,
      consultation: { everyCommentAnswered: false },
    })
    expect(given(opened, timely, summary).when(conclude, { ...after, profile })).toStrictEqual({
      recorded: [
        { type: "ConsultationConcluded", data: { counts: { received: 1, late: 0, unanswered: 1 } } },
      ],
    })
  })

  it("C-27: on a day of its own, which is not the day on which the time for comments ended", () => {
    const { state } = given(opened, { ...concluded, on: onDay("2024-11-19") })
    expect(state.concludedOn).toStrictEqual(onDay("2024-11-19"))
    expect(hasEnded(state, onDay("2024-07-01"))).toBe("yes")
  })

  it("C-23: with a summary that may be revised once it is published", () => {
    const revise = { type: "ReviseSummary", data: { text: { fi: "Korjattu yhteenveto." } } } as const
    expect(given(opened).when(revise, after)).toHaveProperty("refused.type", "SummaryMissing")
    expect(given(opened, summary).when(revise, after)).toStrictEqual({
      recorded: [{ type: "SummaryRevised", data: revise.data }],
    })
  })
})

describe("a consultation is cancelled", () => {
  const cancel = { type: "CancelConsultation", data: { reason: { fi: "Valmistelu alkaa alusta." } } } as const
  const notice = { fi: "Kuuleminen on peruttu." }
  const cancelled = { type: "ConsultationCancelled", data: { ...cancel.data, notice } } as const

  it("C-26: with a reason, and a notice where comments have come", () => {
    expect(given(opened).when(cancel)).toHaveProperty("recorded")
    expect(given(opened, timely).when(cancel)).toStrictEqual({
      refused: { type: "CancelledWithoutNotice", invariants: ["C-26"] },
    })
    expect(given(opened, timely).when({ ...cancel, data: cancelled.data })).toStrictEqual({
      recorded: [cancelled],
    })
  })

  it("C-26: and its comments stay, and can still be answered", () => {
    const history = given(opened, timely, cancelled)
    expect(history.state.status).toBe("cancelled")
    expect([...history.state.comments.keys()]).toStrictEqual([first])
    const answer = { type: "AnswerComment", data: answered(first).data } as const
    expect(history.when(answer)).toStrictEqual({ recorded: [answered(first)] })
  })

  it("C-26: and neither concluded, extended, reopened nor cancelled again", () => {
    const refused = { refused: { type: "ConsultationIsCancelled", invariants: ["C-26"] } }
    const history = given(opened, summary, cancelled)
    expect(history.when(conclude, after)).toStrictEqual(refused)
    expect(history.when(cancel)).toStrictEqual(refused)
    const lastDay = "2024-08-31"
    expect(history.when({ type: "ExtendDeadline", data: { to: { lastDay }, scope: "all" } })).toStrictEqual(
      refused,
    )
    expect(
      history.when({ type: "ReopenConsultation", data: { deadline: { lastDay }, scope: "all" } }, after),
    ).toStrictEqual(refused)
    expect(given(opened, concluded).when(cancel)).toHaveProperty("refused.type", "ConsultationIsConcluded")
  })
})
