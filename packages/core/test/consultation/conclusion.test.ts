import { describe, expect, it } from "vitest"
import {
  admitted,
  answered,
  conclude,
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
})
