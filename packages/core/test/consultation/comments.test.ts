import { describe, expect, it } from "vitest"
import { countComments } from "../../src/comment/counts.ts"
import { isTimely } from "../../src/comment/timeliness.ts"
import type { StoryEvent } from "../../src/testing/index.ts"
import type { ConsultationEvent } from "../../src/consultation/events.ts"
import { onDay } from "../../src/date-range.ts"
import {
  admitted,
  answered,
  answerId,
  comment,
  deadline,
  first,
  given,
  late,
  on,
  opened,
  openedUntold,
  second,
  timely,
  utsjoki,
  withGrounds,
} from "./story.ts"

const timelinessOf = (id: string, ...history: readonly StoryEvent<ConsultationEvent>[]) => {
  const { state } = given(...history)
  const found = state.comments.get(id)
  return found === undefined ? "missing" : isTimely(state, found)
}

const record = (id: string) =>
  ({ type: "RecordComment", data: comment(id, "2024-07-05T08:00:00.000Z").data }) as const

describe("a comment", () => {
  it("C-06 C-07: is timely to the last millisecond of the last day, whenever it is recorded", () => {
    expect(timelinessOf(first, opened, timely)).toBe("yes")
    expect(timelinessOf(second, opened, late)).toBe("no")
  })

  it("C-08: is recorded however late it comes", () => {
    expect(given(opened).when(record(first), on("2024-09-01"))).toStrictEqual({
      recorded: [{ type: "CommentReceived", data: record(first).data }],
    })
  })

  it("of which only the day is known is measured by the day", () => {
    expect(timelinessOf(first, opened, comment(first, "2024-06-30"))).toBe("yes")
    expect(timelinessOf(first, opened, comment(first, "2024-07-01"))).toBe("no")
  })

  it("is neither timely nor late where the deadline is not stated", () => {
    expect(timelinessOf(first, openedUntold, timely)).toBe("undecidable")
  })

  it("C-06: becomes timely by an extension that was announced in time and recorded late", () => {
    const extension = {
      type: "DeadlineExtended",
      data: { from: deadline("2024-06-30"), to: deadline("2024-07-31"), scope: "all" },
      on: onDay("2024-06-30"),
    } as const
    expect(timelinessOf(second, opened, late, extension)).toBe("yes")
  })

  it("C-06: stays late when the consultation is reopened after it", () => {
    const reopening = {
      type: "ConsultationReopened",
      data: { deadline: deadline("2024-08-31"), scope: "all" },
      on: onDay("2024-08-01"),
    } as const
    const inSecondPeriod = comment(first, "2024-08-15T09:00:00.000Z")
    expect(timelinessOf(second, opened, late, reopening, inSecondPeriod)).toBe("no")
    expect(timelinessOf(first, opened, late, reopening, inSecondPeriod)).toBe("yes")
  })

  it("C-06: is measured by the deadline of its own respondent", () => {
    const forUtsjoki = {
      type: "DeadlineExtended",
      data: { from: deadline("2024-06-30"), to: deadline("2024-07-31"), scope: { respondents: [utsjoki] } },
    } as const
    const fromUtsjoki = comment(first, "2024-07-15T09:00:00.000Z", {
      respondent: { kind: "municipality", body: utsjoki },
    })
    const fromResident = comment(second, "2024-07-15T09:00:00.000Z")
    expect(timelinessOf(first, opened, forUtsjoki, fromUtsjoki, fromResident)).toBe("yes")
    expect(timelinessOf(second, opened, forUtsjoki, fromUtsjoki, fromResident)).toBe("no")
  })

  it("C-21: is recorded once under its id", () => {
    expect(given(opened, timely).when(record(first))).toStrictEqual({
      refused: { type: "CommentAlreadyRecorded", invariants: ["C-21"], comment: first },
    })
  })

  it("comes to a consultation that has been opened", () => {
    expect(given().when(record(first))).toStrictEqual({
      refused: { type: "ConsultationNotOpened", invariants: [] },
    })
  })

  it("C-12: is answered only where it came", () => {
    const answer = { type: "AnswerComment", data: answered(second).data } as const
    expect(given(opened, timely).when(answer)).toStrictEqual({
      refused: { type: "CommentUnknown", invariants: ["C-12"], comment: second },
    })
  })
})

describe("a ruling on a late comment", () => {
  const admit = { type: "AdmitLateComment", data: { comment: second } } as const

  it("C-09: states its reason and its authority", () => {
    expect(given(opened, late).when(admit, on("2024-07-10"))).toStrictEqual({
      refused: { type: "RulingWithoutGrounds", invariants: ["C-09"], comment: second },
    })
    expect(given(opened, late).when(admit, withGrounds)).toStrictEqual({ recorded: [admitted] })
  })

  it("C-09: is made once", () => {
    const decline = { type: "DeclineLateComment", data: { comment: second } } as const
    expect(given(opened, late, admitted).when(decline, withGrounds)).toStrictEqual({
      refused: { type: "LateCommentAlreadyRuled", invariants: ["C-09"], comment: second },
    })
  })

  it("C-06: is not made on a comment that came in time", () => {
    const rule = { ...admit, data: { comment: first } }
    expect(given(opened, timely).when(rule, withGrounds)).toStrictEqual({
      refused: {
        type: "CommentNotLate",
        invariants: ["C-06"],
        comment: first,
        received: "2024-06-30T20:59:59.999Z",
      },
    })
  })
})

describe("the count of comments", () => {
  const imported = { type: "CommentsImportedInAggregate", data: { count: 6 } } as const
  const jointly = {
    type: "CommentsAnsweredJointly",
    data: {
      comments: { imported: "all" },
      answer: answerId,
      text: { untold: "not stated" },
      disposition: { untold: "not stated" },
    },
  } as const

  it("C-14: leaves out what a platform's counter shows", () => {
    const counter = { type: "PlatformCounterObserved", data: { name: "Puhekupla", value: 11 } } as const
    const { state } = given(openedUntold, imported, counter)
    expect(countComments(state).received).toBe(6)
    expect(state.counters).toStrictEqual([{ name: "Puhekupla", value: 11, on: onDay("2024-06-03") }])
  })

  it("C-15: takes comments known by their number alone, and one answer answers them all", () => {
    expect(countComments(given(openedUntold, imported).state).importedUnanswered).toBe(6)
    expect(countComments(given(openedUntold, imported, jointly).state).importedUnanswered).toBe(0)
  })

  it("C-15: does not carry forward or answer comments by number where none came by number", () => {
    const carry = {
      type: "CarryCommentForward",
      data: { comments: { imported: "all" }, to: { next: { fi: "Seuraava osallisuusohjelma" } } },
    } as const
    expect(given(opened, timely).when(carry)).toStrictEqual({
      refused: { type: "NoCommentsImported", invariants: ["C-15"] },
    })
  })

  it("is no more precise than what was told", () => {
    const some = { type: "CommentsImportedInAggregate", data: { count: { atLeast: 2 } } } as const
    expect(countComments(given(openedUntold, some, timely).state).received).toStrictEqual({ atLeast: 3 })
  })

  describe("told one by one after they came in as a number", () => {
    const detail = (id: string) => comment(id, "2024-06-12", { replacesImported: true })

    it("C-15: stays the same in all, and what was answered stays answered", () => {
      const { state } = given(openedUntold, imported, jointly, detail(first))
      expect(countComments(state)).toMatchObject({ received: 6, unanswered: [], unansweredInAll: 0 })
      const unanswered = given(openedUntold, imported, detail(first), detail(second)).state
      expect(countComments(unanswered)).toMatchObject({
        received: 6,
        importedUnanswered: 4,
        unansweredInAll: 6,
      })
    })

    it("C-15: moves no answer where only some of them were answered", () => {
      const some = { ...jointly, data: { ...jointly.data, comments: { imported: 5 } } }
      const history = [openedUntold, imported, some] as const
      expect(countComments(given(...history).state).unansweredInAll).toBe(1)
      expect(countComments(given(...history, detail(first)).state).unansweredInAll).toBe(1)
      expect(countComments(given(...history, detail(first), detail(second)).state).unansweredInAll).toBe(1)
    })

    it("C-15: keeps its precision", () => {
      const about = { type: "CommentsImportedInAggregate", data: { count: { about: 2 } } } as const
      const { state } = given(openedUntold, about, detail(first))
      expect(countComments(state).received).toStrictEqual({ about: 2 })
      const third = { type: "RecordComment", data: detail(answerId).data } as const
      const more = given(openedUntold, about, detail(first), detail(second))
      expect(more.when(third)).toHaveProperty("recorded")
      expect(
        countComments(given(openedUntold, about, ...[first, second, answerId].map(detail)).state).received,
      ).toStrictEqual({ about: 3 })
    })

    it("C-15: are no more than came in", () => {
      const one = { type: "CommentsImportedInAggregate", data: { count: 1 } } as const
      const command = { type: "RecordComment", data: detail(second).data } as const
      const refused = { refused: { type: "NoCommentsImported", invariants: ["C-15"] } }
      expect(given(openedUntold, one).when(command)).toHaveProperty("recorded")
      expect(given(openedUntold, one, detail(first)).when(command)).toStrictEqual(refused)
      expect(given(openedUntold).when(command)).toStrictEqual(refused)
    })
  })

  it("C-21: tells comments and respondents apart; a petition is one comment of many who signed it", () => {
    const fromUtsjoki = { respondent: { kind: "municipality", body: utsjoki } } as const
    const { state } = given(
      opened,
      comment(first, "2024-06-12", fromUtsjoki),
      comment(second, "2024-06-13", fromUtsjoki),
      comment(answerId, "2024-06-14", { respondent: { kind: "resident", person: "p-1" }, signatories: 214 }),
    )
    expect(countComments(state)).toMatchObject({ received: 3, respondents: 2, signatories: 214 })
    expect(countComments(given(openedUntold, imported).state).respondents).toStrictEqual({ atLeast: 1 })
  })

  it("C-09: shows a ruling as overtaken when the comment turns out to be timely, and keeps it", () => {
    const extension = {
      type: "DeadlineExtended",
      data: { from: deadline("2024-06-30"), to: deadline("2024-07-31"), scope: "all" },
      on: onDay("2024-06-30"),
    } as const
    expect(countComments(given(opened, late, admitted).state).overtaken).toStrictEqual([])
    const { state } = given(opened, late, admitted, extension)
    expect(countComments(state).overtaken).toStrictEqual([second])
    expect(state.comments.get(second)?.ruling).toBe("admitted")
  })
})
