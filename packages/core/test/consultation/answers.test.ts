import { describe, expect, it } from "vitest"
import { countComments } from "../../src/comment/counts.ts"
import { consultation } from "../../src/consultation/index.ts"
import { answered, answerId, comment, first, given, opened, second, timely, withGrounds } from "./story.ts"

const revised = {
  type: "AnswerRevised",
  data: { comment: first, answer: answerId, text: { ref: "answer-1b", sha256: "d".repeat(64) } },
} as const
const inSkoltSami = comment(first, "2024-06-10T09:00:00.000Z", { lang: "sms" })
const inFinnish = comment(second, "2024-06-10T09:00:00.000Z", { lang: "fi" })
const answerIn = (lang?: "fi" | "sms") =>
  ({
    type: "AnswerComment",
    data: {
      ...answered(first).data,
      text: { ref: "answer-1", sha256: "b".repeat(64), ...(lang !== undefined && { lang }) },
    },
  }) as const

describe("an answer", () => {
  it.each([
    ["partly", { outcome: "partly" }],
    ["not taken", { outcome: "not_taken" }],
    ["out of scope", { outcome: "out_of_scope" }],
  ])("C-11: says why it does not follow the comment wholly: %s", (_, disposition) => {
    const { data: schema } = consultation.events["CommentAnswered"] ?? {}
    const parses = (one: object) => schema?.safeParse({ ...answered(first).data, disposition: one }).success
    expect(parses(disposition)).toBe(false)
    expect(parses({ ...disposition, reason: { fi: "Ei kuulu ohjelmaan." } })).toBe(true)
  })

  it("C-11: has an outcome", () => {
    const { disposition: _, ...without } = answered(first).data
    expect(consultation.events["CommentAnswered"]?.data.safeParse(without).success).toBe(false)
  })

  it("C-13: is revised where one was given, and the comment stays answered", () => {
    const revise = { type: "ReviseAnswer", data: revised.data } as const
    expect(given(opened, timely).when(revise)).toStrictEqual({
      refused: { type: "CommentNotAnswered", invariants: ["C-13"], comment: first },
    })
    expect(given(opened, timely, answered(first)).when(revise)).toStrictEqual({ recorded: [revised] })
    const { state } = given(opened, timely, answered(first), revised)
    expect(countComments(state).unanswered).toStrictEqual([])
  })

  it("C-22: is in the language of a comment in Sámi, where its language is told", () => {
    expect(given(opened, inSkoltSami).when(answerIn("fi"))).toStrictEqual({
      refused: {
        type: "AnswerInOtherLanguage",
        invariants: ["C-22"],
        count: 1,
        comments: [first],
        languages: ["fi"],
        provision: "1086/2003 § 15",
      },
    })
    expect(given(opened, inSkoltSami).when(answerIn("sms"))).toHaveProperty("recorded")
    expect(given(opened, inSkoltSami).when(answerIn())).toHaveProperty("recorded")
    const inFi = { ...answerIn("sms"), data: { ...answerIn("sms").data, comment: second } }
    expect(given(opened, inFinnish).when(inFi)).toHaveProperty("recorded")
  })

  it("C-22: in another language is recorded with the breach, where it happened or somebody answers for it", () => {
    expect(given(opened, inSkoltSami).when(answerIn("fi"), {}, { kind: "import" })).toHaveProperty(
      "breaches",
      [{ rule: "C-22" }],
    )
    const { reason, authority } = withGrounds
    const acknowledged = [{ rule: "C-22", reason, authority }] as const
    expect(
      given(opened, inSkoltSami).when(answerIn("fi"), {}, { kind: "live", acknowledged }),
    ).toHaveProperty("breaches", acknowledged)
  })
})

describe("a joint answer", () => {
  const jointly = (more: object, text: object = { fi: "Kiitos.", sms: "Spässeb." }) =>
    ({
      type: "AnswerCommentsJointly",
      data: {
        comments: [first, second],
        answer: answerId,
        text: { fi: "Kiitos." },
        disposition: { outcome: "noted" },
        ...more,
        ...text,
      },
    }) as const

  it("C-10: counts for each comment that it lists", () => {
    const { data } = jointly({}, {})
    const { state } = given(opened, timely, inFinnish, { type: "CommentsAnsweredJointly", data })
    expect(countComments(state).unanswered).toStrictEqual([])
  })

  it("C-11: says what becomes of each, of those that it lists and no other", () => {
    const own = { outcome: "taken_into_account" } as const
    const third = "0190c0de-0000-7000-8000-000000000013"
    const each = (id: string) => jointly({ dispositionEach: [{ comment: id, disposition: own }] }, {})
    expect(given(opened, timely, inFinnish).when(each(second))).toHaveProperty("recorded")
    expect(given(opened, timely, inFinnish).when(each(third))).toStrictEqual({
      refused: { type: "CommentNotListed", invariants: ["C-11"], comment: third },
    })
  })

  it("C-22: is in each language in which its comments in Sámi came", () => {
    const history = given(opened, inSkoltSami, inFinnish)
    expect(history.when(jointly({}, {}))).toHaveProperty("refused.type", "AnswerInOtherLanguage")
    expect(history.when(jointly({}, { text: { fi: "Kiitos.", sms: "Spässeb." } }))).toHaveProperty("recorded")
  })
})
